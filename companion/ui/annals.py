"""The past, with what reads it and what puts it right."""

from collections.abc import Callable

from companion.clock import Clock
from companion.domain.fact import fact
from companion.domain.programme import Programme
from companion.domain.record import PlannedExercise
from companion.store.writer import SessionWriter, WhenSure
from companion.ui.casebook import Casebook
from companion.ui.desk import Desk
from companion.ui.hand_plan import HandPlan
from companion.ui.past import Past
from companion.ui.pencil import Pencil
from companion.ui.plan_rows import plan_rows


@fact
class Annals:
    """``past`` looks back, ``pencil`` writes into it, ``hand`` knows what."""

    past: Past
    pencil: Pencil
    hand: HandPlan


def annals(
    writer: SessionWriter,
    casebook: Casebook,
    desk: Desk,
    clock: Clock,
    zone: Callable[[], str],
    when_sure: WhenSure,
) -> Annals:
    """The past as a window sees it."""

    def programme() -> Programme:
        return desk.expected

    def rows() -> tuple[PlannedExercise, ...]:
        return plan_rows(casebook, clock.now())

    return Annals(
        Past(
            writer,
            clock,
            programme,
            lambda: desk.first_weekday,
            casebook.exercises,
        ),
        Pencil(writer, clock, zone, when_sure, casebook.history),
        HandPlan(casebook.exercises, writer, clock, programme, rows),
    )
