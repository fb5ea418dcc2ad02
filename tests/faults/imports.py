"""Hostile files brought in by a child, way by way, and what came of it."""

import subprocess
import sys
from pathlib import Path

from tests.faults.figures import Figures

ROOT = Path(__file__).resolve().parents[2]
# way -> how many of the 20,000; the tricks are as many as there are, and their largest
# files have so many of the largest photos
WAYS = {
    "tricks": (
        66,
        "hostile imports: known tricks (bombs, pipes, links, 4 GB of zeros)",
    ),
    "documents": (8_000, "hostile imports: values of a good file replaced"),
    "bytes": (8_000, "hostile imports: bytes of a good file changed"),
    "examples": (1_000, "hostile imports: any JSON, any diary (Hypothesis)"),
    "guided": (3_000, "hostile imports: guided by coverage (atheris)"),
}
_COUNTS = {
    "tried": "files",
    "taken": "taken whole",
    "refused": "refused",
    "slowest": "ms of processor time at most",
    "large": "ms for the largest well-formed ones",
    "memory": "MB of memory at most",
}


def imports(folder: Path, way: str, many: int) -> Figures:
    """So many files of one way."""
    figures = Figures(WAYS[way][1])
    child = subprocess.run(
        [
            *(sys.executable, "-m", "tests.faults.import_child"),
            *(str(folder / "in"), str(many), way),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    *wrong, told = child.stdout.splitlines() or [child.stderr[-2_000:]]
    figures.wrong += wrong
    if told == "not installed":
        figures.counts["files: atheris is not installed here"] = 0
        return figures
    words = told.split()
    if child.returncode or words[:1] != ["tried"]:
        figures.wrong.append(f"the child ended with {child.returncode}: {told}")
        return figures
    counts = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    figures.counts |= {_COUNTS[one]: value for one, value in counts.items() if value}
    return figures
