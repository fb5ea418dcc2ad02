"""Notes, and all else that was told of a day, are kept, edited and undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from companion.domain.account import Account, Before, Told, moved
from companion.domain.felt import Felt
from companion.domain.goal import GlobalChange, Impression, Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    NotTodayReason,
    VisitNote,
    Walking,
)
from companion.domain.stop import Furthest
from companion.domain.visit import ForTheVisit
from tests.fakes import FakeClock
from tests.ui.annals_entries import AFTER, BEFORE, NOW, WEDNESDAY, tell_session
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import MONDAY, PROGRAMME, SUNDAY, a_session


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


def _accounts(house: AnnalsHouse, day: date = MONDAY) -> tuple[Account, ...]:
    return house.past.accounts(day, house.past.entries(day, day))


def test_notes_and_questions_are_kept_with_their_day(house: AnnalsHouse) -> None:
    note = VisitNote(MONDAY, "Sitting hurts")
    question = VisitNote(WEDNESDAY, "Yoga?", question=True)
    house.pencil.tell(note)
    undo = house.pencil.tell(question)
    assert house.past.for_the_visit(MONDAY, SUNDAY) == ForTheVisit((note,), (question,))
    house.pencil.undo(undo)
    assert house.past.for_the_visit(MONDAY, SUNDAY) == ForTheVisit((note,))
    (told,) = _accounts(house)
    undo = house.pencil.take_back(told)
    assert _accounts(house) == ()
    house.pencil.undo(undo)
    assert _accounts(house) == (told,)


TOLD_OF_MONDAY: tuple[Told, ...] = (
    Morning(MONDAY, BEFORE),
    CheckIn(datetime(2026, 11, 16, 8, tzinfo=UTC), MONDAY, BEFORE),
    FlareUp(MONDAY),
    Walking(MONDAY, able=True),
    NotToday(MONDAY, NotTodayReason.TIRED),
    NotToday(MONDAY, NotTodayReason.PAIN, "bridge"),
    Rating(MONDAY, "shop", 4),
    GlobalChange(MONDAY, Impression.LITTLE_BETTER),
    VisitNote(MONDAY, "Sitting hurts"),
)


def test_all_that_was_told_of_a_day_is_found_on_it(house: AnnalsHouse) -> None:
    house.add((), *TOLD_OF_MONDAY, Morning(WEDNESDAY, AFTER), FlareUp(WEDNESDAY))
    found = _accounts(house)
    assert [one.told for one in found] == list(TOLD_OF_MONDAY)
    assert all(one.afterwards for one in found)  # it was written down on Sunday


@pytest.mark.parametrize("told", TOLD_OF_MONDAY, ids=lambda one: type(one).__name__)
def test_whatever_was_told_is_edited_kept_as_it_was_and_undone(
    house: AnnalsHouse, told: Told
) -> None:
    house.add((), told)
    (before,) = _accounts(house)
    house.clock.pass_ms(60_000)
    later = moved(told, WEDNESDAY)
    undo = house.pencil.retell(before, later)
    assert _accounts(house) == ()
    (after,) = _accounts(house, WEDNESDAY)
    assert after.told == later
    assert after.was == (Before(house.clock.now(), told),)
    assert after.since == before.since
    house.clock.pass_ms(60_000)
    house.pencil.undo(undo)
    assert _accounts(house) == (before,)
    assert _accounts(house, WEDNESDAY) == ()


def test_edits_of_one_morning_come_one_after_the_other(house: AnnalsHouse) -> None:
    for felt in (BEFORE, AFTER, Felt(1, 1, Furthest.BACK)):
        (last, *_) = _accounts(house) or (None,)
        house.clock.pass_ms(60_000)
        if last is None:
            house.pencil.tell(Morning(MONDAY, felt))
        else:
            house.pencil.retell(last, Morning(MONDAY, felt))
    (told,) = _accounts(house)
    assert [one.told for one in told.was] == [
        Morning(MONDAY, BEFORE),
        Morning(MONDAY, AFTER),
    ]


def test_a_rest_after_a_stop_stands_with_its_session(house: AnnalsHouse) -> None:
    record = a_session(MONDAY, 3, stopped=True)
    rest = AfterRest(record.id, record.started, AFTER)
    other = AfterRest("another", record.started, AFTER)
    house.add([record], rest, other)
    (account,) = _accounts(house)
    assert account.told == rest
    house.pencil.retell(account, replace(rest, felt=BEFORE))
    (account,) = _accounts(house)
    assert [one.told for one in account.was] == [rest]
    assert house.past.activities() == {}


def test_a_check_in_of_a_session_is_no_account_of_its_own(house: AnnalsHouse) -> None:
    tell_session(house)
    assert _accounts(house) == ()
