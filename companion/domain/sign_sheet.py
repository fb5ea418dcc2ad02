"""The red-flag list while it is being answered: kept, resumed, never answered for one.

One yes that calls for help now is enough to send the list; else every sign is asked.
What was left open by that yes is asked when a clinician has cleared it.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from companion.domain.fact import fact
from companion.domain.history import Screening
from companion.domain.screening import SIGNS, Sign, Tier, signs, worst


@fact
class SignSheet:
    """The answers so far, by the key of the sign, and the day they were begun."""

    day: date
    answers: Mapping[str, bool]

    def with_answer(self, key: str, *, yes: bool | None) -> "SignSheet":
        """The sheet with an answer given, changed, or taken back (None)."""
        kept = {k: v for k, v in self.answers.items() if k != key}
        return SignSheet(self.day, kept if yes is None else kept | {key: yes})

    @property
    def yes(self) -> frozenset[str]:
        """The signs answered with yes."""
        return frozenset(key for key, yes in self.answers.items() if yes)

    @property
    def tier(self) -> Tier | None:
        """How urgent the answers so far are."""
        return worst(self.yes)

    @property
    def calls_now(self) -> bool:
        """Whether there is a yes that calls for help now: nothing else is asked."""
        return self.tier is Tier.NOW

    @property
    def done(self) -> bool:
        """Whether the list can be sent."""
        return self.calls_now or self.whole

    @property
    def whole(self) -> bool:
        """Whether every sign was answered."""
        return not any(self.open_in(tier) for tier in Tier)

    def open_in(self, tier: Tier) -> tuple[Sign, ...]:
        """The signs of one urgency that are not answered yet, in their order."""
        return tuple(one for one in signs(tier) if one.key not in self.answers)

    def on(self, today: date) -> "SignSheet":
        """The sheet as it is resumed on a day.

        Answers of an earlier day are asked again, for signs come and go; an urgent
        yes stays, whatever the day (clinical.md 2: time never makes it less urgent).
        """
        urgent = self.tier is not None and self.tier.locks
        return self if urgent or self.day == today else blank(today)

    def screening(
        self, at: datetime, day: date, after: frozenset[datetime] = frozenset()
    ) -> Screening:
        """The finished list. Raises ValueError while something is not answered."""
        if not self.done:
            msg = "the list is not finished"
            raise ValueError(msg)
        return Screening(at, day, self.yes, self.whole, after)

    def still_open(self) -> "SignSheet":
        """What is left to ask once the yes is cleared: each no stands."""
        return SignSheet(
            self.day, {k: False for k, yes in self.answers.items() if not yes}
        )

    def with_cleared(self, cleared: Iterable[str]) -> "SignSheet":
        """The sheet with a no for signs that a clinician has just looked at."""
        return SignSheet(self.day, dict.fromkeys(cleared, False) | dict(self.answers))


def blank(day: date) -> SignSheet:
    """A sheet with no answers."""
    return SignSheet(day, {})


def known(answers: Mapping[str, object]) -> dict[str, bool]:
    """The answers of a kept sheet, without signs that are no longer asked."""
    keys = {one.key for one in SIGNS}
    return {k: v for k, v in answers.items() if k in keys and isinstance(v, bool)}
