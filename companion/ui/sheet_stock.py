"""All sheets that can be printed from the window, each with what it is made from.

    stock = SheetStock(sources, typeface)
    stock.choices()          in the order of the list
    stock.week(first)        that week in place of this one

What a sheet needs is read when it is first laid out, and kept while the dialog is open.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache, partial

from companion.domain.appointment import WEEKS, appointment
from companion.domain.day import week_start
from companion.domain.history import VisitNote
from companion.domain.retelling import retold_history
from companion.domain.today import all_stopped, on_paper
from companion.domain.visit import for_the_visit
from companion.language import mark, tr
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.artist import PaperArtist
from companion.printing.class_card import HINGE, CardHolder, class_card
from companion.printing.class_kind import ClassKind
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.lesson_sheet import DrawnPlate, lesson_sheet
from companion.printing.record_sheet import record_sheet
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import TITLE as TODAY
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.printing.visit_words import CARD_CAUSES, Bearer
from companion.printing.week_sheet import week_sheet
from companion.ui.pages.print_order import SheetChoice
from companion.ui.pages.reading import Reading
from companion.ui.print_shop import Sources
from companion.ui.today_note import today_note

CLASSES: Mapping[ClassKind, str] = {
    ClassKind.YOGA: mark("Yoga"),
    ClassKind.PILATES: mark("Pilates"),
    ClassKind.SPIN: mark("Indoor cycling"),
    ClassKind.WEIGHTS: mark("Weights"),
    ClassKind.AEROBICS: mark("Aerobics"),
    ClassKind.AQUA: mark("Aqua"),
}
_WEEK = timedelta(days=7)


class SheetStock:
    """Makes the choices of the print dialog."""

    def __init__(self, sources: Sources, typeface: Typeface) -> None:
        self._desk = sources.desk
        self._book = sources.casebook
        self._teller = sources.teller
        self._clock = sources.clock
        self._find_photo = sources.find_photo
        self._typeface = typeface

    def choices(self) -> tuple[SheetChoice, ...]:
        """Every sheet, this week and the four weeks up to now among them."""
        first = self._desk.this_week()
        return (
            self.today(),
            self.week(first),
            self.blank_week(first),
            self.appointment(self._today()),
            self.card(),
            self.help(),
            self.record(),
        )

    def today(self) -> SheetChoice:
        """The routine of today."""
        find = self._find_photo
        artists = cache(lambda figure: PaperArtist(figure, find))

        def make(options: SheetOptions, _: int) -> Sheet:
            day = self._desk.day()
            routine = on_paper(day.routine, day.states)
            stopped = all_stopped(day.states)
            said = today_note(self._book, self._clock.now(), stopped=stopped)
            artist = artists(options.figure)
            return today_sheet(routine, options, self._typeface, artist, said)

        name = f"routine-{self._today().isoformat()}.pdf"
        return SheetChoice(tr(TODAY), name, make)

    def week(self, first: date) -> SheetChoice:
        """The week that begins on a day, as the diary has it."""
        paper = cache(partial(self._desk.week_paper, first))

        def make(options: SheetOptions, _: int) -> Sheet:
            held = paper()
            return week_sheet(
                held.first,
                held.plan,
                held.records,
                options,
                self._typeface,
                held.answers,
            )

        this = first == self._desk.this_week()
        title = tr("This week") if this else tr("The week shown")
        return SheetChoice(title, f"week-{first.isoformat()}.pdf", make)

    def blank_week(self, first: date) -> SheetChoice:
        """A week to fill in by hand."""
        paper = cache(partial(self._desk.week_paper, first))

        def make(options: SheetOptions, _: int) -> Sheet:
            return week_sheet(first, paper().plan, [], options, self._typeface)

        name = f"week-{first.isoformat()}-blank.pdf"
        return SheetChoice(tr("A week to fill in"), name, make)

    def appointment(self, last: date) -> SheetChoice:
        """Four weeks, the last of them the one that a day is in."""
        week = week_start(min(last, self._today()), self._desk.first_weekday)
        first = week - (WEEKS - 1) * _WEEK
        told = cache(partial(self._four_weeks, first))

        def make(options: SheetOptions, _: int) -> Sheet:
            return told()(options)

        name = f"appointment-{self._today().isoformat()}.pdf"
        return SheetChoice(tr("For my appointment"), name, make)

    def card(self) -> SheetChoice:
        """The card for the instructor of a class."""
        kinds = tuple(ClassKind)

        def make(options: SheetOptions, kind: int) -> Sheet:
            person = self._book.person(self._today())
            cause = CARD_CAUSES.get(person.condition)
            holder = CardHolder(tr(cause) if cause else "", person.side)
            hinge = self._book.exercises[HINGE]
            return class_card(kinds[kind], holder, hinge, options, self._typeface)

        return SheetChoice(
            tr("Card for a class"),
            "class-card.pdf",
            make,
            tuple(tr(CLASSES[kind]) for kind in kinds),
            tr("Class"),
        )

    def help(self) -> SheetChoice:
        """When to get help."""
        return SheetChoice(
            tr("When to get help"),
            "when-to-get-help.pdf",
            lambda options, _: emergency_sheet(options, self._typeface),
        )

    def record(self) -> SheetChoice:
        """Every session, to be read."""

        def make(options: SheetOptions, _: int) -> Sheet:
            book = self._book
            history = retold_history(book.history(self._today()), book.exercises)
            return record_sheet(history, options, self._typeface)

        return SheetChoice(tr("My whole record"), "record.pdf", make)

    def lesson(self, reading: Reading) -> SheetChoice:
        """A page of Learn."""
        lesson = reading.lesson
        plates = {
            name: DrawnPlate(look.plate, look.poses) for name, look in reading.looks
        }
        return SheetChoice(
            lesson.title,
            f"{lesson.id}.pdf",
            lambda options, _: lesson_sheet(lesson, plates, options, self._typeface),
        )

    def _four_weeks(self, first: date) -> partial[Sheet]:
        """The sheet but for its options."""
        today, book = self._today(), self._book
        history, exercises = book.history(today), book.exercises
        found = appointment(first, today, history, book.programme(), exercises)
        notes = (one.fact for one in self._teller.all(VisitNote))
        said = for_the_visit(notes, found.first, found.last)
        bearer = Bearer(
            book.person(today),
            notes=tuple(one.text for one in said.notes),
            questions=tuple(one.text for one in said.questions),
        )
        names = {key: one.name for key, one in exercises.items()}
        return partial(appointment_sheet, found, bearer, names, measure=self._typeface)

    def _today(self) -> date:
        return self._clock.now().date()
