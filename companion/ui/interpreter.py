"""Tells screen readers what our painted widgets are: pictures, charts, groups.

Qt knows its own widgets, and ours that are made from its buttons and labels; whatever
else paints itself would be read as a nameless area. Qt asks here only while somebody
reads.

    Interpreter.install()           once, for as long as the program runs
"""

from typing import ClassVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QDialog, QMainWindow, QWidget

from companion.ui.widgets.label import Label

_ROLE = QAccessible.Role
# By the name of its class; every other painted widget is a group if it has a name.
ROLES = {
    "ChartView": _ROLE.Chart,
    "ExerciseStage": _ROLE.Graphic,
    "FigureView": _ROLE.Graphic,
    "PaceRing": _ROLE.StaticText,
    "PageView": _ROLE.Document,
    "Picture": _ROLE.Graphic,
    "PlateTile": _ROLE.Graphic,
    "SessionBar": _ROLE.StaticText,
    "StepTile": _ROLE.Graphic,
    "StopCard": _ROLE.AlertMessage,
}
_OF_QT = "Q"


class PaintedWidget(QAccessibleWidget):
    """A widget that paints itself, as a screen reader sees it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget)
        self._role = role

    def role(self) -> QAccessible.Role:
        """What it is; a group with a name, or just an area without one."""
        return self._role if self.widget().accessibleName() else _ROLE.Client

    def state(self) -> QAccessible.State:
        """How it stands; what hands the keyboard on never has it itself."""
        state = super().state()
        if self.widget().focusProxy() is not None:
            state.focused = False
        return state


class PaintedHeading(QAccessibleWidget):
    """A label in the type of a head: screen readers go from heading to heading."""

    def role(self) -> QAccessible.Role:
        """A heading, or a label when it has become one."""
        label = self.object()
        titled = isinstance(label, Label) and label.is_title
        return _ROLE.Heading if titled else _ROLE.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        """Its words are its name."""
        label = self.object()
        if kind is QAccessible.Text.Name and isinstance(label, Label):
            return label.accessibleName() or label.text()
        return super().text(kind)


class FrontedWidget(QAccessibleWidget):
    """A window or a dialog: while a dialog lies in it, nothing else of it is read.

    So that a screen reader's user meets what everybody meets: neither the mouse nor a
    key reaches what lies behind. In a session that holds for STOP as well, as Esc is
    then the safe answer and the session stands still.
    """

    def state(self) -> QAccessible.State:
        """How it stands; a dialog inside a window is modal as one beside it."""
        state = super().state()
        widget = self.widget()
        state.modal = widget.isModal() or not widget.isWindow()
        return state

    def childCount(self) -> int:
        """How many are in it; the dialog alone while there is one."""
        return 1 if self._front else super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """One of what is in it."""
        front = self._front
        if front is None:
            return super().child(index)
        return QAccessible.queryAccessibleInterface(front)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where one is among them; below 0 when it lies behind."""
        front = self._front
        if front is None:
            return super().indexOfChild(child)
        return 0 if child.object() is front else -1

    @property
    def _front(self) -> QDialog | None:
        """The dialog that lies over all else in it."""
        inside = (one for one in self.widget().children() if isinstance(one, QDialog))
        open_ = [one for one in inside if not (one.isHidden() or one.isWindow())]
        return open_[-1] if open_ else None


class Interpreter:
    """Makes what Qt asks for, and keeps it while Qt may use it; one a program."""

    _installed: ClassVar["Interpreter | None"] = None

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}

    @classmethod
    def install(cls) -> None:
        """Be asked from now on; Qt has no way back, so once is enough."""
        if cls._installed is None:
            cls._installed = cls()
            QAccessible.installFactory(cls._installed.made)

    def made(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """What Qt is to read of a widget; None where it knows better."""
        if class_name.startswith(_OF_QT) or not isinstance(thing, QWidget):
            return None
        found: QAccessibleWidget
        role = ROLES.get(class_name)
        if isinstance(thing, Label) and thing.is_title:
            found = PaintedHeading(thing)
        elif isinstance(thing, QDialog | QMainWindow):
            dialog = isinstance(thing, QDialog)
            found = FrontedWidget(thing, _ROLE.Dialog if dialog else _ROLE.Window)
        elif role is not None or _paints_itself(thing):
            found = PaintedWidget(thing, role or _ROLE.Grouping)
        else:
            return None
        key = id(thing)
        self._kept[key] = found
        thing.destroyed.connect(lambda: self._kept.pop(key, None))
        return found


def _paints_itself(widget: QWidget) -> bool:
    """Whether nothing but the bare QWidget of Qt is behind it."""
    kinds = (one.__name__ for one in type(widget).__mro__)
    return next(one for one in kinds if one.startswith(_OF_QT)) == "QWidget"
