"""Notes and questions for the next visit: kept with a day, collected for the sheet."""

from collections.abc import Iterable
from datetime import date

from companion.domain.fact import fact
from companion.domain.history import VisitNote


@fact
class ForTheVisit:
    """What is to be told and asked, each in the order of its days."""

    notes: tuple[VisitNote, ...] = ()
    questions: tuple[VisitNote, ...] = ()


def for_the_visit(told: Iterable[VisitNote], first: date, last: date) -> ForTheVisit:
    """What was noted on these days, both included; the same words once."""
    found: dict[tuple[str, bool], VisitNote] = {}
    for one in told:
        if first <= one.day <= last:
            found.setdefault((one.text.strip(), one.question), one)
    inside = sorted(found.values(), key=lambda one: one.day)
    return ForTheVisit(
        tuple(one for one in inside if not one.question),
        tuple(one for one in inside if one.question),
    )
