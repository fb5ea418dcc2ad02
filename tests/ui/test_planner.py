"""Changes of the plan, kept in a real diary."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from companion.domain.history import Choice, Decision
from companion.domain.own_plan import OwnPlan
from companion.domain.plan_edit import added, moved, removed, with_note
from companion.domain.plan_view import Place
from companion.library import Library
from companion.place import assets_folder
from companion.store.diary import Diary
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter
from companion.ui.casebook import Casebook
from companion.ui.planner import Planner
from tests.fakes import FakeClock, always_sure
from tests.store.examples import a_diary
from tests.store.listener import Listener

NINE = datetime.fromisoformat("2026-11-23T09:00:00+00:00")
LIBRARY = Library(assets_folder() / "exercises")
DAY_MS = 24 * 3_600_000


class Home:
    """A diary and the planner on it."""

    def __init__(self, diary: Diary) -> None:
        self.clock = FakeClock(NINE)
        self.writer = SessionWriter(diary, Listener())
        self.teller = Teller(self.writer, self.clock, lambda: "UTC", always_sure)
        self.book = Casebook(LIBRARY, self.writer, self.teller, Choices(self.writer))
        self.planner = Planner(self.book, self.teller, self.clock)

    @property
    def words(self) -> list[str]:
        return [one.words for one in self.planner.changes()]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with a_diary(tmp_path, FakeClock(NINE)) as diary:
        made = Home(diary)
        yield made
        made.writer.close()


def test_changes_are_kept_told_and_taken_back_one_by_one(home: Home) -> None:
    assert home.planner.change(lambda own: added(own, "bridge"))
    assert home.planner.change(lambda own: removed(own, "walking"))
    assert not home.planner.change(lambda own: own)
    assert home.words == ["You took Walking out.", "You put Bridge into your plan."]
    home.planner.undo()
    assert home.words == ["You put Bridge into your plan."]
    assert home.book.own_plan() == added(OwnPlan(), "bridge")
    home.planner.undo()
    home.planner.undo()
    assert home.words == []
    assert home.book.own_plan() == OwnPlan()


def test_presses_that_say_the_same_are_one_change(home: Home) -> None:
    home.planner.change(lambda own: added(own, "bridge"))
    for words in ("a", "ab", "abc"):
        home.planner.change(partial(with_note, exercise_id="bridge", note=words))
    assert home.words[0] == "You changed the note of Bridge."
    assert len(home.words) == 2
    home.planner.undo()
    assert home.book.own_plan().notes == {}
    home.clock.pass_ms(DAY_MS)
    home.planner.change(lambda own: with_note(own, "bridge", "x"))
    home.clock.pass_ms(DAY_MS)
    home.planner.change(lambda own: with_note(own, "bridge", "y"))
    assert len(home.words) == 3, "on another day it is another change"


def test_what_comes_back_to_where_it_was_leaves_no_change(home: Home) -> None:
    home.planner.change(lambda own: moved(own, ("a", "b"), "a", 1))
    home.planner.change(lambda _own: OwnPlan())
    assert home.words == []
    assert home.book.own_plan() == OwnPlan()


def test_who_asked_is_kept_and_the_exercise_is_in_the_plan(home: Home) -> None:
    home.planner.refer("cat-camel", "Ms Lind", home.planner.today())
    entry = home.planner.view().entry("cat-camel")
    assert entry is not None
    assert entry.place is Place.IN
    assert entry.asked is not None
    assert entry.asked.by == "Ms Lind"


def test_a_decision_is_kept_for_today(home: Home) -> None:
    home.planner.decide("bridge", Choice.EASIER)
    (kept,) = home.book.history(NINE.date()).decisions
    assert kept == Decision(NINE.date(), "bridge", Choice.EASIER)


def test_an_exercise_that_is_gone_is_named_by_its_id(home: Home) -> None:
    home.planner.change(lambda own: added(own, "no-more"))
    assert home.words == ["You put no-more into your plan."]
    assert home.planner.today() == NINE.date()
    assert home.planner.today() < NINE.date() + timedelta(days=1)
