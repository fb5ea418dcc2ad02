"""What lies on the stage in a wait: what comes next, and after that.

Nothing may cover the person: both are cards in a corner that is free, or away.
"""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.routine import RoutineItem
from companion.domain.wording import place_words
from companion.language import tr
from companion.ui.mirror import inset, visual
from companion.ui.pages.session_board import Board, Heading
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_EDGE = 16  # px from a card to the edge of the stage, and to the other card
_CLEAR = 8  # px from a card to the person, at least
_CARD = (344, 96)
_PICTURE = (112, 80)
_PAD_X, _PAD_Y = 16, 10


class SessionOverlay:
    """A heading and a card on the figure's stage."""

    def __init__(self, theme: Theme, studio: Studio, figure: FigureView) -> None:
        self._figure = figure
        self._scale = 1.0
        self._arranged = False
        self.heading = HeadingCard(theme)
        self.card = AfterCard(theme, studio)
        for one in (self.heading, self.card):
            one.setParent(figure)
        self._hide()

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures; all places are found again."""
        self._scale = scale
        self.heading.set_scale(scale)
        self.card.set_scale(scale)
        self._arranged = False

    def show_board(self, board: Board) -> None:
        """Take up what is to be said; it appears when the figure stands."""
        if board.heading == self.heading.shown and board.after is self.card.item:
            return
        self.heading.show_heading(board.heading)
        self.card.show_item(board.after)
        self._arranged = False
        self._hide()

    def arrange(self) -> None:
        """Find the places, once the figure that they must not touch is drawn."""
        if self._arranged or not self._figure.drawn:
            return
        self._arranged = True
        self._hide()
        taken = self._place_heading()
        if self.card.item is not None:
            self._place_card(taken)

    def _hide(self) -> None:
        for one in (self.heading, self.card):
            one.hide()

    def _place_heading(self) -> QRect:
        """Both lines, else the large one alone, in the first free corner; or none."""
        if self.heading.shown is None:
            return QRect()
        for brief in (False, True):
            size = self.heading.size_wished(brief=brief)
            for place in self._corners(size):
                if self._free(place):
                    self.heading.show_small(shown=not brief)
                    self._show(self.heading, place)
                    return place
        return QRect()

    def _show(self, part: QWidget, place: QRect) -> None:
        """Show a part at a place, in the mirror where that is due."""
        part.setGeometry(visual(self._figure, place))
        part.show()

    def _place_card(self, taken: QRect) -> None:
        """In the first corner of the stage that is free, not where lines begin."""
        edge = self._scaled(_EDGE)
        _, *others = self._corners(self.card.size_wished())
        for place in (others[0], others[2], others[1]):
            apart = taken.adjusted(-edge, -edge, edge, edge)
            clear = taken.isNull() or not apart.intersects(place)
            if clear and self._free(place):
                self._show(self.card, place)
                return

    def _corners(self, size: QSize) -> tuple[QRect, ...]:
        """Above where lines begin and where they end, then the same below."""
        edge = self._scaled(_EDGE)
        stage = self._figure.rect().adjusted(edge, edge, -edge, -edge)
        right = stage.right() + 1 - size.width()
        bottom = stage.bottom() + 1 - size.height()
        places = ((x, y) for y in (stage.y(), bottom) for x in (stage.x(), right))
        return tuple(QRect(QPoint(*place), size) for place in places)

    def _free(self, place: QRect) -> bool:
        clear = self._scaled(_CLEAR)
        inside = self._figure.rect().contains(place)
        around = place.adjusted(-clear, -clear, clear, clear)
        return inside and not self._figure.touches(visual(self._figure, around))

    def _scaled(self, measure: float) -> int:
        return round(measure * self._scale)


class HeadingCard(Card):
    """Where to be now: a small line, and a large one below it; each stays one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.shown: Heading | None = None
        self._scale = 1.0
        self.small = Label(theme, "", 20, 400, "ink2", self)
        self.large = Label(theme, "", 28, 700, "ink", self)

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures."""
        self._scale = scale
        self.small.set_size(self._theme.px(20 * scale), 400)
        self.large.set_size(self._theme.box(28 * scale), 700)

    def show_heading(self, heading: Heading | None) -> None:
        """Say something else, or nothing."""
        self.shown = heading
        if heading is not None:
            self.small.set_text(heading.small)
            self.large.set_text(heading.large)

    def size_wished(self, *, brief: bool) -> QSize:
        """With even air around both lines, or around the large one alone."""
        across, down = self._pads()
        lines = [_one_line(one) for one in (self.small, self.large)][int(brief) :]
        wide = max(line.width() for line in lines)
        high = sum(line.height() for line in lines)
        return QSize(wide + 2 * across, high + 2 * down)

    def show_small(self, *, shown: bool) -> None:
        """Put the lines to their places, with the small one or without it."""
        across, down = self._pads()
        whole = self.size_wished(brief=not shown)
        self.resize(whole)
        inner = whole.width() - 2 * across
        self.small.setVisible(shown)
        y = down
        for label in (self.small, self.large)[int(not shown) :]:
            high = _one_line(label).height()
            label.setGeometry(across, y, inner, high)
            y += high

    def _pads(self) -> tuple[int, int]:
        return round(_PAD_X * self._scale), round(_PAD_Y * self._scale)


def _one_line(label: Label) -> QSize:
    return label.sizeHint() + QSize(1, 0)


class AfterCard(Card):
    """The exercise after this one: picture, name, position and equipment."""

    def __init__(self, theme: Theme, studio: Studio) -> None:
        super().__init__(theme)
        self._scale = 1.0
        self.item: RoutineItem | None = None
        self._picture = Picture(theme, studio, 8)
        self._lead = Label(theme, tr("After that"), "caption", 500, "ink2")
        self._name = Label(theme, "", "lead", 700)
        self._place = Label(theme, "", "caption", 500, "ink2")
        self._words = (self._lead, self._name, self._place)
        row = QHBoxLayout(self)
        inset(row, 8, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._picture)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        for label in self._words:
            column.addWidget(label)
        column.addStretch(1)
        row.addLayout(column, 1)

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures."""
        self._scale = scale
        width, height = (round(measure * scale) for measure in _PICTURE)
        self._picture.set_size(width, height)
        px = self._theme.px
        for label, size, weight in zip(
            self._words, (13, 20, 13), (500, 700, 500), strict=True
        ):
            label.set_size(px(size * scale), weight)

    def size_wished(self) -> QSize:
        """As large as in the pictures, or as the words need."""
        width = self._theme.box(_CARD[0] * self._scale)
        inner = width - round(_PICTURE[0] * self._scale) - 8 - 16 - 16
        words = sum(label.heightForWidth(inner) for label in self._words)
        return QSize(width, max(round(_CARD[1] * self._scale), words + 16))

    def show_item(self, item: RoutineItem | None) -> None:
        """Show another exercise, or none."""
        if item is self.item:
            return
        self.item = item
        if item is not None:
            one = item.exercise
            self._name.set_text(one.name)
            self._place.set_text(place_words(one))
            look = Look(one, one.thumbnail, item.level, item.sides[0])
            self._picture.show_look(look)
