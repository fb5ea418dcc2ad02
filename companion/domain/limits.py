"""Limits that a field of the content format carries in its annotation."""

from companion.domain.fact import fact


@fact
class Range:
    """A number from ``least`` to ``most``, both included."""

    least: float
    most: float


@fact
class Length:
    """A text of so many characters, or a list of so many entries."""

    least: int
    most: int


@fact
class Words:
    """One of these words."""

    known: tuple[str, ...]


@fact
class Told:
    """A text that a person reads or hears: each language has its own."""


TOLD = Told()


@fact
class OwnNumber:
    """A list of words of which each language has as many as it needs."""


OWN_NUMBER = OwnNumber()
