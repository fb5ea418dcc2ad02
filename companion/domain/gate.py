"""The start gate: how a session starts, or whether, by how it feels now (3.2)."""

from enum import StrEnum

from companion.domain.caution import Circumstance
from companion.domain.fact import fact
from companion.domain.felt import Tingling
from companion.domain.history import CheckIn
from companion.domain.lock import micro_tier


class Start(StrEnum):
    """What may be done today."""

    PLANNED = "planned"
    LIGHTER = "lighter"  # one level lower, nothing that pulls on the leg
    GENTLE = "gentle"  # breathing, brace, heel slide, a short walk
    REST = "rest"  # no session; the flare-up plan
    HELP = "help"  # the red-flag list first


@fact
class Band:
    """Pain up to a number, what may be done then, and the words for it."""

    most: int
    start: Start
    changes: str
    reason: str


BANDS = (
    Band(3, Start.PLANNED, "your plan as it is.", "Pain of 0 to 3 is fine to start."),
    Band(
        5,
        Start.LIGHTER,
        "one level easier today, no stretches.",
        "Pain of 4 or 5 gets a lighter session."
        " It goes back to your plan when pain is 3 or less.",
    ),
    Band(
        7,
        Start.GENTLE,
        "only the gentle ones today.",
        "Pain of 6 or 7 gets breathing, small moves and a short walk.",
    ),
    Band(
        10,
        Start.REST,
        "no session today.",
        "Pain of 8 or more needs calm days first. Short walks are welcome.",
    ),
)
GENTLE_IDS = ("diaphragmatic-breathing", "abdominal-brace", "heel-slide", "walking")
UNBEARABLE = "Pain keeps you from sleep or standing: no session today."
HELP_WORDS = "Check this first: no exercises now."
HELP_REASON = "You said that something is new. See when to get help."
_SMALL_LEG, _STRONG_LEG = 3, 6


@fact
class Answer:
    """The gate's answer: what may be done, one sentence, and its reason."""

    start: Start
    words: str
    reason: str


def start_gate(check_in: CheckIn) -> Answer:
    """What may be done with these answers; anything new comes before any number."""
    felt = check_in.felt
    if micro_tier(check_in.yes) is not None or felt.tingling is Tingling.NEW:
        return Answer(Start.HELP, HELP_WORDS, HELP_REASON)
    if check_in.unbearable:
        return Answer(Start.REST, UNBEARABLE, BANDS[-1].reason)
    band = next(one for one in BANDS if felt.worst <= one.most)
    where = "Leg" if felt.leg >= felt.back else "Back"
    words = f"{where} pain {felt.worst}: {band.changes}"
    return Answer(band.start, words, band.reason)


def circumstances(check_in: CheckIn | None) -> frozenset[Circumstance]:
    """What exercises are asked about beside the person, see ``Exercise.fit``."""
    leg = check_in.felt.leg if check_in is not None else 0
    found = set()
    if leg > _SMALL_LEG:
        found.add(Circumstance.LEG_PAIN_OVER_3)
    if leg > _STRONG_LEG:
        found.add(Circumstance.LEG_PAIN_OVER_6)
    return frozenset(found)
