"""What the Today page shows, as values."""

from companion.domain.fact import fact
from companion.domain.outlook import Outlook
from companion.domain.record import SessionRecord
from companion.domain.routine import Routine
from companion.domain.rule import RuleKey
from companion.domain.today import ItemState, startable


@fact
class Day:
    """One day: the routine and how it stands.

    ``left`` is what a session started now holds, ``total_ms`` how long it takes.
    ``planned`` is whether the plan has a session on it; ``next_day`` names the next
    day that has. ``faults`` are plain words about content that could not be read.
    ``outlook`` is what the rules say of the day.
    """

    routine: Routine
    states: tuple[ItemState, ...]
    left: Routine
    total_ms: int
    planned: bool = True
    next_day: str = ""
    unfinished: SessionRecord | None = None
    faults: tuple[str, ...] = ()
    outlook: Outlook | None = None

    @property
    def next_item(self) -> int | None:
        """The exercise to do next; none when all are done or closed."""
        if ItemState.NEXT in self.states:
            return self.states.index(ItemState.NEXT)
        return None

    @property
    def closed_by(self) -> RuleKey | None:
        """The rule that has closed the whole day; none when none has."""
        return self.outlook.plan.closed if self.outlook is not None else None

    @property
    def startable(self) -> int | None:
        """The exercise that a start begins with; none when nothing may be done."""
        return startable(self.states)
