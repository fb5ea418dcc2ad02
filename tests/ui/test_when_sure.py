"""Every way of writing under the computer's date asks about it first, if in doubt."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.domain.account import Account
from companion.domain.draft import Draft, draft_of
from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.history import History, Morning
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.scribe import Scribe
from companion.store.teller import Teller
from companion.store.writer import SessionWriter
from companion.ui.pencil import Pencil
from tests.fakes import FakeClock
from tests.store.examples import NINE, PLAN, a_diary
from tests.store.listener import Listener

pytestmark = pytest.mark.untraced
DAY = NINE.date()
MORNING = Morning(DAY, Felt(1, 1))
# These read, or write what is kept whatever the date is: what locks, and what belongs
# to a session that was begun where the date was sure.
NOT_HELD = {
    Teller: {"all", "newest", "marks", "fingerprint", "look_ahead", "tell_at_once"},
    Pencil: set[str](),
    Scribe: {
        *("begin", "take_up", "rep_done", "changed", "stopped", "answered", "ended"),
    },
}


class Desk:
    """A diary with one session and one thing told, and a date that is in doubt."""

    def __init__(self, diary: Diary) -> None:
        clock = FakeClock(NINE)
        self.held: list[Callable[[], object]] = []
        self.writer = SessionWriter(diary, Listener())
        mine = self.writer, clock, lambda: "UTC", self._hold
        self.teller, self.pencil, self.scribe = (
            Teller(*mine),
            Pencil(*mine, lambda _today: History()),
            Scribe(*mine),
        )
        key = self.writer.begin(PLAN, NINE, DAY, "UTC")
        self.entry = Entry(self.writer.get(key))
        self.teller.tell_at_once(MORNING)
        (one,) = self.teller.all(Morning)
        self.told = one.id
        self.account = Account((one.id,), MORNING, DAY)

    def _hold(self, deed: Callable[[], object]) -> bool:
        self.held.append(deed)
        return False


VERBS: dict[tuple[type, str], Callable[[Desk], Any]] = {
    (Teller, "tell"): lambda desk: desk.teller.tell(MORNING),
    (Teller, "take_back"): lambda desk: desk.teller.take_back(desk.told),
    (Pencil, "add"): lambda desk: desk.pencil.add([Draft(DAY, PLAN)]),
    (Pencil, "change"): lambda desk: desk.pencil.change(
        desk.entry, replace(draft_of(desk.entry), note="slept badly")
    ),
    (Pencil, "delete"): lambda desk: desk.pencil.delete(desk.entry),
    (Pencil, "tell"): lambda desk: desk.pencil.tell(MORNING),
    (Pencil, "retell"): lambda desk: desk.pencil.retell(desk.account, MORNING),
    (Pencil, "take_back"): lambda desk: desk.pencil.take_back(desk.account),
    (Pencil, "undo"): lambda desk: desk.pencil.undo(Work(taken_back=(desk.told,))),
    (Scribe, "discard"): lambda desk: desk.scribe.discard(desk.entry.record),
    (Scribe, "keep_as_it_is"): lambda desk: desk.scribe.keep_as_it_is(
        desk.entry.record
    ),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_diary(tmp_path, FakeClock(NINE)) as diary:
        made = Desk(diary)
        yield made
        made.writer.close()


@pytest.mark.parametrize("kind", [Teller, Pencil, Scribe])
def test_no_way_of_writing_is_left_out_here(kind: type[object]) -> None:
    public = {
        name
        for name, one in vars(kind).items()
        if callable(one) and not name.startswith("_")
    }
    assert public == {name for of, name in VERBS if of is kind} | NOT_HELD[kind]


@pytest.mark.parametrize(
    "verb", VERBS.values(), ids=[f"{of.__name__}.{name}" for of, name in VERBS]
)
def test_nothing_is_written_before_the_date_is_sure(
    desk: Desk, verb: Callable[[Desk], Any]
) -> None:
    before = desk.teller.revision
    verb(desk)
    assert desk.teller.revision == before
    (deed,) = desk.held
    deed()
    assert desk.teller.revision > before
