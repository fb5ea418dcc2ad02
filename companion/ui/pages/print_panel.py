"""The right side of the print dialog: what can be chosen, and what can be done."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from companion.language import mark, tr, trn
from companion.printing.paper import Paper
from companion.ui.pages.print_order import PrintOrder, SheetChoice
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.segmented import Segmented

_WIDTH = 320
_MARGIN = 24
_GAP = 8
_SECTION = 16
_READERS = mark(
    "With a screen reader, copy the sheet as text, or read the pages here: Tab goes"
    " from page to page. A PDF is harder to have read out."
)


class PrintPanel(QWidget):
    """Which sheet, of which kind, on which paper; and the four buttons."""

    changed = Signal(object)  # SheetOptions
    sheet_chosen = Signal(int)
    kind_chosen = Signal(int)

    def __init__(self, theme: Theme, order: PrintOrder) -> None:
        super().__init__()
        self._theme = theme
        self._options = order.options
        titles = [one.title for one in order.choices]
        self._sheets = Dropdown(theme, tr("Sheet"), titles)
        self._sheets.choose(order.shown)
        self._kinds_head = Label(theme, "", "body", 600)
        self._kinds = Dropdown(theme, "", [])
        self._pages = Label(theme, "", "body", 400, "ink2")
        sizes, inks = (tr("Normal"), tr("Large")), (tr("Colour"), tr("Save ink"))
        papers = [tr(one.words) for one in Paper]
        self._paper = Segmented(theme, tr("Paper"), papers, wraps=True)
        self._print_size = Segmented(theme, tr("Size of print"), sizes, wraps=True)
        self._ink = Segmented(theme, tr("Ink"), inks, wraps=True)
        self._readers = Label(theme, tr(_READERS), "caption", 400, "ink2")
        self._told: Notice | None = None
        self.print_button = Button(theme, tr("Print"), Kind.PRIMARY, "print")
        self.save_button = Button(theme, tr("Save as PDF"), Kind.SECONDARY, "export")
        self.copy_button = Button(theme, tr("Copy as text"), Kind.SECONDARY, "page")
        self.close_button = Button(theme, tr("Close"), Kind.QUIET)
        self._lay_out()
        self.show_kinds(order.choices[order.shown], order.kind)
        self._keep()
        self._connect()

    def show_kinds(self, choice: SheetChoice, kind: int) -> None:
        """Offer the kinds of a sheet, where it has any."""
        self._kinds.clear()
        self._kinds.addItems(list(choice.kinds))
        if choice.kinds:
            self._kinds.choose(kind)
        self._kinds.set_name(choice.kinds_name)
        self._kinds_head.set_text(choice.kinds_name)
        self._kinds.setVisible(bool(choice.kinds))
        self._kinds_head.setVisible(bool(choice.kinds))

    def show_pages(self, count: int) -> None:
        """Say how many pages there are."""
        self._pages.set_text(trn("{n} page", "{n} pages", count))

    def say(self, words: str, *, calm: bool) -> None:
        """Say what came of it, calmly or as something to look after."""
        self.tell(words, *((Tone.TEAL, "done") if calm else (Tone.AMBER, "warning")))

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """Say how it goes."""
        if self._told is not None:
            self._column.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
        self._told = Notice(self._theme, words, tone, icon)
        self._column.insertWidget(self._told_at, self._told)

    @property
    def told(self) -> str:
        """What was said last."""
        return self._told.accessibleName() if self._told is not None else ""

    def sizeHint(self) -> QSize:
        """As wide as its buttons read well."""
        return QSize(self._theme.box(_WIDTH), super().sizeHint().height())

    def _lay_out(self) -> None:
        theme = self._theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self._column.addWidget(Label(theme, tr("Print"), "title", 700))
        self._column.addWidget(self._pages)
        self._column.addSpacing(_GAP)
        self._add(Label(theme, tr("Sheet"), "body", 600), self._sheets)
        self._add(self._kinds_head, self._kinds)
        self._told_at = self._column.count()
        self._column.addSpacing(_GAP)
        for button in (self.print_button, self.save_button, self.copy_button):
            self._column.addWidget(button)
        for name, choice in (
            (tr("Paper"), self._paper),
            (tr("Size of print"), self._print_size),
            (tr("Ink"), self._ink),
        ):
            self._column.addSpacing(_SECTION)
            self._add(Label(theme, name, "body", 600), choice)
        self._column.addStretch(1)
        self._column.addSpacing(_SECTION)
        self._column.addWidget(self._readers)
        self._column.addWidget(self.close_button)
        for dropdown in (self._sheets, self._kinds):
            # As wide as the column: Qt would resize it to the names it is given.
            fixed = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            dropdown.setSizeAdjustPolicy(fixed)
            dropdown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._measure()

    def _add(self, head: Label, choice: QWidget) -> None:
        head.setBuddy(choice)
        self._column.addWidget(head)
        self._column.addWidget(choice)

    def _connect(self) -> None:
        self._sheets.picked.connect(self.sheet_chosen)
        self._kinds.picked.connect(self.kind_chosen)
        self._paper.chosen_changed.connect(self._announce_paper)
        self._print_size.chosen_changed.connect(self._announce_print)
        self._ink.chosen_changed.connect(self._announce_ink)
        self._theme.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setFixedWidth(self._theme.box(_WIDTH))

    def _announce_paper(self, index: object) -> None:
        if isinstance(index, int):
            self._options = replace(self._options, paper=list(Paper)[index])
        self._announce(index)

    def _announce_print(self, index: object) -> None:
        if isinstance(index, int):
            self._options = replace(self._options, large=index == 1)
        self._announce(index)

    def _announce_ink(self, index: object) -> None:
        if isinstance(index, int):
            self._options = replace(self._options, sparing=index == 1)
        self._announce(index)

    def _announce(self, index: object) -> None:
        if isinstance(index, int):
            self.changed.emit(self._options)
        else:
            self._keep()

    def _keep(self) -> None:
        """Choose again what was taken back: a sheet always has paper, print and ink."""
        self._paper.choose(list(Paper).index(self._options.paper))
        self._print_size.choose(int(self._options.large))
        self._ink.choose(int(self._options.sparing))
