"""``kill -9`` at random moments of running sessions, in real processes."""

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from companion.store.check import verify
from tests.faults.figures import Figures
from tests.faults.ledger import Ledger, sessions_on_disk

ROOT = Path(__file__).resolve().parents[2]
# A session of 72 reps lasts about this long at one commit a millisecond.
LONGEST_LIFE_SECONDS = 0.12


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


def kills(folder: Path, many: int) -> Figures:
    """So many kills, one after another, on one diary."""
    figures = Figures("kill -9 in a running session")
    chance = random.Random(2026)
    ledger = Ledger()
    data = folder / "data"
    for number in range(many):
        lines = play_and_kill(data, chance.uniform(0, LONGEST_LIFE_SECONDS))
        figures.count("kills")
        figures.count("unfinished changes taken back", _hot(data))
        try:
            ledger.hear(lines)
            assert verify(data / "diary.db") == ()
            ledger.compare(sessions_on_disk(data))
        except AssertionError as error:
            figures.wrong.append(f"kill {number}: {error}")
    figures.counts["repetitions played"] = ledger.reps
    return figures


def _hot(data: Path) -> bool:
    """Whether the kill left a journal behind."""
    journal = data / "diary.db-journal"
    return journal.exists() and journal.stat().st_size > 0
