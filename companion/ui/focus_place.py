"""Where the keyboard was on a page, so that it is there again when it is made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_of_focus(page: QWidget | None) -> int | None:
    """Which of the reachable widgets has the focus; None when none has."""
    if page is None:
        return None
    focused = page.focusWidget()
    known = _reachable(page)
    return known.index(focused) if focused in known and focused.hasFocus() else None


def focus_again(page: QWidget, place: int | None) -> None:
    """Give the focus to the widget at a place, if there is one."""
    known = _reachable(page)
    if place is not None and place < len(known):
        known[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _reachable(page: QWidget) -> list[QWidget]:
    """What one can come to by keyboard, in the order of its making."""
    return [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
