"""Dialogs: the safe answer, the keyboard, and the room of their words."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button
from companion.ui.widgets.dialog import Answers, Dialog
from companion.ui.widgets.label import Label
from tests.ui.widgets.kept_words import KEPT

ANSWERS = Answers("Keep going", "Finish early")


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    assert theme is not None
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def _asked(theme: Theme, window: QWidget) -> Dialog:
    dialog = Dialog(theme, window, "Finish early?", KEPT, ANSWERS)
    dialog.ask()
    return dialog


def test_the_answer_that_destroys_is_the_quieter_one(
    theme: Theme, window: QWidget
) -> None:
    answers = Answers("Keep everything", "Delete everything", destroys=True)
    for words, bright in ((answers, "safe"), (ANSWERS, "asked")):
        dialog = Dialog(theme, window, "Delete everything?", KEPT, words)
        dialog.ask()
        accent = theme.color("acc")
        filled = {
            name: button.grab().toImage().pixelColor(16, button.height() // 2) == accent
            for name, button in (("safe", dialog.safe), ("asked", dialog.asked))
        }
        assert filled == {name: name == bright for name in ("safe", "asked")}
        assert dialog.safe.y() == dialog.asked.y(), "side by side"
        dialog.reject()


def test_the_safe_answer_has_the_focus(theme: Theme, window: QWidget) -> None:
    dialog = _asked(theme, window)
    assert dialog.safe.hasFocus()
    assert dialog.accessibleName() == "Finish early?"
    QTest.keyClick(dialog.safe, Qt.Key.Key_Tab)
    assert dialog.asked.hasFocus()
    QTest.keyClick(dialog.asked, Qt.Key.Key_Tab)
    assert dialog.safe.hasFocus()
    dialog.reject()


def test_escape_is_the_safe_answer(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    dialog = _asked(theme, window)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.safe, Qt.Key.Key_Escape)


def test_a_press_beside_it_is_the_safe_answer(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    dialog = _asked(theme, window)
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_what_was_asked_for_is_done(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    dialog = _asked(theme, window)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.asked, Qt.Key.Key_Return)


def test_the_keyboard_is_where_it_was_before_a_dialog(
    theme: Theme, window: QWidget
) -> None:
    opener, other = Button(theme, "Stop early"), Button(theme, "Other")
    for one in (opener, other):
        one.setParent(window)
        one.show()
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    _asked(theme, window).reject()
    assert opener.hasFocus()
    dialog = _asked(theme, window)
    dialog.accepted.connect(other.setFocus)
    dialog.accept()
    assert other.hasFocus(), "what followed has it"
    dialog = _asked(theme, window)
    dialog.accepted.connect(other.hide)
    dialog.accept()
    assert not other.hasFocus(), "nobody can see it there"


def test_shortcuts_of_the_page_wait(theme: Theme, window: QWidget) -> None:
    heard: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+P"), window)
    shortcut.activated.connect(lambda: heard.append(True))
    dialog = _asked(theme, window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.safe, Qt.Key.Key_P, control)
    assert heard == []
    dialog.reject()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_dialog_is_whole_and_follows_its_window(
    theme: Theme, window: QWidget, mode: str, scale: float
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    dialog = _asked(theme, window)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert dialog.geometry() == window.rect()
    assert dialog.safe.text_fits()
    assert dialog._text.text_fits()
    assert dialog.grab().toImage().pixelColor(2, 2).isValid()
    dialog.reject()


@pytest.mark.parametrize(
    ("asked", "stacked"), [("Finish", False), ("Begin " * 8, True)]
)
def test_answers_whose_words_would_break_stand_one_above_the_other(
    theme: Theme, window: QWidget, asked: str, *, stacked: bool
) -> None:
    dialog = Dialog(theme, window, "Begin?", KEPT, Answers("Not now", asked.strip()))
    dialog.ask()
    QApplication.processEvents()
    safe, other = dialog.safe, dialog.asked
    assert (other.y() > safe.geometry().bottom()) == stacked
    assert (safe.width() == other.width()) == stacked
    assert safe.height() == other.height(), "in a line each"
    dialog.reject()


@pytest.mark.parametrize("lines", [3, 30])
def test_what_a_dialog_holds_scrolls_before_its_answers_are_cut(
    theme: Theme, qtbot: QtBot, window: QWidget, lines: int
) -> None:
    theme.set_text_scale(2.0)
    dialog = Dialog(theme, window, "What helps now", KEPT, ANSWERS)
    dialog.add(BulletList(theme, "", ["Walk a few minutes."] * lines, Mark.DOT))
    dialog.ask()
    foot = dialog.asked.mapTo(window, QPoint(0, dialog.asked.height())).y()
    assert foot <= window.height()
    head = dialog.findChildren(Label)[0].mapTo(window, QPoint(0, 0)).y()
    assert head >= 0
    dialog.reject()
    del qtbot


def test_readers_are_told_that_what_lies_behind_a_dialog_goes_and_comes(
    theme: Theme, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QObject, QAccessible.Event]] = []

    def tell(event: QAccessibleEvent) -> None:
        told.append((event.object(), event.type()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    behind, hidden = Button(theme, "Stop early", parent=window), QWidget(window)
    behind.show()
    hidden.hide()
    dialog = _asked(theme, window)
    gone, back = QAccessible.Event.ObjectHide, QAccessible.Event.ObjectShow
    assert [event for one, event in told if one is behind] == [gone]
    dialog.reject()
    assert [event for one, event in told if one is behind] == [gone, back]
    assert hidden not in {one for one, _ in told}
