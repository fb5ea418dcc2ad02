"""What is written down by hand weeks later stands where it belongs, not last."""

from dataclasses import replace

from companion.domain.history import History
from companion.domain.next_time import stopped_last_time
from companion.domain.progression import last_was_red, standings
from companion.domain.record import SessionRecord, Source
from tests.histories import a_session, all_exercises, at, day


def _late(number: int, *ids: str) -> SessionRecord:
    """Done on a day, written down on day 20."""
    made = a_session(number, ids)
    return replace(made, id=f"late-{number}", source=Source.BY_HAND, started=at(20, 9))


STOPPED = a_session(5, stopped="bridge")
HISTORY = History(sessions=(STOPPED, _late(2, "bridge")))


def test_sessions_are_in_the_order_of_their_days() -> None:
    assert max(HISTORY.sessions, key=lambda one: one.when) is STOPPED
    assert STOPPED.when == (day(5), STOPPED.started)


def test_a_stop_is_not_hidden_by_an_older_session_written_down_later() -> None:
    assert last_was_red(HISTORY, day(21))
    assert stopped_last_time(HISTORY) == {"bridge"}
    alone = standings(History(sessions=(STOPPED,)), all_exercises(), day(21))
    both = standings(HISTORY, all_exercises(), day(21))
    assert both.of("bridge").halved == alone.of("bridge").halved


def test_a_newer_session_written_down_later_counts_as_newer() -> None:
    history = History(sessions=(STOPPED, _late(7, "bridge")))
    assert not last_was_red(history, day(21))
    assert stopped_last_time(history) == frozenset()
