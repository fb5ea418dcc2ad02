"""The sheets of paper for their verbs: as a PDF file, as text, or both."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale

from companion.cli.content import exercise_of, open_library
from companion.cli.drawing_board import application
from companion.cli.outcome import DONE, Refusal
from companion.cli.request import ExportRequest, PaperRequest
from companion.cli.speech import speak_as_set
from companion.clock import SystemClock
from companion.domain.appointment import appointment
from companion.domain.day import week_days, week_start
from companion.domain.day_answer import day_answers
from companion.domain.emergency import COUNTRIES, HelpNumbers, country_of
from companion.domain.history import History, VisitNote
from companion.domain.routine import Routine
from companion.domain.today import all_stopped, item_states, on_paper
from companion.domain.visit import for_the_visit
from companion.place import assets_folder, data_folder
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.artist import PaperArtist
from companion.printing.class_card import HINGE, CardHolder, class_card
from companion.printing.class_kind import ClassKind
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.fault import PaperError
from companion.printing.paper import Paper
from companion.printing.pdf import write_pdf
from companion.printing.record_sheet import record_sheet
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.thrift import finished
from companion.printing.today_sheet import today_sheet
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from companion.printing.visit_words import Bearer
from companion.printing.week_sheet import week_sheet
from companion.store.diary import Diary, read_diary
from companion.store.errors import DiaryError
from companion.store.setting import (
    COUNTRY,
    LANGUAGE,
    PAPER,
)
from companion.ui.casebook import Casebook
from companion.ui.first_weekday import first_weekday
from companion.ui.plan_rows import plan_rows
from companion.ui.today_note import today_note

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Draft:
    """What a sheet is made from: the diary, the day, the options and the face."""

    diary: Diary
    book: Casebook
    now: datetime
    options: SheetOptions
    typeface: Typeface

    @property
    def today(self) -> date:
        """The day."""
        return self.now.date()


def write_sheet(request: PaperRequest) -> int:
    """Write one sheet. Raises Refusal."""
    board = application()
    clock = SystemClock()
    typeface = Typeface(assets_folder() / "fonts")
    with _diary(request.data_dir, clock) as diary:
        speak_as_set(diary.settings.get(LANGUAGE), request.language)
        options = _options(request, diary)
        book = Casebook(open_library(), diary.sessions, diary.told, diary.settings)
        draft = _Draft(diary, book, clock.now(), options, typeface)
        sheet = finished(_SHEETS[request.sheet](draft, request.chosen), options)
    if request.pdf is not None:
        _put(request.pdf, sheet, typeface)
    if request.text:
        sys.stdout.write(f"{transcript(sheet)}\n")
    del board
    return DONE


def write_record(request: ExportRequest, history: History, diary: Diary) -> None:
    """Write the whole record as a PDF. Raises Refusal."""
    if request.pdf is None:
        return
    board = application()
    typeface = Typeface(assets_folder() / "fonts")
    wish = PaperRequest("record", paper=request.paper, large=request.large)
    options = _options(wish, diary)
    _put(request.pdf, record_sheet(history, options, typeface), typeface)
    del board


def _today(draft: _Draft, _: str) -> Sheet:
    """Today as the rules allow it, and what kind of day it is.

    A broken exercise of the plan is told on stderr and left out.
    """
    seen = draft.book.outlook(draft.now)
    for fault in seen.faults:
        sys.stderr.write(f"companion: {fault}\n")
    planned = Routine(draft.today, seen.plan.items)
    records = draft.diary.sessions.between(draft.today, draft.today)
    states = item_states(planned, records, seen.left_out)
    routine = on_paper(planned, states)
    note = today_note(draft.book, draft.now, stopped=all_stopped(states))
    artist = PaperArtist()
    return today_sheet(routine, draft.options, draft.typeface, artist, note)


def _week(draft: _Draft, chosen: str) -> Sheet:
    """This week as the diary holds it, or blank."""
    diary, first = draft.diary, _first_day(draft.diary, draft.today)
    records = diary.sessions.between(first, first + _WEEK - timedelta(days=1))
    plan = plan_rows(draft.book, draft.now)
    options, face = draft.options, draft.typeface
    if chosen == "blank":
        return week_sheet(first, plan, [], options, face)
    answers = day_answers(draft.book.history(draft.today), week_days(first))
    return week_sheet(first, plan, records, options, face, answers)


def _card(draft: _Draft, chosen: str) -> Sheet:
    """The card for a kind of class."""
    hinge = exercise_of(open_library(), HINGE)
    holder = CardHolder(sore=draft.book.person(draft.today).side)
    kind = ClassKind(chosen)
    return class_card(kind, holder, hinge, draft.options, draft.typeface)


def _appointment(draft: _Draft, chosen: str) -> Sheet:
    """The last four weeks, this one the last of them; a name only if it is given."""
    diary, today = draft.diary, draft.today
    first = _first_day(diary, today) - 3 * _WEEK
    book = draft.book
    history, exercises = book.history(today), book.exercises
    found = appointment(first, today, history, book.programme(), exercises)
    told = (one.fact for one in diary.told.all(VisitNote))
    said = for_the_visit(told, found.first, found.last)
    bearer = Bearer(
        book.person(today),
        chosen,
        tuple(one.text for one in said.notes),
        tuple(one.text for one in said.questions),
    )
    names = {key: one.name for key, one in exercises.items()}
    return appointment_sheet(found, bearer, names, draft.options, draft.typeface)


def _emergency(draft: _Draft, _: str) -> Sheet:
    return emergency_sheet(draft.options, draft.typeface)


_SHEETS: dict[str, Callable[[_Draft, str], Sheet]] = {
    "today": _today,
    "week": _week,
    "appointment": _appointment,
    "card": _card,
    "emergency": _emergency,
}


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
    return SheetOptions(
        Paper(chosen),
        large=request.large,
        numbers=_numbers(diary),
        sparing=request.sparing,
    )


def _numbers(diary: Diary) -> HelpNumbers:
    """Whom to call: as in the window, by the settings or this computer's country."""
    chosen = diary.settings.get(COUNTRY)
    if chosen == "system":
        chosen = country_of(QLocale.territoryToCode(QLocale.system().territory()))
    return COUNTRIES[chosen]


def _first_day(diary: Diary, today: date) -> date:
    return week_start(today, first_weekday(diary.settings))


def _put(path: Path, sheet: Sheet, typeface: Typeface) -> None:
    try:
        write_pdf(path, sheet, typeface)
    except PaperError as error:
        raise Refusal(str(error)) from error
