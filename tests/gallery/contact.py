"""Contact sheets: for every exercise its steps and eight moments, and an overview."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from companion.domain.exercise import Exercise, Level, Side
from companion.figure.build import BUILDS
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.paint import paint
from companion.figure.person import Person
from companion.library import Library
from companion.place import assets_folder

WIDTH, HEIGHT, CAPTION = 400, 260, 28
COLUMNS, MOMENTS = 4, 8
_INK, _GROUND = QColor("#1C2A2D"), QColor("#F6F2EC")
_ALL = Overlays(spine=True, glow=True, arrow=True)


def _pictures(
    exercise: Exercise, side: Side, build: str
) -> list[tuple[str, Illustration, float | str]]:
    canvas = Canvas(WIDTH, HEIGHT)
    drawn = Illustration(exercise, Level.L2, side, canvas, Person(build=build))
    stills: list[tuple[str, Illustration, float | str]] = [
        (f"{step.pose}: {step.text}", drawn, step.pose) for step in exercise.steps
    ]
    moments = [number / (MOMENTS - 1) for number in range(MOMENTS)]
    return stills + [(f"{m:.2f}", drawn, m) for m in moments]


def contact_sheet(exercise: Exercise, side: Side, build: str) -> QImage:
    """All steps and eight moments of a repetition, on one side, of one build."""
    return _sheet(_pictures(exercise, side, build))


def overview(exercises: Sequence[Exercise]) -> QImage:
    """Every exercise, where its movement arrives."""
    canvas = Canvas(WIDTH, HEIGHT)
    return _sheet(
        [
            (
                one.name,
                Illustration(one, Level.L1, Side.RIGHT, canvas),
                one.thumbnail,
            )
            for one in exercises
        ]
    )


def _sheet(pictures: Sequence[tuple[str, Illustration, float | str]]) -> QImage:
    rows = -(-len(pictures) // COLUMNS)
    image = QImage(
        COLUMNS * WIDTH, rows * (HEIGHT + CAPTION), QImage.Format.Format_RGB32
    )
    image.fill(_GROUND)
    painter = QPainter(image)
    painter.setFont(QFont("Inter", 10))
    painter.setPen(_INK)
    for number, (caption, drawn, moment) in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        corner = QPointF(column * WIDTH, row * (HEIGHT + CAPTION))
        painter.save()
        painter.translate(corner)
        painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
        paint(painter, drawn.ground())
        scene = (
            drawn.pose(moment, _ALL)
            if isinstance(moment, str)
            else drawn.rep(moment, _ALL)
        )
        paint(painter, scene)
        painter.restore()
        place = QRectF(corner.x(), corner.y() + HEIGHT, WIDTH, CAPTION)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, caption)
    painter.end()
    return image


def write_contact_sheets(folder: Path) -> None:
    """One sheet an exercise, side and build, and the overview."""
    folder.mkdir(parents=True, exist_ok=True)
    exercises = Library(assets_folder() / "exercises").exercises()
    overview(exercises).save(str(folder / "overview.png"))
    for exercise in exercises:
        for side, build in product((Side.RIGHT, Side.LEFT), BUILDS):
            name = f"{exercise.id}-{side.value}-{build}.png"
            contact_sheet(exercise, side, build).save(str(folder / name))
