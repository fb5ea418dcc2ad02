"""The past, with what reads it and what puts it right."""

from collections.abc import Callable

from companion.clock import Clock
from companion.domain.fact import fact
from companion.domain.programme import Programme
from companion.library import Library
from companion.store.diary import Diary
from companion.store.writer import SessionWriter
from companion.ui.desk import Desk
from companion.ui.hand_plan import HandPlan
from companion.ui.past import Past
from companion.ui.pencil import Pencil


@fact
class Annals:
    """``past`` looks back, ``pencil`` writes into it, ``hand`` knows what."""

    past: Past
    pencil: Pencil
    hand: HandPlan


def annals(
    diary: Diary,
    writer: SessionWriter,
    library: Library,
    desk: Desk,
    clock: Clock,
    zone: Callable[[], str],
) -> Annals:
    """The past of a diary, for a window."""

    def programme() -> Programme:
        return desk.programme

    return Annals(
        Past(diary, writer, clock, programme, lambda: desk.first_weekday),
        Pencil(diary, writer, clock, zone),
        HandPlan(library, writer, clock, programme),
    )
