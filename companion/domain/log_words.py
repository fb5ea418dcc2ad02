"""What the rules have changed, a line each, as a person and a professional read it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby

from companion.domain.fact import fact
from companion.domain.progression import LogEntry
from companion.domain.rule import RuleKey
from companion.language import mark, tr

_ONE = {
    RuleKey.TWO_GREEN: mark("{name}: one step more, after two easy sessions"),
    RuleKey.AFTER_STOP: mark("{name}: one level easier, after a stop"),
    RuleKey.SET_ASIDE: mark("{name}: set aside, stopped twice in a row"),
    RuleKey.MORNING_RED: mark("{name}: one level easier, worse the next morning"),
    RuleKey.EASIER: mark("{name}: made easier, by choice"),
    RuleKey.UNDO: mark("{name}: the last change taken back"),
}
# These change all exercises at once.
_ALL = {
    RuleKey.LONG_AWAY: mark("All exercises: one level easier, after a break"),
    RuleKey.FLARE_RETURN: mark("All exercises: one level easier, after a flare-up"),
}
_OTHER = mark("{name}: changed")


@fact
class LogLine:
    """One change in words, with its day."""

    day: date
    words: str


def log_lines(log: Iterable[LogEntry], names: Mapping[str, str]) -> tuple[LogLine, ...]:
    """The changes in their order; one that concerns all exercises is said once."""
    lines: list[LogLine] = []
    for (day, rule), entries in groupby(log, key=lambda one: (one.day, one.rule)):
        lines += _lines(day, rule, tuple(entries), names)
    return tuple(lines)


def _lines(
    day: date, rule: RuleKey, entries: Sequence[LogEntry], names: Mapping[str, str]
) -> list[LogLine]:
    if rule in _ALL:
        return [LogLine(day, tr(_ALL[rule]))]
    words = _ONE.get(rule, _OTHER)
    return [
        LogLine(day, tr(words, name=names.get(one.exercise_id, one.exercise_id)))
        for one in entries
    ]
