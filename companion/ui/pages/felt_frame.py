"""What a page that asks how it feels stands in: cards, the body beside them, a foot.

    frame = FeltFrame(theme, studio, clock, FeltShape((tingling,), foot, 900, 16))
    frame.ask(side, Earlier(felt, "at start"))    earlier answers are only marks
    frame.leg, frame.back, frame.body
    frame.entered                                 Enter was pressed

Leg and back come first on every such page, then ``more`` of its own.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.pages.check_in_body import BodyCard
from companion.ui.pages.check_in_form import Earlier, PainCard, is_roomy, set_air
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import ENTER
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, ScrollView
from companion.ui.widgets.studio import Studio

_WIDEST = 1440


@fact
class FeltShape:
    """The cards below leg and back, the foot, and how closely all of it stands.

    ``beside_from`` is the width in px at 100 % text from which the body has a column
    of its own; ``gap`` px lie between cards; ``close`` cards have less air inside.
    """

    more: Sequence[Card]
    foot: FootBar
    beside_from: int
    gap: int
    close: bool = False


class FeltFrame(Ground):
    """Two columns, or one; the foot never scrolls away."""

    entered = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, clock: Clock, shape: FeltShape
    ) -> None:
        super().__init__(theme)
        self._shape = shape
        self.title = Label(theme, "", "title", 700)
        self.lead = Label(theme, "", "body", 400, "ink2")
        self.leg = PainCard(theme, clock, tr("Leg pain now"))
        self.back = PainCard(theme, clock, tr("Back pain now"))
        self.body = BodyCard(theme, studio)
        self._lay_out()
        theme.changed.connect(self._arrange)

    def ask(self, side: Side, earlier: Earlier | None) -> None:
        """Ask from the top; an earlier answer is only a mark."""
        felt = earlier.felt if earlier is not None else None
        word = earlier.word if earlier is not None else ""
        self.leg.scale.mark(felt.leg if felt else None, word)
        self.back.scale.mark(felt.back if felt else None, word)
        self.body.note(felt, word)
        self.body.show_side(side)
        self._scroll.verticalScrollBar().setValue(0)

    def go_to(self, group: ChoiceGroup) -> None:
        """Let the keys answer a question, and have it in view."""
        group.cells[group.chosen or 0].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.reveal(group, self._theme.px(24))

    def _lay_out(self) -> None:
        content = QWidget()
        left = QVBoxLayout()
        left.setSpacing(self._shape.gap)
        for card in (self.leg, self.back, *self._shape.more):
            left.addWidget(card)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 58)
        self._columns.addWidget(self.body, 42)
        self._inside = QVBoxLayout(content)
        self._inside.setSpacing(4)
        self._inside.addWidget(self.title)
        self._inside.addWidget(self.lead)
        self._inside.addSpacing(8)
        self._inside.addLayout(self._columns, 1)
        self._scroll = ScrollView(self._theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._shape.foot)

    def _arrange(self) -> None:
        shape, room = self._shape, self.width() / self._theme.text_scale
        direction = QBoxLayout.Direction
        beside = room >= shape.beside_from
        self._columns.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        side = 32 if room >= _WIDEST * 0.8 else 16
        side = max(side, (self.width() - _WIDEST) // 2)
        inset(self._inside, side, 16, max(side, BAR + 2), 16)
        cards = (self.leg, self.back, *shape.more, self.body)
        roomy = is_roomy(self, self._theme)
        set_air(cards, compact=shape.close or side < 32, roomy=roomy)
        shape.foot.set_side(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say that Enter was pressed: the page goes on."""
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()
