"""What a child said was on disk, to hold the diary to."""

from datetime import date
from pathlib import Path

from companion.domain.record import SessionRecord
from tests.faults.session_child import words
from tests.store.examples import a_diary

LAST_DAY = date(2099, 1, 1)  # a fast clock comes far


def sessions_on_disk(folder: Path) -> dict[str, SessionRecord]:
    """All sessions of the diary by id. Raises what opening it raises."""
    with a_diary(folder) as diary:
        first = diary.sessions.first_day()
        if first is None:
            return {}
        return {one.id: one for one in diary.sessions.between(first, LAST_DAY)}


class Ledger:
    """What children said, in their order."""

    def __init__(self) -> None:
        self.told: dict[str, list[str]] = {}
        self.finished: set[str] = set()
        self.copies: list[str] = []

    @property
    def reps(self) -> int:
        """How many repetitions were told."""
        return sum(len(told) for told in self.told.values())

    def hear(self, lines: list[str]) -> None:
        """Take down what a child said."""
        for line in lines:
            what, _, rest = line.partition(" ")
            if what == "open":
                continue
            if what == "copied":
                self.copies.append(rest)
                continue
            assert what in {"begun", "rep", "finished"}, lines
            session_id = rest.split()[0]
            told = self.told.setdefault(session_id, [])
            if what == "rep":
                told.append(line)
            if what == "finished":
                self.finished.add(session_id)

    def compare(self, kept: dict[str, SessionRecord]) -> None:
        """Everything told is there; of the rest, at most the deed in progress.

        A rep that was on disk, but not yet told when the end came, is told by nobody
        later, so it is taken into the ledger here.
        """
        assert set(self.told) <= set(kept), "a session is lost"
        untold = 0
        for session_id, record in kept.items():
            told = self.told.get(session_id, [])
            there = [words(session_id, one.rep) for one in record.reps]
            assert there[: len(told)] == told, "a repetition is lost"
            untold += len(there) - len(told) + (session_id not in self.told)
            self.told[session_id] = there
            if session_id in self.finished:
                assert record.ended is not None, "an end is lost"
        assert untold <= 1, "more is there than was told"
