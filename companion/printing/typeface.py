"""The bundled face: loaded from its files, measured and handed out for painting."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from companion.printing.lettering import Lettering

# Sheets are painted in these units: 1440 to the inch, 20 to the point. Qt writes
# whole numbers bare and fractions with five decimals, so whole units keep a PDF small.
UNITS_PER_POINT = 20
UNITS_PER_MM = 1440 / 25.4
_FILES = ("Inter-Regular.otf", "Inter-Bold.otf")
# Joined letters are copied out of a PDF as one strange character.
_LIGATURES = tuple(map(QFont.Tag, ("liga", "clig", "dlig", "calt")))


class Typeface:
    """Inter in two weights; needs a running QGuiApplication.

    Raises FileNotFoundError when a font file is missing or cannot be read.
    """

    def __init__(self, fonts_folder: Path) -> None:
        """Load the face from its folder."""
        self._family = ""
        for name in _FILES:
            number = QFontDatabase.addApplicationFont(str(fonts_folder / name))
            families = QFontDatabase.applicationFontFamilies(number)
            if not families:
                raise FileNotFoundError(fonts_folder / name)
            self._family = families[0]
        self._widths: dict[tuple[str, Lettering], float] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    def font(self, lettering: Lettering) -> QFont:
        """The font in paper units: a whole pixel size, never a point size."""
        font = QFont(self._family)
        font.setPixelSize(round(lettering.points * UNITS_PER_POINT))
        font.setWeight(QFont.Weight.Bold if lettering.bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for tag in _LIGATURES:
            font.setFeature(tag, 0)
        return font

    def width(self, text: str, lettering: Lettering) -> float:
        """The width of one line of text in millimetres."""
        key = (text, lettering)
        if key not in self._widths:
            advance = self._metric(lettering).horizontalAdvance(text)
            self._widths[key] = advance / UNITS_PER_MM
        return self._widths[key]

    def _metric(self, lettering: Lettering) -> QFontMetricsF:
        key = (lettering.points, lettering.bold)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(lettering))
        return self._metrics[key]
