"""About: what the program is for, who has looked at it, its sources and licences."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion import __version__
from companion.language import mark, tr
from companion.ui.paragraph import measure
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice

_LETTERS = 75
_PURPOSE = mark(
    "Companion helps people with sciatica to do their home exercises: slowly, within"
    " their comfort zone, with a stop that stops. It follows a plan and keeps a diary."
    " It does not find out what you have, and it takes no professional’s place."
)
_NOT_REVIEWED = mark(
    "A physiotherapist has to sign off the exercises, limits and texts before this is"
    " released. That has not been done yet."
)
_PRIVATE = mark(
    "Everything stays on this computer: no account, no network, nothing is sent."
)
_LICENCES = (
    mark("Companion: MIT"),
    mark("Inter, the typeface: SIL Open Font License"),
    mark("Qt for Python: LGPL version 3"),
    mark("miniaudio, jeepney, appdirs: MIT"),
)


class AboutCard(Card):
    """Words, and the list of sources behind a button."""

    def __init__(
        self, theme: Theme, sources: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._lines = tuple(sources)
        version = tr("Companion {version}", version=__version__)
        self.show_button = Button(theme, tr("Show the sources"), Kind.SECONDARY)
        self.sources = BulletList(theme, tr("Sources"), self._lines, Mark.DOT)
        self.sources.hide()
        self._texts: list[QWidget] = [
            Label(theme, version, "lead", 700),
            Label(theme, tr(_PURPOSE)),
            Label(theme, tr(_PRIVATE)),
        ]
        self.review = Notice(theme, tr(_NOT_REVIEWED), Tone.AMBER, "info")
        licences = [tr(one) for one in _LICENCES]
        self._after: list[QWidget] = [
            BulletList(theme, tr("Licences"), licences, Mark.DOT),
        ]
        self._lay_out()
        self.show_button.clicked.connect(self._toggle)
        theme.changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for one in (*self._texts, self.review, *self._after):
            column.addWidget(one)
        column.addWidget(self.show_button)
        column.addWidget(self.sources)

    @Slot()
    def _toggle(self) -> None:
        shown = self.sources.isHidden()
        self.sources.setVisible(shown)
        words = tr("Hide the sources") if shown else tr("Show the sources")
        self.show_button.set_words(words)

    def _measure(self) -> None:
        widest = measure(_LETTERS, self._theme.font("body"))
        # Not the notice: a box is seen to end, and would end beside the card's edge.
        for one in (*self._texts, *self._after, self.sources):
            one.setMaximumWidth(widest)
        self.show_button.setMaximumWidth(self.show_button.sizeHint().width())
