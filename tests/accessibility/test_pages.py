"""Every page of the gallery: names, roles, targets, contrast, and the way of Tab."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.interpreter import Interpreter
from tests.accessibility.contrast import texts_of, worst_contrast
from tests.accessibility.tree import complaints
from tests.gallery.look import Look
from tests.translations.room import empty_below
from tests.translations.walk import Walk

AAA = 7.0
# WCAG asks nothing of what cannot be pressed yet; old eyes should find it all the same.
NOT_YET = 3.0
_ENDLESS = 200
pytestmark = [pytest.mark.untraced, pytest.mark.timeout(300)]


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_every_page_can_be_read_hit_and_reached(
    qapp: QApplication, tmp_path: Path, mode: str
) -> None:
    """Zero unnamed controls, zero wrong roles, no small target, no faint text.

    Tab goes through every page and is caught nowhere, and none scrolls into emptiness.
    """
    Interpreter.install()
    found: dict[str, str] = {}
    for page, window in Walk(qapp, tmp_path, Look((1280, 800), mode, 1.0)).shots():
        for wrong in complaints(window, at_usual_size=True):
            found.setdefault(wrong, page)
        for wrong in _faint(window, mode):
            found.setdefault(wrong, page)
        # In a session Tab walks the buttons alone; test_session has that.
        if mode == "light" and not page.startswith("session"):
            for wrong in (*_missed_by_tab(window), *empty_below(window)):
                found.setdefault(wrong, page)
    assert found == {}, "\n".join(f"{page}: {wrong}" for wrong, page in found.items())


def _faint(window: QWidget, mode: str) -> Iterator[str]:
    """Texts that do not stand out from what is behind them."""
    ground, texts = texts_of(window)
    for text in texts:
        seen = worst_contrast(text, ground)
        wanted = AAA if mode == "contrast" else text.least
        if text.widget is not None and not text.widget.isEnabled():
            wanted = NOT_YET
        if seen < wanted - 0.05:
            where = type(text.widget).__name__
            yield f"{where} {text.text!r} stands out {seen:.1f}, not {wanted}"


def _stops(window: QWidget) -> list[QWidget]:
    """All that can have the keyboard by Tab and is in view."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]


def _way_of_tab(window: QWidget, start: QWidget) -> list[QWidget]:
    """What Tab comes to, from a start until it comes round."""
    found: list[QWidget] = []
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_ENDLESS):
        now = window.focusWidget()
        if now in found:
            break
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def _missed_by_tab(window: QWidget) -> Iterator[str]:
    """What Tab passes over and no arrow comes to, its group being passed over too."""
    window.activateWindow()
    stops = _stops(window)
    way = _way_of_tab(window, stops[0])
    if len(way) >= _ENDLESS:
        yield "Tab never comes round"
    groups = {one.parentWidget() for one in way}
    for one in stops:
        if one not in way and one.parentWidget() not in groups:
            yield f"Tab passes over {type(one).__name__} {one.accessibleName()!r}"
