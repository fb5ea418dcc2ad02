"""The print dialog: choose a sheet, see its pages, choose paper; save or print.

    dialog = PrintDialog(theme, typeface, order, parent=window)
    dialog.open()

``order`` says what can be printed. Signals: ``saved`` with the path of the PDF,
``printed`` when it was sent, ``copied`` when its text is on the clipboard,
``ended_unseen`` with what became of a PDF that nobody waited for any more.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.typography import breakable
from companion.language import tr
from companion.printing.fault import PaperError
from companion.printing.pdf import pdf_bytes, put_pdf
from companion.printing.printer import print_sheet
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.thrift import finished
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from companion.ui.pages.print_foot import PrintFoot
from companion.ui.pages.print_order import PrintOrder, Ways
from companion.ui.pages.print_panel import PrintPanel
from companion.ui.saving import SAVING, WAITS, Saving
from companion.ui.theme import Theme
from companion.ui.widgets.page_stack import PageStack
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.tab_chain import chain
from companion.ui.window_place import within_screen

SIZE = (1120, 940)  # px, where the screen has room
_LEAST = (760, 560)
_LEAST_PREVIEW = 400  # px, beside the choices: of less nothing can be made out
_SYSTEM = Ways()


class PrintDialog(QDialog):
    """Preview at the left, what to choose at the right, what to do at the foot.

    Where it would be small the preview stands below the choices, and all that scrolls.
    """

    saved = Signal(str)
    printed = Signal()
    copied = Signal()
    ended_unseen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        typeface: Typeface,
        order: PrintOrder,
        ways: Ways = _SYSTEM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typeface = typeface
        self._order = order
        self._options = order.options
        self._choice = order.choices[order.shown]
        self._kind = order.kind
        self._ways = ways
        self._saving = Saving(order.files, self)
        self._sheet = self._made()
        # Qt crashes when the dialog outlives the printer it shows.
        self._printer: QPrinter | None = None
        self._stack = PageStack(theme, typeface)
        self._view = ScrollView(theme, self._stack, "sunken")
        self._panel = PrintPanel(theme, order)
        self._choices = ScrollView(theme, self._panel)
        self._foot = PrintFoot(theme)
        self._narrow = False
        self._name()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_LEAST)
        self.resize(within_screen(self, *SIZE))
        self._lay_out()
        self._connect()
        self._show()
        self._foot.print_button.setFocus()

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    def _name(self) -> None:
        """What a screen reader says first: what is about to be printed."""
        self.setWindowTitle(tr("Print: {sheet}", sheet=self._choice.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the choices, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._view, 1)
        self._row.addWidget(self._choices)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._row, 1)
        whole.addWidget(self._foot)

    @Slot()
    def _arrange(self) -> None:
        beside = self.width() - self._panel.sizeHint().width()
        narrow = beside < _LEAST_PREVIEW
        if narrow is self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._view.takeWidget()
            self._panel.hold_preview(self._stack)
        else:
            self._panel.hold_preview(None)
            self._view.setWidget(self._stack)
        self._stack.show()
        self._view.setVisible(not narrow)
        self._row.setStretchFactor(self._choices, int(narrow))
        chain(*((self._panel,) if narrow else (self._stack, self._panel)), self._foot)

    def _connect(self) -> None:
        panel = self._panel
        panel.changed.connect(self._change)
        panel.sheet_chosen.connect(self._choose)
        panel.kind_chosen.connect(self._choose_kind)
        self._foot.print_button.clicked.connect(self._print)
        self._foot.save_button.clicked.connect(self._save)
        self._foot.copy_button.clicked.connect(self._copy)
        self._foot.close_button.clicked.connect(self.reject)
        self._theme.changed.connect(self._arrange)
        self._saving.waits.connect(self._say_saving)
        self._saving.saved.connect(self._say_saved)
        self._saving.failed.connect(self._say_failed)
        for keys, slot in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))

    def _made(self) -> Sheet:
        return finished(self._choice.make(self._options, self._kind), self._options)

    def _show(self) -> None:
        self._stack.show_sheet(self._sheet)
        self._panel.show_pages(len(self._sheet.pages))

    def _turn(self, step: int) -> None:
        """Scroll by most of what is in view."""
        view = self._choices if self._narrow else self._view
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + step * round(bar.pageStep() * 0.9))

    def _change(self, options: SheetOptions) -> None:
        if options != self._options:
            self._options = options
            self._remake()

    def _choose(self, index: int) -> None:
        choice = self._order.choices[index]
        if choice is not self._choice:
            self._choice, self._kind = choice, 0
            self._panel.show_kinds(choice, 0)
            self._name()
            self._remake()
            self._view.verticalScrollBar().setValue(0)

    def _choose_kind(self, kind: int) -> None:
        if kind != self._kind:
            self._kind = kind
            self._remake()

    def _remake(self) -> None:
        self._sheet = self._made()
        self._show()

    def _save(self) -> None:
        path = self._ways.ask(self, self._order.folder / self._choice.file_name)
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".pdf")
        try:
            content = pdf_bytes(self._sheet, self._typeface)
        except PaperError as error:
            self._foot.say(str(error), calm=False)
        else:
            self._saving.write(path, partial(put_pdf, content=content))

    @Slot()
    def _say_saving(self) -> None:
        self._foot.tell(tr(SAVING), *WAITS)

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        words = tr("Saved as {name}.", name=breakable(path.name))
        self._foot.say(words, calm=True)
        self.saved.emit(str(path))
        self._end_unseen(words)

    @Slot(str)
    def _say_failed(self, why: str) -> None:
        self._foot.say(why, calm=False)
        self._end_unseen(why)

    def _end_unseen(self, words: str) -> None:
        """Have it said elsewhere when this was left: a session may run by then.

        Nothing may lie over its Stop.
        """
        if self.isHidden():
            self.ended_unseen.emit(words)
            if not self._saving.busy:
                self.reject()

    def _copy(self) -> None:
        self._ways.copy(transcript(self._sheet))
        self._foot.say(tr("Copied. Paste it where you read texts."), calm=True)
        self.copied.emit()

    def _print(self) -> None:
        try:
            self._printer = self._ways.printer(self._sheet)
        except PaperError as error:
            self._foot.say(str(error), calm=False)
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
            self._foot.say(str(error), calm=False)
            return
        self._foot.say(tr("Sent to the printer."), calm=True)
        self.printed.emit()

    def reject(self) -> None:
        """Leave; while a file is on its way only out of sight, to hear its end."""
        if self._saving.busy:
            self.hide()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's own button."""
        if self._saving.busy:
            event.ignore()
            self.hide()
        else:
            super().closeEvent(event)
