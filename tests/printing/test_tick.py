from dataclasses import replace

import pytest

from companion.domain.exercise import Category, Counts, Side, Sides
from companion.printing.field import TickGroup
from companion.printing.tick import tick_groups
from tests.exercises import an_exercise
from tests.printing.samples import item


def test_without_sides_there_is_a_box_for_each_set() -> None:
    groups = tick_groups(item(an_exercise(reps=(8, 8))))

    assert groups == (TickGroup("Sets", ("", "")),)


def test_a_single_set_is_called_set() -> None:
    assert tick_groups(item(an_exercise(reps=(8,)))) == (TickGroup("Set", ("",)),)


@pytest.mark.parametrize(
    ("sore", "labels"),
    [(Side.LEFT, ["Right", "Left"]), (Side.RIGHT, ["Left", "Right"])],
)
def test_the_easier_side_comes_first(sore: Side, labels: list[str]) -> None:
    groups = tick_groups(item(an_exercise(sides=Sides.EACH, reps=(5, 5)), sore))

    assert [group.label for group in groups] == labels
    assert all(group.boxes == ("", "") for group in groups)


def test_taking_turns_shares_its_sets() -> None:
    groups = tick_groups(item(an_exercise(sides=Sides.ALTERNATE, reps=(8, 8))))

    assert groups == (TickGroup("Sets", ("", "")),)


def test_the_sore_side_alone_is_named() -> None:
    groups = tick_groups(item(an_exercise(sides=Sides.AFFECTED, reps=(8,)), Side.LEFT))

    assert groups == (TickGroup("Left", ("",)),)


def test_falling_sets_say_their_number() -> None:
    groups = tick_groups(item(an_exercise(reps=(5, 3, 1))))

    assert groups == (TickGroup("Sets", ("5", "3", "1")),)


def test_a_stretch_has_a_box_for_each_repeat() -> None:
    stretch = replace(
        an_exercise(sides=Sides.EACH, reps=(3,)), category=Category.STRETCH
    )
    groups = tick_groups(item(stretch, Side.LEFT))

    assert [group.boxes for group in groups] == [("", "", ""), ("", "", "")]


@pytest.mark.parametrize("counts", [Counts.MINUTES, Counts.BREATHS])
def test_a_walk_or_breathing_is_done_and_has_no_sets(counts: Counts) -> None:
    walk = replace(an_exercise(reps=(12,)), counts=counts)
    assert tick_groups(item(walk)) == (TickGroup("Done", ("",)),)


def test_a_stretch_of_both_sides_counts_times() -> None:
    stretch = replace(an_exercise(reps=(3,)), category=Category.STRETCH)

    assert tick_groups(item(stretch)) == (TickGroup("Times", ("", "", "")),)


def test_a_stretch_of_many_repeats_has_one_box() -> None:
    stretch = replace(an_exercise(reps=(20,)), category=Category.STRETCH)

    assert tick_groups(item(stretch)) == (TickGroup("Set", ("",)),)
