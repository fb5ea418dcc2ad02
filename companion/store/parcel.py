"""A session that is brought in, packed as its rows will hold it: a fifth of the memory.

parcel = packed(reader)         looked through, every value of it
parcel.record; parcel.edits     as an ``Entry`` has them, unpacked when asked for
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.exercise import Side
from companion.domain.record import SessionRecord
from companion.store.correction import Edit, EditText, edit_text
from companion.store.reader import Reader
from companion.store.record_reader import parts_from, record_from, with_reps
from companion.store.row import BoutText

_EXTRA = frozenset(("removed", "edits"))
_EDIT = frozenset(("at", "before"))
_MOST_EDITS = 1_000


@dataclass(frozen=True, slots=True)
class Parcel:
    """A session without its repetitions, and these and its edits as rows have them."""

    bare: SessionRecord
    bouts: tuple[BoutText, ...]
    removed: datetime | None
    edit_texts: tuple[EditText, ...]

    @property
    def id(self) -> str:
        """The id of the session."""
        return self.bare.id

    @property
    def record(self) -> SessionRecord:
        """All of the session."""
        bouts = {
            (item, of, Side(side)): [(after, n) for n, after in json.loads(reps)]
            for item, of, side, reps in self.bouts
        }
        return with_reps(self.bare, bouts)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Its corrections, the first one first."""
        return tuple(one.edit for one in self.edit_texts)


def packed(reader: Reader) -> Parcel:
    """The session that a document of an export describes. Raises ``RefusedError``."""
    bare, bouts = parts_from(reader, _EXTRA)
    removed = reader.at("removed")
    edits = reader.at("edits").entries(_MOST_EDITS)
    return Parcel(
        bare,
        tuple(
            (item, of, side.value, _text(those))
            for (item, of, side), those in bouts.items()
        ),
        None if removed.nothing() else removed.moment(),
        tuple(_edit(one, bare.id) for one in edits),
    )


def _text(done: Sequence[tuple[int, int]]) -> str:
    """What ``compact`` makes of moments and numbers, in a third of the time."""
    pairs = "],[".join([f"{number},{after}" for after, number in done])
    return f"[[{pairs}]]"


def _edit(reader: Reader, session_id: str) -> EditText:
    reader.keys(_EDIT)
    before = record_from(reader.at("before"))
    if before.id != session_id:
        reader.at("before").at("id").refuse("should be the id of its session")
    return edit_text(Edit(reader.at("at").moment(), before))
