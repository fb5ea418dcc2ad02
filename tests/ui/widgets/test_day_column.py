from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.week import DaySummary, When
from companion.language import English, speak
from companion.ui.theme import Theme
from companion.ui.widgets.day_column import LEAST_WIDE, DayColumn
from companion.ui.widgets.day_marks import chip_width
from tests.translations.room import cut
from tests.ui.widgets.weeks import MONDAY, some_weeks, weeks_of

FRENCH = {"Today": "Aujourd\u2019hui", "Leg pain": "Douleur de jambe", "Leg": "Jambe"}


class _French:
    """Words that are longer than a narrow day."""

    def find(self, text: str, note: str, count: int | None) -> str:
        """A few words alone."""
        del note, count
        return FRENCH.get(text, "")


@pytest.fixture
def french() -> Iterator[None]:
    """A language with long words."""
    speak(_French(), "fr")
    yield
    speak(English())


def _stopped_today() -> DaySummary:
    days = weeks_of(some_weeks())(MONDAY).days
    stopped = next(one for one in days if one.stops)
    return replace(stopped, when=When.TODAY)


@pytest.mark.usefixtures("french")
def test_neither_stops_nor_edges_lie_over_long_words(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = DayColumn(theme, window)
    column.set_tall(tall=True)
    column.show_day(_stopped_today(), "today")
    column.resize(LEAST_WIDE, column.sizeHint().height())
    window.resize(column.size())
    window.show()
    assert cut(window) == set()
    day = _stopped_today()
    chip = column.width() - theme.px(11) - chip_width(theme, len(day.stops))
    assert chip < theme.px(80), "the name of the day reaches as far"
    assert column._chip_top(day, column._inner()) > theme.line("caption")
    window.hide()


def test_a_row_breaks_before_its_stops_and_is_higher_for_it(
    theme: Theme, qtbot: QtBot
) -> None:
    day = _stopped_today()
    column = DayColumn(theme)
    qtbot.addWidget(column)
    column.show_day(day, "today")
    column.set_lying(lying=True)
    usual = column.sizeHint().height()
    assert column.heightForWidth(900) == usual
    narrow = 300
    assert column.heightForWidth(narrow) == usual + theme.line("body")
    column.resize(narrow, column.heightForWidth(narrow))
    chip = column.width() - theme.px(16) - chip_width(theme, len(day.stops))
    (line,) = column._lines()
    assert column._inner().left() + line.width < chip
    assert column.text_fits()
    column.set_lying(lying=False)
    assert column.heightForWidth(narrow) == column.sizeHint().height()
