"""The way of the Tab key through widgets that are made while the page is shown.

    chain(close_button, rows, add_button)      in this order from now on

What is made later would come last of all in the window, wherever it stands.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(*widgets: QWidget) -> None:
    """Let Tab go through these, and all that stands in them, one after the other.

    The first one stays where it is in the window's order.
    """
    stops = [stop for widget in widgets for stop in _stops(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    for one in (widget, *widget.findChildren(QWidget)):
        here = one.window() is widget.window()  # not the list that a choice opens
        if here and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one
