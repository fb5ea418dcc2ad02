"""Text on a page: wraps, never cut off, lines a fixed step apart.

    Label(theme, "Session day", "title", 700)
    Label(theme, "2 sets of 8", "caption", 500, "ink2")

``set_role``, ``set_size``, ``set_text`` change it; ``setAlignment`` and ``setBuddy``
are those of QLabel. Its height follows its width.
"""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph, whole_facts, widest_word
from companion.ui.theme import Theme
from companion.ui.wrapping import headed, settled

_TITLES = {"title", "display"}
_HEAD = ("lead", 700)  # of a card, a dialog, a part of a page
_AMPLE = 400  # px at 100 % text that are no narrow column
_KEPT = 8  # a layout asks for a few widths again and again


class Label(QLabel):
    """A text of one size, weight and colour role."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: str | float = "body",
        weight: int = 400,
        role: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._weight = weight
        self._role = role
        self.heads: bool | None = None  # a heading or none, whatever it looks like
        self._tabular = False
        self._whole_facts = False
        self._laid_out: dict[int, Paragraph] = {}
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # QLabel takes its height-for-width back unless it is told to wrap.
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)
        theme.changed.connect(self._relayout)

    @property
    def is_title(self) -> bool:
        """Whether it is set as the head of a page, or of a part of one."""
        if self.heads is not None:
            return self.heads
        return self._size in _TITLES or (self._size, self._weight) == _HEAD

    def set_text(self, text: str) -> None:
        """Change the words."""
        if text != self.text():
            self.setText(text)
            self._relayout()

    def set_role(self, role: str) -> None:
        """Change the colour role."""
        self._role = role
        self.update()

    def set_size(self, size: str | float, weight: int) -> None:
        """Change size and weight; a number is px as they stand."""
        self._size, self._weight = size, weight
        self._relayout()

    def keep_facts_whole(self) -> None:
        """Break lines only at middle dots, from fact to fact, where there is room."""
        self._whole_facts = True
        self._relayout()

    def set_tabular(self) -> None:
        """Give all figures one width, for numbers that change or stand in columns."""
        self._tabular = True
        self._relayout()

    def text_fits(self) -> bool:
        """Whether every line is in view and no word was cut."""
        text = self._paragraph(self.contentsRect().width())
        return text.height <= self.contentsRect().height() and not text.breaks_words

    def sizeHint(self) -> QSize:
        """The size of the text on one line, or on the lines it was given."""
        text = self._paragraph(None)
        return self._framed(ceil(text.width), text.height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, as high as one line."""
        font = self._theme.font(self._size, self._weight, tabular=self._tabular)
        width = ceil(widest_word(self._words, font))
        return self._framed(width, self._theme.line(self._size))

    def heightForWidth(self, width: int) -> int:
        """The height of the text wrapped to a width."""
        margins = self.contentsMargins()
        # A layout asks for its own width, even where this may not become as wide.
        inner = min(width, self.maximumWidth()) - margins.left() - margins.right()
        if inner <= 0:  # no width is known yet: Qt asks all the same, before it shows
            return self.sizeHint().height()
        return self._framed(0, self._height(inner)).height()

    def is_column(self, width: int, few: int) -> bool:
        """Whether a width (px) beside something makes it more than few short lines."""
        lines = round(self.heightForWidth(width) / self._theme.line(self._size))
        return width < self._theme.px(_AMPLE) and lines > few

    def first_line(self) -> float:
        """Where the middle of its first line is, px from the top of what it is in."""
        area = self.contentsRect()
        down = self._down(area.height() - self._paragraph(area.width()).height)
        return self.y() + area.top() + down + self._theme.line(self._size) / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = painting(self)
        area = self.contentsRect()
        text = self._paragraph(area.width())
        down = self._down(area.height() - text.height)
        role = self._role if self.isEnabled() else "ink3"
        text.draw(
            painter,
            QPointF(area.left(), area.top() + down),
            self._theme.color(role),
            self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask,
            area.width(),
        )
        painter.end()

    def _down(self, spare: int) -> float:
        """Px above the first line, where so many are to spare."""
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return spare / 2
        return spare if self.alignment() & Qt.AlignmentFlag.AlignBottom else 0.0

    @property
    def _words(self) -> str:
        """The text as its lines may be broken."""
        return whole_facts(self.text()) if self._whole_facts else self.text()

    def _framed(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width, height).grownBy(margins)

    def _height(self, width: int) -> int:
        """Px of the lines at a width: settling them makes them neither more nor less.

        It is asked for at many widths, most of which nobody will see.
        """
        if width in self._laid_out:
            return self._laid_out[width].height
        if width not in self._heights:
            if len(self._heights) >= _KEPT:
                self._heights.clear()
            self._heights[width] = self._made(Paragraph, width).height
        return self._heights[width]

    def _paragraph(self, width: int | None) -> Paragraph:
        key = -1 if width is None else width
        if key not in self._laid_out:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            make = Paragraph if width is None else self._wraps()
            self._laid_out[key] = self._made(make, width)
        return self._laid_out[key]

    def _wraps(self) -> Callable[..., Paragraph]:
        """Headings and centred words in lines of like length, others in full ones."""
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        return headed if self.is_title or centred else settled

    def _made(self, make: Callable[..., Paragraph], width: int | None) -> Paragraph:
        """The lines at a width; a fact that is wider than that is broken after all."""
        font = self._theme.font(self._size, self._weight, tabular=self._tabular)
        step = self._theme.line(self._size)
        room = () if width is None else (width,)
        text = make(self._words, font, step, *room)
        if text.breaks_words and self._whole_facts:
            return make(self.text(), font, step, *room)
        return text

    def _relayout(self) -> None:
        self._laid_out.clear()
        self._heights.clear()
        self.updateGeometry()
        self.update()
