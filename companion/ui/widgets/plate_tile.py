"""A picture of a page of Learn with its caption, and whether it is meant so.

As wide as it is told, as high as it needs. Below the picture stands a tick, or a ring
with a bar for what is left out for now, before the caption.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.lesson import Share, Verdict
from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import PlateLook
from companion.ui.widgets.studio import Studio
from companion.ui.wrapping import settled

_RADIUS = 10
_GAP, _SIGN, _AFTER_SIGN = 8, 20, 8
_WIDE, _TALL = 0.66, 1.12  # height by width
_LOWEST, _HIGHEST, _TALLEST = 120, 268, 372
_SIGNS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.YES: ("tick", "accInk"),
    Verdict.NOT_NOW: ("not_today", "ambInk"),
}


class PlateTile(QWidget):
    """One picture; ``said`` is its verdict in words, for those who do not see it."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        look: PlateLook,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plate = look.plate
        self._laid_out: dict[int, Paragraph] = {}
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.show_look(look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name = f"{said}: {look.plate.caption}" if said else look.plate.caption
        self.setAccessibleName(name)
        self.setAccessibleDescription(look.plate.shows)
        theme.changed.connect(self._relayout)

    def picture_size(self, width: int) -> QSize:
        """The size of the picture in a tile of that width (px)."""
        px = self._theme.px
        tall = self._plate.share is Share.TALL
        wanted = round(width * (_TALL if tall else _WIDE))
        return QSize(
            width, max(px(_LOWEST), min(px(_TALLEST if tall else _HIGHEST), wanted))
        )

    def heightForWidth(self, width: int) -> int:
        """Picture, gap and caption."""
        words = self._words(width).height
        return self.picture_size(width).height() + self._theme.px(_GAP) + words

    def sizeHint(self) -> QSize:
        """As wide as it stands in a row of three."""
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        words = self._words(self.width())
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not words.breaks_words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign and the caption below the picture."""
        theme = self._theme
        painter = painting(self)
        top = self._picture.height() + theme.px(_GAP)
        if self._plate.verdict is not None:
            icon, ink = _SIGNS[self._plate.verdict]
            size = theme.px(_SIGN)
            middle = top + theme.line("body") / 2
            theme.icons.paint(
                painter, icon, ink, QRectF(0, middle - size / 2, size, size)
            )
        words = self._words(self.width())
        words.draw(painter, QPointF(self._indent(), top), theme.color("ink"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take the width."""
        size = self.picture_size(self.width())
        self._picture.set_size(size.width(), size.height())
        super().resizeEvent(event)

    def _indent(self) -> int:
        if self._plate.verdict is None:
            return 0
        return self._theme.px(_SIGN + _AFTER_SIGN)

    def _words(self, width: int) -> Paragraph:
        if width not in self._laid_out:
            theme = self._theme
            font, line = theme.font("body", 500), theme.line("body")
            room = width - self._indent()
            self._laid_out[width] = settled(self._plate.caption, font, line, room)
        return self._laid_out[width]

    def _relayout(self) -> None:
        self._laid_out.clear()
        size = self.picture_size(self.width())
        self._picture.set_size(size.width(), size.height())
        self.updateGeometry()
        self.update()
