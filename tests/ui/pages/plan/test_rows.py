"""The rows of the plan: their order by mouse and by keys, and the open one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from companion.ui.widgets.plan_row import PlanRow
from tests.ui.pages.form_page import settle
from tests.ui.pages.plan.stand import Stand, said


def test_the_plan_is_summed_up_and_listed_in_its_order(stand: Stand) -> None:
    assert stand.names[0] == "Belly breathing"
    assert len(stand.names) == 9
    words = said(stand.page)
    assert "Mon, Wed, Fri · 9 exercises · about 14 min" in words
    assert "eight at most" in words
    assert not stand.page.list.by_position.isVisible()


def test_keys_alone_change_the_order(stand: Stand) -> None:
    row = stand.item("heel-slide").row
    row.setFocus(Qt.FocusReason.TabFocusReason)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(row, Qt.Key.Key_Up, alt)
    settle()
    assert stand.names[1] == "Heel slides"
    assert stand.item("heel-slide").row.hasFocus(), "it can be moved on at once"
    for _ in range(9):
        QTest.keyClick(stand.item("heel-slide").row, Qt.Key.Key_Up, alt)
    assert stand.names[0] == "Heel slides"
    QTest.keyClick(stand.item("heel-slide").row, Qt.Key.Key_Down, alt)
    assert stand.names[1] == "Heel slides"
    stand.page.list.by_position.click()
    assert stand.names[2] == "Heel slides"
    assert stand.own.order == ()


def drag(row: PlanRow, by: int, *, drop: bool = True) -> None:
    """Take a row by its grip and carry it so many px down, in three steps."""
    grip = QPoint(12, row.height() // 2)
    start = row.mapToGlobal(grip)
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=grip)
    for part in (1, 2, 3):
        there = start + QPoint(0, by * part // 3)
        QTest.mouseMove(row, row.mapFromGlobal(there))
        settle()
    if drop:
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=grip)


def test_a_grip_drags_a_row_to_another_place(stand: Stand) -> None:
    rows = stand.page.list.rows
    stand.page.open("diaphragmatic-breathing")
    settle()
    row = stand.item("diaphragmatic-breathing").row
    rows_high = stand.item("heel-slide").height() + 8
    drag(row, rows_high * 2, drop=False)
    assert not row.isChecked(), "what is carried is shut"
    assert stand.item("diaphragmatic-breathing").y() == rows_high * 2
    assert rows.items[1].y() == 0, "the others make room"
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    settle()
    assert stand.names[2] == "Belly breathing"


def test_what_is_carried_scrolls_the_page_and_goes_on_from_there(stand: Stand) -> None:
    bar = stand.page.scroller.verticalScrollBar()
    row = stand.item("neutral-spine-check").row
    drag(row, 2_000, drop=False)
    assert bar.value() > 0
    drag_on = row.mapToGlobal(QPoint(12, row.height() // 2)) + QPoint(0, 900)
    for _ in range(12):
        QTest.mouseMove(row, row.mapFromGlobal(drag_on))
        QTest.mouseMove(row, row.mapFromGlobal(drag_on + QPoint(0, 1)))
        settle()
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    settle()
    assert stand.names[-1] == "Neutral spine check"


def test_a_press_on_the_grip_is_no_press_and_esc_lets_go(stand: Stand) -> None:
    row = stand.item("heel-slide").row
    before, top = stand.names, stand.item("heel-slide").y()
    drag(row, -120, drop=False)
    assert stand.item("heel-slide").y() < top
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert stand.item("heel-slide").y() == top
    assert stand.names == before
    drag(row, 0)
    assert not row.isChecked()
    assert stand.names == before


def test_buttons_move_a_row_for_those_who_neither_drag_nor_type(stand: Stand) -> None:
    body = stand.body("heel-slide")
    body.earlier.click()
    assert stand.names[1] == "Heel slides"
    stand.body("heel-slide").later.click()
    assert stand.names[2] == "Heel slides"


def test_one_row_is_open_at_most(stand: Stand) -> None:
    stand.item("heel-slide").row.click()
    settle()
    assert stand.body("heel-slide").isVisible()
    stand.item("walking").row.click()
    settle()
    assert stand.body("walking").isVisible()
    first = stand.item("heel-slide").body
    assert first is not None
    assert not first.isVisible()
    stand.item("walking").row.click()
    settle()
    second = stand.item("walking").body
    assert second is not None
    assert not second.isVisible()
    stand.page.open("no-such-exercise")
