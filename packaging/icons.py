"""Paints the sizes that desktops want of the program's icon.

python packaging/icons.py        after a change of assets/program/companion.svg
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "program"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def painted(side: int) -> QImage:
    """The icon, so many pixels wide and high, on nothing."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(FOLDER / "companion.svg")).render(painter)
    painter.end()
    return image


def main() -> int:
    """Write all sizes."""
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for side in SIZES:
        painted(side).save(str(FOLDER / f"companion-{side}.png"))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
