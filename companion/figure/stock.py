"""Parts of the body as they were in the picture before, where nothing has moved."""

from typing import TYPE_CHECKING

from companion.figure.body import part_of
from companion.figure.model import Model
from companion.figure.part import Part

if TYPE_CHECKING:
    from collections.abc import Mapping


class Stock:
    """Makes the parts of one person in one view, and only those that have moved.

    In most exercises something stays still: a planted foot, a head on the mat.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Mapping[str, object], Part]] = {}

    def part(self, model: Model, name: str) -> Part:
        """A part by its name; the very same object while it stays still."""
        known = self._kept.get(name)
        if known is not None and model.still_says(known[0]):
            return known[1]
        model.asked = {}
        made = part_of(model, name)
        self._kept[name] = (model.asked, made)
        return made
