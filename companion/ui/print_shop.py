"""Opens the print dialog for a sheet; loads what paper needs only then."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.store.setting import COUNTRY, PAPER, Settings
from companion.ui.desk import Desk
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.history import History
    from companion.printing.paper import Paper
    from companion.printing.sheet import Sheet, SheetOptions
    from companion.printing.typeface import Typeface
    from companion.ui.pages.print_dialog import PrintDialog, PrintOrder
    from companion.ui.visit_paper import VisitPaper

# ruff: noqa: PLC0415 - paper costs 30 ms to load; most starts print nothing


class PrintShop:
    """Routine, week and emergency sheet, each as a print dialog over its parent."""

    def __init__(
        self, theme: Theme, desk: Desk, settings: Settings, fonts: Path
    ) -> None:
        self._theme = theme
        self._desk = desk
        self._settings = settings
        self._fonts = fonts

    def today(self, parent: QWidget) -> "PrintDialog":
        """The dialog for today's routine, open."""
        from companion.printing.artist import PaperArtist
        from companion.printing.today_sheet import today_sheet
        from companion.printing.typeface import Typeface

        routine, artist = self._desk.routine(), PaperArtist()
        typeface = Typeface(self._fonts)

        def make(options: "SheetOptions") -> "Sheet":
            return today_sheet(routine, options, typeface, artist)

        name = f"routine-{routine.day.isoformat()}.pdf"
        order = self._order(tr("Print today"), name, make, large=True)
        return self._open(parent, order, typeface)

    def week(self, parent: QWidget, first: date) -> "PrintDialog":
        """The dialog for the week that begins on a day, open."""
        from companion.printing.typeface import Typeface
        from companion.printing.week_sheet import week_sheet

        paper, typeface = self._desk.week_paper(first), Typeface(self._fonts)

        def make(options: "SheetOptions") -> "Sheet":
            return week_sheet(paper.first, paper.plan, paper.records, options, typeface)

        name = f"week-{first.isoformat()}.pdf"
        order = self._order(tr("Print this week"), name, make, large=False)
        return self._open(parent, order, typeface)

    def appointment(self, parent: QWidget, paper: "VisitPaper") -> "PrintDialog":
        """The dialog for the sheet for an appointment, open."""
        from companion.printing.appointment_sheet import appointment_sheet
        from companion.printing.typeface import Typeface

        typeface = Typeface(self._fonts)

        def make(options: "SheetOptions") -> "Sheet":
            return appointment_sheet(
                paper.found, paper.bearer, paper.names, options, typeface
            )

        name = f"appointment-{paper.found.last.isoformat()}.pdf"
        order = self._order(tr("Appointment sheet"), name, make, large=True)
        return self._open(parent, order, typeface)

    def record(self, parent: QWidget, history: "History") -> "PrintDialog":
        """The dialog for the whole record, open."""
        from companion.printing.record_sheet import record_sheet
        from companion.printing.typeface import Typeface

        typeface = Typeface(self._fonts)

        def make(options: "SheetOptions") -> "Sheet":
            return record_sheet(history, options, typeface)

        order = self._order(tr("My record"), "record.pdf", make, large=True)
        return self._open(parent, order, typeface)

    def help(self, parent: QWidget) -> "PrintDialog":
        """The dialog for the emergency sheet, open."""
        from companion.printing.emergency_sheet import emergency_sheet
        from companion.printing.typeface import Typeface

        typeface = Typeface(self._fonts)

        def make(options: "SheetOptions") -> "Sheet":
            return emergency_sheet(options, typeface)

        name = "when-to-get-help.pdf"
        order = self._order(tr("Print when to get help"), name, make, large=True)
        return self._open(parent, order, typeface)

    def _order(
        self,
        title: str,
        file_name: str,
        make: "Callable[[SheetOptions], Sheet]",
        *,
        large: bool,
    ) -> "PrintOrder":
        from PySide6.QtCore import QStandardPaths

        from companion.domain.emergency import COUNTRIES
        from companion.printing.sheet import SheetOptions
        from companion.ui.pages.print_dialog import PrintOrder

        where = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(where) or Path.home())
        numbers = COUNTRIES[self.country()]
        options = SheetOptions(self.paper(), numbers=numbers)
        return PrintOrder(title, file_name, folder, make, options, has_large=large)

    def _open(
        self, parent: QWidget, order: "PrintOrder", typeface: "Typeface"
    ) -> "PrintDialog":
        from companion.ui.pages.print_dialog import PrintDialog

        dialog = PrintDialog(self._theme, typeface, order, parent=parent)
        dialog.open()
        return dialog

    def paper(self) -> "Paper":
        """The paper that was chosen, else the one usual in this country."""
        from companion.printing.paper import Paper

        chosen = self._settings.get(PAPER)
        if chosen != "system":
            return Paper(chosen)
        american = QLocale.MeasurementSystem.ImperialUSSystem
        measures = QLocale.system().measurementSystem()
        return Paper.LETTER if measures is american else Paper.A4

    def country(self) -> str:
        """The country whose numbers are shown: the chosen one, else this one."""
        from companion.domain.emergency import country_of

        chosen = self._settings.get(COUNTRY)
        if chosen != "system":
            return chosen
        here = QLocale.system().territory()
        return country_of(QLocale.territoryToCode(here))

    def choose_country(self, country: str) -> None:
        """Keep the country that was chosen."""
        self._settings.set(COUNTRY, country)
