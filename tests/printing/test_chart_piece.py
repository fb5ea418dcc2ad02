import pytest

from companion.chart.bars import bar_chart
from companion.chart.mark import Anchor, Chart, Dot, Ink, Words
from companion.domain.trend import WeekCount
from companion.printing.chart_piece import chart_form, chart_piece
from companion.printing.mark import Box, Disc, Line, Shape
from companion.printing.mark import Words as PaperWords
from companion.printing.paper import Paper
from companion.printing.press import Press, upright_press
from companion.printing.sheet import SheetOptions
from companion.printing.tone import Tone
from companion.printing.typeface import Typeface
from tests.chart.samples import FIRST, four_weeks, painted


@pytest.fixture
def press(typeface: Typeface) -> Press:
    return upright_press(SheetOptions(Paper.A4), typeface)


def test_a_chart_of_the_screen_stands_on_paper(press: Press) -> None:
    form = chart_form(press, press.width, 80)
    piece = chart_piece(painted(four_weeks(), form), press, "Pain.")
    assert piece.height == 80
    words = [one for one in piece.marks if isinstance(one, PaperWords)]
    assert {"Leg 3", "Back 1", "26 Oct", "Foot"} <= {one.text for one in words}
    for one in words:
        assert one.x >= 0
        assert one.x + one.width <= press.width + 0.1
        assert one.width == pytest.approx(press.wide(one.text, one.lettering))
    shapes = [one for one in piece.marks if isinstance(one, Shape)]
    assert [one.fill for one in shapes] == [Tone.BAND, Tone.WHITE]  # band and sign
    assert [one.told for one in words] == ["Pain.", *[""] * (len(words) - 1)]
    dashed = [one for one in piece.marks if isinstance(one, Line) and one.pen.dash]
    assert len(dashed) == 1
    assert any(isinstance(one, Disc) for one in piece.marks)


def test_bars_and_square_ends_are_boxes(press: Press) -> None:
    form = chart_form(press, 80, 40)
    piece = chart_piece(
        bar_chart([WeekCount(FIRST, 2, 3)], form, newest=True), press, ""
    )
    (bar,) = [one for one in piece.marks if isinstance(one, Box)]
    assert (bar.fill, bar.pen) == (Tone.TEAL, None)
    square = Chart(9, 9, (Dot(5, 5, 2, Ink.BACK, square=True),))
    assert chart_piece(square, press, "").marks == (Box(3, 3, 4, 4, fill=Tone.MID),)


def test_words_stand_by_the_end_they_are_held_at(press: Press) -> None:
    held = [
        Words(20, 5, "Leg", 4, Ink.TEXT, anchor)
        for anchor in (Anchor.START, Anchor.MIDDLE, Anchor.END)
    ]
    start, middle, end = (
        one
        for one in chart_piece(Chart(40, 9, tuple(held)), press, "").marks
        if isinstance(one, PaperWords)
    )
    assert start.x == 20
    assert middle.x == pytest.approx(20 - start.width / 2)
    assert end.x == pytest.approx(20 - start.width)
    assert start.y > 5
