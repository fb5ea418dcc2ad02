from datetime import timedelta

import pytest

from companion.chart.telling import (
    bars_table,
    bars_telling,
    change_words,
    pain_table,
    pain_telling,
)
from companion.domain.trend import Sitting, WeekCount, trend
from tests.chart.samples import FIRST, felt, four_weeks, say, silent


def _change(before: int, after: int, *, back: bool = False) -> str:
    days = (0, 1, 26, 27)
    told = [
        felt(n, 3 if back else pain, pain if back else 3)
        for n, pain in zip(days, (before, before, after, after), strict=True)
    ]
    leg, rest = change_words(trend(FIRST, 4, told, ())).split("Back pain")
    return f"Back pain{rest}" if back else leg.strip()


@pytest.mark.parametrize(
    ("before", "after", "end"),
    [
        (5, 4, "this may just be normal up and down."),
        (4, 5, "this may just be normal up and down."),
        (6, 4, "lower by more than normal up and down."),
        (
            4,
            6,
            "higher by more than normal up and down. Tell the person who treats you.",
        ),
    ],
)
def test_words_of_a_change_claim_no_more_than_it_does(
    before: int, after: int, end: str
) -> None:
    assert _change(before, after) == (
        f"Leg pain was about {before} at first and is about {after} now: {end}"
    )
    assert _change(before, after, back=True) == (
        f"Back pain was about {before} at first and is about {after} now: {end}"
    )


def test_too_few_answers_say_so() -> None:
    words = "There are too few answers yet to compare the weeks."
    assert change_words(silent()) == words


def test_a_chart_of_pain_is_told() -> None:
    assert pain_telling(four_weeks(), say) == (
        "Pain, 0 to 10, from 26.10 to 22.11: 28 days told. Leg: lowest 3, highest 6,"
        " last 3. Back: lowest 1, highest 4, last 1. Furthest point: foot at most,"
        " buttock last. 1 stop. Leg pain was about 6 at first and is about 3.4 now:"
        " lower by more than normal up and down. Back pain was about 4 at first and is"
        " about 1.4 now: lower by more than normal up and down."
    )
    assert pain_telling(silent(), say) == (
        "Pain, 0 to 10, from 26.10 to 22.11: 0 days told. 0 stops. There are too few"
        " answers yet to compare the weeks."
    )


def test_a_chart_of_pain_is_a_table_of_the_days_known() -> None:
    spread = trend(
        FIRST, 4, [felt(0, 4), felt(2, 5)], [Sitting(FIRST + timedelta(days=1), 2)]
    )
    table = pain_table(spread, say)
    assert table.heads == ("Day", "Leg", "Back", "Furthest", "Stops")
    assert table.rows == (
        ("28.10", "5", "2", "thigh", ""),
        ("27.10", "", "", "", "2"),
        ("26.10", "4", "2", "thigh", ""),
    )
    assert pain_table(trend(FIRST, 52, (), ()), say).heads[0] == "Week from"


def test_sessions_a_week_are_told_and_a_table() -> None:
    weeks = [WeekCount(FIRST, 2, 3), WeekCount(FIRST + timedelta(weeks=1), 4, 3)]
    assert bars_telling(weeks, say) == (
        "Sessions a week from 26.10: 2, 4. The plan is 3 a week."
    )
    assert bars_telling([WeekCount(FIRST, 1, 0)], say) == (
        "Sessions a week from 26.10: 1."
    )
    assert bars_telling((), say) == "No sessions yet."
    table = bars_table([*weeks, WeekCount(FIRST, 1, 0)], say)
    assert table.rows == (("26.10", "1", ""), ("2.11", "4", "3"), ("26.10", "2", "3"))
