"""Waste of Python is collected on the window's thread, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from companion.ui.tidying import Tidying


class Loop(QObject):
    """A part of Qt that holds itself, as closed dialogs do."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread()))


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:  # noqa: ARG001 - Qt is there
    was_on = gc.isenabled()
    made = Tidying()
    yield made
    made.close()
    if was_on:
        gc.enable()


def test_no_other_thread_destroys_a_part_of_the_window(tidying: Tidying) -> None:
    ended_on: list[threading.Thread] = []
    Loop(ended_on)

    def wasteful() -> None:
        kept = [[number] for number in range(200_000)]
        assert kept

    thread = threading.Thread(target=wasteful)
    thread.start()
    thread.join()
    assert ended_on == []
    for _ in range(200):
        kept = [[number] for number in range(1_000)]
        tidying.tidy()
        assert kept
    assert ended_on == [threading.main_thread()]


def test_a_little_waste_is_left_alone(tidying: Tidying) -> None:
    gc.collect()
    assert tidying.tidy() == 0
