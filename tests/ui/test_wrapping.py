"""Where lines end: running text fills them, and no lone short word is left over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.typography import NO_BREAK
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.wrapping import balanced, headed, settled
from tests.thoroughness import SHARED, examples

WORDS = [
    *["a", "it", "or", "and", "walk", "knee", "leg", "back", "pain", "3", "8,"],
    *["gently", "straighten", "position", "physiotherapist"],
    *["flare-ups.", "wait.", "now.", "Monday:"],
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=24).map(" ".join)


def _lines(text: Paragraph) -> list[str]:
    whole = text._layout.text()
    lines = [text._layout.lineAt(at) for at in range(text.line_count)]
    ends = [(one.textStart(), one.textStart() + one.textLength()) for one in lines]
    return [whole[start:end].strip("\u2028 ") for start, end in ends]


def _widths(text: Paragraph) -> list[float]:
    lines = range(text.line_count)
    return [text._layout.lineAt(at).naturalTextWidth() for at in lines]


def _plain(theme: Theme, words: str, width: float = 1e6) -> Paragraph:
    return Paragraph(words, theme.font("body"), theme.line("body"), width)


def _settled(theme: Theme, words: str, width: float) -> Paragraph:
    return settled(words, theme.font("body"), theme.line("body"), width)


@given(words=TEXTS, width=st.integers(150, 900))
@settings(max_examples=examples(100), suppress_health_check=SHARED)
def test_no_way_takes_more_lines_or_room_than_a_line_after_the_other(
    theme: Theme, words: str, width: int
) -> None:
    font, step = theme.font("body"), theme.line("body")
    plain = _plain(theme, words, width)
    for way in (settled, headed, balanced):
        made = way(words, font, step, width)
        assert made.line_count == plain.line_count
        assert max(_widths(made)) <= width
        kept = " ".join(_lines(made)).replace(NO_BREAK, " ").replace("\u2060", "")
        assert kept == words


@given(words=TEXTS, width=st.integers(150, 900))
@settings(max_examples=examples(100), suppress_health_check=SHARED)
def test_running_text_fills_its_lines_but_for_the_last_two(
    theme: Theme, words: str, width: int
) -> None:
    plain, made = _plain(theme, words, width), _settled(theme, words, width)
    assert _lines(made)[:-2] == _lines(plain)[:-2]
    if not plain.ends_short:
        assert _lines(made) == _lines(plain)


@given(words=TEXTS, width=st.integers(150, 900))
@settings(max_examples=examples(100), suppress_health_check=SHARED)
def test_no_lone_short_word_is_left_where_a_line_above_can_spare_one(
    theme: Theme, words: str, width: int
) -> None:
    made = _settled(theme, words, width)
    if not made.ends_short:
        return
    *_, above, last = _lines(made)
    least = _widths(made)[-1]
    pieces = above.split(" ")
    for at in range(1, len(pieces)):
        left, moved = " ".join(pieces[:at]), " ".join([*pieces[at:], last])
        one, other = _plain(theme, left), _plain(theme, moved)
        ends = [one.width, other.width]
        longest = max([*_widths(made)[:-2], *ends])
        fits = other.width <= width
        assert not fits or min(ends) <= least or other.width < 0.15 * longest


def test_a_word_or_two_join_the_lone_one_and_no_more(theme: Theme) -> None:
    words = "Calm days help. Change position often and take short walks."
    width = _plain(theme, words.removesuffix(" walks.")).width + 4
    made = _settled(theme, words, width)
    assert _lines(made) == [
        "Calm days help. Change position often and take",
        "short walks.",
    ]


def test_a_heading_of_the_same_words_has_lines_of_like_length(theme: Theme) -> None:
    words = "Calm days help. Change position often and take short walks."
    width = _plain(theme, words.removesuffix(" walks.")).width + 4
    font, step = theme.font("body"), theme.line("body")
    short, long = sorted(_widths(headed(words, font, step, width)))
    assert short > 0.7 * long


def test_a_paragraph_of_one_word_takes_none_from_the_one_above(theme: Theme) -> None:
    words = "Breathe slowly and let your hips rest.\nNow"
    assert _lines(_settled(theme, words, 900)) == words.split("\n")


def test_a_short_word_is_not_exchanged_for_a_shorter_one(theme: Theme) -> None:
    width = _plain(theme, "I physiotherapist").width + 2
    assert _lines(_settled(theme, "I physiotherapist it", width)) == [
        "I physiotherapist",
        "it",
    ]


@pytest.mark.parametrize("word", ["flare-ups", "Check-in", "au-dessus", "est-ce"])
def test_no_line_ends_at_the_hyphen_of_a_short_piece(theme: Theme, word: str) -> None:
    words = f"Moving helps in most {word}"
    first = words.partition("-")[0]
    width = _plain(theme, f"{first}-").width + 2
    last = _lines(_plain(theme, words, width))[-1].replace("\u2060", "")
    assert last == word


@pytest.mark.parametrize("width", [1e6, 180, 0])
def test_no_other_font_is_loaded_for_pieces_where_no_line_would_end(
    theme: Theme, width: float
) -> None:
    made = _plain(theme, "I have a flare-up, and then it is over (/home)", width)
    runs = made._layout.glyphRuns()
    assert {one.rawFont().familyName() for one in runs} == {"Inter"}
