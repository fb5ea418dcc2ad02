"""A page of Learn on paper: headed text with drawn pictures, to be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from companion.domain.lesson import Lesson, Plate, Section, Share, Verdict
from companion.domain.pose import PoseSpec
from companion.figure.canvas import Canvas
from companion.figure.ink import Ink
from companion.figure.ink import Tone as Ground
from companion.figure.person import Person
from companion.figure.plate import plate_scene
from companion.figure.scene import Scene
from companion.language import mark, tr
from companion.printing.booklet import Cover, booklet
from companion.printing.bullet import bullets
from companion.printing.furniture import running_head, title_head
from companion.printing.lettering import Measure
from companion.printing.mark import Box, Crop, Mark, Pen, Picture
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.text import Run, balanced, paragraph
from companion.printing.tone import Tone

# The height of a picture for its width, by how it stands on the page.
_SHAPES = {Share.WIDE: 0.56, Share.TALL: 1.15, Share.PORTRAIT: 0.85}
_HIGHEST, _HIGHEST_LARGE = 56.0, 70.0
_WIDEST = 86.0
_BETWEEN = 6.0
# Longer lines are hard to read on from: the eye loses the next one.
_LONGEST_LINE = 152.0
# Below a picture's caption, which is no part of the text.
_UNDER_CAPTION = 2.0
_NOTE_PAD = 3.4
# Units of the drawing for a millimetre: enough for round outlines.
_FINE = 12.0
_VERDICTS = {
    Verdict.YES: mark("Like this:"),
    Verdict.NOT_NOW: mark("Not for now:"),
}


@dataclass(frozen=True, slots=True)
class _Fit:
    """The heights of pictures, as a part of the usual ones, and the gaps in mm."""

    pictures: float
    above: float


# The roomiest that needs no more pages than the closest one is taken.
_FITS = (
    _Fit(1.0, 4.4),
    _Fit(0.94, 4.2),
    _Fit(0.88, 3.9),
    _Fit(0.83, 3.6),
    _Fit(0.78, 3.3),
    _Fit(0.78, 3.0),
)


@dataclass(frozen=True, slots=True)
class DrawnPlate:
    """A picture of the page, and the poses that it is one of."""

    plate: Plate
    poses: Mapping[str, PoseSpec]


Plates = Mapping[str, DrawnPlate]


def lesson_sheet(
    lesson: Lesson, plates: Plates, options: SheetOptions, measure: Measure
) -> Sheet:
    """The whole page; pictures that are not in ``plates`` are left out."""
    press = upright_press(options, measure)
    closest = _made(press, lesson, plates, _FITS[-1])
    roomier = (_made(press, lesson, plates, fit) for fit in _FITS[:-1])
    enough = (one for one in roomier if len(one.pages) <= len(closest.pages))
    return next(enough, closest)


def _made(press: Press, lesson: Lesson, plates: Plates, fit: _Fit) -> Sheet:
    heads = (
        title_head(press, lesson.title, ""),
        running_head(press, lesson.title, ""),
    )
    lead = balanced(press.measure, Run(lesson.lead, press.scale.dose), press.width)
    chapters = [[lead], *(_pieces(press, one, plates, fit) for one in lesson.sections)]
    footer = tr("Home exercise companion · explains, does not diagnose")
    return booklet(press, Cover(lesson.title, heads, footer), chapters, fit.above)


def _pieces(press: Press, section: Section, plates: Plates, fit: _Fit) -> list[Piece]:
    """The parts of a section; its heading, pictures and first words stay together."""
    pictures = [*_pictures(press, section, plates, fit)]
    told = [*_texts(press, section.text), *_points(press, section.points)]
    if section.note is not None:
        # What is set apart speaks of what it follows, so no page parts them.
        last = [*told[-1:], _note(press, section.note)]
        told[-1:] = [stacked(last, gap=fit.above)]
    first, *others = told or [Piece(0.0)]
    below = first.lowered(_UNDER_CAPTION if pictures else 0.8)
    return [stacked([*_heading(press, section), *pictures, below], gap=1.6), *others]


def _line(press: Press) -> float:
    """The width of lines that are read, in mm."""
    return min(press.width, _LONGEST_LINE) if not press.scale.large else press.width


def _heading(press: Press, section: Section) -> Iterator[Piece]:
    if section.head is not None:
        run = Run(section.head, press.scale.heading)
        yield paragraph(press.measure, (run,), press.width)


def _texts(press: Press, texts: Sequence[str]) -> Iterator[Piece]:
    for text in texts:
        yield paragraph(press.measure, (press.body(text),), _line(press))


def _points(press: Press, points: Sequence[str]) -> Iterator[Piece]:
    if points:
        yield bullets(press, points, _line(press))


def _note(press: Press, note: str) -> Piece:
    """What is set apart, on a pale ground with a bar."""
    room = _line(press) - 2 * _NOTE_PAD - 2.0
    words = paragraph(press.measure, (press.body(note),), room)
    height = words.height + 2 * _NOTE_PAD
    ground = Box(0.0, 0.0, _line(press), height, 1.2, fill=Tone.TINT)
    bar = Box(0.0, 0.0, 1.6, height, fill=Tone.TEAL)
    marks = words.moved(_NOTE_PAD + 2.0, _NOTE_PAD)
    return Piece(height, (ground, bar, *marks))


def _pictures(
    press: Press, section: Section, plates: Plates, fit: _Fit
) -> Iterator[Piece]:
    """Pictures side by side, their captions below, all of one height."""
    drawn = [plates[name] for name in section.pictures if name in plates]
    if not drawn:
        return
    gaps = _BETWEEN * (len(drawn) - 1)
    # Several fill the page from margin to margin; one alone is no wider than of two.
    width = (press.width - gaps) / len(drawn) if gaps else _WIDEST
    highest = _HIGHEST_LARGE if press.scale.large else _HIGHEST
    shape = max(_SHAPES[one.plate.share] for one in drawn)
    height = min(highest, shape * min(width, _WIDEST)) * fit.pictures
    cells = [
        _cell(press, one, width, height).indented(number * (width + _BETWEEN))
        for number, one in enumerate(drawn)
    ]
    yield beside(cells)


def _cell(press: Press, one: DrawnPlate, width: float, height: float) -> Piece:
    """A framed picture, what it means, and its caption."""
    picture = Picture(
        0.0,
        0.0,
        width,
        height,
        one.plate.caption,
        partial(_scene, one, width, height, press.figure),
        Crop(0.0, 0.0, 1 / _FINE),
        clipped=True,
    )
    frame = Box(0.0, 0.0, width, height, 1.6, Pen(0.6, Tone.HAIR))
    marks: list[Mark] = [picture, frame]
    rows = [Piece(height, tuple(marks)), *_caption(press, one.plate, width)]
    return stacked(rows, gap=0.8)


def _caption(press: Press, plate: Plate, width: float) -> Iterator[Piece]:
    told = press.body(plate.caption, Tone.MID)
    if plate.verdict is None:
        yield balanced(press.measure, told, width)
        return
    said = press.label(tr(_VERDICTS[plate.verdict]))
    words = replace(told, text=f" {told.text}")
    yield paragraph(press.measure, (said, words), width)


def _scene(one: DrawnPlate, width: float, height: float, figure: Person) -> Scene:
    """The picture in the flat, opaque ink of paper; nothing glows there."""
    canvas = Canvas(
        width * _FINE,
        height * _FINE,
        Ground.PAPER,
        Ink.FLAT,
        margin_x=0.05,
        margin_y=0.07,
    )
    return plate_scene(replace(one.plate, glow=False), one.poses, canvas, figure)
