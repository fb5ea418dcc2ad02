"""A writer on a disk that is full or refuses: told once, and nothing is lost."""

from companion.store.diary import Diary
from companion.store.errors import DiaryError
from companion.store.writer import SessionWriter
from tests.slow_disk import SlowDisk
from tests.store.examples import ALL_REPS, done
from tests.store.listener import Listener
from tests.store.writing import FAR, begin


def test_a_full_disk_is_told_once_and_nothing_is_lost(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.full = True
    for rep in ALL_REPS:
        writer.add_rep(session_id, done(rep), 8_000)
        assert not writer.settle()
    assert listener.heard.count("DiskFull") == 1
    assert diary.sessions.get(session_id).reps == ()
    assert len(writer.get(session_id).reps) == len(ALL_REPS)
    disk.full = False
    writer.try_again()
    while "recovered" not in listener.heard:
        listener.told.acquire()
    assert writer.settle()
    assert len(diary.sessions.get(session_id).reps) == len(ALL_REPS)
    writer.close()
    assert listener.heard.count("recovered") == 1
    assert listener.heard.count("DiskFull") == 1


def test_space_freed_while_a_try_is_failing_is_tried_at_once(
    diary: Diary, disk: SlowDisk
) -> None:
    class Freeing(Listener):
        def failed(self, error: DiaryError) -> None:
            disk.full = False
            super().failed(error)

    listener = Freeing()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.forget()
    disk.full = True
    with disk.held():
        writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
        disk.asked.acquire()  # a try has begun that will fail
        writer.try_again()
    while "recovered" not in listener.heard:
        listener.told.acquire()
    writer.close()
    assert listener.heard.count("DiskFull") == 1
    assert len(diary.sessions.get(session_id).reps) == 1


def test_a_disk_that_refuses_is_asked_again_by_itself(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    disk.full = True
    writer = SessionWriter(diary, listener, 0.001)
    session_id = begin(writer)
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    for _ in range(3):  # the first time, and twice by itself
        disk.asked.acquire()
    disk.full = False
    while "recovered" not in listener.heard:
        listener.told.acquire()
    writer.close()
    assert listener.heard.count("DiskFull") == 1
    assert len(diary.sessions.get(session_id).reps) == 1


def test_closing_on_a_full_disk_ends_and_says_how_much_is_left(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.full = True
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    writer.add_rep(session_id, done(ALL_REPS[1]), 16_000)
    assert writer.close() == 2
    assert listener.heard.count("DiskFull") == 1
