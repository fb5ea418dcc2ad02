"""One way back to a diary that opens: a copy of it, or a new one."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from companion.language import mark, tr
from companion.store.recovery import Offer
from companion.ui.pages.copy_words import moment_words, offer_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label

GO_BACK, START_NEW = mark("Go back to this copy"), mark("Start a new diary")


class CopyCard(Card):
    """What an offer means, and the button that takes it."""

    chosen = Signal(object)  # the Offer

    def __init__(
        self, theme: Theme, offer: Offer, now: datetime, *, newest: bool
    ) -> None:
        super().__init__(theme)
        self._offer = offer
        kind = Kind.PRIMARY if newest else Kind.SECONDARY
        if offer.backup is None:
            title = tr("There is no good copy")
            self.button = Button(theme, tr(START_NEW), kind)
        else:
            moment = moment_words(offer.backup.made, now)
            title = tr("Copy of {moment}", moment=moment)
            older = tr("Go back to this copy of {moment}", moment=moment)
            name = tr(GO_BACK) if newest else older
            self.button = Button(theme, tr(GO_BACK), kind, name=name)
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.box(20)] * 4)
        column.setSpacing(theme.box(4))
        column.addWidget(Label(theme, title, "lead", 700))
        column.addWidget(Label(theme, offer_words(offer), "body", 400, "ink2"))
        column.addSpacing(theme.box(12))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._offer)
