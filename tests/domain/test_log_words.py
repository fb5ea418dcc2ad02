from datetime import date

from companion.domain.log_words import LogLine, log_lines
from companion.domain.progression import LogEntry
from companion.domain.rule import RuleKey

DAY = date(2026, 11, 12)


def test_each_change_is_told_with_its_day_and_name() -> None:
    log = (
        LogEntry(DAY, "bridge", RuleKey.AFTER_STOP, 3, 0),
        LogEntry(DAY, "bird-dog", RuleKey.TWO_GREEN, 0, 1),
    )

    assert log_lines(log, {"bridge": "Bridge"}) == (
        LogLine(DAY, "Bridge: one level easier, after a stop"),
        LogLine(DAY, "bird-dog: one step more, after two easy sessions"),
    )


def test_what_concerns_all_exercises_is_told_once() -> None:
    log = tuple(
        LogEntry(DAY, key, RuleKey.LONG_AWAY, 3, 0) for key in ("bridge", "clamshell")
    )

    assert log_lines(log, {}) == (
        LogLine(DAY, "All exercises: one level easier, after a break"),
    )


def test_a_rule_without_words_is_still_told() -> None:
    log = (LogEntry(DAY, "bridge", RuleKey.SUITS, 3, 0),)

    assert log_lines(log, {}) == (LogLine(DAY, "bridge: changed"),)
