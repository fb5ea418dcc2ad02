import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.printing.lettering import Lettering
from companion.printing.mark import Words
from companion.printing.piece import Piece
from companion.printing.text import Align, Run, balanced, line, paragraph, words_at
from tests.printing.samples import PlainRuler

RULER = PlainRuler()
BODY = Lettering(11)
BOLD = Lettering(11, bold=True)


def _words(piece: Piece) -> list[Words]:
    return [mark for mark in piece.marks if isinstance(mark, Words)]


def test_words_wrap_between_words() -> None:
    piece = paragraph(
        RULER, (Run("one two three", BODY),), RULER.width("one two", BODY)
    )

    assert [one.text for one in _words(piece)] == ["one two", "three"]
    assert piece.height == pytest.approx(2 * BODY.line)


def test_a_date_stays_on_one_line_unless_it_is_wider_than_that() -> None:
    run = Run("Seen on 24 October 2026, again", BODY)

    def told(room: str) -> list[str]:
        piece = paragraph(RULER, (run,), RULER.width(room, BODY))
        return [one.text for one in _words(piece)]

    assert told("24 October 2026, again") == ["Seen on", "24 October 2026, again"]
    assert told("October 2026,") == ["Seen on 24", "October 2026,", "again"]


def test_runs_of_two_weights_share_a_line() -> None:
    piece = paragraph(RULER, (Run("Stop", BOLD), Run(" now", BODY)), 100.0)
    first, second = _words(piece)

    assert (first.text, second.text) == ("Stop", " now")
    assert second.x == pytest.approx(first.width)


def test_a_sign_glued_to_the_run_before_stays_with_it() -> None:
    runs = (Run("neutral", BOLD), Run(". I bend", BODY))
    narrow = RULER.width("neutral", BOLD) + 0.5

    assert [one.text for one in _words(paragraph(RULER, runs, narrow))][0:2] == [
        "neutral",
        ".",
    ]


def test_a_word_wider_than_the_room_is_cut() -> None:
    room = RULER.width("12345", BODY)
    piece = paragraph(RULER, (Run("1234567890ab", BODY),), room)

    assert [one.text for one in _words(piece)] == ["12345", "67890", "ab"]
    assert [one.torn for one in _words(piece)] == [None, "", ""]


def test_a_word_says_by_which_sign_it_was_torn() -> None:
    room = RULER.width("6 hormi-", BODY)
    piece = paragraph(RULER, (Run("6 hormi\u00adgueo y dolor", BODY),), room)

    assert [(one.text, one.torn) for one in _words(piece)] == [
        ("6 hormi-", None),
        ("gueo y", "-"),
        ("dolor", None),
    ]


def test_no_text_is_one_empty_line_high() -> None:
    assert paragraph(RULER, (Run("", BODY),), 50.0).height == pytest.approx(BODY.line)


def test_balanced_lines_leave_no_word_alone() -> None:
    text = "Stop at a mild pull behind the thigh."
    room = RULER.width("Stop at a mild pull behind the", BODY)

    lines = [one.text for one in _words(balanced(RULER, Run(text, BODY), room))]

    assert lines == ["Stop at a mild pull", "behind the thigh."]


def test_one_line_is_not_balanced() -> None:
    piece = balanced(RULER, Run("Brace gently.", BODY), 100.0)

    assert len(piece.marks) == 1


@pytest.mark.parametrize(
    ("align", "left"), [(Align.LEFT, 5.0), (Align.CENTRE, 45.0), (Align.RIGHT, 85.0)]
)
def test_a_line_stands_where_it_is_aligned(align: Align, left: float) -> None:
    run = Run("abc", BODY)
    wide = RULER.width("abc", BODY)
    mark = _words(line(RULER, run, 80.0 + wide, align, x=5.0))[0]

    assert mark.x == pytest.approx(left)


def test_words_end_at_their_point_when_right_aligned() -> None:
    mark = words_at(RULER, Run("abc", BODY), 50.0, 10.0, Align.RIGHT)

    assert mark.x + mark.width == pytest.approx(50.0)
    assert mark.y == pytest.approx(10.0 + BODY.middle)


@given(
    st.lists(st.text("abcdefghij", min_size=1, max_size=14), min_size=1, max_size=30),
    st.floats(min_value=15, max_value=120),
)
def test_no_line_is_wider_than_its_room(words: list[str], room: float) -> None:
    run = Run(" ".join(words), BODY)
    plain, even = paragraph(RULER, (run,), room), balanced(RULER, run, room)

    for piece in (plain, even):
        assert all(mark.width <= room + 1e-6 for mark in _words(piece))
        text = "".join(mark.text for mark in _words(piece)).replace(" ", "")
        assert text == "".join(words)
    assert even.height == pytest.approx(plain.height)


def test_a_word_too_long_is_parted_where_its_soft_hyphen_is() -> None:
    run = Run("6 Ober\u00adschenkel", BODY)
    wide = RULER.width("6 Oberschenkel", BODY) + 0.5
    narrow = RULER.width("6 Ober-", BODY) + 0.5
    whole = _words(paragraph(RULER, (run,), wide))
    parted = _words(paragraph(RULER, (run,), narrow))

    assert [one.text for one in whole] == ["6 Oberschenkel"]
    assert [one.text for one in parted] == ["6 Ober-", "schenkel"]


def test_no_word_is_cut_to_even_lines_out() -> None:
    run = Run("sit down slowly again", BODY)
    room = RULER.width("sit down slowly", BODY)

    assert [one.text for one in _words(balanced(RULER, run, room))] == [
        "sit down",
        "slowly again",
    ]
