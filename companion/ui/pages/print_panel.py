"""The right side of the print dialog: what can be chosen, and what can be done."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.language import mark, tr, trn
from companion.printing.paper import Paper
from companion.printing.sheet import SheetOptions
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.segmented import Segmented

_WIDTH = 320
_MARGIN = 24
_GAP = 8
_SECTION = 20
_READERS = mark(
    "With a screen reader, read the pages here: Tab goes from page to page. A PDF is"
    " harder to have read out."
)


class PrintPanel(QWidget):
    """Title, paper, size of print, and the three buttons."""

    changed = Signal(object)  # SheetOptions

    def __init__(
        self, theme: Theme, title: str, options: SheetOptions, *, large: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._options = options
        self._title = Label(theme, title, "title", 700)
        self._pages = Label(theme, "", "body", 400, "ink2")
        self._paper = Segmented(theme, tr("Paper"), [tr(one.words) for one in Paper])
        self._print_size = Segmented(
            theme, tr("Size of print"), [tr("Normal"), tr("Large")]
        )
        self._readers = Label(theme, tr(_READERS), "caption", 400, "ink2")
        self._told: Notice | None = None
        self.print_button = Button(theme, tr("Print"), Kind.PRIMARY, "print")
        self.save_button = Button(theme, tr("Save as PDF"), Kind.SECONDARY, "export")
        self.close_button = Button(theme, tr("Close"), Kind.QUIET)
        self._lay_out(large=large)
        self._keep()
        self._paper.chosen_changed.connect(self._announce_paper)
        self._print_size.chosen_changed.connect(self._announce_print)
        theme.changed.connect(self._measure)

    def show_pages(self, count: int) -> None:
        """Say how many pages there are."""
        self._pages.set_text(trn("{n} page", "{n} pages", count))

    def say(self, words: str, *, calm: bool) -> None:
        """Say what came of it, calmly or as something to look after."""
        if self._told is not None:
            self._column.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
        tone, icon = (Tone.TEAL, "done") if calm else (Tone.AMBER, "warning")
        self._told = Notice(self._theme, words, tone, icon)
        self._column.insertWidget(self._told_at, self._told)

    @property
    def told(self) -> str:
        """What was said last."""
        return self._told.accessibleName() if self._told is not None else ""

    def sizeHint(self) -> QSize:
        """As wide as its buttons read well."""
        return QSize(self._theme.box(_WIDTH), super().sizeHint().height())

    def _lay_out(self, *, large: bool) -> None:
        theme = self._theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._title)
        self._column.addWidget(self._pages)
        self._column.addSpacing(_SECTION)
        self._column.addWidget(Label(theme, tr("Paper"), "body", 600))
        self._column.addWidget(self._paper)
        if large:
            self._column.addSpacing(_SECTION)
            self._column.addWidget(Label(theme, tr("Size of print"), "body", 600))
            self._column.addWidget(self._print_size)
        self._column.addStretch(1)
        self._told_at = self._column.count()
        self._column.addSpacing(_SECTION)
        for button in (self.print_button, self.save_button, self.close_button):
            self._column.addWidget(button)
        self._column.addSpacing(_GAP)
        self._column.addWidget(self._readers)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(self._theme.box(_WIDTH))

    def _announce_paper(self, index: object) -> None:
        if isinstance(index, int):
            self._options = replace(self._options, paper=list(Paper)[index])
            self.changed.emit(self._options)
        else:
            self._keep()

    def _announce_print(self, index: object) -> None:
        if isinstance(index, int):
            self._options = replace(self._options, large=index == 1)
            self.changed.emit(self._options)
        else:
            self._keep()

    def _keep(self) -> None:
        """Choose again what was taken back: a sheet always has paper and print."""
        self._paper.choose(list(Paper).index(self._options.paper))
        self._print_size.choose(int(self._options.large))
