"""The check-in at every size: nothing is cut, and all stands on its lines."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_form import Quick, Row
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.focus_ring import FocusRing
from companion.ui.widgets.label import Label
from tests.ui.pages.check_in.typed import SIZES


@pytest.mark.untraced
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_any_size(
    page: CheckInPage, size: tuple[int, int], scale: float
) -> None:
    page._theme.set_text_scale(scale)
    page.resize(*size)
    page.leg.scale.set_value(7)
    page.back.scale.set_value(2)
    for step in range(5):
        page._show_step(step)
        QApplication.processEvents()
        shown: list[Label | Control] = [*page.findChildren(Label)]
        shown += page.findChildren(Control)
        for one in shown:
            assert not one.isVisible() or one.text_fits(), one.text()
        for view in (page._left, page._right):
            inside = view.widget()
            assert inside is not None
            assert not view.isVisible() or inside.width() <= view.width()


@pytest.mark.parametrize(("size", "high"), [((1280, 800), 48), ((1920, 1080), 60)])
def test_a_large_window_has_higher_numbers(
    page: CheckInPage, size: tuple[int, int], high: int
) -> None:
    page.resize(*size)
    QApplication.processEvents()
    for scale in (page.leg.scale, page.back.scale):
        assert {cell.height() for cell in scale.cells} == {high}


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_the_ring_of_the_way_back_stands_off_the_title(
    page: CheckInPage, theme: Theme, text_scale: float
) -> None:
    theme.set_text_scale(text_scale)
    page._back_button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    (ring,) = page.findChildren(FocusRing)
    assert ring.isVisible()
    assert page._title.x() - (ring.x() + ring.width()) >= 6


def test_a_choice_of_long_words_goes_below_its_question(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(1.5)
    for words, beside in (("As usual", True), ("As on most other days", False)):
        choice = Quick(theme, "Tingling", ["None", words, "New"])
        row = Row(theme, Label(theme, "Tingling or numbness", "lead"), choice, 384)
        qtbot.addWidget(row)
        row.resize(750, row.sizeHint().height())
        row.show()
        QApplication.processEvents()
        assert (choice.x() > 100) is beside
        assert all(cell.text_fits() for cell in choice.cells)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1024, 680), 1.0), ((1024, 680), 2.0), ((1920, 1080), 2.0)],
)
def test_the_disc_of_the_arrow_back_begins_where_the_cards_begin(
    page: CheckInPage, size: tuple[int, int], scale: float
) -> None:
    page._theme.set_text_scale(scale)
    page.resize(*size)
    QApplication.processEvents()
    margin = page.leg.mapTo(page, page.leg.rect().topLeft())
    assert page._back_button.x() == margin.x()


def test_the_heads_of_both_columns_are_level(page: CheckInPage) -> None:
    for scale in (1.0, 1.5):
        page._theme.set_text_scale(scale)
        page.resize(1920, 1080)
        QApplication.processEvents()
        heads = [
            next(one for one in card.findChildren(Label) if one.is_title)
            for card in (page.leg, page.body)
        ]
        left, right = [
            one.mapTo(page, QPoint()).y() - one.y() + one.first_line() for one in heads
        ]
        assert left == right


def test_the_last_place_keeps_off_the_foot_of_its_card(page: CheckInPage) -> None:
    foot = page.body.chart.cells[-1]
    low = foot.mapTo(page.body, foot.rect().bottomLeft()).y()
    assert page.body.height() - low >= 16
