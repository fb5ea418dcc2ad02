"""The type scale: five sizes, their line steps, and the family they are set in.

The system's own font is used; where the system has nothing but its bare fallback
the bundled Inter takes its place. Sizes are px at 100 % text size (LOOKS 2).
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from companion.domain.fact import fact


@fact
class Step:
    """One size of the scale: px, px from line to line, letter spacing in percent."""

    size: int
    line: int
    spacing: int = 100


STEPS = {
    "caption": Step(13, 18),
    "body": Step(16, 22),
    "lead": Step(20, 28),
    "title": Step(28, 36, 98),
    "display": Step(40, 48, 98),
}
# What fontconfig falls back to when no UI font was ever installed.
_BARE = {"DejaVu Sans", "Bitstream Vera Sans", "Verdana", "Liberation Sans", ""}
_BUNDLED = ("Regular", "Medium", "SemiBold", "Bold")
_BIGGEST_HINTED = 28
# Desktops ship 12 to 15 px; a larger system font is the person asking for more.
_ORDINARY_PX = 15
_BASE_PX = 13


def ui_family(fonts: Path) -> str:
    """The system's UI family, or Inter from ``fonts`` where there is no real one."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    family = QFontInfo(system).family()
    if family not in _BARE:
        return family
    for weight in _BUNDLED:
        QFontDatabase.addApplicationFont(str(fonts / f"Inter-{weight}.otf"))
    return "Inter" if "Inter" in QFontDatabase.families() else family


def text_scale_of(system_px: float) -> float:
    """The text scale, 1 to 2, that follows from the size of the system's UI font."""
    if system_px <= _ORDINARY_PX:
        return 1.0
    return min(2.0, round(system_px / _BASE_PX * 20) / 20)


def system_scale() -> float:
    """The text scale that the system's own UI font asks for."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return text_scale_of(QFontInfo(system).pixelSize())


@lru_cache(maxsize=256)
def make_font(
    family: str, pixels: int, weight: int, spacing: int, *, tabular: bool
) -> QFont:
    """A font of so many pixels; tabular figures all have one width."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if spacing != 100:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if pixels > _BIGGEST_HINTED:
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
