"""An exercise of one's own is on paper like any other."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Level, Side, Sides
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.printing.artist import PaperArtist
from companion.printing.figure_strip import Frame
from companion.printing.preview import page_image
from companion.printing.sheet import SheetOptions
from companion.printing.thrift import finished
from companion.printing.today_sheet import today_sheet
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from tests.histories import all_exercises
from tests.printing.samples import DAY, PlainRuler

STEPS = ("Stand an arm's length from the wall.", "Press the wall away.")
PRESS = OwnExercise("own-1", "Wall press", STEPS, "wall-sit", Sides.EACH)


def made(own: OwnExercise) -> RoutineItem:
    one = as_exercise(own, all_exercises()[own.drawn_as])
    sides = sides_of(one.sides, Side.LEFT)
    return RoutineItem(one, Level.L2, one.dose(Level.L2), sides)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("steps", [STEPS, STEPS[:1], (*STEPS, *STEPS, *STEPS)])
def test_todays_sheet_has_its_name_dose_and_words(
    steps: tuple[str, ...],
    large: bool,
) -> None:
    own = replace(PRESS, steps=steps, reps=(8, 8), hold_seconds=5)
    routine = Routine(DAY, (made(own),))
    options = SheetOptions(large=large)
    text = transcript(today_sheet(routine, options, PlainRuler(), PaperArtist()))
    assert "Wall press" in text
    assert "2 sets of 8 on each side, hold 5 seconds" in text
    assert steps[0] in text


def test_another_drawing_is_drawn_anew() -> None:
    artist, frame = PaperArtist(), Frame(100.0, 60.0, large=False)
    standing = artist.stills(made(PRESS), frame)
    lying = artist.stills(made(replace(PRESS, drawn_as="bridge")), frame)
    assert standing.shown[0].draw() != lying.shown[0].draw()


def test_a_photo_takes_the_place_of_the_drawings_and_is_painted(
    qapp: QApplication, tmp_path: Path, typeface: Typeface
) -> None:
    assert qapp is not None
    blue = QImage(400, 300, QImage.Format.Format_RGB32)
    blue.fill(QColor(20, 40, 220))
    assert blue.save(str(tmp_path / "one.jpg"))
    (tmp_path / "bad.jpg").write_bytes(b"gone bad")

    def find(name: str) -> Path | None:
        return tmp_path / name if name else None

    counts = []
    for name in ("one.jpg", "bad.jpg", ""):
        routine = Routine(DAY, (made(replace(PRESS, photo=name)),))
        options = SheetOptions()
        artist = PaperArtist(find_photo=find)
        sheet = today_sheet(routine, options, typeface, artist)
        assert ("Your photo" in transcript(sheet)) == bool(name)
        for saving in (False, True):
            ready = finished(sheet, SheetOptions(sparing=saving))
            counts.append(blue_share(page_image(ready.pages[0], typeface, 600, 1.0)))
    assert counts[0] > 0.005
    assert counts[1] > 0.005
    assert counts[2:] == [0, 0, 0, 0]


def blue_share(image: QImage) -> float:
    """How much of a picture has the blue of the photo."""
    small = image.scaled(200, 280)
    pixels = [small.pixelColor(x, y) for x in range(200) for y in range(280)]
    return sum(one.blue() > 180 and one.red() < 60 for one in pixels) / len(pixels)
