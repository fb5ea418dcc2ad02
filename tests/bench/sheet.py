"""How long sheets take, from what is known to the finished PDF: processor time.

In one process, as from the print dialog; each figure is the median of some goes.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from companion.cli.paper import write_sheet
from companion.cli.request import PaperRequest
from companion.clock import SystemClock
from companion.domain.emergency import COUNTRIES
from companion.domain.exercise import Level, Side
from companion.domain.routine import Routine, routine
from companion.library import Library
from companion.place import assets_folder
from companion.printing.artist import PaperArtist
from companion.printing.paper import Paper
from companion.printing.pdf import write_pdf
from companion.printing.sheet import SheetOptions
from companion.printing.thrift import finished
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from tests.bench.result import Result, tell
from tests.house import answer_the_list

_GOES = 3
_EIGHT = 8


def _eight() -> Routine:
    """The first eight exercises of the library that move nothing but limbs."""
    some = Library(assets_folder() / "exercises").exercises()[:_EIGHT]
    return routine(SystemClock().now().date(), some, Level.L2, Side.BOTH)


def _today(pdf: Path, exercises: Routine, options: SheetOptions) -> None:
    """Lay out and write it; no picture is known from before."""
    typeface = Typeface(assets_folder() / "fonts")
    sheet = today_sheet(exercises, options, typeface, PaperArtist())
    write_pdf(pdf, finished(sheet, options), typeface)


def _made(
    what: str, pdf: Path, make: Callable[[], object], limit: float | None
) -> Result:
    taken = []
    for _ in range(_GOES):
        began = time.process_time()
        make()
        taken.append((time.process_time() - began) * 1000)
    size = f"{pdf.stat().st_size / 1000:.0f} kB"
    return Result(f"sheet: {what}", median(taken), limit=limit, note=size)


def report() -> Iterator[Result]:
    """Each sheet of A4; the one of today in both sizes of print."""
    with tempfile.TemporaryDirectory() as name:
        data, pdf = Path(name), Path(name) / "sheet.pdf"
        answer_the_list(data, SystemClock())
        exercises, numbers = _eight(), COUNTRIES["other"]
        for large in (False, True):
            options = SheetOptions(Paper.A4, large=large, numbers=numbers)
            make = partial(_today, pdf, exercises, options)
            size = "large" if large else "normal"
            yield _made(f"today, eight exercises, {size} print", pdf, make, 1_000)
        for sheet in ("week", "appointment"):
            wish = PaperRequest(sheet, pdf, paper="a4", data_dir=data)
            yield _made(sheet, pdf, partial(write_sheet, wish), None)


if __name__ == "__main__":
    board = QApplication([])
    tell(report())
    del board
