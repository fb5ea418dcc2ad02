"""What the sheet for an appointment is made from, gathered for the print shop."""

from collections.abc import Mapping
from datetime import date, timedelta

from companion.domain.appointment import WEEKS, Appointment, appointment
from companion.domain.day import week_start
from companion.domain.fact import fact
from companion.printing.visit_words import Bearer
from companion.ui.casebook import Casebook
from companion.ui.past import Past


@fact
class VisitPaper:
    """Four weeks, the person and what is to be said, and names of exercises by id."""

    found: Appointment
    bearer: Bearer
    names: Mapping[str, str]


def visit_paper(book: Casebook, past: Past, last: date, today: date) -> VisitPaper:
    """The four weeks of which the last one holds a day; no name is known."""
    first = week_start(last, past.first_weekday) - timedelta(weeks=WEEKS - 1)
    history, exercises = book.history(today), book.exercises
    found = appointment(first, today, history, book.programme(), exercises)
    said = past.for_the_visit(found.first, found.last)
    bearer = Bearer(
        book.person(today),
        "",
        tuple(one.text for one in said.notes),
        tuple(one.text for one in said.questions),
    )
    names = {key: one.name for key, one in exercises.items()}
    return VisitPaper(found, bearer, names)
