"""Eight rows of paper, and a ruler and an artist that need neither Qt nor files."""

from dataclasses import replace
from datetime import date
from functools import partial

from companion.domain.exercise import (
    Category,
    Dose,
    Exercise,
    Level,
    Position,
    Sheet,
    Side,
    Sides,
)
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.figure.scene import Scene
from companion.printing.figure_strip import Frame, Still, Stills
from companion.printing.lettering import Lettering
from companion.printing.mark import Crop
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet as PaperSheet
from companion.printing.sheet import SheetOptions
from companion.printing.today_sheet import today_sheet
from tests.exercises import an_exercise

DAY = date(2026, 11, 22)


class PlainRuler:
    """Every letter is as wide as every other one of its size and weight."""

    def width(self, text: str, lettering: Lettering) -> float:
        return len(text) * lettering.size * (0.56 if lettering.bold else 0.51)


class PlainArtist:
    """Lying people are 22 mm high, kneeling ones 27, upright ones 46."""

    def stills(self, item: RoutineItem, frame: Frame) -> Stills:
        upright = item.exercise.position in {Position.SITTING, Position.STANDING}
        full = {Position.QUADRUPED: 27.0}.get(item.exercise.position, 22.0)
        count = 3 if frame.large or upright else 2
        gap = 4.0 if frame.large else 3.0
        cell = (frame.width - gap * (count - 1)) / count
        height = frame.highest if upright else full * cell / 57.0
        sheet = item.exercise.sheet
        captions = (sheet.start, "On the way", sheet.end)
        shown = captions if count == 3 else (captions[0], captions[2])
        return Stills(
            cell,
            height,
            tuple(
                Still(
                    one,
                    cell / 2,
                    f"{item.exercise.id}: {one}",
                    partial(_nothing, cell, height),
                    Crop(0.0, 0.0, 1.0),
                )
                for one in shown
            ),
        )


def _nothing(width: float, height: float) -> Scene:
    return Scene(width, height)


def _row(name: str, position: Position, sides: Sides, dose: Dose) -> Exercise:
    made = an_exercise(
        name,
        sides=sides,
        position=position,
        reps=dose.reps,
        hold_seconds=dose.hold_seconds,
    )
    cues = (
        "Brace gently. Keep the small hollow in your back.",
        "Move slowly, and only as far as it stays easy.",
        "Stop before your hips roll back.",
    )
    sheet = Sheet("Start", "Hold level", "start", "top", cues)
    return replace(made, sheet=sheet)


EIGHT = (
    _row("Heel slides", Position.SUPINE, Sides.ALTERNATE, Dose((8, 8), 0)),
    _row("Bridge", Position.SUPINE, Sides.NONE, Dose((8, 8), 5)),
    _row("Bird dog", Position.QUADRUPED, Sides.EACH, Dose((5, 3, 1), 8)),
    _row("Clamshell", Position.SIDE_LYING, Sides.EACH, Dose((10, 10), 2)),
    _row("Sit to stand", Position.SITTING, Sides.NONE, Dose((8, 8), 0)),
    replace(
        _row("Lying hamstring stretch", Position.SUPINE, Sides.EACH, Dose((3,), 20)),
        category=Category.STRETCH,
    ),
    _row(
        "Side bridge from the knees",
        Position.SIDE_LYING,
        Sides.EACH,
        Dose((4, 3, 2), 8),
    ),
    _row("Seated nerve slider", Position.SITTING, Sides.AFFECTED, Dose((8,), 0)),
)


def item(exercise: Exercise, sore: Side = Side.LEFT) -> RoutineItem:
    """The exercise with its only dose."""
    return RoutineItem(
        exercise,
        Level.L1,
        exercise.dose(Level.L1),
        sides_of(exercise.sides, sore),
    )


def plan_of_first(count: int) -> Routine:
    """A routine of the first so many of the eight."""
    return Routine(DAY, tuple(item(one) for one in EIGHT[:count]))


def todays(count: int, paper: Paper = Paper.A4, *, large: bool = False) -> PaperSheet:
    """Today's sheet of so many exercises, without Qt."""
    options = SheetOptions(paper, large=large)
    return today_sheet(plan_of_first(count), options, PlainRuler(), PlainArtist())
