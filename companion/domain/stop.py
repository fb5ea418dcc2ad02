"""Why a session was stopped, and where (clinical.md sections 3.2 and 8)."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.timeline import Rep
from companion.language import tr


class StopReason(StrEnum):
    """What the person felt."""

    PAIN_UP = "pain_up"
    SPREAD_DOWN = "spread_down"
    TINGLING_NUMBNESS = "tingling_numbness"
    WEAKNESS = "weakness"
    LOST_NEUTRAL = "lost_neutral"
    UNWELL = "unwell"
    OTHER = "other"


# A stop for these is asked about at once, and opens the list of red flags again.
ALARMING = frozenset({StopReason.WEAKNESS, StopReason.TINGLING_NUMBNESS})


class Furthest(StrEnum):
    """The lowest point that symptoms reach, from the back down."""

    NONE = "none"
    BACK = "back"
    BUTTOCK = "buttock"
    THIGH = "thigh"
    CALF = "calf"
    FOOT = "foot"


def contradiction(reasons: Collection[StopReason], furthest: Furthest | None) -> str:
    """What in the answers to a stop does not go together; usually nothing."""
    down = furthest not in {None, Furthest.NONE, Furthest.BACK}
    if StopReason.SPREAD_DOWN in reasons and furthest is not None and not down:
        return tr("You said that it spread down. How far down is it?")
    return ""


@fact
class Stop:
    """One press of Stop: when, in which repetition, and the answers given, if any.

    ``strength`` is 0 to 10; ``at`` is UTC; ``phase`` is the word shown then.
    """

    rep: Rep
    phase: str
    at: datetime
    reasons: tuple[StopReason, ...] = ()
    furthest: Furthest | None = None
    strength: int | None = None

    def __post_init__(self) -> None:
        """Refuse a strength that is not on the scale."""
        if self.strength is not None and not 0 <= self.strength <= 10:
            msg = f"strength is 0 to 10, not {self.strength}"
            raise ValueError(msg)
