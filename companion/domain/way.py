"""Where one may go: what is locked, or has to be answered first, comes in between.

    way(place, state) -> place

The window asks it before it shows any place, and before anything is started: there is
no other way into a session (clinical.md 2).
"""

from enum import StrEnum

from companion.domain.fact import fact


class Spot(StrEnum):
    """The places that stand in for each other."""

    TODAY = "today"
    SESSION = "check_in"  # the check-in, and all that begins or goes on after it
    SIGNS = "screening"
    LOCK = "lock"
    WELCOME = "welcome"


class Step(StrEnum):
    """The steps of the first run, in their order."""

    WHAT = "what"
    SIGNS = "signs"
    YOU = "you"
    PLAN = "plan"

    @property
    def number(self) -> int:
        """Which step it is, from 1."""
        return list(Step).index(self) + 1


@fact
class Standing:
    """What decides: whether an answer locks, the list is due, the person is known.

    ``step`` is where the first run stands; ``later`` says that it was left for now.
    """

    locked: bool
    list_due: bool
    known: bool
    step: Step = Step.WHAT
    later: bool = False


def way(spot: Spot, standing: Standing) -> Spot:
    """The place to show instead of one that was asked for, or that one itself."""
    if standing.locked:
        return Spot.LOCK
    if spot is Spot.LOCK:
        spot = Spot.TODAY
    if standing.known:
        due = standing.list_due and spot is Spot.SESSION
        return Spot.SIGNS if due else spot if spot is not Spot.WELCOME else Spot.TODAY
    if spot is Spot.TODAY and standing.later:
        return spot
    return _first_run(standing)


def _first_run(standing: Standing) -> Spot:
    """Where the first run goes on; its second step is the list."""
    begun = standing.step is not Step.WHAT
    return Spot.SIGNS if begun and standing.list_due else Spot.WELCOME
