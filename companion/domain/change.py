"""What a person changes in a session while it runs; recorded, never blamed."""

from enum import StrEnum

from companion.domain.extent import Extent
from companion.domain.fact import fact
from companion.domain.timeline import Rep


class ChangeKind(StrEnum):
    """What was changed."""

    PACE = "pace"  # ``amount`` seconds slower (or faster, below 0) than usual
    RANGE = "range"  # ``word`` is the Extent
    REST_ADDED = "rest_added"  # ``amount`` seconds
    SIDE_LEFT_OUT = "side_left_out"
    SET_DROPPED = "set_dropped"
    MOVED_LATER = "moved_later"
    SKIPPED = "skipped"  # ``word`` is the SkipReason


class SkipReason(StrEnum):
    """Why an exercise is left for another time."""

    TIRED = "tired"
    NO_TIME = "no_time"
    NOT_TODAY = "not_today"
    OTHER = "other"


@fact
class Change:
    """One change, from a repetition of the plan on.

    A time line and the changes made to it, in their order, give the time line as it
    was: so an interrupted session goes on as it had become.
    """

    kind: ChangeKind
    rep: Rep
    amount: int = 0
    word: str = ""

    def __post_init__(self) -> None:
        """Refuse a word that is none of its kind."""
        match self.kind:
            case ChangeKind.RANGE:
                Extent(self.word)
            case ChangeKind.SKIPPED:
                SkipReason(self.word)
            case _:
                pass
