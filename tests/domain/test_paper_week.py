from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.paper_week import (
    PaperDay,
    PaperWeek,
    TypedDay,
    drafts,
    paper_week,
    unticked,
)
from tests.histories import START, a_session, day

PLAN = a_session(0, ("bridge", "clamshell")).plan


def _sheet() -> PaperWeek:
    return paper_week(START, day(4), PLAN, [Entry(a_session(1))])


def test_days_with_a_session_and_days_to_come_are_closed() -> None:
    assert [one.open for one in _sheet().days] == [
        True,
        False,
        True,
        True,
        True,
        False,
        False,
    ]
    assert _sheet().days[1] == PaperDay(day(1), done=True, yet_to_come=False)
    assert _sheet().days[5].yet_to_come


def test_each_day_with_a_tick_becomes_an_entry() -> None:
    before, after = Felt(4, 2), Felt(3, 2)
    typed = {
        day(0): TypedDay(frozenset({"bridge"}), before, after),
        day(1): TypedDay(frozenset({"bridge"})),  # has a session already
        day(2): TypedDay(),
        day(4): TypedDay(frozenset({"bridge", "clamshell"})),
        day(5): TypedDay(frozenset({"bridge"})),  # yet to come
    }
    first, second = drafts(_sheet(), typed)
    assert (first.day, second.day) == (day(0), day(4))
    assert sum(first.counts.values()) == 1
    assert sum(second.counts.values()) == 2
    assert (first.before, first.after) == (before, after)
    assert (second.before, second.minutes, second.note) == (None, 0, "")


def test_pain_without_a_tick_is_asked_about() -> None:
    typed = {
        day(0): TypedDay(before=Felt(4, 2)),
        day(1): TypedDay(before=Felt(4, 2)),
        day(2): TypedDay(),
    }
    assert unticked(_sheet(), typed) == (day(0),)
    assert drafts(_sheet(), typed) == ()
