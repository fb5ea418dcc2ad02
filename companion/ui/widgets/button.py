"""Buttons: one primary on a screen, the rest quieter.

    Button(theme, "Start session", Kind.PRIMARY, "play")
    Button(theme, "Back", Kind.NEUTRAL, "back", name="Back")

Then, each optional: ``set_height(56)`` (a measure at 100 %), ``set_type("lead", 600)``,
``set_icon("skip", size=28, after=True)``, ``set_key("Page up")`` (the key's name under
the word, for the buttons of the session), ``setCheckable(True)`` for NEUTRAL (chosen:
soft teal, a tick before the word). Words wrap before they would be cut, in lines of
about equal length.
"""

from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.fact import fact
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.wrapping import balanced

_KEPT = 8  # a layout asks for a few widths again and again
_PAD = 20
_GAP = 9
_EDGE_PAD = 8  # what must stay free of words at least, when room is short
_WORD_AT, _KEY_AT = 0.40, 0.63  # of the height, see LOOKS section 10
_KEY_SIZE = 0.135
_LEAST_KEY_PX = 13


class Kind(Enum):
    """How loudly a button speaks."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    TONAL = "tonal"
    NEUTRAL = "neutral"
    HELP = "help"


@fact
class Look:
    """Colour roles of a kind: fill, hover, pressed, words, border."""

    rest: str | None
    hover: str
    pressed: str
    ink: str
    edge: str | None


LOOKS = {
    Kind.PRIMARY: Look("acc", "accHover", "accPressed", "onAcc", None),
    Kind.SECONDARY: Look("surface", "accSoft", "accSoftPressed", "buttonInk", "edge"),
    Kind.QUIET: Look(None, "accSoft", "accSoftPressed", "accInk", None),
    Kind.TONAL: Look("accSoft", "accSoftPressed", "accSoftPressed", "accInk", None),
    Kind.NEUTRAL: Look("surface", "accSoft", "accSoftPressed", "ink", "edge"),
    Kind.HELP: Look("surface", "redSoft", "redSoft", "redInk", "redLine"),
}
_PRESSED_EDGES = {Kind.SECONDARY: "acc", Kind.NEUTRAL: "acc", Kind.HELP: "redInk"}


class Button(Control):
    """A button with words, and an icon and a key's name if it has them."""

    icon_gap = _GAP  # px at 100 % between icon and words

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon: str | None = None,
        name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._kind = kind
        self._icon = icon
        self._icon_size = 20.0
        self._icon_after = False
        self._height = 48.0
        self._type: tuple[str | float, int] = (
            "body",
            500 if kind is Kind.NEUTRAL else 600,
        )
        self._key = ""
        self._laid_out: dict[tuple[int, bool], Paragraph] = {}
        super().__init__(theme, text, name, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_kind(self, kind: Kind) -> None:
        """Speak louder or quieter."""
        self._kind = kind
        self.relayout()

    def set_height(self, height: float) -> None:
        """The height as a measure at 100 % text."""
        if height != self._height:
            self._height = height
            self.relayout()

    def set_type(self, size: str | float, weight: int) -> None:
        """Size and weight of the words; a number is px as they stand."""
        if (size, weight) != self._type:
            self._type = (size, weight)
            self.relayout()

    def set_icon(
        self, icon: str | None, size: float = 20, *, after: bool = False
    ) -> None:
        """The icon, its size at 100 %, and whether it comes after the words."""
        self._icon, self._icon_size, self._icon_after = icon, size, after
        self.relayout()

    def set_key(self, key: str) -> None:
        """The name of the key that does the same, shown under the words."""
        self._key = key
        self.relayout()

    @property
    def letters_px(self) -> int:
        """How large its words are."""
        return self._fonts()[0].pixelSize()

    def relayout(self) -> None:
        """Measure and paint again."""
        self._laid_out.clear()
        self.setMaximumHeight(self.heightForWidth(self.width()))
        super().relayout()

    def sizeHint(self) -> QSize:
        """The size with the words on one line."""
        text = self._paragraph(None)
        width = ceil(text.width) + self._beside(chosen=self.isCheckable())
        width += 2 * self.theme.box(_PAD)
        key = self._key_paragraph()
        if key is not None:
            width = max(width, ceil(key.width) + 2 * self.theme.box(_EDGE_PAD))
        return QSize(max(width, LEAST_TARGET), self._least_height(text))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word lets it be."""
        return QSize(self._least_width(self.words), self._least_height(None))

    def heightForWidth(self, width: int) -> int:
        """The height with the words wrapped to a width."""
        width = min(width, self.maximumWidth())
        choice = self.isCheckable()
        beside = self._beside(chosen=choice)
        room = width - beside - 2 * self.theme.box(_EDGE_PAD)
        return self._least_height(self._paragraph(room, bold=choice))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        text = self._paragraph(self._room(self.width()))
        return text.height <= self.height() and not text.breaks_words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow no higher than the words need, whatever room there is."""
        super().resizeEvent(event)
        self.setMaximumHeight(self.heightForWidth(self.width()))

    def paint_control(self, painter: QPainter) -> None:
        """Paint the box, then icon and words as one group in its middle."""
        area = QRectF(self.rect())
        self._box().paint(painter, area)
        ink = self._ink()
        middle = area.center().y()
        if self._key:
            middle = area.top() + area.height() * _WORD_AT
        self._paint_group(painter, area, middle, ink)
        key = self._key_paragraph()
        if key is not None:
            top = area.top() + area.height() * _KEY_AT
            center = Qt.AlignmentFlag.AlignHCenter
            color = self.theme.color(ink)
            key.draw(painter, QPointF(0, top), color, center, area.width())

    def _paint_group(
        self, painter: QPainter, area: QRectF, middle: float, ink: str
    ) -> None:
        text = self._paragraph(self._room(self.width()))
        icon = self._shown_icon()
        size, gap = self._icon_px(), self.theme.box(self.icon_gap)
        whole = text.width + (size + gap if icon else 0)
        left = area.center().x() - whole / 2
        words_left = left
        if icon is not None:
            icon_left = left + text.width + gap if self._icon_after else left
            words_left = left if self._icon_after else left + size + gap
            box = QRectF(icon_left, middle - size / 2, size, size)
            self.theme.icons.paint(painter, icon, ink, box)
        top = QPointF(words_left, middle - text.height / 2)
        center = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, top, self.theme.color(ink), center, text.width)

    def _box(self) -> Box:
        theme, look = self.theme, LOOKS[self._kind]
        if not self.isEnabled():
            return self._disabled_box()
        if self.isChecked():
            fill = "accSoftPressed" if self.isDown() else "accSoft"
            chosen = theme.borders.chosen
            return Box(theme.color(fill), theme.color("acc"), chosen, self.radius)
        edge, width = look.edge, theme.borders.control
        if self._kind is Kind.TONAL and theme.tokens.flat:
            edge = "acc"
        if self.isDown():
            edge = _PRESSED_EDGES.get(self._kind, edge)
            width = theme.borders.chosen
        line = theme.color(edge) if edge else None
        return Box(self._fill(look), line, width, self.radius)

    def _fill(self, look: Look) -> QColor | None:
        if self.isDown():
            return self.theme.color(look.pressed)
        if look.rest is not None:
            part = self.warmth / 2 if self._kind is Kind.TONAL else self.warmth
            return self.theme.shade(look.rest, look.hover, part)
        if not self.warmth:
            return None
        fill = QColor(self.theme.color(look.hover))
        fill.setAlphaF(self.warmth)
        return fill

    def _disabled_box(self) -> Box:
        theme = self.theme
        filled = self._kind in {Kind.PRIMARY, Kind.TONAL}
        dashed = theme.tokens.flat or (not filled and self._kind is not Kind.QUIET)
        fill = theme.color("track") if filled else None
        line = theme.color("line") if dashed else None
        return Box(fill, line, theme.borders.control, self.radius, dashed=dashed)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "ink3"
        return "accInk" if self.isChecked() else LOOKS[self._kind].ink

    def _shown_icon(self) -> str | None:
        ticked = self.isChecked() and self._kind is Kind.NEUTRAL
        return "tick" if ticked and self._icon is None else self._icon

    def _icon_px(self) -> int:
        return self.theme.box(self._icon_size)

    def _beside(self, *, chosen: bool) -> int:
        """The room that icon and gap take; a choice keeps it free for its tick."""
        if self._icon is None and not chosen:
            return 0
        return self._icon_px() + self.theme.box(self.icon_gap)

    def _room(self, width: int) -> int:
        beside = self._beside(chosen=self._shown_icon() is not None)
        return width - beside - 2 * self.theme.box(_EDGE_PAD)

    def _least_width(self, words: str) -> int:
        """Px with which no word of these is broken."""
        word = max(widest_word(words, one) for one in self._fonts())
        width = ceil(word) + 1  # so that it does not break at just that width
        width += self._beside(chosen=self.isCheckable())
        return max(width + 2 * self.theme.box(_EDGE_PAD), LEAST_TARGET)

    def _least_height(self, text: Paragraph | None) -> int:
        high = self.theme.box(self._height)
        if text is not None and text.line_count > 1:
            high = max(high, text.height + 2 * self.theme.box(_EDGE_PAD))
        return max(high, LEAST_TARGET)

    def _fonts(self) -> tuple[QFont, ...]:
        """The fonts the words may be set in: a choice is bolder when chosen."""
        size, weight = self._type
        weights = (weight, 600) if self.isCheckable() else (weight,)
        return tuple(self.theme.font(size, one) for one in weights)

    def _paragraph(self, width: int | None, *, bold: bool | None = None) -> Paragraph:
        bold = self.isChecked() if bold is None else bold
        key = (-1 if width is None else width, bold)
        if key not in self._laid_out:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            font = self._fonts()[-1 if bold or width is None else 0]
            step = self.theme.line(self._type[0])
            room = 1e6 if width is None else width
            self._laid_out[key] = balanced(self.words, font, step, room)
        return self._laid_out[key]

    def _key_paragraph(self) -> Paragraph | None:
        if not self._key:
            return None
        px = max(_LEAST_KEY_PX, self.theme.box(self._height) * _KEY_SIZE)
        font = self.theme.font(px, 500)
        return Paragraph(self._key, font, round(px * 1.3))
