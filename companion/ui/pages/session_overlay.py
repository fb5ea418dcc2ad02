"""What lies on the stage in a wait: what comes next, and after that.

Nothing may cover the person: words and card go where the figure is not, or away.
"""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.routine import RoutineItem
from companion.domain.wording import place_words
from companion.language import tr
from companion.ui.mirror import inset, visual
from companion.ui.pages.session_board import Board, Heading
from companion.ui.theme import Theme
from companion.ui.widgets.card import VEIL_X, VEIL_Y, Card, Veil
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_LEFT, _TOP, _EDGE = 24, 16, 16
_CARD = (344, 96)
_PICTURE = (112, 80)


class SessionOverlay:
    """A heading and a card on the figure's stage."""

    def __init__(self, theme: Theme, studio: Studio, figure: FigureView) -> None:
        self._theme = theme
        self._figure = figure
        self._scale = 1.0
        self._heading: Heading | None = None
        self._arranged = False
        self._veil = Veil(theme, figure)
        self._small = Label(theme, "", 20, 400, "ink2", figure)
        self._large = Label(theme, "", 28, 700, "ink", figure)
        self.card = AfterCard(theme, studio)
        self.card.setParent(figure)
        self._hide()

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures; all places are found again."""
        self._scale = scale
        self._small.set_size(self._theme.px(20 * scale), 400)
        self._large.set_size(self._theme.box(28 * scale), 700)
        self.card.set_scale(scale)
        self._arranged = False

    def show_board(self, board: Board) -> None:
        """Take up what is to be said; it appears when the figure stands."""
        if board.heading == self._heading and board.after is self.card.item:
            return
        self._heading = board.heading
        if board.heading is not None:
            self._small.set_text(board.heading.small)
            self._large.set_text(board.heading.large)
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
        if not taken.isNull():
            self._show(self._veil, self._veiled(taken))
        if self.card.item is not None:
            self._place_card(taken)

    def _hide(self) -> None:
        for one in (self._veil, self._small, self._large, self.card):
            one.hide()

    def _place_heading(self) -> QRect:
        """Both lines, the large one alone, or none."""
        if self._heading is None:
            return QRect()
        px = self._scaled
        corner = QPoint(px(_LEFT), px(_TOP))
        small, large = self._one_line(self._small), self._one_line(self._large)
        both = QSize(max(small.width(), large.width()), small.height() + large.height())
        if self._free(QRect(corner, both)):
            self._show(self._small, QRect(corner, small))
            self._show(self._large, QRect(corner + QPoint(0, small.height()), large))
            return QRect(corner, both)
        if self._free(QRect(corner, large)):
            self._show(self._large, QRect(corner, large))
            return QRect(corner, large)
        return QRect()

    def _veiled(self, words: QRect) -> QRect:
        """The words and the edge of their veil, but for sides the figure is near to."""
        for side in (
            *((-VEIL_X, 0, 0, 0), (0, -VEIL_Y, 0, 0)),
            *((0, 0, VEIL_X, 0), (0, 0, 0, VEIL_Y)),
        ):
            wider = words.adjusted(*side)
            words = wider if self._free(wider) else words
        return words

    def _show(self, part: QWidget, place: QRect) -> None:
        """Show a part at a place, in the mirror where that is due."""
        part.setGeometry(visual(self._figure, place))
        part.show()

    def _place_card(self, taken: QRect) -> None:
        """In the first corner of the stage that is free."""
        size = self.card.size_wished()
        edge = self._scaled(_EDGE)
        stage = self._figure.rect().adjusted(edge, edge, -edge, -edge)
        right = stage.right() + 1 - size.width()
        bottom = stage.bottom() + 1 - size.height()
        for x, y in ((right, stage.y()), (right, bottom), (stage.x(), bottom)):
            place = QRect(QPoint(x, y), size)
            apart = taken.adjusted(-edge, -edge, edge, edge)
            clear = taken.isNull() or not apart.intersects(place)
            if clear and self._free(place):
                self._show(self.card, place)
                return

    def _free(self, place: QRect) -> bool:
        inside = self._figure.rect().contains(place)
        return inside and not self._figure.touches(visual(self._figure, place))

    def _one_line(self, label: Label) -> QSize:
        return label.sizeHint() + QSize(1, 0)

    def _scaled(self, measure: float) -> int:
        return round(measure * self._scale)


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
