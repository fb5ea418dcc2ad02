"""How much of a movement is done."""

from enum import StrEnum


class Extent(StrEnum):
    """Small, medium or full; a sore day has a smaller movement, not a worse one."""

    SMALL = "small"
    MEDIUM = "medium"
    FULL = "full"

    @property
    def share(self) -> float:
        """The part of the way that is gone."""
        return {"small": 0.5, "medium": 0.75, "full": 1.0}[self.value]
