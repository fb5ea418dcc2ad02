"""The accessibility tree of a window, as Qt would put it on the bus."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from companion.ui.interpreter import ROLES

_ROLE = QAccessible.Role
# What can have the keyboard may only be one of these.
CONTROLS = {
    *(_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.Slider),
    *(_ROLE.EditableText, _ROLE.SpinBox, _ROLE.Link, _ROLE.ListItem, _ROLE.PageTab),
    _ROLE.AlertMessage,  # the stop card, so that it is read at once
    *(_ROLE.Switch, _ROLE.MenuItem, _ROLE.Table, _ROLE.List, _ROLE.Tree),
}
# Parts of a table are read through it; an empty cell is no fault.
_PARTS = {_ROLE.Cell, _ROLE.ColumnHeader, _ROLE.RowHeader}
# Pages that take the keyboard so that their keys are heard are no controls.
# A page of paper takes it to be read.
LISTENS = {"SessionPage", "PageView"}
# What shows something that is told nowhere else; other pictures may just adorn.
TELLING = ROLES.keys() - {"Picture"}
LEAST_TARGET = 44


def walk(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything in view of a window."""
    yield from _walk(QAccessible.queryAccessibleInterface(window))


def _walk(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for index in range(one.childCount()):
        child: QAccessibleInterface | None = one.child(index)
        if child is not None and not child.state().invisible:
            yield from _walk(child)


def complaints(window: QWidget, *, at_usual_size: bool) -> Iterator[str]:
    """What a screen reader or a finger would stumble over."""
    for one in walk(window):
        kind = type(one.object()).__name__
        name, role = one.text(QAccessible.Text.Name), one.role()
        if name and role is _ROLE.Client:
            yield f"{kind} {name!r} has no role"
        if kind in TELLING and not name:
            yield f"{kind} shows something and has no name"
        if not one.state().focusable or kind in LISTENS or role in _PARTS:
            continue
        if not name:
            yield f"{kind} has no name"
        if role not in CONTROLS:
            yield f"{kind} {name!r} can have the keyboard and is {role.name}"
        size = one.rect().size()
        small = min(size.width(), size.height()) < LEAST_TARGET
        if at_usual_size and small and _pointed_at(one):
            yield f"{kind} {name!r} is {size.width()} x {size.height()}"


def _pointed_at(one: QAccessibleInterface) -> bool:
    """Whether a finger has to hit it: a field inside its frame is hit by the frame."""
    widget = one.object()
    frame = widget.parentWidget() if isinstance(widget, QWidget) else None
    return not (
        one.role() is _ROLE.EditableText
        and frame is not None
        and frame.height() >= LEAST_TARGET
    )
