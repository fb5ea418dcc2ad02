"""What was answered when an alarm was given, in the short lines people read."""

from companion.domain.history import History
from companion.domain.lock import MICRO_SCREEN, Alarm
from companion.domain.screening import HELP_LINES
from companion.language import mark, tr

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
