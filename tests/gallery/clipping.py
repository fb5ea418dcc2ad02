"""No text is cut, covered or elided."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QScrollArea, QWidget

from companion.ui.pages.session_menu import SessionMenu
from companion.ui.pages.session_overlay import AfterCard
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.widgets.head_strip import HeadStrip
from companion.ui.widgets.overlay import Overlay
from companion.ui.widgets.scroll_view import ScrollFade
from tests.gallery.sheet import SLIGHT, Sheet
from tests.gallery.tape import Fill, Run
from tests.gallery.verdict import unless

# These lie over a page, and are meant to.
_OVER = (Overlay, SessionMenu, AfterCard, SoundPanel, ScrollFade, HeadStrip)


def is_whole(sheet: Sheet) -> Iterator[str]:
    for run in sheet.runs:
        lost = lost_of(run.ink, run.seen)
        if max(lost.values()) > SLIGHT and _scrolls(sheet, run, lost):
            continue
        told = ", ".join(f"{px:.0f} px {side}" for side, px in lost.items() if px > 1)
        yield unless(max(lost.values()) <= SLIGHT, f"{run} is cut: {told}")
        over = _coverer(sheet, run)
        yield unless(over is None, f"{run} lies under {over}")
        yield unless(not _elided(run), f"{run} has its end left out")


def lost_of(ink: QRectF, seen: QRectF) -> dict[str, float]:
    """Px of letters that are not seen, on each side; less than nothing is room."""
    return {
        "left": seen.left() - ink.left(),
        "right": ink.right() - seen.right(),
        "above": seen.top() - ink.top(),
        "below": ink.bottom() - seen.bottom(),
    }


def _scrolls(sheet: Sheet, run: Run, lost: dict[str, float]) -> bool:
    """Whether it is cut above or below alone, by the end of a view that scrolls."""
    if max(lost["left"], lost["right"]) > SLIGHT:
        return False
    view: QWidget | None = run.widget
    while view is not sheet.tape.window and view is not None:
        place, above = sheet.place(view), view.parentWidget()
        if max(lost_of(run.ink, place.intersected(run.ink)).values()) > SLIGHT:
            return isinstance(above, QScrollArea) and above.viewport() is view
        view = above
    return False


def _coverer(sheet: Sheet, run: Run) -> str | None:
    for fill in sheet.tape.fills:
        if not fill.opaque or fill.order < run.order or fill.picture:
            continue
        both = fill.area.intersected(run.seen)
        if both.width() > SLIGHT and both.height() > SLIGHT and not _over(fill):
            return type(fill.widget).__name__
    return None


def _over(fill: Fill) -> bool:
    """Whether it belongs to what lies over a page on purpose."""
    one: QWidget | None = fill.widget
    while one is not None:
        if isinstance(one, _OVER):
            return True
        one = one.parentWidget()
    return False


def _elided(run: Run) -> bool:
    return run.text.endswith("\u2026") and run.text not in _words_of(run.widget)


def _words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    told = text() if callable(text) else ""
    return f"{told} {widget.accessibleName()} {widget.accessibleDescription()}"
