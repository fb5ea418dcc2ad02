"""The window tells in the background, whatever the disk does."""

from pathlib import Path

from companion.domain.felt import Felt
from companion.domain.history import Morning, Screening
from companion.domain.person import Person
from companion.store.diary import Diary
from companion.store.teller import Teller
from companion.store.writer import SessionWriter
from tests.fakes import FakeClock, always_sure
from tests.store.examples import DAY, NINE, a_diary
from tests.store.listener import Listener
from tests.store.no_room import no_file_longer_than
from tests.store.tellings import SORE


def a_teller(diary: Diary, clock: FakeClock) -> tuple[Teller, SessionWriter]:
    writer = SessionWriter(diary, Listener(), retry_seconds=0.01)
    return Teller(writer, clock, lambda: "Europe/London", always_sure), writer


def test_the_window_tells_in_the_background_and_reads_it_at_once(diary: Diary) -> None:
    clock = FakeClock(NINE)
    teller, writer = a_teller(diary, clock)
    try:
        first = teller.tell(Morning(DAY, SORE))
        clock.pass_ms(60_000)
        teller.tell(Morning(DAY, Felt(1, 1)))
        assert [one.fact.felt.leg for one in teller.all(Morning)] == [4, 1]
        assert teller.newest(Morning) == Morning(DAY, Felt(1, 1))
        assert teller.newest(Person) is None
        before = teller.revision
        teller.take_back(first)
        assert [one.fact.felt.leg for one in teller.all(Morning)] == [1]
        assert teller.revision > before
    finally:
        writer.close()


def test_what_the_disk_refuses_holds_all_the_same(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        teller, writer = a_teller(diary, FakeClock(NINE))
        early = teller.tell(Morning(DAY, SORE))
        writer.settle()
        try:
            with no_file_longer_than(diary.path.stat().st_size):
                alarm = Screening(NINE, DAY, frozenset({"ce_saddle"}))
                while writer.settle():
                    teller.tell(alarm)
                teller.take_back(early)
                assert teller.all(Morning) == ()
                assert teller.newest(Screening) == alarm
                assert teller.newest(Morning) is None
                waiting = len(teller.all(Screening))
            writer.try_again()
            while writer.waiting:
                writer.settle()
            assert len(diary.told.all(Screening)) == waiting
            assert diary.told.all(Morning) == ()
        finally:
            writer.close()
