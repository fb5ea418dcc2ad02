"""What the rules offer: one step more, with its reason, to accept or to leave.

card = PlanOffers(theme)
card.show_offers(view.offers)
card.accepted, card.put_off             Signal(str): an exercise id
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.plan_view import Offer
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label

_PAD = 20
_LEAST = 300


class PlanOffers(QWidget):
    """A soft card for each offer; two at most [5.1]."""

    accepted = Signal(str)
    put_off = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = Columns(theme, _LEAST, row_gap=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these; nothing at all when there are none."""
        self._columns.set_children([self._card(one) for one in offers])
        self.setVisible(bool(offers))

    def _card(self, offer: Offer) -> Card:
        theme, box = self._theme, self._theme.box
        card = Card(theme, "accSoft")
        card.setAccessibleName(f"{offer.name}. {offer.words}")
        yes = Button(theme, tr("Accept"), Kind.PRIMARY, "tick")
        yes.setAccessibleName(tr("Accept for {name}", name=offer.name))
        later = Button(theme, tr("Not yet"), Kind.SECONDARY)
        later.setAccessibleName(tr("Not yet for {name}", name=offer.name))
        key = offer.exercise_id
        yes.clicked.connect(lambda: self.accepted.emit(key))
        later.clicked.connect(lambda: self.put_off.emit(key))
        buttons = QWidget()
        flow = Flow(buttons)
        for one in (yes, later):
            one.set_height(44)
            flow.addWidget(one)
        column = QVBoxLayout(card)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(4)
        column.addWidget(Label(theme, offer.name, "lead", 700))
        column.addWidget(Label(theme, offer.words, "body", 500))
        column.addSpacing(8)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return card
