"""What the rules did to the plan, as a list a person can read, ask about and undo."""

from collections.abc import Mapping
from datetime import date

from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.progression import UNDOABLE, LogEntry, Standings
from companion.domain.rule import RuleKey
from companion.domain.step_words import step_up_words
from companion.language import mark, tr

DOWN = mark("{name}: one step easier")
LEVEL_DOWN = mark("{name}: one level easier")
ASIDE = mark("{name}: set aside")
UP = mark("{name}: {step}")
BACK = mark("{name}: as it was before")
# Short reasons; the whole rule stands behind "Why?".
BECAUSE = {
    RuleKey.AFTER_STOP: mark("you stopped it"),
    RuleKey.SET_ASIDE: mark("stopped twice in a row"),
    RuleKey.MORNING_RED: mark("a sore morning after it"),
    RuleKey.LONG_AWAY: mark("more than a week away"),
    RuleKey.FLARE_RETURN: mark("a flare-up"),
    RuleKey.TWO_GREEN: mark("two good sessions, and you said yes"),
    RuleKey.EASIER: mark("you chose easier"),
    RuleKey.UNDO: mark("you took a change back"),
}


@fact
class LogLine:
    """One change: what, why in short, and whether it may be taken back now."""

    day: date
    exercise_id: str
    rule: RuleKey
    words: str
    because: str
    may_undo: bool


def log_lines(
    stand: Standings, exercises: Mapping[str, Exercise], *, calm: bool
) -> tuple[LogLine, ...]:
    """All changes, the newest first.

    On a ``calm`` day what made an exercise easier may be taken back; else only what
    made it harder. Only the last change of each exercise can be.
    """
    last = {entry.exercise_id: entry for entry in stand.log}
    lines = [
        LogLine(
            entry.day,
            entry.exercise_id,
            entry.rule,
            _words(entry, exercises[entry.exercise_id]),
            tr(BECAUSE[entry.rule]),
            entry is last[entry.exercise_id] and _may_undo(entry, calm=calm),
        )
        for entry in stand.log
    ]
    return tuple(reversed(lines))


def _may_undo(entry: LogEntry, *, calm: bool) -> bool:
    return entry.rule in UNDOABLE and (entry.after > entry.before or calm)


def _words(entry: LogEntry, exercise: Exercise) -> str:
    name, ladder = exercise.name, dose_ladder(exercise)
    if entry.rule is RuleKey.SET_ASIDE:
        return tr(ASIDE, name=name)
    if entry.rule is RuleKey.UNDO:
        return tr(BACK, name=name)
    if entry.after > entry.before:
        step = step_up_words(exercise, ladder[entry.before], ladder[entry.after])
        return tr(UP, name=name, step=step)
    lower = ladder[entry.after].level < ladder[entry.before].level
    return tr(LEVEL_DOWN if lower else DOWN, name=name)
