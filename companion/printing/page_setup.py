"""A sheet's page as Qt names it."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from companion.printing.paper import Paper
from companion.printing.sheet import Sheet

RESOLUTION = 1440
_KNOWN = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def page_layout(sheet: Sheet) -> QPageLayout:
    """Size and direction; margins are part of the sheet itself, so none here."""
    turned = (
        QPageLayout.Orientation.Landscape
        if sheet.form.landscape
        else QPageLayout.Orientation.Portrait
    )
    size = QPageSize(_KNOWN[sheet.form.paper])
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))
