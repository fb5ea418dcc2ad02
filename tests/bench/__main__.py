"""``make bench``: what the program costs, as one table of ratios and bounds.

    python -m tests.bench [PART ...] [--table FILE] [--readme]

Everything that is compared is measured in the same run, turn by turn; the machine
should do nothing else meanwhile. Each part is a process of its own (``python -m
tests.bench.PART``). ``--table`` writes the table to a file, ``--readme`` into README.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.result import Result, heard
from tests.bench.table import chapter, head, put_into, row
from tests.screen import window_manager, xvfb

ROOT = Path(__file__).resolve().parents[2]
# Each part, and whether it needs a screen with a window manager made for it.
PARTS = {
    "start": False,
    "bundle": False,
    "memory": True,
    "idle": False,
    "session": True,
    "endurance": True,
    "frame": False,
    "slices": False,
    "history": False,
    "writing": False,
    "sheet": False,
    "growth": False,
}


@contextmanager
def _place(part: str) -> Iterator[dict[str, str]]:
    """The environment of a part, with a screen where it needs one."""
    if not PARTS[part]:
        yield os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    with xvfb() as screen, window_manager(screen):
        yield screen.environment()


def _results(part: str) -> Iterator[Result]:
    """What a part measures, as soon as it says so; other words are for the reader."""
    command = [sys.executable, "-m", f"tests.bench.{part}"]
    with (
        _place(part) as environment,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        ) as child,
    ):
        assert child.stdout is not None
        for line in child.stdout:
            if (found := heard(line)) is not None:
                yield found
            else:
                sys.stderr.write(line)
    if child.returncode:
        yield Result(part, None, note=f"failed with exit code {child.returncode}")


def main() -> None:
    """Measure, print each row as it comes, and write the table where it is wanted."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--table", type=Path)
    parser.add_argument("--readme", action="store_true")
    wish = parser.parse_args()
    if unknown := set(wish.parts) - PARTS.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    began = datetime.now(tz=UTC)  # noqa: TID251 - a heading
    print(head(), flush=True)
    found = []
    for part in wish.parts or PARTS:
        for one in _results(part):
            found.append(one)
            print(row(one.cells()), flush=True)
    words = chapter(found, began.date(), "make bench")
    if wish.table is not None:
        wish.table.write_text(f"{words}\n", "utf-8")
    if wish.readme:
        put_into(ROOT / "README.md", words)
    over = [one.what for one in found if not one.held or one.value is None]
    took = datetime.now(tz=UTC) - began  # noqa: TID251 - how long it took
    print(f"{len(found)} figures in {took.seconds / 60:.0f} minutes.", end=" ")
    print(f"Not as they should be: {'; '.join(over) or 'none'}")


if __name__ == "__main__":
    main()
