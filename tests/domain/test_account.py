from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from companion.domain.account import (
    Account,
    Before,
    Telling,
    Told,
    accounts,
    alarming,
    day_of,
    faults,
    moved,
    with_felt,
)
from companion.domain.draft import Fault
from companion.domain.felt import Felt, Tingling
from companion.domain.goal import Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    Walking,
)
from companion.domain.stop import Furthest

DAY = date(2026, 11, 16)
AT = datetime(2026, 11, 16, 8, tzinfo=UTC)
NEXT = timedelta(days=1)
MINUTE = timedelta(minutes=1)
FELT, NEW = Felt(3, 1, Furthest.THIGH), Felt(3, 1, tingling=Tingling.NEW)


def _telling(
    number: int, told: Told, removed: int | None = None, day: date = DAY
) -> Telling:
    at = None if removed is None else AT + removed * MINUTE
    return Telling(f"id-{number}", AT + number * MINUTE, day, "UTC", told, at)


def test_of_a_day_that_began_twice_the_last_telling_holds_for_both() -> None:
    first, second = Morning(DAY, FELT), Morning(DAY, Felt(1, 1))
    (told,) = accounts([_telling(1, second), _telling(0, first)])
    assert told == Account(("id-0", "id-1"), second, DAY)


def test_check_ins_and_days_put_off_are_each_their_own() -> None:
    twice = [_telling(n, NotToday(DAY)) for n in range(2)]
    assert len(accounts(twice)) == 2


def test_ratings_of_one_day_are_told_apart_by_their_activity() -> None:
    made = [_telling(n, Rating(DAY, key, 4)) for n, key in enumerate(("a", "b", "a"))]
    assert [one.ids for one in accounts(made)] == [("id-0", "id-2"), ("id-1",)]


def test_a_telling_that_begins_as_another_ends_is_an_edit_of_it() -> None:
    stages = [Morning(DAY, Felt(n, 1)) for n in range(3)]
    made = [
        _telling(0, stages[0], removed=5),
        _telling(5, stages[1], removed=9, day=DAY + NEXT),
        _telling(9, stages[2], day=DAY + NEXT),
        _telling(2, Morning(DAY + NEXT, FELT), removed=3),  # taken back, not edited
    ]
    (told,) = accounts(made)
    assert told.told == stages[2]
    assert told.since == DAY
    assert told.was == (
        Before(AT + 5 * MINUTE, stages[0]),
        Before(AT + 9 * MINUTE, stages[1]),
    )
    assert not told.afterwards


def test_what_is_written_down_later_than_its_day_was_added_by_hand() -> None:
    (told,) = accounts([_telling(0, Morning(DAY, FELT), day=DAY + NEXT)])
    assert told.afterwards


def test_an_edit_in_one_moment_of_a_wrong_clock_leads_in_no_circle() -> None:
    made = [_telling(0, Morning(DAY, FELT), removed=1)]
    made += [replace(made[0], id="next", at=AT + MINUTE, removed=AT + MINUTE)]
    made += [replace(made[0], id="last", at=AT + MINUTE, removed=None)]
    (told,) = accounts(made)
    assert told.was == (Before(AT + MINUTE, Morning(DAY, FELT)),)


@pytest.mark.parametrize(
    "told",
    [
        CheckIn(AT, DAY, FELT, frozenset({"both_legs"})),
        CheckIn(AT, DAY, FELT, unbearable=True),
        CheckIn(AT, DAY, NEW),
        Morning(DAY, NEW),
        AfterRest("s", AT, NEW),
        Walking(DAY, able=False),
    ],
)
def test_what_raised_an_alarm_is_neither_taken_back_nor_moved(told: Told) -> None:
    account = Account(("id",), told, DAY)
    assert alarming(told)
    assert not account.removable
    assert not account.movable
    assert account.editable is not isinstance(told, Walking)


@pytest.mark.parametrize(
    "told",
    [
        CheckIn(AT, DAY, FELT),
        Morning(DAY, FELT),
        Walking(DAY, able=True),
        FlareUp(DAY),
    ],
)
def test_all_else_is_taken_back_moved_and_edited(told: Told) -> None:
    account = Account(("id",), told, DAY)
    assert account.removable
    assert account.movable
    assert account.editable
    assert day_of(moved(told, DAY + NEXT)) == DAY + NEXT


def test_a_rest_belongs_to_its_session_and_does_not_move() -> None:
    rest = AfterRest("s", AT, FELT)
    account = Account(("id",), rest, DAY)
    assert account.removable
    assert not account.movable
    assert moved(rest, DAY + NEXT) == rest
    assert day_of(rest) == DAY


def test_a_flare_up_moves_with_its_end_only_while_that_comes_after() -> None:
    flare = FlareUp(DAY, DAY + 3 * NEXT)
    assert moved(flare, DAY + NEXT) == FlareUp(DAY + NEXT, DAY + 3 * NEXT)
    assert moved(flare, DAY + 3 * NEXT) == FlareUp(DAY + 3 * NEXT)


def test_other_pain_keeps_the_tingling_that_was_told() -> None:
    assert with_felt(Morning(DAY, NEW), Felt(1, 1)) == Morning(
        DAY, Felt(1, 1, tingling=Tingling.NEW)
    )


def test_a_day_yet_to_come_or_long_ago_is_a_fault() -> None:
    told = Morning(DAY, FELT)
    assert faults(told, DAY) == ()
    assert faults(told, DAY - NEXT) == (Fault.YET_TO_COME,)
    assert faults(told, DAY + 4_000 * NEXT) == (Fault.LONG_AGO,)
