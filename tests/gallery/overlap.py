"""No text lies over another."""

from collections.abc import Iterator
from itertools import combinations

from tests.gallery.sheet import SLIGHT, Sheet
from tests.gallery.verdict import unless


def lies_free(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.runs, 2):
        both = one.seen.intersected(other.seen)
        if both.width() <= SLIGHT or both.height() <= SLIGHT:
            continue
        first = min(one, other, key=lambda run: run.order)
        free = sheet.tape.covered(first, both)
        yield unless(free, f"{one} lies over {other}")
