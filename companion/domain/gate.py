"""The start gate: how a session starts, or whether, by how it feels now (3.2)."""

from enum import StrEnum

from companion.domain.caution import Circumstance
from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.history import CheckIn
from companion.domain.lock import micro_tier
from companion.language import mark, tr


class Start(StrEnum):
    """What may be done today."""

    PLANNED = "planned"
    LIGHTER = "lighter"  # one level lower, nothing that pulls on the leg
    GENTLE = "gentle"  # breathing, brace, heel slide, a short walk
    REST = "rest"  # no session; the flare-up plan
    HELP = "help"  # the red-flag list first


@fact
class Band:
    """Pain up to a number, what may be done then, and the words for it.

    ``leg`` and ``back`` say what changes, by whichever of them is the worse.
    """

    most: int
    start: Start
    leg: str
    back: str
    reason: str


BANDS = (
    Band(
        3,
        Start.PLANNED,
        mark("Leg pain {n}: your plan as it is."),
        mark("Back pain {n}: your plan as it is."),
        mark("Pain of 0 to 3 is fine to start."),
    ),
    Band(
        5,
        Start.LIGHTER,
        mark("Leg pain {n}: one level easier today, no stretches."),
        mark("Back pain {n}: one level easier today, no stretches."),
        mark(
            "Pain of 4 or 5 gets a lighter session."
            " It goes back to your plan when pain is 3 or less."
        ),
    ),
    Band(
        7,
        Start.GENTLE,
        mark("Leg pain {n}: only the gentle ones today."),
        mark("Back pain {n}: only the gentle ones today."),
        mark("Pain of 6 or 7 gets breathing, small moves and a short walk."),
    ),
    Band(
        10,
        Start.REST,
        mark("Leg pain {n}: no session today."),
        mark("Back pain {n}: no session today."),
        mark("Pain of 8 or more needs calm days first. Short walks are welcome."),
    ),
)
# Said in place of "as it is" where the hour or a stop leaves something out today.
CHANGED_LEG = mark("Leg pain {n}: your plan, with a change today.")
CHANGED_BACK = mark("Back pain {n}: your plan, with a change today.")
GENTLE_IDS = ("diaphragmatic-breathing", "abdominal-brace", "heel-slide", "walking")
UNBEARABLE = mark("Pain keeps you from sleep or standing: no session today.")
HELP_WORDS = mark("Check this first: no exercises now.")
HELP_REASON = mark("You said that something is new. See when to get help.")
_SMALL_LEG, _STRONG_LEG = 3, 6


@fact
class Answer:
    """The gate's answer: what may be done, one sentence, and its reason."""

    start: Start
    words: str
    reason: str


def start_gate(check_in: CheckIn) -> Answer:
    """What may be done with these answers."""
    return gate_answer(check_in.felt, check_in.yes, unbearable=check_in.unbearable)


def gate_answer(felt: Felt, yes: frozenset[str], *, unbearable: bool) -> Answer:
    """The same for answers as they are given; anything new comes before any number."""
    if micro_tier(yes) is not None or felt.tingling is Tingling.NEW:
        return Answer(Start.HELP, tr(HELP_WORDS), tr(HELP_REASON))
    if unbearable:
        return Answer(Start.REST, tr(UNBEARABLE), tr(BANDS[-1].reason))
    band = next(one for one in BANDS if felt.worst <= one.most)
    template = band.leg if felt.leg >= felt.back else band.back
    return Answer(band.start, tr(template, n=felt.worst), tr(band.reason))


def with_change(answer: Answer, felt: Felt, change: str) -> Answer:
    """The answer for a day on which the plan is not as it is: ``change`` says how."""
    if answer.start is not Start.PLANNED or not change:
        return answer
    template = CHANGED_LEG if felt.leg >= felt.back else CHANGED_BACK
    return Answer(answer.start, tr(template, n=felt.worst), change)


def circumstances(check_in: CheckIn | None) -> frozenset[Circumstance]:
    """What exercises are asked about beside the person, see ``Exercise.fit``."""
    leg = check_in.felt.leg if check_in is not None else 0
    found = set()
    if leg > _SMALL_LEG:
        found.add(Circumstance.LEG_PAIN_OVER_3)
    if leg > _STRONG_LEG:
        found.add(Circumstance.LEG_PAIN_OVER_6)
    return frozenset(found)
