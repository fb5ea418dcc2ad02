"""The window in place of the main one when the diary cannot be opened."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from companion.clock import Clock
from companion.language import tr
from companion.store.errors import DiaryError, DiaryMissing
from companion.store.recovery import Offer
from companion.ui.mirror import in_order
from companion.ui.pages.copy_list import CopyList
from companion.ui.pages.copy_words import KEPT, NOTHING_DELETED
from companion.ui.pages.trouble import Trouble, TroublePage
from companion.ui.rescue import Rescue
from companion.ui.theme import Theme
from companion.ui.widgets.dialog import Answers, Dialog
from companion.ui.window import LEAST, USUAL


class TroubleWindow(QMainWindow):
    """Says what is wrong, and leads back to a diary that opens where that is possible.

    Without a ``rescue`` one can only try again or close.
    """

    try_again = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, error: DiaryError, rescue: Rescue | None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._error = error
        self._rescue = rescue
        self.copies = None if rescue is None else CopyList(theme, clock)
        happened = in_order(error.happened, str(error.path))
        words = Trouble(happened, error.safe, error.todo)
        self.page = TroublePage(theme, words, self.copies)
        self.setWindowTitle("Companion")
        self.setCentralWidget(self.page)
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self.page.close_asked.connect(self.close)
        self.page.try_again.connect(self.try_again)
        if rescue is not None and self.copies is not None:
            self._connect(rescue, self.copies)
            rescue.look()

    def _connect(self, rescue: Rescue, copies: CopyList) -> None:
        copies.look_asked.connect(rescue.look)
        copies.chosen.connect(self._ask)
        rescue.offered.connect(copies.show_offer)
        rescue.recovered.connect(self.try_again)
        rescue.failed.connect(self._say)
        rescue.went_wrong.connect(self._raise)

    @Slot(object)
    def _ask(self, offer: Offer) -> None:
        """Ask once before anything is changed."""
        gone = isinstance(self._error, DiaryMissing)
        title, verb = tr("Go back to this copy?"), tr("Use this copy")
        if offer.backup is None:
            title, verb = tr("Start a new diary?"), tr("Start new")
        text = tr(NOTHING_DELETED if gone else KEPT)
        dialog = Dialog(self._theme, self, title, text, Answers(tr("Not now"), verb))
        dialog.accepted.connect(lambda: self._go_back(offer))
        dialog.ask()

    def _go_back(self, offer: Offer) -> None:
        if self._rescue is not None and self.copies is not None:
            self.page.again.setEnabled(False)
            self.copies.show_working()
            self._rescue.go_back(offer.backup)

    @Slot(object)
    def _say(self, error: DiaryError) -> None:
        if self.copies is not None:
            self.page.again.setEnabled(True)
            self.copies.show_trouble(tr("That did not work. {reason}", reason=error))

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        raise error
