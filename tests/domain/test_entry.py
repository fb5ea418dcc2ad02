from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.entry import Entry, entries, pain_changes, with_stops
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, AfterRest, CheckIn, History
from companion.domain.programme import first_programme
from companion.domain.record import SessionRecord
from companion.domain.week import PainChange, week
from tests.histories import a_session, at, day


def _session(number: int, hour: int, *, done: bool = True) -> SessionRecord:
    made = a_session(number, done=done)
    return replace(made, id=f"{number}-{hour}", started=at(number, hour))


def _check_in(number: int, hour: int, leg: int) -> CheckIn:
    return CheckIn(at(number, hour), day(number), Felt(leg, 1))


def test_a_session_goes_by_the_last_check_in_before_it() -> None:
    (found,) = entries(
        [_session(0, 9)],
        [_check_in(0, 8, 3), _check_in(0, 7, 5), _check_in(0, 10, 6)],
        [AfterCheck("0-9", 4, Felt(2, 1), "went well"), AfterCheck("else", 1)],
    )
    assert found.before_felt == Felt(3, 1)
    assert found.after_felt == Felt(2, 1)
    assert found.note == "went well"
    assert not found.shared


def test_a_second_session_may_share_the_check_in_of_the_first() -> None:
    first, second, third = entries(
        [_session(0, 18), _session(0, 9), _session(0, 20)],
        [_check_in(0, 8, 3), _check_in(0, 19, 4)],
        [],
    )
    assert [one.record.id for one in (first, second, third)] == ["0-9", "0-18", "0-20"]
    assert [one.shared for one in (first, second, third)] == [False, True, False]
    assert [one.before_felt for one in (first, third)] == [Felt(3, 1), Felt(4, 1)]


def test_what_was_not_told_is_missing() -> None:
    (found,) = entries([_session(0, 9)], [_check_in(1, 8, 3)], [])
    assert found == Entry(_session(0, 9))
    assert (found.before_felt, found.after_felt, found.note) == (None, None, "")


def test_a_stop_says_whether_the_rest_after_it_brought_it_back() -> None:
    record = a_session(0, stopped="bridge")
    stop = record.stops[0].at

    def settled(*legs: int) -> bool | None:
        rests = [
            AfterRest(record.id, stop + timedelta(minutes=5 * n), Felt(leg, 1))
            for n, leg in enumerate(legs, start=1)
        ]
        early = AfterRest(record.id, stop - timedelta(minutes=1), Felt(9, 1))
        other = AfterRest("other", stop + timedelta(minutes=1), Felt(9, 1))
        made = entries([record], [_check_in(0, 8, 3)], [], [early, *rests[::-1], other])
        (mark,) = made[0].stops
        return mark.settled

    assert settled(3, 9) is True
    assert settled(4, 3) is False
    assert settled() is None
    (untold,) = entries([record], [], [], [AfterRest(record.id, stop, Felt(3, 1))])
    assert untold.stops[0].settled is None


def test_a_week_shows_its_stops_with_what_was_told_after_them() -> None:
    record = a_session(0, stopped="bridge")
    rest = AfterRest(record.id, record.stops[0].at, Felt(3, 1))
    made = entries([record], [_check_in(0, 8, 3)], [], [rest])
    plain = week(day(0), day(0), [record], first_programme())
    found = with_stops(plain, made)
    assert [one.settled for one in plain.stops] == [None]
    assert [one.settled for one in found.stops] == [True]
    assert found.days[1:] == plain.days[1:]


def test_a_session_in_which_nothing_happened_is_no_entry() -> None:
    assert entries([_session(0, 9, done=False)], [], []) == ()


def test_the_last_after_check_of_a_session_holds() -> None:
    checks = [AfterCheck("0-9", 4), AfterCheck("0-9", 6)]
    (found,) = entries([_session(0, 9)], [], checks)
    assert found.after == AfterCheck("0-9", 6)


def test_pain_of_a_day_is_from_before_the_first_to_after_the_last() -> None:
    made = entries(
        [_session(0, 9), _session(0, 18), _session(1, 9)],
        [_check_in(0, 8, 3), _check_in(0, 17, 5), _check_in(1, 8, 2)],
        [AfterCheck("0-9", felt=Felt(4, 1)), AfterCheck("0-18", felt=Felt(6, 1))],
    )
    assert pain_changes(made) == {
        day(0): PainChange(3, 6),
        day(1): PainChange(2, None),
    }
    assert pain_changes(entries([_session(0, 9)], [], [])) == {day(0): PainChange()}


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(8, 20)), unique=True, max_size=6),
    st.lists(st.tuples(st.integers(0, 2), st.integers(6, 22)), unique=True, max_size=6),
)
def test_an_entry_goes_by_what_the_rules_go_by(
    sessions: list[tuple[int, int]], told: list[tuple[int, int]]
) -> None:
    records = [_session(*one) for one in sessions]
    check_ins = [_check_in(*one, leg=one[1] % 10) for one in told]
    history = History(sessions=tuple(records), check_ins=tuple(check_ins))
    for one in entries(records, check_ins, []):
        assert one.before_felt == history.baseline(one.record)
        before = [
            other
            for other in records
            if other.local_date == one.record.local_date
            and other.started < one.record.started
        ]
        assert one.shared == any(
            one.check_in is not None and one.check_in.at <= other.started
            for other in before
        )
