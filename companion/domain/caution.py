"""For whom, and when, an exercise is left out, made smaller or done in another way.

An exercise names its cautions in its file; they are the only place where the
suitability matrix (clinical.md section 1G) and the overlays of its section 5.3 are
written. ``Exercise.fit`` reads them for the plan, the notes show their words.
"""

from enum import StrEnum
from typing import Annotated

from companion.domain.fact import fact
from companion.domain.limits import TOLD, Length, Words


class Condition(StrEnum):
    """What a professional said the cause is; nothing known counts as non-specific."""

    NOT_KNOWN = "not_known"
    NON_SPECIFIC = "non_specific"
    DISC_HERNIATION = "disc_herniation"
    STENOSIS = "stenosis"
    DEEP_GLUTEAL = "deep_gluteal"
    SPONDYLOLISTHESIS = "spondylolisthesis"


class Precaution(StrEnum):
    """What else holds for the person."""

    PREGNANCY = "pregnancy"  # of at most 16 weeks
    PREGNANCY_OVER_16_WEEKS = "pregnancy_over_16_weeks"
    PELVIC_GIRDLE_PAIN = "pelvic_girdle_pain"
    OSTEOPOROSIS = "osteoporosis"
    HIP_REPLACEMENT = "hip_replacement"
    SORE_HIP = "sore_hip"
    SORE_KNEE = "sore_knee"
    SORE_SHOULDER = "sore_shoulder"
    SORE_WRIST = "sore_wrist"
    POOR_BALANCE = "poor_balance"
    SPINAL_SURGERY = "spinal_surgery"
    INFLAMMATORY_BACK_DISEASE = "inflammatory_back_disease"
    CANCER = "cancer"
    FRACTURE = "fracture"
    HYPERMOBILITY = "hypermobility"


class Circumstance(StrEnum):
    """What holds today, or at this hour; leg pain on the scale from 0 to 10."""

    LEG_PAIN_OVER_3 = "leg_pain_over_3"
    LEG_PAIN_OVER_6 = "leg_pain_over_6"
    FLARE_UP = "flare_up"
    FIRST_TWO_HOURS = "first_two_hours"  # after getting up [S46]


# Whatever the exercise, these need a plan made by a professional (clinical.md 5.3).
PROFESSIONAL_PLAN_ONLY = frozenset(
    {
        Precaution.SPINAL_SURGERY,
        Precaution.INFLAMMATORY_BACK_DISEASE,
        Precaution.CANCER,
        Precaution.FRACTURE,
        Precaution.HYPERMOBILITY,
    }
)
# What exercise files may name: nobody writes a caution for a cause not known.
CONCERNS: tuple[str, ...] = (
    *(one for one in Condition if one is not Condition.NOT_KNOWN),
    *Precaution,
    *Circumstance,
)
Concern = Annotated[str, Words(CONCERNS)]


class Fit(StrEnum):
    """How an exercise suits, from best to worst."""

    OK = "ok"
    CHANGED = "changed"  # in the other way that the caution's words describe
    SMALL = "small"  # with less range, at a lower level
    PROFESSIONAL = "professional"  # only when a professional asked for it
    NO = "no"

    def or_worse(self, other: "Fit") -> "Fit":
        """The worse of the two."""
        order = tuple(Fit)
        return max(self, other, key=order.index)


@fact
class Caution:
    """What holds for some people or moments, and the words that say so.

    Where ``whom`` names nobody, only the person can tell whether it holds.
    """

    whom: Annotated[tuple[Concern, ...], Length(0, 8)]
    fit: Fit
    words: Annotated[str, Length(1, 400), TOLD]
