"""Small lines on Today that invite: to finish setting up, to rate what matters.

Each can be put off for the day; none comes while the day is closed or in a flare-up.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from companion.domain.goal import Due
from companion.language import mark, tr
from companion.ui.pages.today_line import Line

SETUP, GOALS = "setup", "goals"
NOT_TODAY = "not_now"
_AGAIN_AFTER = timedelta(days=14)  # nobody is asked every day to write goals down
_TOMORROW = timedelta(days=1)
_WORDS = {
    Due.WRITE: (
        mark("Is there something you want to do again? Write it down."),
        mark("Write it down"),
    ),
    Due.RATE: (
        mark("How well does it go, what you want to do again? It takes a minute."),
        mark("Rate it now"),
    ),
    Due.CHANGE: (
        mark("Four weeks have passed. How is it as a whole?"),
        mark("Answer now"),
    ),
}


def setup_line(step: int, steps: int) -> Line:
    """The line while the first run was left for now."""
    words = tr(
        "Setting up is not finished: step {n} of {all} is next.", n=step, all=steps
    )
    return Line(SETUP, "info", words, (("go_on", tr("Go on")),))


def goal_line(due: Sequence[Due]) -> Line:
    """The line of the first that is due of the goals; one at least."""
    words, button = _WORDS[due[0]]
    answers = (("go_on", tr(button)), (NOT_TODAY, tr("Ask me later")))
    return Line(GOALS, "calendar", tr(words), answers)


def put_off_until(due: Sequence[Due], today: date) -> date:
    """When it is asked again after "later": tomorrow, or for a wish in two weeks."""
    return today + (_AGAIN_AFTER if due[:1] == (Due.WRITE,) else _TOMORROW)
