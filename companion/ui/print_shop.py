"""Opens the print dialog on one of the sheets; loads what paper needs only then."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from companion.clock import Clock
from companion.domain.fact import fact
from companion.store.setting import COUNTRY, INK_SAVING, LARGE_PRINT, PAPER, Settings
from companion.store.teller import Teller
from companion.ui.casebook import Casebook
from companion.ui.desk import Desk
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.printing.paper import Paper
    from companion.printing.sheet import SheetOptions
    from companion.ui.errand import Errand
    from companion.ui.pages.print_dialog import PrintDialog
    from companion.ui.pages.print_order import SheetChoice
    from companion.ui.pages.reading import Reading
    from companion.ui.sheet_stock import SheetStock

# ruff: noqa: PLC0415 - paper costs 30 ms to load; most starts print nothing


@fact
class Sources:
    """What sheets are made from."""

    desk: Desk
    casebook: Casebook
    teller: Teller
    clock: Clock
    find_photo: "Callable[[str], Path | None]"  # of the person's own exercises


class PrintShop:
    """The print dialog over its parent, with one sheet chosen and all others near.

    ``notice`` hears what became of a file whose dialog had been left by then.
    """

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        fonts: Path,
        sources: Sources,
        files: "Callable[[], Errand]",
        notice: "Callable[[str], None]",
    ) -> None:
        self._theme = theme
        self._settings = settings
        self._fonts = fonts
        self._sources = sources
        self._files = files
        self._notice = notice

    def today(self, parent: QWidget) -> "PrintDialog":
        """The dialog on today's routine, open."""
        return self._open(parent, lambda stock: stock.today())

    def week(self, parent: QWidget, first: date) -> "PrintDialog":
        """The dialog on the week that begins on a day, open."""
        return self._open(parent, lambda stock: stock.week(first))

    def appointment(self, parent: QWidget, last: date) -> "PrintDialog":
        """The dialog on the four weeks up to a day, open."""
        return self._open(parent, lambda stock: stock.appointment(last))

    def card(self, parent: QWidget) -> "PrintDialog":
        """The dialog on the card for a class, open."""
        return self._open(parent, lambda stock: stock.card())

    def help(self, parent: QWidget) -> "PrintDialog":
        """The dialog on when to get help, open."""
        return self._open(parent, lambda stock: stock.help())

    def record(self, parent: QWidget) -> "PrintDialog":
        """The dialog on the whole record, open."""
        return self._open(parent, lambda stock: stock.record())

    def lesson(self, parent: QWidget, reading: "Reading") -> "PrintDialog":
        """The dialog on a page of Learn, open."""
        return self._open(parent, lambda stock: stock.lesson(reading))

    def _open(
        self, parent: QWidget, pick: "Callable[[SheetStock], SheetChoice]"
    ) -> "PrintDialog":
        from companion.printing.typeface import Typeface
        from companion.ui.documents import documents
        from companion.ui.pages.print_dialog import PrintDialog
        from companion.ui.pages.print_order import PrintOrder
        from companion.ui.sheet_stock import SheetStock

        typeface = Typeface(self._fonts)
        stock = SheetStock(self._sources, typeface)
        choices, shown = _with(stock.choices(), pick(stock))
        order = PrintOrder(choices, documents(), self._files(), self._options(), shown)
        dialog = PrintDialog(self._theme, typeface, order, parent=parent)
        dialog.ended_unseen.connect(self._notice)
        dialog.open()
        return dialog

    def _options(self) -> "SheetOptions":
        from companion.domain.emergency import COUNTRIES
        from companion.printing.sheet import SheetOptions

        return SheetOptions(
            self.paper(),
            large=self._settings.get(LARGE_PRINT),
            numbers=COUNTRIES[self.country()],
            sparing=self._settings.get(INK_SAVING),
            figure=self._theme.person,
        )

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


def _with(
    choices: "tuple[SheetChoice, ...]", one: "SheetChoice"
) -> "tuple[tuple[SheetChoice, ...], int]":
    """The list with this sheet in it, and its place; it may stand for a like one."""
    for place, other in enumerate(choices):
        if other.file_name == one.file_name:
            return (*choices[:place], one, *choices[place + 1 :]), place
    return (one, *choices), 0
