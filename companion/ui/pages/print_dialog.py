"""The print dialog: see the pages, choose paper and size of print, save or print.

    dialog = PrintDialog(theme, typeface, order, parent=window)
    dialog.open()

``order`` says what is printed: a title, a file name and a function that makes the
sheet. Signals: ``saved`` with the path of the PDF, ``printed`` when it was sent.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from companion.language import tr
from companion.printing.fault import PaperError
from companion.printing.pdf import write_pdf
from companion.printing.printer import print_sheet, printer_for
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from companion.ui.pages.print_panel import PrintPanel
from companion.ui.theme import Theme
from companion.ui.widgets.page_stack import PageStack
from companion.ui.widgets.scroll_view import ScrollView

_SIZE = (1120, 800)
_LEAST = (760, 560)
_USUAL = SheetOptions()


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is to be printed; ``make`` lays it out for the options chosen."""

    title: str
    file_name: str
    folder: Path
    make: Callable[[SheetOptions], Sheet]
    options: SheetOptions = _USUAL
    has_large: bool = True


def ask_for_file(parent: QWidget, suggested: Path) -> Path | None:
    """Where to save, asked in the system's own dialog; None when it was left."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save as PDF"), str(suggested), "PDF (*.pdf)"
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Ways:
    """How the system is asked for a file and a printer."""

    ask: Callable[[QWidget, Path], Path | None] = ask_for_file
    printer: Callable[[Sheet], QPrinter] = printer_for


_SYSTEM = Ways()


class PrintDialog(QDialog):
    """Preview at the left; what to choose and do at the right."""

    saved = Signal(str)
    printed = Signal()

    def __init__(
        self,
        theme: Theme,
        typeface: Typeface,
        order: PrintOrder,
        ways: Ways = _SYSTEM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typeface = typeface
        self._order = order
        self._options = order.options
        self._ways = ways
        self._sheet = order.make(self._options)
        # Qt crashes when the dialog outlives the printer it shows.
        self._printer: QPrinter | None = None
        self._stack = PageStack(theme, typeface)
        self._view = ScrollView(theme, self._stack, "sunken")
        self._panel = PrintPanel(
            theme, order.title, self._options, large=order.has_large
        )
        self.setWindowTitle(order.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._lay_out(theme)
        self._connect()
        self._show()
        self._panel.print_button.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(ScrollView(theme, self._panel))

    def _connect(self) -> None:
        panel = self._panel
        panel.changed.connect(self._change)
        panel.print_button.clicked.connect(self._print)
        panel.save_button.clicked.connect(self._save)
        panel.close_button.clicked.connect(self.reject)
        for keys, slot in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))

    def _show(self) -> None:
        self._stack.show_sheet(self._sheet)
        self._panel.show_pages(len(self._sheet.pages))

    def _turn(self, step: int) -> None:
        """Scroll by most of what is in view."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + step * round(bar.pageStep() * 0.9))

    def _change(self, options: SheetOptions) -> None:
        if options == self._options:
            return
        self._options = options
        self._sheet = self._order.make(options)
        self._show()

    def _save(self) -> None:
        path = self._ways.ask(self, self._order.folder / self._order.file_name)
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".pdf")
        try:
            write_pdf(path, self._sheet, self._typeface)
        except PaperError as error:
            self._panel.say(str(error), calm=False)
            return
        self._panel.say(tr("Saved as {file}.", file=path.name), calm=True)
        self.saved.emit(str(path))

    def _print(self) -> None:
        try:
            self._printer = self._ways.printer(self._sheet)
        except PaperError as error:
            self._panel.say(str(error), calm=False)
            return
        dialog = QPrintDialog(self._printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._sheet.pages))
        dialog.accepted.connect(self._send)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _send(self) -> None:
        if self._printer is None:
            return
        try:
            print_sheet(self._printer, self._sheet, self._typeface)
        except PaperError as error:
            self._panel.say(str(error), calm=False)
            return
        self._panel.say(tr("Sent to the printer."), calm=True)
        self.printed.emit()
