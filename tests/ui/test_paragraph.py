import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTextOption

from companion.domain.typography import NO_BREAK
from companion.ui.paragraph import (
    Paragraph,
    measure,
    unbroken,
    whole_facts,
    widest_word,
)
from companion.ui.theme import Theme
from companion.ui.wrapping import balanced, headed, settled
from tests.thoroughness import SHARED, examples

WORDS = "Lower your hips to the mat and let go."


def _paragraph(theme: Theme, text: str, width: float = 1e6) -> Paragraph:
    return Paragraph(text, theme.font("body"), theme.line("body"), width)


def test_words_stand_on_one_line_where_there_is_room(theme: Theme) -> None:
    text = _paragraph(theme, WORDS)
    assert (text.line_count, text.height) == (1, 22)


def test_words_wrap_and_every_line_is_a_step(theme: Theme) -> None:
    text = _paragraph(theme, WORDS, 120)
    assert text.line_count > 2
    assert text.height == 22 * text.line_count
    assert text.width <= 120
    assert not text.breaks_words


def test_the_hook_of_a_first_letter_is_not_cut(theme: Theme) -> None:
    font = theme.font("title", 700)
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    words = Paragraph("jemand", font, theme.line("title"))
    words.draw(painter, QPointF(20, 0), QColor("black"))
    painter.end()
    before = [image.pixelColor(19, y).lightness() for y in range(60)]
    assert min(before) > 128, "what stands left of the words is cut"


def test_a_line_break_is_kept(theme: Theme) -> None:
    assert _paragraph(theme, "one\ntwo").line_count == 2


def test_nothing_is_still_a_line(theme: Theme) -> None:
    assert _paragraph(theme, "").height == 22


def test_a_word_that_is_too_long_is_told(theme: Theme) -> None:
    assert _paragraph(theme, "Physiotherapeutic", 40).breaks_words


def test_three_words_that_belong_together_are_not_left_alone(theme: Theme) -> None:
    dose, font = unbroken("6 times, taking turns, hold 1 s"), theme.font("body")
    made = settled(dose, font, theme.line("body"), 180)
    assert _lines(made) == ["6 times, taking turns,", "hold 1 s"]


def test_no_line_ends_within_a_date_that_fits_on_one(theme: Theme) -> None:
    text = "The computer says it is Saturday, 24 October 2026. It was 3 May."
    for width in range(140, 500, 4):
        for made in (_paragraph(theme, text, width), _balanced(theme, text, width)):
            lines = " | ".join(_lines(made))
            assert "24 October 2026" in lines
            assert "3 May" in lines
            assert not made.breaks_dates


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (240, ["24 de septiembre de 2026"]),
        (150, ["24 de septiembre", "de 2026"]),
        (110, ["24 de", "septiembre de", "2026"]),
    ],
)
def test_rather_a_date_is_broken_than_a_word(
    theme: Theme, width: float, lines: list[str]
) -> None:
    made = _paragraph(theme, "24 de septiembre de 2026", width)
    assert _lines(made) == lines
    assert made.breaks_dates is (len(lines) > 1)
    assert not made.breaks_words


def _balanced(theme: Theme, text: str, width: float) -> Paragraph:
    return balanced(text, theme.font("body"), theme.line("body"), width)


def _lines(text: Paragraph) -> list[str]:
    whole = text._layout.text()
    lines = [text._layout.lineAt(at) for at in range(text.line_count)]
    ends = [(one.textStart(), one.textStart() + one.textLength()) for one in lines]
    return [
        whole[start:end].strip("\u2028 ").replace(NO_BREAK, " ") for start, end in ends
    ]


@pytest.mark.parametrize("width", range(60, 260, 20))
def test_no_line_ends_with_a_middle_dot_and_no_fact_is_lost(
    theme: Theme, width: int
) -> None:
    text = _paragraph(theme, "On your back \u00b7 mat \u00b7 pillow", width)
    lines = _lines(text)
    assert not any(one.endswith("\u00b7") for one in lines)
    words = " ".join(lines).replace("\u00b7 ", "")
    assert words == "On your back mat pillow"
    assert not text.breaks_words


