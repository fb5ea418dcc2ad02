"""How much of each part the tests must run, and whether they did: ``make test`` asks.

    .venv/bin/python -m tests.covered

reads what pytest with ``--cov`` left, and fails when a part is below its share.
"""

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

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


def summaries() -> Mapping[str, Mapping[str, int]]:
    """The counts of lines and branches of each file, by its path."""
    kept = Coverage()
    kept.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        kept.json_report(outfile=str(report))
        files = json.loads(report.read_text())["files"]
    return {path: one["summary"] for path, one in files.items()}


def share(files: Mapping[str, Mapping[str, int]], part: str) -> float:
    """The percent of a part's lines and branches that ran, painting aside."""
    ours = [
        one
        for path, one in files.items()
        if path.startswith(part) and path not in PAINTING
    ]
    ran = sum(one["covered_lines"] + one["covered_branches"] for one in ours)
    whole = sum(one["num_statements"] + one["num_branches"] for one in ours)
    return 100 * ran / whole


def main() -> int:
    """Say each part's share; 1 when one is too small."""
    files = summaries()
    code = 0
    for part, wanted in SHARES.items():
        ran = share(files, part)
        enough = ran >= wanted
        code |= not enough
        mark = "ok" if enough else "TOO LITTLE"
        sys.stdout.write(f"{mark} {part} {ran:.2f} % of {wanted} %\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
