"""The look over the diary after the start, on a thread of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pytestqt.qtbot import QtBot

from companion.store.errors import DiskTrouble
from companion.ui.examination import Examination

if TYPE_CHECKING:
    from companion.store.diary import Diary


class Shelf:
    """Stands in for a diary that cannot be looked over."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def examine(self, go_on: Callable[[], bool]) -> None:
        assert go_on()
        raise self._error


def examination(error: Exception) -> Examination:
    return Examination(cast("Diary", Shelf(error)))


def test_an_error_of_ours_is_not_hidden(qtbot: QtBot) -> None:
    ours = examination(ValueError("ours"))
    with qtbot.waitSignal(ours.went_wrong) as told:
        ours.begin()
    assert str(told.args[0]) == "ours"
    ours.close()


def test_a_disk_that_cannot_be_read_now_is_no_damage(qtbot: QtBot) -> None:
    its = examination(DiskTrouble(Path("diary.db")))
    with qtbot.waitSignal(its.over), qtbot.assertNotEmitted(its.damaged):
        its.begin()
    its.close()
