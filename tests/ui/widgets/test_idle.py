from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from companion.ui.widgets.idle import IdleQueue, Urgency


def _work(log: list[str], name: str, slices: int = 2) -> Callable[[], Iterator[None]]:
    def work() -> Iterator[None]:
        for number in range(slices):
            log.append(f"{name}{number}")
            yield

    return work


@pytest.fixture
def queue(qtbot: QtBot) -> IdleQueue:
    assert qtbot is not None
    return IdleQueue()


def test_nothing_is_done_before_it_is_opened(qtbot: QtBot, queue: IdleQueue) -> None:
    log: list[str] = []
    queue.put("a", _work(log, "a"))
    qtbot.wait(5)
    assert log == []
    queue.open()
    qtbot.waitUntil(lambda: not queue.busy)
    assert log == ["a0", "a1"]


def test_what_somebody_looks_at_comes_first(queue: IdleQueue) -> None:
    log: list[str] = []
    queue.put("later", _work(log, "l"), Urgency.LATER)
    queue.put("soon", _work(log, "s"), Urgency.SOON)
    queue.put("now", _work(log, "n"), Urgency.NOW)
    queue.finish()
    assert log == ["n0", "n1", "s0", "s1", "l0", "l1"]


def test_urgent_work_comes_between_the_slices_of_other_work(queue: IdleQueue) -> None:
    log: list[str] = []

    def interrupted() -> Iterator[None]:
        log.append("begun")
        queue.put("now", _work(log, "n", 1), Urgency.NOW)
        yield
        log.append("ended")

    queue.put("long", interrupted, Urgency.LATER)
    queue.finish()
    assert log == ["begun", "n0", "ended"]


def test_asking_twice_does_it_once(queue: IdleQueue) -> None:
    log: list[str] = []
    queue.put("a", _work(log, "a", 1))
    queue.put("a", _work(log, "again", 1))
    queue.finish()
    assert log == ["a0"]


def test_asking_again_raises_the_urgency(queue: IdleQueue) -> None:
    log: list[str] = []
    queue.put("a", _work(log, "a", 1), Urgency.LATER)
    queue.put("b", _work(log, "b", 1), Urgency.SOON)
    queue.put("a", _work(log, "a", 1), Urgency.NOW)
    queue.finish()
    assert log == ["a0", "b0"]


def test_dropped_work_is_not_gone_on_with(queue: IdleQueue) -> None:
    log: list[str] = []

    def begun() -> Iterator[None]:
        log.append("begun")
        queue.drop("a")
        yield
        log.append("never")

    queue.put("a", begun)
    queue.finish()
    assert log == ["begun"]
    assert not queue.busy


def test_work_is_dropped_with_its_owner(queue: IdleQueue) -> None:
    owner = QObject()
    queue.drop_with(owner, "a")
    queue.put("a", _work([], "a"))
    shiboken6.delete(owner)
    assert not queue.busy


def test_an_owner_may_outlive_the_queue(qtbot: QtBot, queue: IdleQueue) -> None:
    owner = QObject()
    queue.drop_with(owner, "a")
    queue.open()
    queue.put("a", _work([], "a"))
    shiboken6.delete(queue)
    with qtbot.captureExceptions() as raised:
        shiboken6.delete(owner)
    assert raised == []


def test_work_that_fails_is_not_tried_for_ever(queue: IdleQueue) -> None:
    def fails() -> Iterator[None]:
        yield from (None for _ in range(1 // 0))

    queue.put("a", fails)
    with pytest.raises(ZeroDivisionError):
        queue.finish()
    assert not queue.busy
