"""Whether an interrupted session may go on as it was begun, or no more.

is_past(record, now)                         how it feels has to be asked again
may_go_on(record, left, outlook, today)      the rules still let all of it be done
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from companion.domain.outlook import Outlook
from companion.domain.record import SessionRecord
from companion.domain.rule import RuleKey

_SAME_EVENING = timedelta(hours=6)
# Where a session may go on after these, the window asks: it leads to what they want.
_ASKED_ON_THE_WAY = {RuleKey.LOCK, RuleKey.LIST_DUE}


def is_past(record: SessionRecord, now: datetime) -> bool:
    """Whether the answers before a session say nothing of now: it is another day.

    Over midnight they still do, for some hours.
    """
    return record.local_date != now.date() and now - record.started > _SAME_EVENING


def may_go_on(
    record: SessionRecord,
    left: Collection[int],
    outlook: Outlook,
    today: Collection[SessionRecord],
) -> bool:
    """Whether today still allows what is left of a session (clinical.md 2, 3.2).

    ``left`` are the places in its plan that are still to be done, ``today`` the
    sessions of the day. What was answered or stopped since it began may have closed
    the day, taken an exercise from it, or made one easier.
    """
    closed = outlook.plan.closed
    if closed is not None:
        return closed in _ASKED_ON_THE_WAY
    stopped = {
        one.plan[stop.rep.item].exercise_id for one in today for stop in one.stops
    }
    those = [record.plan[item] for item in left]
    if {one.exercise_id for one in those} & (stopped | outlook.left_out):
        return False
    if record.local_date != outlook.day:  # the list of a new day is another one
        return True
    allowed = {one.exercise.id: one.level for one in outlook.plan.items}
    return all(one.level <= allowed.get(one.exercise_id, 0) for one in those)