def test_no_line_begins_with_a_middle_dot(theme: Theme) -> None:
    font = theme.font("body")
    words = "4 of 5 sessions \u00b7 69 min"
    just = _paragraph(theme, "4 of 5 sessions \u00b7").width + 1
    assert _paragraph(theme, words, just).line_count == 2
    # The end of a line stands for the dot, so it needs no room for one.
    short = _paragraph(theme, "4 of 5 sessions").width + 1
    assert _lines(_paragraph(theme, words, short)) == ["4 of 5 sessions", "69 min"]
    assert widest_word("a \u00b7 b", font) > widest_word("a b", font)


def test_balanced_lines_are_of_like_length(theme: Theme) -> None:
    font = theme.font("caption", 600)
    room = _paragraph(theme, "When to get").width
    text = balanced("When to get help", font, 18, room)
    assert text.line_count == 2
    assert text.width < room


def test_capitals_stand_in_the_middle_of_their_line(theme: Theme) -> None:
    image = QImage(200, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text = Paragraph("HEH", theme.font("title", 700), 48)
    text.draw(painter, QPointF(0, 0), QColor("black"), Qt.AlignmentFlag.AlignLeft)
    painter.end()
    dark = [y for y in range(48) for x in range(60) if image.pixelColor(x, y).red() < 9]
    assert abs((min(dark) + max(dark)) / 2 - 23.5) <= 1


def test_text_is_aligned_within_a_width(theme: Theme) -> None:
    image = QImage(200, 22, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    right = Qt.AlignmentFlag.AlignRight
    _paragraph(theme, "End").draw(painter, QPointF(0, 0), QColor("black"), right, 200)
    painter.end()
    dark = [x for x in range(200) if image.pixelColor(x, 11).red() < 200]
    assert min(dark) > 150


@settings(suppress_health_check=SHARED)
@given(
    words=st.lists(st.sampled_from(["a", "knee", "straighten", "hold"]), min_size=1),
    width=st.integers(20, 900),
)
def test_lines_are_those_that_qt_would_make(
    theme: Theme, words: list[str], width: int
) -> None:
    own = QTextLayout(" ".join(words), theme.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    own.setTextOption(option)
    own.beginLayout()
    while (line := own.createLine()).isValid():
        line.setLineWidth(width)
    own.endLayout()
    text = _paragraph(theme, " ".join(words), width)
    assert text.line_count == own.lineCount()
    lines = (own.lineAt(i) for i in range(own.lineCount()))
    assert text.width == max(line.naturalTextWidth() for line in lines)


def test_balanced_words_are_as_narrow_as_their_lines_let_them(theme: Theme) -> None:
    font, width = theme.font("body"), 400
    text = balanced(f"{WORDS} {WORDS}", font, 22, width)
    assert text.line_count == _paragraph(theme, f"{WORDS} {WORDS}", width).line_count
    narrower = _paragraph(theme, f"{WORDS} {WORDS}", text.width - width / 20)
    assert narrower.line_count > text.line_count


@given(width=st.integers(90, 900))
@settings(
    max_examples=examples(60),
    suppress_health_check=SHARED,
)
def test_settled_words_leave_no_word_alone_and_take_no_more_lines(
    theme: Theme, width: int
) -> None:
    words = "Exercises are locked. This may be nothing, but only a clinician can tell."
    plain = _paragraph(theme, words, width)
    text = settled(words, theme.font("body"), theme.line("body"), width)
    assert text.line_count == plain.line_count
    assert text.width <= width
    if 1 < plain.line_count < 5:  # in a narrow column a word may have to stand alone
        assert not text.ends_short
        title = headed(words, theme.font("body"), theme.line("body"), width)
        assert (title.line_count, title.ends_alone) == (plain.line_count, False)


def test_words_that_end_well_are_left_as_they_are(theme: Theme) -> None:
    words = "Let your hips rest. Breathe slowly and let go."
    wide = _paragraph(theme, words, 240)
    assert wide.line_count == 2
    assert not wide.ends_alone
    made = settled(words, theme.font("body"), theme.line("body"), 240)
    assert made.width == wide.width


def test_two_short_words_are_a_leftover_too(theme: Theme) -> None:
    words = "Call 112, or have somebody take you to an emergency room. Do not wait."
    font, step = theme.font("body"), theme.line("body")
    width = _paragraph(theme, words.removesuffix(" not wait.")).width + 2
    assert _paragraph(theme, words, width).ends_alone
    text = settled(words, font, step, width)
    assert _lines(text)[-1] == "Do not wait."
    title = headed(words, font, step, width)
    assert (title.line_count, title.ends_alone) == (2, False)
    assert title.width < 0.7 * width


def test_facts_with_a_dot_between_them_stay_whole_if_they_fit(theme: Theme) -> None:
    facts = "16 to 22 November \u00b7 2 of 3 sessions \u00b7 18 min"
    font, step = theme.font("body"), theme.line("body")
    first, second = "16 to 22 November \u00b7", "2 of 3 sessions \u00b7 18 min"
    width = _paragraph(theme, second).width + 2
    assert _paragraph(theme, f"{first} 2").width < width
    text = settled(facts, font, step, width)
    assert text.line_count == 2
    assert text.width == _paragraph(theme, second).width
    narrow = _paragraph(theme, "November \u00b7").width + 2
    assert not settled(facts, font, step, narrow).breaks_words


def test_no_line_begins_or_ends_with_a_sign_that_stands_apart(theme: Theme) -> None:
    font = theme.font("body")
    assert widest_word("refaire ?", font) > widest_word("refaire", font)
    assert widest_word("« Pont »", font) > widest_word("Pont", font) + 10


def test_facts_between_middle_dots_are_not_broken(theme: Theme) -> None:
    line = whole_facts("16 to 22 November \u00b7 2 of 3 sessions \u00b7 18 min")
    font = theme.font("body")
    text = Paragraph(line, font, 22, measure(34, font))
    starts = [text._layout.lineAt(i).textStart() for i in range(1, text.line_count)]
    assert starts
    facts, whole = line.split(" \u00b7 "), text._layout.text()
    assert all(any(whole[at:].startswith(one) for one in facts) for at in starts)


def test_the_last_fact_does_not_stand_alone(theme: Theme) -> None:
    facts = "23 to 29 November \u00b7 1 of 3 sessions \u00b7 3 min"
    font, step = theme.font("body"), theme.line("body")
    first, second = facts.split(" \u00b7 ", 1)
    width = _paragraph(theme, facts.removesuffix(" \u00b7 3 min")).width + 12
    assert _paragraph(theme, whole_facts(facts), width).ends_alone
    text = settled(facts, font, step, width)
    assert text.line_count == 2
    widths = [_paragraph(theme, one).width for one in (first, second)]
    assert text.width == pytest.approx(max(widths), abs=1)


def test_a_line_ends_after_a_colon_where_both_lines_are_alike(theme: Theme) -> None:
    font, step = theme.font("body"), theme.line("body")
    words = "Next session day: Wednesday."
    width = _paragraph(theme, words).width - 8
    head = _paragraph(theme, "Next session day:").width
    assert settled(words, font, step, width).width == head
    assert settled(words, font, step, head - 1).line_count == 2
    short = "No: Wednesday is the day after the day that comes next."
    width = _paragraph(theme, short).width - 8
    text = settled(short, font, step, width)
    assert text.width < _paragraph(theme, short.removeprefix("No: ")).width


def test_a_number_goes_to_the_next_line_with_its_word(theme: Theme) -> None:
    words = "jambe 4, dos 2, point le plus bas"
    width = _paragraph(theme, "jambe 4, dos").width + 1
    text = _paragraph(theme, words, width)
    assert text._layout.text()[text._layout.lineAt(1).textStart() :].startswith("dos")
