"""A picture of a page of Learn with its caption, and whether it is meant so.

As wide as it is told, as high as it needs. Below the picture, or beside it, stands a
tick, or a ring with a bar for what is left out for now, before the caption.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.lesson import Share, Verdict
from companion.ui.mirror import painting, visual
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import PlateLook
from companion.ui.widgets.studio import Studio
from companion.ui.wrapping import settled

_RADIUS = 10
_GAP, _SIGN, _AFTER_SIGN = 8, 20, 8
_BESIDE = 16
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
        self._beside = 0
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

    def stand_beside(self, picture: int) -> None:
        """Have the caption beside a picture of a width (px); 0: below, as usual."""
        self._beside = picture
        self._fit()
        self.update()

    def height_beside(self, picture: int, width: int) -> int:
        """Px in a width, with the caption beside a picture of its own width."""
        words = self._words(width - picture - self._theme.box(_BESIDE)).height
        return max(self.picture_size(picture).height(), words)

    def height_below(self, width: int) -> int:
        """Px of picture, gap and caption below each other."""
        words = self._words(width).height
        return self.picture_size(width).height() + self._theme.px(_GAP) + words

    def heightForWidth(self, width: int) -> int:
        """As high as it stands now in a width (px)."""
        if self._beside:
            return self.height_beside(self._beside, width)
        return self.height_below(width)

    def sizeHint(self) -> QSize:
        """As wide as it stands in a row of three."""
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        words = self._words(self._room())
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not words.breaks_words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign and the caption below the picture, or beside it."""
        theme = self._theme
        painter = painting(self)
        words = self._words(self._room())
        left = float(self.width() - self._room())
        top = float(self._picture.height() + theme.px(_GAP))
        if self._beside:
            top = max(0.0, (self.height() - words.height) / 2)
        if self._plate.verdict is not None:
            icon, ink = _SIGNS[self._plate.verdict]
            size = theme.px(_SIGN)
            middle = top + theme.line("body") / 2
            theme.icons.paint(
                painter, icon, ink, QRectF(left, middle - size / 2, size, size)
            )
        at = QPointF(left + self._indent(), top)
        words.draw(painter, at, theme.color("ink"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take its width."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        size = self.picture_size(self._beside or self.width())
        self._picture.set_size(size.width(), size.height())
        self._picture.setGeometry(visual(self, QRect(QPoint(), size)))

    def _room(self) -> int:
        """Px for the sign and the caption."""
        if not self._beside:
            return self.width()
        return self.width() - self._beside - self._theme.box(_BESIDE)

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
        self._fit()
        self.updateGeometry()
        self.update()


class PlateRow(Columns):
    """Pictures side by side; one that is left for a row of its own fills it.

    Its caption stands beside it there.
    """

    def _height_of(self, widget: QWidget, each: int, width: int) -> int:
        if isinstance(widget, PlateTile):
            if self._is_left_over(widget, width):
                return widget.height_beside(each, width)
            return widget.height_below(each)
        return super()._height_of(widget, each, width)

    def _put(self, widget: QWidget, place: QRect) -> None:
        if isinstance(widget, PlateTile):
            over = self._is_left_over(widget, self.width())
            widget.stand_beside(place.width() if over else 0)
            if over:
                place = QRect(0, place.y(), self.width(), place.height())
        super()._put(widget, place)

    def _is_left_over(self, widget: QWidget, width: int) -> bool:
        row = self._rows(width)[-1]
        return row == (widget,) and self.columns(width) > 1
