"""What a plan is replayed from: flare-ups, choices and sessions, in their order."""

from collections.abc import Iterator, Sequence
from datetime import date

from companion.domain.history import Decision, FlareUp, History
from companion.domain.record import SessionRecord

Event = FlareUp | Decision | SessionRecord


def events(history: History, today: date) -> Iterator[Event]:
    """All in order; within a day a flare-up first, then choices, then sessions."""
    by_start = sorted(history.sessions, key=lambda one: one.when)
    kinds: tuple[Sequence[Event], ...] = (
        history.flare_ups,
        history.decisions,
        by_start,
    )
    events = [
        (_day_of(event), kind, number, event)
        for kind, held in enumerate(kinds)
        for number, event in enumerate(held)
    ]
    for day, _, _, event in sorted(events, key=lambda one: one[:3]):
        if day <= today:
            yield event


def _day_of(event: Event) -> date:
    if isinstance(event, FlareUp):
        return event.began
    return event.day if isinstance(event, Decision) else event.local_date
