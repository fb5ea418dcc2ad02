r"""A person's hands at the window: they press and type what is in view, and only that.

    hands = Hands(window, clock)
    hands.press("Continue")              the one button of that name that can be seen
    hands.write("Who?", "Ms Lind")       into the field of that name
    hands.type("nn\n")                   keys, to whatever has the keyboard

What is hidden, greyed out, scrolled away for good or covered by something else fails.
"""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from companion.ui.widgets.choice_group import ChoiceGroup
from tests.fakes import FakeClock

# What a person takes for one press or key.
TOUCH_MS = 700
_SETTLED = 3  # rounds in which a page that has changed finds its shape


class Hands:
    """Every deed takes a little time on the clock."""

    def __init__(self, window: QWidget, clock: FakeClock) -> None:
        self._window = window
        self._clock = clock

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press the button with a name."""
        found = [one for one in self._buttons(within) if one.accessibleName() == name]
        assert len(found) == 1, f"{name}: {len(found)} buttons"
        self.touch(found[0])

    def choose(self, question: str, answer: str) -> None:
        """Press one answer of the question with a name."""
        groups = self._window.findChildren(ChoiceGroup)
        found = [
            cell
            for group in groups
            if group.accessibleName() == question
            for cell in group.cells
            if cell.accessibleName() == answer and cell.isVisible()
        ]
        assert len(found) == 1, f"{question} {answer}: {len(found)} answers"
        self.touch(found[0])

    def touch(self, control: QWidget) -> None:
        """Press this very control, where it can be seen and nothing covers it."""
        name = control.accessibleName()
        assert control.isVisible(), f"{name} is not in view"
        assert control.isEnabled(), f"{name} is greyed out"
        for _ in range(_SETTLED):
            self._scroll_to(control)
            QApplication.sendPostedEvents()  # what came into view takes its shape
        at = control.visibleRegion().boundingRect().center()
        under = self._window.childAt(control.mapTo(self._window, at))
        assert under is not None, f"{name} is scrolled away"
        hit = under is control or control.isAncestorOf(under)
        assert hit, f"{under} covers {name}"
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=at)
        self._take_time()

    def write(self, label: str, text: str, within: QWidget | None = None) -> None:
        """Go into the field with a label, and type in place of what is there."""
        root = within or self._window
        fields = root.findChildren(QLineEdit)
        found = [o for o in fields if o.accessibleName() == label and o.isVisible()]
        assert len(found) == 1, f"{label}: {len(found)} fields"
        self.touch(found[0])
        QTest.keyClick(found[0], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(found[0], text)

    def type(self, keys: str) -> None:
        """Type, each key to what has the keyboard by then; a line break is Enter."""
        for key in keys:
            at = self._window.focusWidget()
            assert at is not None, "the keys go nowhere"
            assert at.isVisible(), f"{key!r} goes to what is not in view"
            if key == "\n":
                QTest.keyClick(at, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(at, key)
            self._take_time()

    def _take_time(self) -> None:
        """Let what was done show before the next thing is done.

        Timers are left out: in idle time pictures would be drawn that nobody looks at.
        """
        QApplication.sendPostedEvents()
        self._clock.pass_ms(TOUCH_MS)

    def _buttons(self, within: QWidget | None = None) -> list[QAbstractButton]:
        every = (within or self._window).findChildren(QAbstractButton)
        return [one for one in every if one.isVisible()]

    def _scroll_to(self, control: QWidget) -> None:
        """Turn the wheel until the control is in view, as one does."""
        around = control.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(control, 0, 16)
            around = around.parentWidget()


def words_in_view(root: QWidget) -> list[str]:
    """All texts that can be read, from the first to the last that was made."""
    labels = [one for one in root.findChildren(QLabel) if one.isVisible()]
    return [one.text() for one in labels if one.text().strip()]
