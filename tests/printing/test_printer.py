from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from companion.printing.fault import PaperError
from companion.printing.printer import (
    chosen_pages,
    has_printer,
    prepare,
    print_sheet,
    printer_for,
)
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from companion.printing.week_sheet import week_sheet
from tests.printing.records import MONDAY, the_plan
from tests.printing.samples import PlainRuler, todays


def a_printer(path: Path, sheet: Sheet) -> QPrinter:
    """A printer that puts its pages into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    prepare(printer, sheet)
    return printer


def test_a_sheet_is_printed_page_by_page(tmp_path: Path, typeface: Typeface) -> None:
    path, sheet = tmp_path / "out.pdf", todays(6)
    print_sheet(a_printer(path, sheet), sheet, typeface)

    assert path.read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.usefixtures("qapp")
def test_the_printer_gets_the_sheets_paper_and_name(tmp_path: Path) -> None:
    sheet = week_sheet(MONDAY, the_plan(), [], SheetOptions(), PlainRuler())
    printer = a_printer(tmp_path / "out.pdf", sheet)
    page = printer.pageLayout().fullRect(printer.pageLayout().Unit.Millimeter)

    assert (round(page.width()), round(page.height())) == (297, 210)
    assert printer.docName() == sheet.title
    assert printer.fullPage()


@pytest.mark.usefixtures("qapp")
def test_only_the_pages_asked_for_are_printed(tmp_path: Path) -> None:
    sheet = todays(6)
    printer = a_printer(tmp_path / "out.pdf", sheet)
    assert chosen_pages(printer, sheet) == sheet.pages

    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert chosen_pages(printer, sheet) == sheet.pages[1:]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_named(tmp_path: Path, typeface: Typeface) -> None:
    sheet = todays(1)
    printer = a_printer(tmp_path / "gone" / "out.pdf", sheet)

    with pytest.raises(PaperError, match="did not take the sheet"):
        print_sheet(printer, sheet, typeface)


@pytest.mark.usefixtures("qapp")
def test_without_any_printer_it_says_what_to_do_instead() -> None:
    if has_printer():
        assert printer_for(todays(1)).docName()
        return
    with pytest.raises(PaperError, match="Save the sheet as a PDF instead"):
        printer_for(todays(1))
