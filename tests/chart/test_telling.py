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


def _change(leg: tuple[int, int], back: tuple[int, int]) -> str:
    """The words for two pains that went from one number to another."""
    told = [felt(n, leg[n > 9], back[n > 9]) for n in (0, 1, 26, 27)]
    return change_words(trend(FIRST, 4, told, ()))


def test_less_than_two_points_may_just_be_normal_up_and_down() -> None:
    assert _change((5, 4), (2, 3)) == (
        "Leg pain was about 5 at first and is about 4 now, back pain 2 and 3: this may"
        " just be normal ups and downs."
    )


LESS = "less, by more than normal ups and downs."
SAME = "this may just be normal ups and downs."
MORE = "more, by more than normal ups and downs."


@pytest.mark.parametrize(
    ("leg", "back", "leg_end", "back_end"),
    [
        ((6, 4), (2, 2), LESS, SAME),
        ((3, 4), (5, 2), SAME, LESS),
        ((3, 6), (1, 4), MORE, f"{MORE} Tell the person who treats you."),
    ],
)
def test_two_points_are_more_and_each_pain_has_its_sentence(
    leg: tuple[int, int], back: tuple[int, int], leg_end: str, back_end: str
) -> None:
    assert _change(leg, back) == (
        f"Leg pain was about {leg[0]} at first and is about {leg[1]} now: {leg_end}"
        f" Back pain was about {back[0]} at first and is about {back[1]} now:"
        f" {back_end}"
    )


def test_too_few_answers_say_so() -> None:
    words = "There are too few answers yet to compare the weeks."
    assert change_words(silent()) == words


def test_a_chart_of_pain_is_told() -> None:
    assert pain_telling(four_weeks(), say) == (
        "Pain, 0 to 10, from 26.10 to 22.11: 28 days told. Leg: lowest 3, highest 6,"
        " last 3. Back: lowest 1, highest 4, last 1. Furthest point: foot at most,"
        " buttock last. 1 stop. Leg pain was about 6 at first and is about 3.4 now:"
        " less, by more than normal ups and downs. Back pain was about 4 at first and"
        " is about 1.4 now: less, by more than normal ups and downs."
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
