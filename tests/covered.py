"""How much of each part the tests must run, and whether they did: ``make test`` asks.

    .venv/bin/python -m tests.covered

reads what pytest with ``--cov`` left, says where something was missed, and fails when a
part is below its share.
"""

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from coverage import Coverage

# part -> percent of lines and branches
SHARES = {
    "companion/domain/": 100,
    "companion/library/": 100,
    "companion/store/": 100,
    "companion/figure/": 100,
    "companion/chart/": 100,
    "companion/printing/": 100,
    "companion/ui/": 90,
    "companion/cli/": 90,
}
# These put ready shapes on a device: pictures hold them to what they should show.
PAINTING = {
    "companion/figure/paint.py",
    "companion/printing/painter.py",
    "companion/printing/pdf.py",
    "companion/printing/printer.py",
}


class Told(TypedDict):
    """What coverage tells of one file; a branch is a pair of lines."""

    summary: Mapping[str, float]
    missing_lines: Sequence[int]
    missing_branches: Sequence[Sequence[int]]


def told() -> Mapping[str, Told]:
    """The counts of lines and branches of each file, and what was missed, by path."""
    kept = Coverage()
    kept.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        kept.json_report(outfile=str(report))
        files: Mapping[str, Told] = json.loads(report.read_text())["files"]
    return files


def misses(files: Mapping[str, Told]) -> Iterator[str]:
    """A line for each file that did not run wholly: which lines and branches."""
    for path, one in sorted(files.items()):
        lines, branches = one["missing_lines"], one["missing_branches"]
        passed = [pair for pair in branches if abs(pair[0]) not in lines]
        if lines or passed:
            percent = one["summary"]["percent_covered"]
            where = [*map(str, lines), *(f"{a}->{b}" for a, b in passed)]
            yield f"{percent:.0f} % {path}: {', '.join(where)}"


def share(files: Mapping[str, Told], part: str) -> float:
    """The percent of a part's lines and branches that ran, painting aside."""
    ours = [
        one["summary"]
        for path, one in files.items()
        if path.startswith(part) and path not in PAINTING
    ]
    ran = sum(one["covered_lines"] + one["covered_branches"] for one in ours)
    whole = sum(one["num_statements"] + one["num_branches"] for one in ours)
    return 100 * ran / whole


def main() -> int:
    """Say each part's share; 1 when one is too small."""
    files = told()
    sys.stdout.writelines(f"{line}\n" for line in misses(files))
    code = 0
    for part, wanted in SHARES.items():
        ran = share(files, part)
        enough = ran >= wanted
        code |= not enough
        mark = "ok" if enough else "TOO LITTLE"
        sys.stdout.write(f"{mark} {part} {ran:.2f} % of {wanted} %\n")
        if not enough:  # again, as whoever looks may see the last lines alone
            missed = (line for line in misses(files) if f" {part}" in line)
            sys.stdout.writelines(f"  {line}\n" for line in missed)
    return code


if __name__ == "__main__":
    sys.exit(main())
