"""Tests of the activities: what is asked when, and what a change is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.goal import (
    CHANGE_DAYS,
    LONG_WORDS,
    LONGEST,
    NO_WORDS,
    RATE_DAYS,
    SAME_WORDS,
    Due,
    GlobalChange,
    Goal,
    Goals,
    Impression,
    Rating,
    Trend,
    goals_of,
    words_fault,
)
from tests.histories import day

STAIRS = Goal("a", "Climb the stairs", day(0))
WALK = Goal("b", "Walk to the shop", day(0))


def _rated(*scores: int, goal: Goal = STAIRS) -> Goals:
    """Ratings two weeks apart."""
    ratings = (
        Rating(day(RATE_DAYS * number), goal.key, score)
        for number, score in enumerate(scores)
    )
    return Goals((goal,), tuple(ratings))


@given(some.lists(some.integers(0, 60), max_size=5), some.integers(0, 120))
def test_nothing_is_due_before_the_next_day_that_something_is(
    days: list[int], today: int
) -> None:
    ratings = tuple(Rating(day(one), "a", 5) for one in sorted(days))
    goals = Goals(
        (STAIRS,),
        ratings,
        tuple(GlobalChange(day(one), Impression.SAME) for one in sorted(days)[:1]),
    )
    if ratings and day(today) < goals.next_due(day(0)):
        assert goals.due(day(today), day(0)) == ()
    if ratings:
        assert goals.due(goals.next_due(day(0)), day(0)) != ()


def test_without_sessions_and_ratings_nothing_will_be_due() -> None:
    assert Goals((STAIRS,)).next_due(None).year == 9999


def test_with_no_activity_they_are_asked_for() -> None:
    assert Goals().due(day(0), None) == (Due.WRITE,)
    given_up = Goals((Goal("a", "Ski", day(0), until=day(3)),))
    assert given_up.due(day(4), None) == (Due.WRITE,)


def test_a_new_activity_is_rated_at_once_then_every_two_weeks() -> None:
    assert Goals((STAIRS,)).due(day(0), None) == (Due.RATE,)
    rated = _rated(4)
    assert rated.due(day(RATE_DAYS - 1), None) == ()
    assert rated.due(day(RATE_DAYS), None) == (Due.RATE,)
    assert _rated(4, 5).due(day(RATE_DAYS), None) == ()


def test_the_change_as_a_whole_is_asked_four_weeks_after_the_first_session() -> None:
    rated = _rated(4, 5, 6)
    assert rated.due(day(CHANGE_DAYS), None) == ()
    assert rated.due(day(CHANGE_DAYS + 1), day(2)) == ()
    assert rated.due(day(CHANGE_DAYS + 2), day(2)) == (Due.CHANGE,)
    told = GlobalChange(day(CHANGE_DAYS + 2), Impression.MUCH_BETTER)
    answered = Goals(rated.goals, rated.ratings, (told,))
    assert answered.due(day(CHANGE_DAYS + 3), day(2)) == ()
    later = day(2 * CHANGE_DAYS + 2)
    assert answered.due(later, day(2)) == (Due.RATE, Due.CHANGE)


@pytest.mark.parametrize(
    ("scores", "trend"),
    [
        ((4,), Trend.FIRST),
        ((4, 5), Trend.ORDINARY),
        ((4, 3), Trend.ORDINARY),
        ((4, 6), Trend.MORE),
        ((4, 2), Trend.LESS),
        ((4, 9, 4), Trend.ORDINARY),
    ],
)
def test_below_two_points_it_is_the_usual_up_and_down(
    scores: tuple[int, ...], trend: Trend
) -> None:
    assert _rated(*scores).course(STAIRS).trend is trend


@pytest.mark.parametrize(
    ("first", "second", "trend"),
    [
        ((4, 5), (4, 5), Trend.ORDINARY),
        ((4, 6), (4, 5), Trend.MORE),
        ((4, 7), (4, 6), Trend.MUCH_MORE),
        ((4, 2), (4, 3), Trend.LESS),
    ],
)
def test_the_mean_has_the_limits_of_the_clinical_notes(
    first: tuple[int, int], second: tuple[int, int], trend: Trend
) -> None:
    both = _rated(*first), _rated(*second, goal=WALK)
    goals = Goals((STAIRS, WALK), (*both[0].ratings, *both[1].ratings))
    assert goals.mean_trend() is trend


def test_the_mean_waits_for_a_second_rating() -> None:
    assert _rated(4).mean_trend() is Trend.FIRST
    assert Goals().mean_trend() is Trend.FIRST


def test_the_last_rating_of_a_day_counts() -> None:
    twice = Goals((STAIRS,), (Rating(day(0), "a", 2), Rating(day(0), "a", 5)))
    assert [one.score for one in twice.course(STAIRS).ratings] == [5]


def test_much_better_is_a_change_that_matters() -> None:
    matters = [one for one in Impression if one.matters]
    assert [int(one) for one in matters] == [-3, -2, 2, 3]


@pytest.mark.parametrize("words", ["", "  ", "x" * (LONGEST + 1)])
def test_an_activity_has_words_but_no_story(words: str) -> None:
    assert words_fault(words) in {NO_WORDS, LONG_WORDS}
    with pytest.raises(ValueError, match="an activity has"):
        Goal("a", words, day(0))


def test_an_activity_is_written_once() -> None:
    assert words_fault(" climb  THE stairs", ("Climb the stairs",)) == SAME_WORDS
    assert words_fault("Walk", ("Climb the stairs",)) == ""


def test_what_was_told_last_of_an_activity_holds() -> None:
    told = goals_of(
        (STAIRS, WALK, Goal("a", "Climb the stairs", day(0), day(9))), (), ()
    )
    assert told.current == (WALK,)
    again = goals_of((*told.goals, STAIRS), (), ())
    assert set(again.current) == {STAIRS, WALK}


@pytest.mark.parametrize("score", [-1, 11])
def test_a_rating_is_on_the_scale(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        Rating(day(0), "a", score)


@given(some.lists(some.integers(0, 200), max_size=8), some.integers(0, 220))
def test_nothing_is_asked_again_within_its_time(days: list[int], today: int) -> None:
    past = sorted(one for one in days if one <= today)
    ratings = tuple(Rating(day(one), "a", 5) for one in past)
    changes = tuple(GlobalChange(day(one), Impression.SAME) for one in past)
    due = Goals((STAIRS,), ratings, changes).due(day(today), day(0))
    if past and today - past[-1] < RATE_DAYS:
        assert Due.RATE not in due
    if past and today - past[-1] < CHANGE_DAYS:
        assert Due.CHANGE not in due


@given(some.lists(some.integers(0, 10), min_size=2, max_size=6))
def test_a_single_point_is_never_called_a_change(scores: list[int]) -> None:
    trend = _rated(*scores).course(STAIRS).trend
    if abs(scores[-1] - scores[0]) <= 1:
        assert trend is Trend.ORDINARY
    else:
        assert trend is (Trend.MORE if scores[-1] > scores[0] else Trend.LESS)
