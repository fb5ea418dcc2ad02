"""The right side of the print dialog: what can be chosen."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from companion.language import mark, tr, trn
from companion.printing.paper import Paper
from companion.ui.pages.print_order import PrintOrder, SheetChoice
from companion.ui.theme import Theme
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.label import Label
from companion.ui.widgets.segmented import Segmented

_WIDTH = 320
_MARGIN = 24
_GAP = 8
_SECTION = 12
_READERS = mark(
    "With a screen reader, copy the sheet as text, or read the pages here: Tab goes"
    " from page to page. A PDF is harder to have read out."
)


class PrintPanel(QWidget):
    """Which sheet, of which kind, on which paper."""

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
        self._narrow = False
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

    def hold_preview(self, preview: QWidget | None) -> None:
        """Show the pages below all choices, in a dialog that is narrow; None: none."""
        self._narrow = preview is not None
        if preview is not None:
            self._column.insertWidget(self._column.count() - 1, preview)
        self._measure()

    def sizeHint(self) -> QSize:
        """As wide as its choices read well."""
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
        for name, choice in (
            (tr("Paper"), self._paper),
            (tr("Size of print"), self._print_size),
            (tr("Ink"), self._ink),
        ):
            self._column.addSpacing(_SECTION)
            self._add(Label(theme, name, "body", 600), choice)
        self._column.addSpacing(_SECTION)
        self._column.addWidget(self._readers)
        self._column.addStretch(1)
        for dropdown in (self._sheets, self._kinds):
            # As wide as the column: Qt would resize it to the names it is given.
            fixed = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            dropdown.setSizeAdjustPolicy(fixed)
            dropdown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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
        """As wide as its choices read well, or as there is room."""
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        wide = self._theme.box(_WIDTH)
        self.setMinimumWidth(0 if self._narrow else wide)
        self.setMaximumWidth(NO_LIMIT if self._narrow else wide)
        self.setSizePolicy(free if self._narrow else fixed, free)

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
