"""What was answered when an alarm was given, in the short lines people read."""

from companion.domain.history import History
from companion.domain.lock import MICRO_SCREEN, Alarm
from companion.domain.screening import HELP_LINES
from companion.language import tr


def alarm_lines(history: History, alarm: Alarm) -> tuple[str, ...]:
    """A line for each sign answered with yes at the moment of the alarm.

    The three questions before a session say it in their own words.
    """
    signs = {key for one in history.screenings if one.at == alarm.at for key in one.yes}
    micro = {key for one in history.check_ins if one.at == alarm.at for key in one.yes}
    asked = (tr(one.words) for one in MICRO_SCREEN if one.key in micro)
    return tuple(dict.fromkeys((*sign_lines(frozenset(signs)), *asked)))


def sign_lines(yes: frozenset[str]) -> tuple[str, ...]:
    """A line for each sign of a list answered with yes."""
    return tuple(
        tr(line.words)
        for lines in HELP_LINES.values()
        for line in lines
        if yes.intersection(line.keys)
    )
