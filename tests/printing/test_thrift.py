import pytest

from companion.figure.scene import Blur, Fill, Line, Linear, Scene
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.mark import Box, Disc, Picture, Told, Words
from companion.printing.mark import Line as Stroke
from companion.printing.mark import Shape as Solid
from companion.printing.sheet import SheetOptions
from companion.printing.thrift import finished, spared_scene
from companion.printing.tone import Tone
from tests.printing.page_text import texts_of
from tests.printing.samples import PlainRuler, todays

SPARING = SheetOptions(sparing=True)
GREYS = {Tone.INK, Tone.MID, Tone.HINT, Tone.HAIR, Tone.TINT, Tone.WHITE}


def test_a_sheet_stays_as_it_is_unless_ink_is_saved() -> None:
    sheet = todays(1)

    assert finished(sheet, SheetOptions()) is sheet


def test_ink_is_saved_without_a_word_lost_or_moved() -> None:
    for sheet in (todays(6), emergency_sheet(SheetOptions(), PlainRuler())):
        thrifty = finished(sheet, SPARING)

        assert texts_of(thrifty) == texts_of(sheet)
        places = [
            (m.x, m.y) for p in sheet.pages for m in p.marks if isinstance(m, Words)
        ]
        assert places == [
            (m.x, m.y) for p in thrifty.pages for m in p.marks if isinstance(m, Words)
        ]


def test_only_greys_are_left() -> None:
    for sheet in (todays(6), emergency_sheet(SheetOptions(), PlainRuler())):
        for mark in (m for page in finished(sheet, SPARING).pages for m in page.marks):
            match mark:
                case Words():
                    assert mark.tone in GREYS - {Tone.WHITE}
                case Stroke():
                    assert mark.pen.tone in GREYS
                case Box() | Disc() | Solid():
                    assert mark.fill is None or mark.fill in GREYS
                case Picture() | Told():
                    continue


def test_nothing_large_is_solid() -> None:
    sheet = finished(emergency_sheet(SheetOptions(), PlainRuler()), SPARING)
    boxes = [m for m in sheet.pages[0].marks if isinstance(m, Box) and m.fill]
    today = finished(todays(2), SPARING)
    discs = [m for m in today.pages[0].marks if isinstance(m, Disc) and m.radius > 2]

    assert all(one.width * one.height <= 36 for one in boxes)
    assert len(discs) == 2
    assert all(one.fill is Tone.WHITE and one.pen for one in discs)


def test_the_bar_at_the_emergency_line_stays() -> None:
    sheet = finished(todays(1), SPARING)
    bars = [m for m in sheet.pages[0].marks if isinstance(m, Box) and m.width == 2.2]

    assert [one.fill for one in bars] == [Tone.INK]


def test_the_stop_sign_becomes_its_outline() -> None:
    sheet = finished(todays(1), SPARING)
    closed = [
        mark
        for mark in sheet.pages[0].marks
        if isinstance(mark, Stroke) and len(mark.points) == 9
    ]

    assert len(closed) == 1
    assert closed[0].points[0] == closed[0].points[-1]


def test_a_band_of_a_chart_stays_and_what_is_paler_is_told_from_it() -> None:
    """Of the furthest point, rows that were reached are filled, and others empty."""
    sheet = todays(1)
    page = sheet.pages[0]
    corners = ((0.0, 0.0), (100.0, 0.0), (100.0, 20.0))
    marks = (
        Solid(corners, Tone.BAND),
        Box(0, 0, 4, 2, fill=Tone.BAND),
        Box(0, 0, 4, 2, fill=Tone.TINT),
    )
    drawn = type(sheet)(sheet.title, (type(page)(page.form, marks, page.limit),))

    band, reached, clear = finished(drawn, SPARING).pages[0].marks

    assert band == marks[0]
    assert isinstance(reached, Box)
    assert isinstance(clear, Box)
    assert (reached.fill, clear.fill) == (Tone.BAND, None)
    assert reached.pen == clear.pen is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (0xFF1F2A36, 0xFF1A2430),  # an outline
        (0xFFB4540A, 0xFF1A2430),  # the arrow
        (0xFFA85E00, 0xFF1A2430),  # the nerve
        (0xFFFFFFFF, 0xFFFFFFFF),
        (0xFFA6DCD6, 0xFFEFEFEF),  # the shirt
    ],
)
def test_a_person_keeps_outlines_and_loses_shading(before: int, after: int) -> None:
    ring = (0.0, 0.0, 1.0, 1.0)
    scene = Scene(1, 1, (Fill((ring,), before), Line(ring, 1.0, before)))

    assert spared_scene(scene) == Scene(
        1, 1, (Fill((ring,), after), Line(ring, 1.0, after))
    )


def test_what_is_not_of_paper_keeps_its_gradients() -> None:
    soft = Linear((0, 0), (1, 1), ((0.0, 0xFF000000), (1.0, 0xFFFFFFFF)))
    scene = Scene(1, 1, (Blur((Fill(((0.0, 0.0),), soft),), 2.0),))

    assert spared_scene(scene) == scene


def test_pictures_are_drawn_sparingly_too() -> None:
    sheet = finished(todays(1), SPARING)
    pictures = [m for m in sheet.pages[0].marks if isinstance(m, Picture)]

    assert all(isinstance(one.draw(), Scene) for one in pictures)
    assert pictures


def test_every_word_can_be_read_in_grey() -> None:
    """What a printer without colours leaves stands out at least 4.5 from the paper."""
    for sheet in (todays(8), emergency_sheet(SheetOptions(), PlainRuler())):
        used = {m.tone for p in sheet.pages for m in p.marks if isinstance(m, Words)}
        for tone in used - {Tone.WHITE}:
            assert _grey_contrast(tone, Tone.WHITE) >= 4.5
        for tone in used - {Tone.WHITE, Tone.HINT}:
            assert _grey_contrast(tone, Tone.TINT) >= 4.5
        assert _grey_contrast(Tone.RED, Tone.WHITE) >= 4.5


def _grey_contrast(one: Tone, other: Tone) -> float:
    dark, light = sorted((_grey_light(one), _grey_light(other)))
    return (light + 0.05) / (dark + 0.05)


def _grey_light(tone: Tone) -> float:
    """How much light comes from it as the grey that a printer makes of it."""
    red, green, blue = bytes.fromhex(tone.removeprefix("#"))
    grey = (0.299 * red + 0.587 * green + 0.114 * blue) / 255
    return grey / 12.92 if grey <= 0.04045 else ((grey + 0.055) / 1.055) ** 2.4
