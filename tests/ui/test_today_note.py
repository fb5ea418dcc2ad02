"""What today's sheet says of the day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from companion.domain.felt import Felt, Tingling
from companion.domain.flare import ADVICE
from companion.domain.history import CheckIn, FlareUp, Screening, Walking
from companion.domain.own_plan import OwnPlan
from companion.domain.screening import Tier
from companion.domain.stop import Furthest
from companion.printing.day_note import Alarm, DayNote
from companion.ui.today_note import today_note
from tests.fakes import FakeClock
from tests.store.examples import a_diary
from tests.ui.casebook_home import NINE, Home

MONDAY, TUESDAY = NINE, NINE + timedelta(days=1)
ONE = timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """The list of signs was answered on Monday morning, with no to all of it."""
    clock = FakeClock(MONDAY)
    with a_diary(tmp_path, clock) as diary:
        made = Home(diary, clock)
        made.teller.tell(Screening(MONDAY - timedelta(hours=1), MONDAY.date()))
        yield made
        made.writer.close()


def _screened(home: Home, *yes: str) -> DayNote:
    home.teller.tell(Screening(MONDAY, MONDAY.date(), frozenset(yes)))
    return today_note(home.book, MONDAY)


def test_a_session_day_needs_no_words(home: Home) -> None:
    assert today_note(home.book, MONDAY) == DayNote()


def test_a_rest_day_names_the_next_session_and_what_it_holds(home: Home) -> None:
    note = today_note(home.book, TUESDAY)

    assert note.title == "Rest day"
    assert "A short walk is plenty." in note.text
    assert "Walking and breathing are for any day." in note.text
    assert note.coming is not None
    assert note.coming.day == date(2026, 11, 25)
    assert "Abdominal brace" in note.coming.names
    assert "Sit to stand" in note.coming.names


def test_a_day_from_which_everything_was_left_out_says_why(home: Home) -> None:
    every = frozenset(home.book.exercises)
    home.teller.tell(replace(OwnPlan(), removed=every))
    note = today_note(home.book, MONDAY)

    assert note.title == "No exercise is left for today"
    assert any("That leaves out" in one for one in note.why)
    assert note.coming is not None
    assert note.coming.names == ()


def test_a_day_of_which_everything_was_stopped_says_so_without_blame(
    home: Home,
) -> None:
    note = today_note(home.book, MONDAY, stopped=True)

    assert note.title == "That is enough for today"
    assert "An exercise you stopped is closed for the day." in note.text
    assert "Walking and changing position often are still good for you." in note.text
    assert note.coming is not None
    home.teller.tell(FlareUp(MONDAY.date()))
    calm = today_note(home.book, MONDAY, stopped=True)
    assert calm.title == "Flare-up day 1 of 2"
    assert "is closed for the day" in calm.text


def test_calm_days_say_what_helps(home: Home) -> None:
    home.teller.tell(FlareUp(MONDAY.date()))
    note = today_note(home.book, MONDAY)

    assert note.title == "Flare-up day 1 of 2"
    assert "Moving is as good as bed rest or better" in note.text
    assert note.advice == ADVICE
    assert note.coming is None


def test_from_the_third_day_it_asks_whether_one_can_walk(home: Home) -> None:
    home.teller.tell(FlareUp(MONDAY.date()))
    third = MONDAY + 2 * ONE
    asked = today_note(home.book, third)
    home.teller.tell(Walking(third.date(), able=True))
    told = today_note(home.book, third)

    assert (asked.title, asked.advice) == ("Flare-up day 3", ADVICE)
    assert "If not, call a doctor today." in asked.text
    assert "call a doctor" not in told.text
    home.teller.tell(CheckIn(third, third.date(), Felt(3, 1, Furthest.THIGH)))
    back = today_note(home.book, third)
    assert "Back in small steps" in back.text
    assert back.advice == ()


@pytest.mark.parametrize(
    ("sign", "tier"), [("ce_bowel", Tier.NOW), ("foot_drop", Tier.TODAY)]
)
def test_a_lock_says_how_urgent_it_is_and_why(
    home: Home, sign: str, tier: Tier
) -> None:
    note = _screened(home, sign)

    assert isinstance(note.alarm, Alarm)
    assert note.alarm.tier is tier
    assert len(note.alarm.signs) == 1
    assert note.alarm.say.startswith("Say: ") is (tier is Tier.NOW)


def test_too_much_pain_for_a_session_says_what_helps(home: Home) -> None:
    home.check_in(Felt(8, 2, Furthest.CALF))
    note = today_note(home.book, MONDAY)

    assert (note.title, note.advice) == ("No session today", ADVICE)
    assert not note.checks


def test_new_tingling_has_the_signs_gone_through_first(home: Home) -> None:
    home.check_in(Felt(2, 2, Furthest.CALF, Tingling.NEW))
    due = today_note(home.book, MONDAY)
    home.clock.pass_ms(60_000)
    after = home.clock.now()
    home.teller.tell(Screening(after, MONDAY.date()))
    new = today_note(home.book, after)

    assert due.checks
    assert due.title == "A few questions first"
    assert due.text.endswith("then print this sheet again.")
    assert new.checks
    assert new.title == "No exercises today"
    assert "print this sheet" not in new.text
