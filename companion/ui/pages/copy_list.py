"""The copies one can go back to, the newest first, older ones when asked for.

copies = CopyList(theme, clock)
copies.show_offer(offer)        the one looked for, or that there is no older one
copies.look_asked               Signal(): the next older copy is wanted
copies.chosen                   Signal(object): this Offer, to be asked about once
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.language import mark, tr
from companion.store.recovery import Offer
from companion.ui.pages.copy_card import CopyCard
from companion.ui.theme import Theme
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice

LOOKING = mark("Looking for a good copy of your diary. This can take a minute.")
LOOKING_ON = mark("Looking for an older copy. This can take a minute.")
NO_OLDER = mark("There is no older copy.")
GOING_BACK = mark("Working on your diary. This can take a minute.")


class CopyList(QWidget):
    """Says what is being looked for and shows what was found."""

    chosen = Signal(object)
    look_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self.cards: list[CopyCard] = []
        self._more = False  # whether there may be older ones
        self._status = Label(theme, tr(LOOKING), "body", 400, "ink2")
        self._trouble = Notice(theme, "", Tone.AMBER, "warning")
        self._trouble.hide()
        self.older = FlushButton(theme, tr("Show an older copy"))
        self.older.hide()
        self.older.clicked.connect(self._look_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.box(12))
        self._column.addWidget(Label(theme, tr("Go back to a copy"), "body", 700))
        self._column.addWidget(self._trouble)
        self._column.addWidget(self._status)
        self._column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)

    def show_offer(self, offer: Offer) -> None:
        """Add a copy; without one, offer a new diary, or say that that was the last."""
        last = offer.backup is None
        if last and self.cards:
            self._say(tr(NO_OLDER))
            self._more = False
            self.older.hide()
            return
        card = CopyCard(self._theme, offer, self._clock.now(), newest=not self.cards)
        card.chosen.connect(self.chosen)
        # Before the status line and the button for older ones.
        self._column.insertWidget(self._column.count() - 2, card)
        card.show()  # at once, together with what follows here
        self.cards.append(card)
        self._say("")
        self._more = not last
        self.older.setVisible(self._more)
        self.older.setEnabled(True)

    def show_working(self) -> None:
        """Nothing can be chosen while one is gone back to, and only that is said."""
        self._trouble.hide()
        self._show_choices(shown=False)
        self._say(tr(GOING_BACK))

    def show_trouble(self, words: str) -> None:
        """Say what went wrong; all can be tried again."""
        self._say("")
        self._show_choices(shown=True)
        self._trouble.set_text(words)
        self._trouble.show()

    @Slot()
    def _look_on(self) -> None:
        self.older.setEnabled(False)
        self._say(tr(LOOKING_ON))
        self.look_asked.emit()

    def _say(self, words: str) -> None:
        self._status.set_text(words)
        self._status.setVisible(bool(words))

    def _show_choices(self, *, shown: bool) -> None:
        for card in self.cards:
            card.setVisible(shown)
        self.older.setVisible(shown and self._more)
        self.older.setEnabled(True)
