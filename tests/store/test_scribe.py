"""A session told to the diary as it happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Side
from companion.domain.record import SessionRecord, SessionState
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import Rep, timeline
from companion.store.diary import Diary
from companion.store.scribe import Scribe
from companion.store.writer import SessionWriter
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock, always_sure
from tests.store.examples import NINE, a_diary

LINE = timeline(a_routine(an_exercise("a"), an_exercise("b")))
FIRST, SECOND = (Rep(0, 1, number, Side.BOTH) for number in (1, 2))


class Unconcerned:
    """A witness that nobody listens to."""

    def saved(self, waiting: int) -> None:
        pass

    def failed(self, error: Exception) -> None:
        raise AssertionError(error)

    def recovered(self) -> None:
        pass

    def refused(self, error: Exception) -> None:
        raise AssertionError(error)


@contextmanager
def scribing(folder: Path) -> Iterator[tuple[Scribe, Diary, FakeClock]]:
    clock = FakeClock(NINE)
    with a_diary(folder, clock) as diary:
        writer = SessionWriter(diary, Unconcerned())
        try:
            yield (
                Scribe(writer, clock, lambda: "Europe/London", always_sure),
                diary,
                clock,
            )
        finally:
            assert writer.close() == 0


def only(diary: Diary) -> SessionRecord:
    (record,) = diary.sessions.between(NINE.date(), NINE.date())
    return record


def test_a_session_is_written_as_it_happens(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, clock):
        scribe.begin(LINE)
        for rep in (FIRST, SECOND):
            clock.pass_ms(11_000)
            scribe.rep_done(rep, 11_000)
        clock.pass_ms(5_000)
        scribe.ended(SessionState.FINISHED, 27_000)
    with a_diary(tmp_path) as diary:
        record = only(diary)
    assert [one.rep for one in record.reps] == [FIRST, SECOND]
    assert (record.zone, record.state) == ("Europe/London", SessionState.FINISHED)
    assert record.active_ms == 27_000
    assert [planned.name for planned in record.plan] == ["a", "b"]


def test_a_stop_closes_the_session_and_takes_its_answers_later(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, clock):
        scribe.begin(LINE)
        clock.pass_ms(1_500)
        scribe.stopped(FIRST, "Lift", 1_500)
        clock.pass_ms(20_000)
        scribe.answered((StopReason.PAIN_UP,), Furthest.CALF, 6)
    with a_diary(tmp_path) as diary:
        record = only(diary)
    assert record.state is SessionState.STOPPED
    (stop,) = record.stops
    assert (stop.rep, stop.phase, stop.strength) == (FIRST, "Lift", 6)
    assert (stop.at - NINE).total_seconds() == 1.5


def test_answers_without_a_stop_are_nothing(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, _):
        scribe.begin(LINE)
        scribe.answered((), None, None)
    with a_diary(tmp_path) as diary:
        assert only(diary).stops == ()


def test_an_interrupted_session_goes_on_in_the_same_record(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, _):
        scribe.begin(LINE)
        scribe.rep_done(FIRST, 11_000)
    with scribing(tmp_path) as (scribe, diary, _):
        unfinished = diary.sessions.unfinished()
        assert unfinished is not None
        scribe.take_up(unfinished)
        scribe.rep_done(SECOND, 22_000)
    with a_diary(tmp_path) as diary:
        assert [one.rep for one in only(diary).reps] == [FIRST, SECOND]


def test_an_interrupted_session_can_be_kept_as_it_is(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, _):
        scribe.begin(LINE)
        scribe.rep_done(FIRST, 11_000)
    with scribing(tmp_path) as (scribe, diary, _):
        unfinished = diary.sessions.unfinished()
        assert unfinished is not None
        scribe.keep_as_it_is(unfinished)
    with a_diary(tmp_path) as diary:
        record = only(diary)
    assert record.state is SessionState.ENDED_EARLY
    assert record.active_ms == 11_000


def test_what_was_changed_is_kept_with_the_session(tmp_path: Path) -> None:
    slower = Change(ChangeKind.PACE, FIRST, 1)
    with scribing(tmp_path) as (scribe, _, clock):
        scribe.begin(LINE)
        clock.pass_ms(2_000)
        scribe.changed(slower)
    with a_diary(tmp_path) as diary:
        (made,) = only(diary).changes
    assert made.change == slower
    assert (made.at - NINE).total_seconds() == 2


def test_an_interrupted_session_can_be_discarded(tmp_path: Path) -> None:
    with scribing(tmp_path) as (scribe, _, _):
        scribe.begin(LINE)
        scribe.rep_done(FIRST, 11_000)
    with scribing(tmp_path) as (scribe, diary, _):
        unfinished = diary.sessions.unfinished()
        assert unfinished is not None
        scribe.discard(unfinished)
    with a_diary(tmp_path) as diary:
        assert diary.sessions.unfinished() is None
        assert diary.sessions.between(NINE.date(), NINE.date()) == ()
