"""The results as a table in Markdown, and its place in README."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from tests.bench.result import Result

HEAD = ("What", "Measured", "Compared with", "Ratio", "Bound")
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
# So that the rows stand in columns while they come, one by one.
_WIDTHS = (48, 26, 24, 5, 14)


def row(cells: Iterable[str]) -> str:
    """A row, its cells as wide as most are."""
    padded = (one.ljust(width) for one, width in zip(cells, _WIDTHS, strict=True))
    return f"| {' | '.join(padded)} |"


def head() -> str:
    """The first two rows."""
    return f"{row(HEAD)}\n{row('-' * width for width in _WIDTHS)}"


def chapter(results: Iterable[Result], day: date, command: str) -> str:
    """The whole table, with the day and the command that made it."""
    rows = "\n".join(row(one.cells()) for one in results)
    return f"{day.day} {day:%B %Y}, by `{command}`:\n\n{head()}\n{rows}"


def put_into(page: Path, words: str) -> None:
    """Replace what stands between the two marks; raises ValueError without them."""
    before, begun, rest = page.read_text("utf-8").partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        msg = f"{page} has no place for the table: {BEGIN} ... {END}"
        raise ValueError(msg)
    page.write_text(f"{before}{BEGIN}\n{words}\n{END}{after}", "utf-8")
