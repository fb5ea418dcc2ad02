"""Tests of the label that fits its words into its room."""

from companion.ui.theme import Theme
from companion.ui.widgets.fitted_label import FittedLabel


def made(theme: Theme, width: int, height: int, text: str) -> FittedLabel:
    label = FittedLabel(theme, 700)
    label.resize(width, height)
    label.set_sizes(96, 64)
    label.set_text(text)
    label.fit()
    return label


def test_a_short_word_has_the_wished_size(theme: Theme) -> None:
    assert made(theme, 432, 120, "Lift").pixels == 96


def test_a_longer_one_shrinks_to_one_line(theme: Theme) -> None:
    label = made(theme, 432, 120, "Change side")
    assert 64 <= label.pixels < 96
    assert label.text_fits()


def test_a_sentence_wraps_and_shrinks_until_it_is_in_view(theme: Theme) -> None:
    label = made(theme, 432, 120, "Keep both of your heels together all the time")
    assert label.pixels < 64
    assert label.text_fits()


def test_no_words_need_no_room(theme: Theme) -> None:
    assert made(theme, 432, 120, "").pixels == 96


def test_figures_of_one_width_are_measured_as_such(theme: Theme) -> None:
    label = made(theme, 200, 120, "111111")
    label.set_tabular()
    assert label.text_fits()


def test_a_new_room_is_a_new_size(theme: Theme) -> None:
    label = made(theme, 432, 120, "Change side")
    before = label.pixels
    label.resize(600, 140)
    label.fit()
    assert label.pixels > before
