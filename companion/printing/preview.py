"""A page as an image, for the screen: the same marks by the same painter."""

from math import ceil

from PySide6.QtGui import QColor, QImage, QPainter

from companion.printing.painter import paint_page
from companion.printing.sheet import Page
from companion.printing.tone import Tone
from companion.printing.typeface import UNITS_PER_MM, Typeface


def page_image(page: Page, typeface: Typeface, width: int, ratio: float) -> QImage:
    """The page on white, ``width`` device-independent pixels wide."""
    scale = width * ratio / page.form.width
    size = (ceil(page.form.width * scale), ceil(page.form.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(Tone.WHITE))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale / UNITS_PER_MM, scale / UNITS_PER_MM)
    paint_page(painter, page, typeface)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
