"""What opens in a session is as large as the rest of it, in every window."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.pages.session_theme import SessionTheme
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label


def _page(qtbot: QtBot, size: tuple[int, int]) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1024, 680), 1.0), ((1280, 800), 1.0), ((1920, 1080), 1.35), ((2560, 1600), 2)],
)
def test_all_measures_grow_with_the_window(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    larger = SessionTheme(theme, _page(qtbot, size))
    assert larger.px(100) == larger.box(100) == round(100 * scale)
    assert larger.font("body").pixelSize() == round(16 * scale)
    assert larger.line("body") == round(22 * scale)
    assert larger.text_scale == 1


def test_it_is_the_theme_that_is_worn_else(theme: Theme, qtbot: QtBot) -> None:
    larger = SessionTheme(theme, _page(qtbot, (1920, 1080)))
    with qtbot.waitSignal(larger.changed, timeout=0, raising=False) as heard:
        theme.set_mode("dark")
    assert heard.signal_triggered
    for name in ("mode", "tokens", "borders", "less_motion", "person"):
        assert getattr(larger, name) == getattr(theme, name)
    assert larger.color("accInk") == theme.color("accInk")
    assert larger.font("body").family() == theme.font("body").family()


def test_a_label_in_it_is_measured_again_with_the_window(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(qtbot, (1280, 800))
    label = Label(SessionTheme(theme, page), "Softer tones", "body", 600, "ink", page)
    before = label.sizeHint()
    page.resize(1920, 1080)
    QApplication.processEvents()
    assert label.sizeHint().width() > 1.3 * before.width()
    page.resize(1280, 800)
    QApplication.processEvents()
    assert label.sizeHint() == before


def test_the_panel_of_sound_is_larger_on_a_large_screen(
    theme: Theme, qtbot: QtBot
) -> None:
    sizes = []
    for size in ((1280, 800), (1920, 1080)):
        page = _page(qtbot, size)
        panel, button = SoundPanel(theme, page), Button(theme, "Sound", parent=page)
        panel.open_under(button, QRect(0, 0, *size))
        sizes.append((panel.width(), panel.mute.letters_px, panel.tones.height()))
        panel.hide()
    (width, letters, row), (wider, larger, higher) = sizes
    assert wider == round(1.35 * width)
    assert larger == round(1.35 * letters)
    assert higher == round(1.35 * row)
