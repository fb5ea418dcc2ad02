"""``kill -9`` at random moments of running sessions, in real processes."""

import os
import random
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from companion.domain.record import SessionRecord
from companion.store.check import verify
from tests.faults.session_child import the_line, words
from tests.store.examples import a_diary

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("FAULTS_KILLS", "50"))
# A session of 72 reps lasts about this long at one commit a millisecond.
LONGEST_LIFE_SECONDS = 0.12
LAST_DAY = date(2099, 1, 1)  # a fast clock comes far


def play_and_kill(folder: Path, life_seconds: float) -> list[str]:
    """Let a child play until killed; gives what it had said by then."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.session_child", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()  # it is running now
        with suppress(subprocess.TimeoutExpired):
            child.wait(life_seconds)
        was_playing = child.poll() is None
        child.kill()
        rest = child.stdout.read()
    lines = (first + rest).decode().splitlines()
    assert was_playing, f"it ended by itself before it was killed: {lines}"
    return lines


def reps_on_disk(folder: Path) -> dict[str, SessionRecord]:
    """All sessions of the diary by id, the discarded ones too."""
    with a_diary(folder) as diary:
        first = diary.sessions.first_day()
        if first is None:
            return {}
        return {one.id: one for one in diary.sessions.between(first, LAST_DAY)}


class Ledger:
    """What children said was on disk, so that the diary can be held to it."""

    def __init__(self) -> None:
        self.told: dict[str, list[str]] = {}
        self.finished: set[str] = set()

    def hear(self, lines: list[str]) -> None:
        """Take down what a child said."""
        for line in lines:
            if line == "open":
                continue
            assert line.startswith(("begun ", "rep ", "finished ")), lines
            what, session_id, *_ = line.split()
            told = self.told.setdefault(session_id, [])
            if what == "rep":
                told.append(line)
            if what == "finished":
                self.finished.add(session_id)

    def compare(self, kept: dict[str, SessionRecord]) -> None:
        """Everything told is there; of the rest, at most the deed in progress.

        A rep that was on disk, but not yet told when the kill came, is told by
        nobody later, so it is taken into the ledger here.
        """
        assert set(self.told) <= set(kept)
        untold = 0
        for session_id, record in kept.items():
            told = self.told.get(session_id, [])
            there = [words(session_id, one.rep) for one in record.reps]
            assert there[: len(told)] == told
            untold += len(there) - len(told) + (session_id not in self.told)
            self.told[session_id] = there
            if session_id in self.finished:
                assert record.ended is not None
        assert untold <= 1


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.timeout(60 + 2 * KILLS)
def test_kill_at_random_moments_loses_at_most_the_rep_in_progress(
    tmp_path: Path,
) -> None:
    chance = random.Random(2026)  # noqa: S311 - moments, not secrets
    ledger = Ledger()
    folder = tmp_path / "data"
    for _ in range(KILLS):
        life = chance.uniform(0, LONGEST_LIFE_SECONDS)
        ledger.hear(play_and_kill(folder, life))
        assert verify(folder / "diary.db") == ()
        ledger.compare(reps_on_disk(folder))
    reps = sum(len(told) for told in ledger.told.values())
    assert reps > len(list(the_line().steps)) // 3, "the children hardly played"


def test_the_child_plays_without_loading_any_window_library() -> None:
    code = (
        "import sys, tests.faults.session_child;"
        "sys.exit(any('PySide' in m or 'shiboken' in m for m in sys.modules))"
    )
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert asked.returncode == 0
