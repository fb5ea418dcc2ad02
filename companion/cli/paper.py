"""Today's routine and this week, as PDF files."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale

from companion.cli.content import open_library
from companion.cli.drawing_board import application
from companion.cli.outcome import DONE, Refusal
from companion.cli.plan import routine_of
from companion.cli.request import PaperRequest
from companion.clock import SystemClock
from companion.domain.emergency import COUNTRIES, HelpNumbers, country_of
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.place import assets_folder, data_folder
from companion.printing.artist import PaperArtist
from companion.printing.fault import PaperError
from companion.printing.paper import Paper
from companion.printing.pdf import write_pdf
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.printing.week_sheet import week_sheet
from companion.store.diary import Diary, read_diary
from companion.store.errors import DiaryError
from companion.store.setting import COUNTRY, FIRST_WEEKDAY, PAPER

_WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}
_WEEK = timedelta(days=7)


def write_today(request: PaperRequest) -> int:
    """Write today's routine. Raises Refusal."""
    press = application()
    clock = SystemClock()
    with _diary(request.data_dir, clock) as diary:
        routine = routine_of(open_library(), diary.settings, clock.now().date())
        options = _options(request, diary)
    typeface = _typeface()
    _put(request.pdf, today_sheet(routine, options, typeface, PaperArtist()), typeface)
    del press
    return DONE


def write_week(request: PaperRequest) -> int:
    """Write this week as the diary holds it. Raises Refusal."""
    press = application()
    clock = SystemClock()
    today = clock.now().date()
    with _diary(request.data_dir, clock) as diary:
        first = _first_day(diary, today)
        records = diary.sessions.between(first, first + _WEEK - timedelta(days=1))
        plan = plan_of(timeline(routine_of(open_library(), diary.settings, today)))
        options = _options(request, diary)
    typeface = _typeface()
    _put(request.pdf, week_sheet(first, plan, records, options, typeface), typeface)
    del press
    return DONE


@contextmanager
def _diary(data_dir: Path | None, clock: SystemClock) -> Iterator[Diary]:
    """What the diary holds, also while the window has it open."""
    try:
        with read_diary(data_folder(data_dir), clock) as diary:
            yield diary
    except DiaryError as error:
        raise Refusal(str(error)) from error


def _options(request: PaperRequest, diary: Diary) -> SheetOptions:
    chosen = request.paper or diary.settings.get(PAPER)
    if chosen == "system":
        american = QLocale.MeasurementSystem.ImperialUSSystem
        measures = QLocale.system().measurementSystem()
        chosen = Paper.LETTER if measures is american else Paper.A4
    return SheetOptions(Paper(chosen), numbers=_numbers(diary))


def _numbers(diary: Diary) -> HelpNumbers:
    """Whom to call: as in the window, by the settings or this computer's country."""
    chosen = diary.settings.get(COUNTRY)
    if chosen == "system":
        chosen = country_of(QLocale.territoryToCode(QLocale.system().territory()))
    return COUNTRIES[chosen]


def _first_day(diary: Diary, today: date) -> date:
    chosen = diary.settings.get(FIRST_WEEKDAY)
    first = _WEEKDAYS.get(chosen, QLocale.system().firstDayOfWeek().value - 1)
    return today - timedelta(days=(today.weekday() - first) % 7)


def _typeface() -> Typeface:
    return Typeface(assets_folder() / "fonts")


def _put(path: Path, sheet: Sheet, typeface: Typeface) -> None:
    try:
        write_pdf(path, sheet, typeface)
    except PaperError as error:
        raise Refusal(str(error)) from error
