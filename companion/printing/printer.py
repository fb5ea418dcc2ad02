"""A sheet on a printer.

The QPrinter is made by the caller, which keeps it for as long as a dialog shows it,
and is used for one job: a failed one leaves it stuck (platform.md section 6).
"""

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from companion.language import mark, tr
from companion.printing.fault import PaperError
from companion.printing.page_setup import RESOLUTION, page_layout
from companion.printing.painter import paint_page
from companion.printing.sheet import Page, Sheet
from companion.printing.typeface import Typeface

_NO_PRINTER = mark(
    "No printer is set up on this computer. Save the sheet as a PDF instead, and"
    " print it elsewhere."
)


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(sheet: Sheet) -> QPrinter:
    """A new printer with the sheet's paper, edges and name.

    Raises PaperError when the system knows no printer.
    """
    if not has_printer():
        raise PaperError(tr(_NO_PRINTER))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, sheet)
    return printer


def prepare(printer: QPrinter, sheet: Sheet) -> None:
    """Give a printer the sheet's paper, edges, resolution, pages and name."""
    printer.setResolution(RESOLUTION)
    printer.setPageLayout(page_layout(sheet))
    printer.setFullPage(True)
    printer.setDocName(sheet.title)
    printer.setFromTo(1, len(sheet.pages))


def print_sheet(printer: QPrinter, sheet: Sheet, typeface: Typeface) -> None:
    """Print the chosen pages. Raises PaperError when the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        message = tr(
            "The printer {printer} did not take the sheet. Check that it is on, "
            "or save the sheet as a PDF.",
            printer=printer.printerName(),
        )
        raise PaperError(message)
    # A printer may keep its own resolution; the sheet's unit is 1440 to the inch.
    unit = printer.resolution() / RESOLUTION
    painter.scale(unit, unit)
    for number, page in enumerate(chosen_pages(printer, sheet)):
        if number:
            printer.newPage()
        paint_page(painter, page, typeface)
    painter.end()


def chosen_pages(printer: QPrinter, sheet: Sheet) -> tuple[Page, ...]:
    """The pages asked for in the system's dialog; all when nothing was asked."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return sheet.pages
    first, last = printer.fromPage(), printer.toPage()
    return sheet.pages[max(0, first - 1) : last or None] or sheet.pages
