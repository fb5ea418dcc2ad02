"""What the rules say of a day: its plan, and what is asked of the person. Values only.

``prospect.outlook`` works them out; a start that remembers them needs no rules.
"""

from datetime import date, datetime

from companion.domain.escalation import Escalation
from companion.domain.fact import fact
from companion.domain.flare import FlareDay
from companion.domain.history import CheckIn
from companion.domain.routine import RoutineItem
from companion.domain.rule import RuleKey


@fact
class Reason:
    """A rule that acted, on one exercise or on the whole day (no id)."""

    rule: RuleKey
    exercise_id: str = ""


@fact
class DayPlan:
    """The exercises of a day; or none, and the rule that has closed it.

    ``offers`` are the exercises whose next step may be offered, ``steps`` where each
    of them stands on its dose ladder.
    """

    items: tuple[RoutineItem, ...]
    closed: RuleKey | None = None
    reasons: tuple[Reason, ...] = ()
    offers: tuple[str, ...] = ()
    steps: tuple[int, ...] = ()


@fact
class Outlook:
    """The plan of a day and what stands around it.

    ``check_in`` is the last one of the day. ``asks_morning`` says that yesterday's
    session has not been told of; ``asks_again`` are the moments (UTC) at which a stop
    of today is asked about again, those answered left out, for ``stopped``, the id of
    that session. ``put_off`` says that the person wants no session today,
    ``faults`` say which files of the plan could not be read,
    ``left_out`` which exercises not; ``walks`` is today's answer in a flare-up.
    """

    day: date
    plan: DayPlan
    check_in: CheckIn | None = None
    asks_morning: bool = False
    stopped: str = ""
    asks_again: tuple[datetime, ...] = ()
    flare: FlareDay | None = None
    put_off: bool = False
    left_out: frozenset[str] = frozenset()
    walks: bool | None = None
    escalations: tuple[Escalation, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def speaks(self) -> bool:
        """Whether there is anything to ask or to say beside the plan."""
        asks = self.asks_morning or self.asks_again or self.plan.offers
        return bool(asks or self.flare or self.put_off or self.escalations)
