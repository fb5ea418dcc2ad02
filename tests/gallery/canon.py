"""What may be asked of the place of every text that a window paints, rule by rule.

    sheet = Sheet.of(record(window))
    for canon in CANONS:
        verdicts = list(canon.of(sheet))      one for each thing it is about

A verdict is empty where the rule is kept, else it says what is wrong.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.gallery.alignment import shares_an_edge
from tests.gallery.baseline import shares_a_line
from tests.gallery.centring import is_centred
from tests.gallery.clipping import is_whole
from tests.gallery.overlap import lies_free
from tests.gallery.padding import has_air
from tests.gallery.sheet import Sheet


@dataclass(frozen=True)
class Canon:
    """A rule by name, in words, and its verdicts on a sheet."""

    name: str
    words: str
    of: Callable[[Sheet], Iterator[str]]


CANONS = (
    Canon("whole", "no text is cut, covered or left out at its end", is_whole),
    Canon("free", "no text lies over another", lies_free),
    Canon("line", "texts of one row stand on one line", shares_a_line),
    Canon("edge", "texts of one column begin at one edge", shares_an_edge),
    Canon("middle", "the words of a button stand in its middle", is_centred),
    Canon("air", "no text touches the edge of what it stands in", has_air),
)
