"""What one wants to do again: up to three activities, rated every two weeks.

The idea is that of the patient-specific function scale, in our own words: an activity
is rated from 0, cannot do it, to 10, as well as before (clinical.md 7 [S48, S54]).
Every four weeks one more question asks for the change as a whole, in seven answers.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from companion.domain.fact import fact
from companion.language import mark, tr

MOST_GOALS = 3
HIGHEST = 10
LONGEST = 80
RATE_DAYS = 14
CHANGE_DAYS = 28  # each second rating, so that both are asked together
ORDINARY = 2  # points up or down that one activity has by itself
SMALL, MEDIUM = 1.3, 2.3  # changes of the mean that matter [S48]
NO_WORDS = mark("Write what you want to do.")
LONG_WORDS = mark("Keep it to one short line.")
SAME_WORDS = mark("This one is there already.")


@fact
class Goal:
    """An activity in the person's own words; ``key`` never changes.

    Raises ValueError for words that are empty or too long.
    """

    key: str
    words: str
    since: date
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse no words, and a whole story."""
        if not 0 < len(self.words.strip()) <= LONGEST:
            msg = f"an activity has 1 to {LONGEST} letters"
            raise ValueError(msg)


@fact
class Rating:
    """How well an activity goes, 0 to 10; raises ValueError off that scale."""

    day: date
    key: str
    score: int

    def __post_init__(self) -> None:
        """Refuse what is not on the scale."""
        if not 0 <= self.score <= HIGHEST:
            msg = f"a rating is 0 to {HIGHEST}, not {self.score}"
            raise ValueError(msg)


class Impression(IntEnum):
    """How it is as a whole, compared with when one began."""

    VERY_MUCH_WORSE = -3
    MUCH_WORSE = -2
    LITTLE_WORSE = -1
    SAME = 0
    LITTLE_BETTER = 1
    MUCH_BETTER = 2
    VERY_MUCH_BETTER = 3

    @property
    def matters(self) -> bool:
        """Whether it is a change that matters: much better or worse, or more."""
        return abs(self) >= Impression.MUCH_BETTER


@fact
class GlobalChange:
    """The answer to the question of four weeks."""

    day: date
    change: Impression


class Trend(StrEnum):
    """What has become of an activity, or of all."""

    FIRST = "first"  # rated once: nothing to compare
    ORDINARY = "ordinary"
    LESS = "less"
    MORE = "more"
    MUCH_MORE = "much_more"


@fact
class Course:
    """The ratings of one activity: by day, the last of each day, oldest first."""

    goal: Goal
    ratings: tuple[Rating, ...]

    @property
    def trend(self) -> Trend:
        """The last rating against the first."""
        if len(self.ratings) < 2:
            return Trend.FIRST
        points = self.ratings[-1].score - self.ratings[0].score
        if abs(points) < ORDINARY:
            return Trend.ORDINARY
        return Trend.MORE if points > 0 else Trend.LESS


class Due(StrEnum):
    """What is asked for today."""

    WRITE = "write"  # the activities themselves
    RATE = "rate"
    CHANGE = "change"


@fact
class Goals:
    """All activities, also those given up, with their ratings and the answers."""

    goals: tuple[Goal, ...] = ()
    ratings: tuple[Rating, ...] = ()
    changes: tuple[GlobalChange, ...] = ()

    @property
    def current(self) -> tuple[Goal, ...]:
        """The activities that are still wanted, in the order they were written."""
        return tuple(one for one in self.goals if one.until is None)

    def course(self, goal: Goal) -> Course:
        """How an activity went."""
        by_day = {one.day: one for one in self.ratings if one.key == goal.key}
        return Course(goal, tuple(by_day[day] for day in sorted(by_day)))

    def mean_trend(self) -> Trend:
        """The mean of what was rated at least twice, first against last [S48]."""
        courses = [self.course(one).ratings for one in self.current]
        pairs = [(one[0].score, one[-1].score) for one in courses if len(one) > 1]
        if not pairs:
            return Trend.FIRST
        points = sum(last - first for first, last in pairs) / len(pairs)
        if points <= -SMALL:
            return Trend.LESS
        if points < SMALL:
            return Trend.ORDINARY
        return Trend.MUCH_MORE if points >= MEDIUM else Trend.MORE

    def next_due(self, began: date | None) -> date:
        """The first day on which something will be asked for, told as it is now."""
        days = [
            self.course(one).ratings[-1].day + timedelta(days=RATE_DAYS)
            for one in self.current
            if self.course(one).ratings
        ]
        if began is not None:
            last = max((one.day for one in self.changes), default=began)
            days.append(max(last, began) + timedelta(days=CHANGE_DAYS))
        return min(days, default=date.max)

    def due(self, today: date, began: date | None) -> tuple[Due, ...]:
        """What is asked for on a day; ``began`` is the day of the first session."""
        found = []
        if not self.current:
            found.append(Due.WRITE)
        elif any(self._rate_due(one, today) for one in self.current):
            found.append(Due.RATE)
        if began is not None and self._change_due(today, began):
            found.append(Due.CHANGE)
        return tuple(found)

    def _rate_due(self, goal: Goal, today: date) -> bool:
        ratings = self.course(goal).ratings
        return not ratings or (today - ratings[-1].day).days >= RATE_DAYS

    def _change_due(self, today: date, began: date) -> bool:
        last = max((one.day for one in self.changes), default=began)
        return (today - max(last, began)).days >= CHANGE_DAYS


def key_of(words: str) -> str:
    """The key of an activity: the same words are the same activity."""
    return " ".join(words.split()).casefold()


def goals_of(
    told: Sequence[Goal], ratings: Sequence[Rating], changes: Sequence[GlobalChange]
) -> Goals:
    """All that was told of activities: of each, what was told last holds."""
    newest = {one.key: one for one in told}
    return Goals(tuple(newest.values()), tuple(ratings), tuple(changes))


def words_fault(words: str, others: Sequence[str] = ()) -> str:
    """What is wrong with the words of an activity; empty for nothing."""
    plain = key_of(words)
    if not plain:
        return tr(NO_WORDS)
    if len(plain) > LONGEST:
        return tr(LONG_WORDS)
    return tr(SAME_WORDS) if plain in {key_of(one) for one in others} else ""
