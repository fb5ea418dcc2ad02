"""How it feels: pain in leg and back, how far down it reaches, tingling."""

from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.stop import Furthest
from companion.language import tr

_WORST = 10


class Tingling(StrEnum):
    """Tingling or numbness, against what is usual for the person."""

    NONE = "none"
    USUAL = "usual"
    NEW = "new"


class NextMorning(StrEnum):
    """How it was the morning after, against how it was before exercising."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@fact
class Felt:
    """One answer: pain from 0 to 10, the lowest point, tingling or numbness.

    Raises ValueError for a pain that is not on the scale.
    """

    leg: int
    back: int
    furthest: Furthest = Furthest.NONE
    tingling: Tingling = Tingling.NONE

    def __post_init__(self) -> None:
        """Refuse what is not on the scale."""
        for pain in (self.leg, self.back):
            if not 0 <= pain <= _WORST:
                msg = f"pain is 0 to {_WORST}, not {pain}"
                raise ValueError(msg)

    @property
    def worst(self) -> int:
        """The worse of leg and back: what the start gate looks at (3.2)."""
        return max(self.leg, self.back)

    @property
    def contradiction(self) -> str:
        """What in the answers does not go together, in a sentence; usually empty."""
        if self.leg > 0 and self.furthest in {Furthest.NONE, Furthest.BACK}:
            return tr("You gave leg pain {leg}. Where in the leg is it?", leg=self.leg)
        none = not self.worst and self.tingling is Tingling.NONE
        if none and self.furthest is not Furthest.NONE:
            return tr("You gave no pain and no tingling. Then it reaches nowhere.")
        return ""

    def rise_from(self, before: "Felt") -> int:
        """How far leg or back, whichever more, has risen; below 0 when both fell."""
        return max(self.leg - before.leg, self.back - before.back)

    def further_down_than(self, before: "Felt") -> bool:
        """Whether it reaches a lower point than before (3.3)."""
        order = tuple(Furthest)
        return order.index(self.furthest) > order.index(before.furthest)

    def back_at(self, before: "Felt") -> bool:
        """Whether nothing is worse than before."""
        if self.tingling is Tingling.NEW or self.further_down_than(before):
            return False
        return self.rise_from(before) <= 0
