"""Exercises are found by what people call them and by what they are."""

from companion.domain.day_plan import Now
from companion.domain.exercise import Category, Level, Position
from companion.domain.exercise_search import Wish, found, things
from companion.domain.exercise_words import CATEGORY_WORDS, POSITION_WORDS
from companion.domain.history import History
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_view import plan_view
from companion.library import Library
from companion.place import assets_folder
from tests.histories import all_exercises, day, screened

ENTRIES = plan_view(
    all_exercises(),
    Person(),
    History(screenings=(screened(),)),
    Now(day(0)),
    OwnPlan(),
).entries


def ids(wish: Wish) -> set[str]:
    return {one.exercise.id for one in found(ENTRIES, wish)}


def test_without_a_wish_all_are_found_in_their_order() -> None:
    assert found(ENTRIES, Wish()) == ENTRIES
    assert Wish().parts == 0


def test_words_are_found_anywhere_in_any_case_and_order() -> None:
    assert "bird-dog" in ids(Wish("DOG bird"))
    assert "side-bridge-knees" in ids(Wish("brìdge"))
    assert "bridge" in ids(Wish("  buttock BACK "))
    assert ids(Wish("trampoline")) == set()


def test_parts_narrow_what_is_found() -> None:
    lying = ids(Wish(positions=frozenset({Position.PRONE})))
    assert lying == {"prone-press-up", "prone-hip-extension", "front-plank-knees"}
    wall = ids(Wish(equipment=frozenset({"wall", "stick"})))
    assert {"wall-sit", "hip-hinge"} <= wall
    stretches = ids(Wish(purposes=frozenset({Category.STRETCH})))
    assert "calf-stretch" in stretches
    moving = ids(Wish(neutral=frozenset({False})))
    assert "cat-camel" in moving
    assert "bridge" not in moving
    planned = ids(Wish(in_plan=True))
    assert "heel-slide" in planned
    assert "cat-camel" not in planned
    assert ids(Wish(levels=frozenset({Level.L3}))) == set()
    both = Wish(in_plan=True, positions=frozenset({Position.SITTING}))
    assert ids(both) == {"sit-to-stand", "seated-nerve-slider"}
    assert both.parts == 2


def test_every_kind_has_its_word_and_every_thing_is_listed_once() -> None:
    assert set(CATEGORY_WORDS) == set(Category)
    assert set(POSITION_WORDS) == set(Position)
    listed = things(all_exercises().values())
    assert len(set(listed)) == len(listed)
    assert "strap" in listed


def test_things_stand_by_name_in_german_whatever_is_a_capital() -> None:
    assets = assets_folder()
    german = assets / "locale" / "de" / "exercises"
    listed = things(Library(assets / "exercises", overlays=german).exercises())
    assert listed[:4] == ("ebener Weg", "fester Stuhl", "Gurt", "Kissen")
