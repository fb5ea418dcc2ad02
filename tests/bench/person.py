"""Makes a person known in a data folder, in a process of its own.

    python -m tests.bench.person FOLDER

So that the bench itself need not load Qt, which would hold its files in memory.
"""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def make_known(data: Path) -> None:
    """Have the first run answered in a folder: Today is what comes first then."""
    command = [sys.executable, "-m", "tests.bench.person", str(data)]
    subprocess.run(command, cwd=_ROOT, check=True)


def main() -> None:
    """Do it here."""
    from companion.clock import SystemClock  # noqa: PLC0415 - see above
    from tests.house import answer_the_list  # noqa: PLC0415 - see above

    answer_the_list(Path(sys.argv[1]), SystemClock())


if __name__ == "__main__":
    main()
