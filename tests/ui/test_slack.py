"""Free memory goes back to the system when idle work is over."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.slack import Slack
from companion.ui.widgets.idle import IdleQueue

_GLIBC = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim")
_BLOCKS, _SIZE = 6_000, 4_000


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1024 / 1024


def _work() -> Iterator[None]:
    yield


@pytest.mark.skipif(not _GLIBC, reason="only glibc keeps what was freed")
def test_free_pages_between_used_ones_go_back(qtbot: QtBot) -> None:
    assert qtbot is not None
    slack = Slack(IdleQueue())
    blocks = [bytes([1]) * _SIZE for _ in range(_BLOCKS)]
    kept = blocks[::50]  # so that the heap cannot simply become shorter
    full = _resident_mb()
    del blocks
    slack.give_back()
    assert full - _resident_mb() > _BLOCKS * _SIZE / 1024 / 1024 / 2
    assert len(kept) == _BLOCKS // 50


def test_it_waits_for_a_rest_after_the_last_work(qtbot: QtBot) -> None:
    assert qtbot is not None
    queue = IdleQueue()
    slack = Slack(queue)
    assert not slack.waiting
    queue.put("one", _work)
    queue.put("two", _work)
    with qtbot.waitSignal(queue.emptied):
        queue.open()
    assert not queue.busy
    assert slack.waiting


def test_it_gives_nothing_back_once_the_window_has_gone(qtbot: QtBot) -> None:
    queue = IdleQueue()
    slack = Slack(queue)
    slack.close()
    queue.put("one", _work)
    with qtbot.waitSignal(queue.emptied):
        queue.open()
    assert not slack.waiting
