"""What an alarm says: what to do now, and what was answered when it was given."""

from companion.domain.history import History
from companion.domain.lock import MICRO_SCREEN, Alarm
from companion.domain.screening import HELP_LINES, Tier
from companion.language import mark, tr

TITLES = {Tier.NOW: mark("Get help now"), Tier.TODAY: mark("See somebody today")}
LEAD = mark(
    "Exercises are locked. This may be nothing serious, but only a clinician can tell."
)
YES_TO = mark("You answered yes to:")
NOW_STEPS = (
    mark("Call {number}, or have somebody take you to {ward}. Do not wait."),
    mark("Say what you answered yes to. Show this page, or print it."),
    mark("Do not exercise, and do not test what hurts."),
)
TODAY_STEPS = (
    mark("Ask to be seen today, and say what you answered yes to."),
    mark("If you cannot reach anybody today, go to {ward}."),
    mark("No exercises for now. Short, easy walks and changing position are fine."),
    mark("If it gets worse, or a sign of the red list comes up, call {number}."),
)

# What to say on the phone; of several signs, the one that presses most.
SAY = mark("Say: “I have sciatica. I am worried about cauda equina syndrome.”")
_SAY_OF = {
    "chest": mark("Say: “I have chest pain together with back pain.”"),
    "sepsis": mark("Say: “I have back pain, and I feel very ill.”"),
    "": SAY,
    "mscc": mark("Say: “I have or had cancer. Now I have new, bad pain in my spine.”"),
    "trauma": mark("Say: “I have had back pain since a bad fall or accident.”"),
}


def alarm_lines(history: History, alarm: Alarm) -> tuple[str, ...]:
    """A line for each sign answered with yes at the moment of the alarm.

    The three questions before a session say it in their own words.
    """
    signs = {key for one in history.screenings if one.at == alarm.at for key in one.yes}
    micro = {key for one in history.check_ins if one.at == alarm.at for key in one.yes}
    asked = (tr(one.words) for one in MICRO_SCREEN if one.key in micro)
    return tuple(dict.fromkeys((*sign_lines(frozenset(signs)), *asked)))


def words_to_say(history: History, alarm: Alarm) -> str:
    """What to say to whoever answers the emergency number about an alarm.

    Cauda equina is named for what may come from it alone (clinical.md 2).
    """
    signs = {key for one in history.screenings if one.at == alarm.at for key in one.yes}
    others = signs - _SAY_OF.keys()
    found = signs | {""} if others or not signs else signs
    return tr(next(words for key, words in _SAY_OF.items() if key in found))


def sign_lines(yes: frozenset[str]) -> tuple[str, ...]:
    """A line for each sign of a list answered with yes."""
    return tuple(
        tr(line.words)
        for lines in HELP_LINES.values()
        for line in lines
        if yes.intersection(line.keys)
    )
