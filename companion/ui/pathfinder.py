"""Finds the place to show: a lock, a due list or the first run may come in between.

paths = Pathfinder(casebook, settings, clock)
paths.instead("check_in") -> "check_in", or what has to come first
paths.later = True             the first run was left for now
"""

from companion.clock import Clock
from companion.domain.rule import RuleKey
from companion.domain.way import Spot, Standing, Step, way
from companion.store.setting import Settings
from companion.ui.casebook import Casebook

_SPOTS = frozenset(Spot)


class Pathfinder:
    """Asks the diary how things stand each time a way is taken."""

    def __init__(self, casebook: Casebook, settings: Settings, clock: Clock) -> None:
        self._casebook = casebook
        self._settings = settings
        self._clock = clock
        self.later = False

    def instead(self, key: str) -> str:
        """The place to show when one is asked for."""
        return way(Spot(key), self._standing()).value if key in _SPOTS else key

    @property
    def session_open(self) -> bool:
        """Whether a session may begin or go on now."""
        return self.instead(Spot.SESSION) == Spot.SESSION

    def _standing(self) -> Standing:
        """As the rules say of this moment; a lock comes before a due list."""
        closed = self._casebook.outlook(self._clock.now()).plan.closed
        known = self._casebook.knows_person()
        return Standing(
            locked=closed is RuleKey.LOCK,
            list_due=closed is RuleKey.LIST_DUE,
            known=known,
            step=Step.WHAT if known else self._step(),
            later=self.later,
        )

    def _step(self) -> Step:
        # Only while the first run lasts.
        from companion.store.draft import Drafts  # noqa: PLC0415 - as said

        return Drafts(self._settings).first_run().step
