"""What can be told of a person is within its scale, by somebody and of the past."""

from datetime import UTC, date, datetime

import pytest

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, Clearance, History
from companion.domain.person import Referral
from tests.histories import CALM, day, morning


@pytest.mark.parametrize("pain", [-1, 11])
def test_pain_off_the_scale_is_refused(pain: int) -> None:
    with pytest.raises(ValueError, match="pain is 0 to 10"):
        Felt(pain, 0)
    with pytest.raises(ValueError, match="effort is 0 to 10"):
        AfterCheck("s1", pain)


def test_nobody_and_the_future_are_refused() -> None:
    now = datetime(2026, 11, 2, 9, tzinfo=UTC)
    with pytest.raises(ValueError, match="who looked at it"):
        Clearance(now, date(2026, 11, 2), " ")
    with pytest.raises(ValueError, match="yet to come"):
        Clearance(now, date(2026, 11, 4), "Dr Okafor")
    with pytest.raises(ValueError, match="who asked for it"):
        Referral("", date(2026, 11, 2))


def test_a_later_morning_answer_of_a_day_counts() -> None:
    twice = History(mornings=(morning(0, Felt(9, 9)), morning(0)))
    assert twice.felt_on(day(0)) == CALM
