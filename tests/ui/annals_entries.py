"""Sessions that were told of with pain and a note, as the annals have them."""

from datetime import UTC, date, datetime, timedelta

from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, CheckIn
from companion.domain.stop import Furthest
from tests.ui.annals_house import AnnalsHouse
from tests.ui.widgets.weeks import MONDAY, a_session

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAY = timedelta(days=1)
WEDNESDAY = MONDAY + 2 * DAY
BEFORE, AFTER = Felt(4, 2, Furthest.THIGH), Felt(5, 2, Furthest.CALF)


def tell_session(house: AnnalsHouse, day: date = MONDAY) -> Entry:
    """A session with pain before and after, and a note."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    record = a_session(day)
    check = AfterCheck(record.id, 4, AFTER, "slept badly")
    house.add([record], CheckIn(at, day, BEFORE), check)
    return entry_of(house, day)


def entry_of(house: AnnalsHouse, day: date = MONDAY) -> Entry:
    (entry,) = house.past.entries(day, day)
    return entry
