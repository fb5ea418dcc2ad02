"""Why nothing can be started today, and what to do; stands in place of the list.

card = ClosedCard(theme, studio, walking)    the exercise lends the drawn person
card.show_rule(RuleKey.LOCK)
card.deed_asked      Signal(RuleKey): its button
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.closed_words import CLOSED
from companion.domain.exercise import Exercise, Level, Side
from companion.domain.fact import fact
from companion.domain.rule import RuleKey
from companion.language import mark, tr
from companion.ui.pages.today_shape import CARD_SIDE
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_WIDEST = 680
_POSE = "start"
_CLEAR = (4, 12)  # px from the scroll bar to the card's border, and to its corners
_BESIDE_FROM, _PICTURE, _SHAPE = 840, 240, 1.24


@fact
class Closed:
    """How a rule is shown: its button if it has one, its sign and its colours."""

    button: str
    icon: str
    tone: Tone
    kind: Kind


LOOKS = {
    RuleKey.LOCK: Closed(mark("See what to do now"), "help", Tone.RED, Kind.HELP),
    RuleKey.LIST_DUE: Closed(
        mark("Answer the questions"), "info", Tone.TEAL, Kind.PRIMARY
    ),
    RuleKey.CONSENT: Closed(mark("Write it down"), "info", Tone.AMBER, Kind.SECONDARY),
    RuleKey.START_REST: Closed(
        mark("When to get help"), "pause", Tone.AMBER, Kind.HELP
    ),
    RuleKey.START_NEW: Closed(
        mark("Answer again"), "warning", Tone.AMBER, Kind.SECONDARY
    ),
    RuleKey.STOP_FINISH: Closed("", "pause", Tone.AMBER, Kind.SECONDARY),
}


class ClosedCard(Card):
    """A sign, a head, the reason, and one thing to do."""

    deed_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        figure: Exercise | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.picture = Picture(theme, studio, radius=12)
        self._drawn = figure is not None and _POSE in figure.poses
        if figure is not None and self._drawn:
            self.picture.show_look(Look(figure, _POSE, Level.L1, Side.RIGHT))
        self._rule: RuleKey | None = None
        self._sign: QWidget | None = None
        self._title = Label(theme, "", "title", 700)
        self._text = Label(theme, "", "lead", 400, "ink2")
        self._text.setMaximumWidth(theme.px(_WIDEST))
        self._holder = QHBoxLayout()
        self._button: Button | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(*[CARD_SIDE] * 4)
        row.setSpacing(theme.box(32))
        words = QWidget()
        self._column = QVBoxLayout(words)
        self._column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setSpacing(theme.box(16))
        self._column.addLayout(self._holder)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the person walking where there is room beside the words."""
        super().resizeEvent(event)
        wide = self._theme.box(_PICTURE)
        self.picture.set_size(wide, round(wide * _SHAPE))
        calm = self._rule is not RuleKey.LOCK
        roomy = self.width() >= self._theme.px(_BESIDE_FROM)
        self.picture.setVisible(self._drawn and calm and roomy)

    def show_rule(self, rule: RuleKey) -> None:
        """Say why the day is closed."""
        if rule is self._rule:
            return
        self._rule = rule
        words, look = CLOSED[rule], LOOKS[rule]
        self._title.set_text(tr(words.title))
        self._text.set_text(tr(words.text))
        self.setAccessibleName(f"{tr(words.title)}. {tr(words.text)}")
        fill, line, ink = look.tone.value
        self._title.set_role("redInk" if look.tone is Tone.RED else "ink")
        for old in (self._sign, self._button):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._sign = IconSquare(self._theme, look.icon, fill, line, ink)
        left = Qt.AlignmentFlag.AlignLeft
        self._holder.addWidget(self._sign, 0, left)
        self._button = None
        if look.button:
            self._button = Button(self._theme, tr(look.button), look.kind)
            self._button.set_height(56)
            self._button.clicked.connect(lambda: self.deed_asked.emit(rule))
            self._column.insertWidget(3, self._button, 0, left)
            self._button.show()


class ClosedPlace(QWidget):
    """A card at the top of what may be higher: a page of empty card looks broken.

    It scrolls by itself, or is as high as the card where the page around it scrolls.
    """

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self._view = ScrollView(theme, self._holder)
        self._view.inset_bar(*_CLEAR)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._view)

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as the card, where the page scrolls, or scroll itself."""
        if whole is self._view.isHidden():
            return
        if whole:
            self._whole.addWidget(self._view.takeWidget())
        else:
            self._view.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)
        self._holder.show()
        self._view.setVisible(not whole)
