"""Every page of the gallery: names, roles, targets, contrast, and the way of Tab."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.interpreter import Interpreter
from tests.accessibility.contrast import texts_of, worst_contrast
from tests.accessibility.tree import complaints
from tests.gallery.look import Look
from tests.translations.test_walk import Walk

AAA = 7.0
_ENDLESS = 200
pytestmark = [pytest.mark.untraced, pytest.mark.timeout(300)]


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_every_page_can_be_read_and_hit(
    qapp: QApplication, tmp_path: Path, mode: str
) -> None:
    """Zero unnamed controls, zero wrong roles, no small target, no faint text."""
    Interpreter.install()
    found: dict[str, str] = {}
    for page, window in Walk(qapp, tmp_path, Look((1280, 800), mode, 1.0)).shots():
        for wrong in complaints(window, at_usual_size=True):
            found.setdefault(wrong, page)
        ground, texts = texts_of(window)
        for text in texts:
            if text.widget is not None and not text.widget.isEnabled():
                continue  # 1.4.3 asks nothing of what cannot be pressed yet
            seen = worst_contrast(text, ground)
            wanted = AAA if mode == "contrast" else text.least
            if seen < wanted - 0.05:
                where = type(text.widget).__name__
                told = f"{where} {text.text!r} stands out {seen:.1f}, not {wanted}"
                found.setdefault(told, page)
    assert found == {}, "\n".join(f"{page}: {wrong}" for wrong, page in found.items())


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


def test_tab_goes_through_every_page_and_is_caught_nowhere(
    qapp: QApplication, tmp_path: Path
) -> None:
    """What Tab passes over is in a group that the arrows walk through."""
    missed: dict[str, list[str]] = {}
    for page, window in Walk(qapp, tmp_path, Look((1280, 800), "light", 1.0)).shots():
        if page.startswith("session"):
            continue  # there Tab walks the buttons alone; test_session_keys has it
        window.activateWindow()
        stops = _stops(window)
        way = _way_of_tab(window, stops[0])
        assert len(way) < _ENDLESS, f"{page}: Tab never comes round"
        groups = {one.parentWidget() for one in way}
        passed = [
            f"{type(one).__name__} {one.accessibleName()!r}"
            for one in stops
            if one not in way and one.parentWidget() not in groups
        ]
        if passed:
            missed[page] = passed
    assert missed == {}
