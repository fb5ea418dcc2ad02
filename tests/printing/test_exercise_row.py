from dataclasses import replace

import pytest

from companion.domain.exercise import Category, Sides
from companion.printing.exercise_row import Fit, exercise_row
from companion.printing.mark import Box, Words
from companion.printing.paper import Paper
from companion.printing.piece import Piece
from companion.printing.press import upright_press
from companion.printing.sheet import SheetOptions
from tests.exercises import an_exercise
from tests.printing.samples import PlainArtist, PlainRuler, item

USUAL = Fit(57.0)


def a_row(
    name: str = "Bridge",
    *,
    reps: tuple[int, ...] = (8, 8),
    sides: Sides = Sides.NONE,
    fit: Fit = USUAL,
    large: bool = False,
    category: Category = Category.HIP_STRENGTH,
) -> Piece:
    press = upright_press(SheetOptions(Paper.A4, large=large), PlainRuler())
    made = an_exercise(sides=sides, reps=reps)
    exercise = replace(made, name=name, category=category)
    return exercise_row(press, PlainArtist(), item(exercise), 1, fit)


def _words(row: Piece, text: str) -> Words:
    (found,) = [m for m in row.marks if isinstance(m, Words) and m.text == text]
    return found


def _boxes(row: Piece) -> list[Box]:
    return [mark for mark in row.marks if isinstance(mark, Box)]


def test_boxes_stand_on_the_line_of_the_name() -> None:
    row = a_row()

    assert all(box.y == pytest.approx(0.3) for box in _boxes(row))


def test_a_long_name_sends_the_boxes_below_the_dose() -> None:
    row = a_row("A very long name of an exercise, in German", sides=Sides.EACH)
    dose = _words(row, "2 sets of 8 on each side, hold 5 seconds")

    assert all(box.y > dose.y for box in _boxes(row))
    assert min(box.x for box in _boxes(row)) > 10


def test_boxes_of_both_sides_take_a_line_each_when_they_must() -> None:
    row = a_row(reps=(8,), sides=Sides.EACH, large=True, category=Category.STRETCH)

    assert len({box.y for box in _boxes(row)}) == 2
    assert max(box.x + box.width for box in _boxes(row)) <= 180


def test_a_close_row_has_its_dose_beside_the_name() -> None:
    close = a_row(fit=Fit(57.0, close=True))
    name, dose = _words(close, "Bridge"), _words(close, "2 sets of 8, hold 5 seconds")

    assert dose.y == pytest.approx(name.y)
    assert dose.x > name.x + name.width
    assert close.height < a_row().height


def test_a_close_row_has_its_boxes_above_the_cues_when_a_long_dose_takes_the_line() -> (
    None
):
    close = a_row(reps=(5, 3, 1), sides=Sides.EACH, fit=Fit(57.0, close=True))
    dose = "3 sets (5, then 3, then 1) on each side, hold 5 seconds"

    assert _words(close, dose).y == pytest.approx(_words(close, "Bridge").y)
    assert min(box.y for box in _boxes(close)) > _words(close, "Bridge").y
    assert max(box.x + box.width for box in _boxes(close)) == pytest.approx(180.0)


def test_a_close_row_keeps_a_very_long_dose_below() -> None:
    name = "Side-lying leg lift, with a band"
    close = a_row(name, reps=(6, 4, 2), sides=Sides.EACH, fit=Fit(57.0, close=True))
    dose = "3 sets (6, then 4, then 2) on each side, hold 5 seconds"

    assert _words(close, dose).y > _words(close, name).y + 3


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("cell", [40.0, 80.0])
@pytest.mark.parametrize("reps", [(8,), (8, 8), (6, 4, 2)])
@pytest.mark.parametrize("sides", list(Sides))
@pytest.mark.parametrize("name", ["Bridge", "Side-lying leg lift with a band, slowly"])
def test_the_closest_row_is_the_lowest_and_keeps_its_boxes_in_the_page(
    name: str, sides: Sides, reps: tuple[int, ...], cell: float, *, large: bool
) -> None:
    close, closest = (
        a_row(name, reps=reps, sides=sides, large=large, fit=fit)
        for fit in (
            Fit(cell, close=True),
            Fit(cell, close=True, closest=True),
        )
    )

    assert closest.height <= close.height + 0.001
    assert len(_boxes(closest)) == len(_boxes(close)) > 0
    assert max(box.x + box.width for box in _boxes(closest)) <= 180.001


def test_the_closest_row_has_dose_and_boxes_on_one_line() -> None:
    name = "A very long name of an exercise, in Ger"
    fit = Fit(80.0, close=True, closest=True)  # no room beside the pictures
    row = a_row(name, sides=Sides.EACH, fit=fit)
    (dose,) = [m for m in row.marks if isinstance(m, Words) and "sets of" in m.text]

    assert all(box.y < dose.y < box.y + box.height for box in _boxes(row))
