import pytest
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.place import assets_folder
from companion.ui.style_sheet import style_sheet
from companion.ui.theme import MODES, Theme
from companion.ui.type_scale import STEPS, text_scale_of


def test_a_colour_follows_the_look(theme: Theme) -> None:
    before = theme.color("ground").name()
    theme.set_mode("dark")
    assert (before, theme.color("ground").name()) == ("#f6f2ec", "#12191a")
    assert theme.mode == "dark"


def test_an_unknown_role_is_named(theme: Theme) -> None:
    with pytest.raises(KeyError, match="purple"):
        theme.color("purple")


def test_changing_the_look_is_announced_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("contrast")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("contrast")


def test_changing_the_text_size_is_announced(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_text_scale(1.5)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_text_scale(1.5)


@pytest.mark.parametrize(("wanted", "given"), [(0.2, 1.0), (9.0, 2.0), (1.25, 1.25)])
def test_text_size_stays_in_its_limits(
    theme: Theme, wanted: float, given: float
) -> None:
    theme.set_text_scale(wanted)
    assert theme.text_scale == given


def test_boxes_grow_half_as_fast_as_text(theme: Theme) -> None:
    theme.set_text_scale(2.0)
    assert (theme.px(48), theme.box(48)) == (96, 72)


@pytest.mark.parametrize("name", sorted(STEPS))
def test_a_named_size_follows_the_text_scale(theme: Theme, name: str) -> None:
    theme.set_text_scale(1.5)
    assert theme.font(name).pixelSize() == round(STEPS[name].size * 1.5)
    assert theme.line(name) == round(STEPS[name].line * 1.5)
    assert theme.line(name) >= QFontMetricsF(theme.font(name)).height() - 1


def test_a_size_in_px_stays_as_it_is(theme: Theme) -> None:
    theme.set_text_scale(2.0)
    assert theme.font(96, 700).pixelSize() == 96
    assert theme.line(96) == 120


def test_tabular_figures_have_one_width(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.font("body", 600, tabular=True))
    widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.1


def test_a_shade_lies_between_two_roles(theme: Theme) -> None:
    assert theme.shade("surface", "acc", 0) == theme.color("surface")
    assert theme.shade("surface", "acc", 1) == theme.color("acc")
    assert theme.shade("surface", "acc", 0.5).red() in range(0x0F, 0xFF)


def test_dressing_follows_the_look(theme: Theme, qapp: QApplication) -> None:
    theme.dress(qapp)
    theme.set_mode("dark")
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == theme.color("ground")
    assert theme.color("edge").name() in theme.sheet
    assert not qapp.styleSheet()
    assert qapp.style().name() == "fusion"


def test_the_style_sheet_stays_short(theme: Theme) -> None:
    sheet = style_sheet(theme.color, theme.px, theme.borders)
    assert len(sheet.splitlines()) < 120
    assert "{{" not in sheet


@pytest.mark.parametrize("mode", MODES)
def test_a_theme_can_begin_in_every_look(qapp: QApplication, mode: str) -> None:
    assert qapp is not None
    assert Theme(assets_folder(), mode, 1.25).text_scale == 1.25


@pytest.mark.parametrize(
    ("system", "scale"), [(12, 1.0), (15, 1.0), (17, 1.3), (20, 1.55), (40, 2.0)]
)
def test_a_large_system_font_means_large_text(system: float, scale: float) -> None:
    assert text_scale_of(system) == scale
