"""Below Your data: where it lies, copies, all of it in one file, and all of it gone.

    card = DataCard(theme, clock)
    card.show_folder("/home/me/.local/share/companion")
    card.show_copies(copies)         after look_asked
    card.say(DataCard.COPY, "...")   how something went, in its own row

It announces what is wanted: ``folder_asked``, ``copy_asked``, ``look_asked``,
``back_asked`` (a Backup), ``export_asked``, ``import_asked``, ``erase_asked``.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.typography import breakable
from companion.language import mark, tr
from companion.store.backup import Backup
from companion.ui.pages.copy_words import moment_words
from companion.ui.theme import Theme
from companion.ui.upkeep import Copy
from companion.ui.widgets.action_row import ActionRow
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card

_STACKED_BELOW, _PAD = 460, 24  # px at 100 % text; px beside a row
_MOST_COPIES = 12
FOLDER, COPY, COPIES, EXPORT, IMPORT, ERASE = (
    *("folder", "copy", "copies"),
    *("export", "import", "erase"),
)
# key: what it is, what it does, the word on its button, its icon
_ROWS = (
    (FOLDER, mark("Where it is"), "", mark("Open the folder"), "page"),
    (
        COPY,
        mark("Back up now"),
        mark("A checked copy is made every day by itself. You can make one now."),
        mark("Back up now"),
        "done",
    ),
    (
        COPIES,
        mark("Go back to a copy"),
        mark("The diary as it was then. As it is now, it is kept as a copy too."),
        mark("Show the copies"),
        "history",
    ),
    (
        EXPORT,
        mark("Save everything in one file"),
        mark("Sessions, answers, plan and settings, to keep or to take along."),
        mark("Save as"),
        "export",
    ),
    (
        IMPORT,
        mark("Bring in a file"),
        mark("Adds what is in such a file. Nothing of yours is lost or doubled."),
        mark("Choose a file"),
        "plus",
    ),
    (
        ERASE,
        mark("Delete everything"),
        mark("Diary, copies and settings, for good. You are asked twice."),
        mark("Delete everything"),
        "warning",
    ),
)


class DataCard(QWidget):
    """What can be done with all the data at once."""

    folder_asked = Signal()
    copy_asked = Signal()
    look_asked = Signal()
    back_asked = Signal(object)
    export_asked = Signal()
    import_asked = Signal()
    erase_asked = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        card, danger = Card(theme), Card(theme)
        self._inner = QVBoxLayout(card)
        last = QVBoxLayout(danger)
        for column in (self._inner, last):
            column.setContentsMargins(0, 4, 0, 4)
            column.setSpacing(0)
        self.rows: dict[str, ActionRow] = {}
        for key, label, told, word, icon in _ROWS:
            button = Button(theme, tr(word), Kind.SECONDARY, icon)
            first = key in {FOLDER, ERASE}
            row = ActionRow(theme, tr(label), tr(told), button, first=first)
            self.rows[key] = row
            (last if key == ERASE else self._inner).addWidget(row)
        self.copies: list[ActionRow] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(card)
        whole.addWidget(danger)
        self._connect()

    def show_folder(self, path: str) -> None:
        """Say where the diary lies; a line may end after each folder."""
        self.rows[FOLDER].set_told(breakable(path))

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show the copies, the newest first; one that is not sound cannot be taken."""
        for row in self.copies:
            row.hide()
            row.deleteLater()
        self.copies = [self._copy(one) for one in copies[:_MOST_COPIES]]
        at = self._inner.indexOf(self.rows[COPIES]) + 1
        for number, row in enumerate(self.copies):
            self._inner.insertWidget(at + number, row)
        if not copies:
            self.say(COPIES, tr("There is no copy yet."))
        self._arrange()

    def say(self, key: str, words: str) -> None:
        """Say how something went, where it was asked for."""
        self.rows[key].set_told(words)

    def warn(self, key: str, words: str) -> None:
        """Say what something does and, below that, what it cannot do."""
        (does,) = (told for one, _, told, *_ in _ROWS if one == key)
        self.say(key, f"{tr(does)}\n{words}" if words else tr(does))

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing else begin while something is being done."""
        for row in (*self.rows.values(), *self.copies):
            row.button.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        for key, signal in (
            (FOLDER, self.folder_asked),
            (COPY, self.copy_asked),
            (COPIES, self.look_asked),
            (EXPORT, self.export_asked),
            (IMPORT, self.import_asked),
            (ERASE, self.erase_asked),
        ):
            self.rows[key].button.clicked.connect(signal)
        self._theme.changed.connect(self._arrange)

    def _copy(self, copy: Copy) -> ActionRow:
        moment = moment_words(copy.backup.made, self._clock.now())
        told = tr("Checked, and sound.") if copy.sound else tr("It cannot be read.")
        name = tr("Use the copy of {moment}", moment=moment)
        button = Button(self._theme, tr("Use"), Kind.SECONDARY, name=name)
        button.setEnabled(copy.sound)
        button.clicked.connect(lambda: self._ask_back(copy.backup))
        return ActionRow(self._theme, moment, told, button)

    def _ask_back(self, backup: Backup) -> None:
        self.back_asked.emit(backup)

    def _arrange(self) -> None:
        stacked = self.width() / self._theme.text_scale < _STACKED_BELOW
        for row in (*self.rows.values(), *self.copies):
            row.set_stacked(stacked=stacked)
        self._align_buttons(self.width() - 2 * _PAD if stacked else self.width() // 2)

    def _align_buttons(self, most: int) -> None:
        """Let the buttons be equally wide, so that their edges line up."""
        buttons = [row.button for row in (*self.rows.values(), *self.copies)]
        widest = max(one.sizeHint().width() for one in buttons)
        for one in buttons:
            one.setMinimumWidth(min(widest, most))
