"""Who follows along: the sore side, the cause as told, precautions, who asked for what.

The program takes down what a professional said; it finds no cause by itself.
"""

from datetime import date

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.fact import fact


@fact
class Referral:
    """What a professional asked for: who, when, which exercises.

    Without exercises it is their consent to the plan as it is. Raises ValueError
    when nobody is named.
    """

    by: str
    on: date
    exercise_ids: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a professional without a name."""
        if not self.by.strip():
            msg = "say who asked for it"
            raise ValueError(msg)


@fact
class Person:
    """All that changes the plan, whatever the day."""

    side: Side = Side.BOTH
    condition: Condition = Condition.NOT_KNOWN
    precautions: frozenset[Precaution] = frozenset()
    referrals: tuple[Referral, ...] = ()

    @property
    def concerns(self) -> tuple[str, ...]:
        """What exercises are asked about, see ``Exercise.fit``.

        A cause not known counts as a non-specific one (clinical.md 1G, 5.3).
        """
        known = self.condition is not Condition.NOT_KNOWN
        cause = self.condition if known else Condition.NON_SPECIFIC
        return (cause, *sorted(self.precautions))

    def asked_for(self, exercise_id: str, day: date) -> date | None:
        """The last day up to this one on which a professional asked for it."""
        days = [
            one.on
            for one in self.referrals
            if exercise_id in one.exercise_ids and one.on <= day
        ]
        return max(days, default=None)

    def consented(self, day: date) -> bool:
        """Whether a professional knows of the plan."""
        return any(one.on <= day for one in self.referrals)

    @property
    def needs_consent(self) -> bool:
        """Late in a pregnancy a midwife or physiotherapist is asked first (5.3)."""
        return Precaution.PREGNANCY_OVER_16_WEEKS in self.precautions
