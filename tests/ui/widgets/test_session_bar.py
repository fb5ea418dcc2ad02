"""Tests of the bar of the whole session."""

from companion.ui.theme import Theme
from companion.ui.widgets.session_bar import SessionBar


def filled(bar: SessionBar, theme: Theme) -> list[bool]:
    picture = bar.grab().toImage()
    done = theme.color("acc")
    middle = bar.height() // 2
    return [picture.pixelColor(x, middle) == done for x in range(bar.width())]


def made(theme: Theme, *lengths: int) -> SessionBar:
    bar = SessionBar(theme)
    bar.resize(212, 8)
    bar.set_lengths(lengths)
    return bar


def test_segments_are_as_wide_as_their_exercises_are_long(theme: Theme) -> None:
    bar = made(theme, 1000, 3000)
    widths = [round(one.width()) for one in bar._segments()]
    assert widths == [52, 154]


def test_what_is_over_is_filled_and_the_current_one_partly(theme: Theme) -> None:
    bar = made(theme, 1000, 1000)
    bar.set_place(1, 0.5)
    columns = filled(bar, theme)
    assert columns[50]
    assert columns[150]
    assert not columns[190]


def test_at_the_start_nothing_is_filled(theme: Theme) -> None:
    bar = made(theme, 1000, 1000)
    bar.set_place(0, 0.0)
    assert not any(filled(bar, theme))


def test_at_the_end_everything_is_filled(theme: Theme) -> None:
    bar = made(theme, 1000, 1000)
    bar.set_place(2, 0.0)
    columns = filled(bar, theme)
    assert columns[20]
    assert columns[200]


def test_high_contrast_draws_the_border_too(theme: Theme) -> None:
    bar = made(theme, 1000, 1000)
    theme.set_mode("contrast")
    picture = bar.grab().toImage()
    assert picture.pixelColor(50, 0) == theme.color("line")


def test_it_speaks_its_place(theme: Theme) -> None:
    bar = made(theme, 1000)
    bar.set_words("Exercise 1 of 1, about 2 min left")
    assert bar.accessibleName() == "Exercise 1 of 1, about 2 min left"


def test_an_empty_bar_paints_nothing(theme: Theme) -> None:
    bar = made(theme)
    bar.set_place(0, 0.5)
    assert not any(filled(bar, theme))
    assert bar.sizeHint().height() == 8
