"""What of a page is out of view: each part that scrolls, a view at a time."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QDialog, QScrollBar, QWidget

from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.window import MainWindow

_OVERLAP = 0.85  # of a view: what was half in view before is whole now
_MOST = 12  # views down one page; the rules are the longest


def further_down(widget: QWidget) -> Iterator[int]:
    """Scroll all that scrolls down by a view, until nothing does; counts from 2."""
    for number in range(2, _MOST):
        moved = [_scroll(bar) for bar in _bars(widget)]  # each, not the first alone
        if not any(moved):
            break
        for _ in range(2):
            QApplication.processEvents()
            widget.grab()
            _finish(widget)
        yield number
    for bar in _bars(widget):
        bar.setValue(0)


def views(name: str, widget: QWidget, *, whole: bool) -> Iterator[str]:
    """The name of each view down a page while it is in view; or of the first alone."""
    yield name
    if whole:
        for number in further_down(widget):
            yield f"{name}-{number}"


def _bars(widget: QWidget) -> list[QScrollBar]:
    """Those of the dialog in front, for what lies behind it is seen without it."""
    open_ones = [one for one in widget.findChildren(QDialog) if one.isVisible()]
    front = open_ones[-1] if open_ones else widget
    views = [one for one in front.findChildren(ScrollView) if one.isVisible()]
    return [one.verticalScrollBar() for one in views]


def _scroll(bar: QScrollBar) -> bool:
    before = bar.value()
    bar.setValue(before + round(bar.pageStep() * _OVERLAP))
    return bar.value() > before


def _finish(widget: QWidget) -> None:
    window = widget.window()
    if isinstance(window, MainWindow):
        window.studio.queue.finish()
