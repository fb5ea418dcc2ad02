"""A figure of the bench: what was measured, against what, and what it may be.

A part of the bench prints its results as lines of JSON, the whole puts them in a table.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass

_WHOLE_FROM = 100  # from here on no decimals: they would say nothing
_TENTHS_FROM = 10


@dataclass(frozen=True)
class Result:
    """One row. ``limit`` is of the ratio where there is one, else of the value.

    Without a value ``note`` says why there is none.
    """

    what: str
    value: float | None
    unit: str = "ms"
    against: str = ""
    base: float | None = None
    limit: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The value in parts of what it is compared with."""
        if self.value is None or not self.base:
            return None
        return self.value / self.base

    @property
    def held(self) -> bool:
        """Whether it is as it has to be; what has no limit is."""
        found = self.value if self.base is None else self.ratio
        return self.limit is None or (found is not None and found <= self.limit)

    def cells(self) -> tuple[str, str, str, str, str]:
        """The row in words: what, measured, compared with, ratio, bound."""
        measured = self.note
        if self.value is not None:
            note = f" ({self.note})" if self.note else ""
            measured = f"{amount(self.value, self.unit)}{note}"
        against, ratio = "", ""
        if self.base is not None:
            against = f"{self.against} {amount(self.base, self.unit)}"
            ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return self.what, measured, against, ratio, self._bound()

    def _bound(self) -> str:
        if self.limit is None:
            return ""
        most = f"{self.limit:.2f}"
        if self.base is None:
            most = f"{self.limit:,g} {self.unit}".strip()
        return f"at most {most}" if self.held else f"**over** {most}"


def amount(value: float, unit: str) -> str:
    """A value with as many decimals as it deserves, and its unit."""
    size = abs(value)
    decimals = 0 if size >= _WHOLE_FROM else 1 if size >= _TENTHS_FROM else 2
    return f"{value:,.{decimals}f} {unit}".strip()


def tell(results: Iterable[Result]) -> None:
    """Print results, each as soon as it is there, for the process that reads them."""
    for one in results:
        sys.stdout.write(f"{json.dumps(asdict(one))}\n")
        sys.stdout.flush()


def heard(line: str) -> Result | None:
    """The result in a line that a part has printed; None where it is something else."""
    return Result(**json.loads(line)) if line.startswith('{"what":') else None
