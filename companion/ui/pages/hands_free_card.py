"""Try out the pause by a clap: how loud it is, and whether that would pause a session.

card = HandsFreeCard(theme, least_db=-24)
card.listening_asked        Signal(bool): to listen, or no more
card.show_level(-40.0); card.show_hit(); card.show_trouble("No microphone ...")
"""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.level_meter import LevelMeter

_LIT_MS = 1_500


class HandsFreeCard(Card):
    """Listens only while it is asked to, and while it can be seen."""

    listening_asked = Signal(bool)

    def __init__(
        self, theme: Theme, least_db: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.meter = LevelMeter(theme, tr("How loud it is now"), least_db)
        self.try_button = Button(theme, tr("Try it"), Kind.NEUTRAL)
        self.try_button.setCheckable(True)
        self.told = Label(theme, "", "body", 500)
        self._lit = QTimer(self)
        self._lit.setSingleShot(True)
        self._lit.setInterval(_LIT_MS)
        self._lit.timeout.connect(self._dim)
        head = tr("Try the pause by a clap")
        told = tr(
            "Press Try it, then clap, or call out. Past the mark, and sudden, it would"
            " pause a session. Nothing is recorded."
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.meter, 1)
        row.addWidget(self.try_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(Label(theme, head, "body", 600))
        column.addWidget(Label(theme, told, "caption", 400, "ink2"))
        column.addLayout(row)
        column.addWidget(self.told)
        self.try_button.toggled.connect(self._toggle)
        self._say("")

    @property
    def listens(self) -> bool:
        """Whether it is being tried out."""
        return self.try_button.isChecked()

    def stop(self) -> None:
        """Listen no more, as when the page is left."""
        self.try_button.setChecked(False)

    def show_level(self, level_db: float) -> None:
        """Show how loud it is."""
        self.meter.show_level(level_db)

    @Slot()
    def show_hit(self) -> None:
        """A sound that would pause a session."""
        self._say(tr("Heard. The session would pause now."))
        self.meter.flash(on=True)
        self._lit.start()

    @Slot(str)
    def show_trouble(self, words: str) -> None:
        """Say why nothing is heard."""
        self.stop()
        self._say(words)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._lit.stop()
        self.meter.flash(on=False)
        self._say(tr("Listening.") if on else "")
        self.listening_asked.emit(on)

    @Slot()
    def _dim(self) -> None:
        self.meter.flash(on=False)
        self._say(tr("Listening.") if self.listens else "")

    def _say(self, words: str) -> None:
        self.told.set_text(words)
        self.told.setAccessibleName(words)
        self.told.setVisible(bool(words))  # it is the last: nothing below it jumps

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen to nobody who does not see it."""
        super().hideEvent(event)
        self.stop()
