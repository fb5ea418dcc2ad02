"""A flare-up: calm days, then back in small steps (clinical.md section 4)."""

from datetime import date, timedelta
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.history import FlareUp, History
from companion.language import mark, tr

CALM_DAYS = 2
RESTART_LEG_PAIN = 5
HALF = 0.5
MORE_A_GOOD_DAY = 0.2
PROFESSIONAL_AFTER_GREEN_DAYS = 3
QUESTION = mark("Can you stand and walk today?")
QUESTION_DAY = 3
QUESTION_NO = mark("If not, call a doctor today.")
# What helps on the calm days (section 4, "Day 0-2").
ADVICE = (
    mark("Change position every 20 to 30 minutes."),
    mark("Walk 2 to 5 minutes, 4 to 8 times a day."),
    mark("Lie down for at most 30 minutes at a time, lower legs on a chair."),
    mark("Breathing, bracing and small heel slides, once or twice a day."),
    mark("A heat pack can ease it. Not on skin that is numb."),
    mark("No stretches, sliders or planks for now."),
)
HONEST = mark(
    "Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups"
    " ease within some weeks."
)


class FlarePhase(StrEnum):
    """Where in a flare-up the person is."""

    CALM = "calm"  # positions, short walks, breathing, brace, small heel slides
    WAIT = "wait"  # the calm days are over, the leg is not ready yet
    RETURN = "return"  # a share of the usual, at level 1 at first
    OVER = "over"


@fact
class FlareDay:
    """One day of a flare-up; ``number`` counts from 1, ``share`` is of the dose."""

    phase: FlarePhase
    number: int
    share: float
    good_days: int

    @property
    def asks(self) -> bool:
        """Whether the question of day three is due."""
        return self.number >= QUESTION_DAY and self.phase is not FlarePhase.OVER

    @property
    def title(self) -> str:
        """Which day of it this is."""
        if self.phase is FlarePhase.CALM:
            return tr("Flare-up day {number} of 2", number=self.number)
        return tr("Flare-up day {number}", number=self.number)

    @property
    def words(self) -> str:
        """One calm sentence for the day."""
        return tr(_WORDS[self.phase], number=self.number, share=round(self.share * 100))


_WORDS = {
    FlarePhase.CALM: mark(
        "Calm days help. Change position often and take short walks."
    ),
    FlarePhase.WAIT: mark("Stay with the calm list until the leg is at 5 or less."),
    FlarePhase.RETURN: mark("Back in small steps: {share}% of your usual today."),
    FlarePhase.OVER: mark(
        "The flare-up is behind you. Back to your plan, one level lower."
    ),
}


def flare_day(flare: FlareUp, history: History, today: date) -> FlareDay:
    """Where the person is in a flare-up, by what the days since have told.

    A day without an answer neither helps nor harms: nothing is ever counted as missed.
    """
    number = (today - flare.began).days + 1
    if number <= CALM_DAYS:
        return FlareDay(FlarePhase.CALM, number, 0.0, 0)
    good, ready = _good_days(flare, history, today)
    if not ready:
        return FlareDay(FlarePhase.WAIT, number, 0.0, good)
    share = round(HALF + MORE_A_GOOD_DAY * max(0, good - 1), 2)
    if share > 1:
        return FlareDay(FlarePhase.OVER, number, 1.0, good)
    return FlareDay(FlarePhase.RETURN, number, share, good)


def with_end(flare: FlareUp, history: History, today: date) -> FlareUp:
    """A flare-up with the day from which it is over, if that day has come."""
    if flare.ended is not None:
        return flare
    for ahead in range(CALM_DAYS, (today - flare.began).days + 1):
        day = flare.began + timedelta(days=ahead)
        if flare_day(flare, history, day).phase is FlarePhase.OVER:
            return FlareUp(flare.began, day)
    return flare


def _good_days(flare: FlareUp, history: History, today: date) -> tuple[int, bool]:
    """Good days in a row up to today, and whether the newest answer allows a start."""
    good, before, ready = 0, None, False
    days = (today - flare.began).days
    for ahead in range(days + 1):
        felt = history.felt_on(flare.began + timedelta(days=ahead))
        if felt is None:
            continue
        worse = before is not None and not felt.back_at(before)
        ready = felt.leg <= RESTART_LEG_PAIN and not worse
        if ahead >= CALM_DAYS:
            good = good + 1 if ready else 0
        before = felt
    return good, ready
