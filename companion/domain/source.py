"""Where what the program says comes from, by the tags that its content carries."""

from typing import Annotated

from companion.domain.fact import fact
from companion.domain.limits import Length


@fact
class Source:
    """One source: its tag without the letter of a part, and what it is."""

    tag: Annotated[str, Length(1, 4)]
    words: Annotated[str, Length(1, 120)]


@fact
class Sources:
    """All sources there are."""

    sources: Annotated[tuple[Source, ...], Length(1, 120)]

    def of(self, tag: str) -> Source | None:
        """The source of a tag such as ``S69d`` or ``H2``; None for none."""
        whole = "H" if tag.startswith("H") else tag[:3]
        return next((one for one in self.sources if one.tag == whole), None)
