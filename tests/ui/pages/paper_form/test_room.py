"""The form of a paper week at every size and in every language."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.paper_week import paper_week
from companion.language import English, speak
from companion.printing.calendar_words import long_day
from companion.ui.pages.paper_day import RowName
from companion.ui.pages.paper_form import PaperForm
from companion.ui.theme import Theme
from companion.ui.tongue import speech_in
from companion.ui.widgets.label import Label
from tests.ui.pages.paper_form.typist import DAY, LOCALE, PLAN, SATURDAY, said_on
from tests.ui.widgets.weeks import MONDAY


@pytest.mark.untraced
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(840, 680), (1176, 800), (1712, 1080)])
def test_nothing_is_cut_at_any_size(
    theme: Theme, form: PaperForm, scale: float, size: tuple[int, int]
) -> None:
    form.days[0].ticks[0].click()
    theme.set_text_scale(scale)
    form.resize(*size)
    said_on(form)
    shown = [one for one in form.findChildren(QWidget) if one.isVisible()]
    cut = [o for o in shown if hasattr(o, "text_fits") and not o.text_fits()]
    assert [(type(o).__name__, o.accessibleName()) for o in cut] == []
    assert form.frame.view.horizontalScrollBar().maximum() == 0
    assert form.days[0].ticks[0].isChecked()


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_all_seven_days_stand_beside_each_other_in_every_language(
    theme: Theme, qtbot: QtBot, language: str
) -> None:
    """In the smallest window; each word of a narrow box at least in two lines."""
    speak(speech_in(language, LOCALE).catalogue, language)
    try:
        form = PaperForm(theme)
        qtbot.addWidget(form)
        form.resize(920, 680)
        form.show()
        sheet = paper_week(MONDAY - 7 * DAY, SATURDAY, PLAN, [], (), "Walking")
        form.show_week(sheet, "9 to 15 November")
        said_on(form)
        heads = [one.whole for one in form.days]
        assert len({one.y() for one in heads}) == 1
        assert form.frame.view.horizontalScrollBar().maximum() == 0
        last = form.days[6]
        for button in (last.furthest, last.stops[0].why, last.morning):
            for index in range(len(button._options)):
                button.choose(index)
                said_on(form)
                assert button.text_fits(), button.accessibleName()
                assert "\u00ad" not in button.accessibleName()
    finally:
        speak(English())


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_the_name_of_a_day_begins_its_line_with_a_capital(
    theme: Theme, qtbot: QtBot, language: str
) -> None:
    """Below each other, where there is no room for seven days beside each other."""
    if language != "en":
        speak(speech_in(language, LOCALE).catalogue, language)
    try:
        form = PaperForm(theme)
        qtbot.addWidget(form)
        theme.set_text_scale(2.0)
        form.resize(800, 680)
        form.show()
        sheet = paper_week(MONDAY - 7 * DAY, SATURDAY, PLAN, [], (), "Walking")
        form.show_week(sheet, "9 to 15 November")
        said_on(form)
        names = [one.text() for one in form.findChildren(Label) if one.isVisible()]
        found = [one for one in names if one.lower().endswith(("er", "re"))]
        assert found
        assert all(one == one[0].upper() + one[1:] for one in found)
    finally:
        speak(English())


def test_below_each_other_all_fields_begin_at_one_line(
    theme: Theme, form: PaperForm
) -> None:
    theme.set_text_scale(2.0)
    form.resize(884, 680)
    said_on(form)
    fields = [cell for day in form.days for cell in day.shown]
    assert len(fields) > 20
    assert len({cell.geometry().left() for cell in fields}) == 1
    said = said_on(form)
    for day, why in ((1, "Has a session already"), (6, "Yet to come")):
        name = long_day(form.days[day].day.day)
        assert said[said.index(name) + 1] == why


def test_the_days_stay_in_view_and_lie_over_nothing_that_is_come_to(
    form: PaperForm,
) -> None:
    view, strip = form.frame.view, form.heads
    bar = view.verticalScrollBar()
    said_on(form)
    assert not strip.isVisible()
    bar.setValue(bar.maximum())
    assert strip.isVisible()
    assert strip.text_fits()
    assert strip.width() == view.width(), "else the line of the view is left beside it"
    (shown,) = (one for one in view.findChildren(QScrollBar) if one.isVisible())
    assert view.children().index(shown) > view.children().index(strip)
    head = form.days[0].whole
    assert strip.x() < head.mapTo(view, QPoint()).x()
    ground = strip.grab().toImage().pixelColor(4, strip.height() // 2)
    row = range(strip.mapFrom(view, head.mapTo(view, QPoint())).x(), strip.width())
    middle = strip.grab().toImage()
    assert any(middle.pixelColor(x, strip.height() // 2) != ground for x in row)
    for cell in (form.days[0].ticks[0], form.days[0].back):
        view.reveal(cell)
        assert cell.mapTo(view, QPoint()).y() >= strip.height()
    bar.setValue(bar.maximum())
    form.resize(500, 800)
    said_on(form)
    assert not strip.isVisible()


def test_the_numbers_of_the_exercises_keep_their_room_in_text_of_another_size(
    form: PaperForm, theme: Theme
) -> None:
    theme.set_text_scale(1.5)  # the days below each other, as at the next size
    said_on(form)
    names = form.findChildren(RowName)
    theme.set_text_scale(2.0)
    said_on(form)
    assert form.findChildren(RowName) == names, "the same, measured anew"
    wide = {one.number.width() for one in names if one.number is not None}
    assert wide == {theme.px(26)}
