"""Files that are saved beside the window, on a drive that takes its time."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from companion.printing.fault import PaperError
from companion.store.folder import write_whole
from companion.ui.errand import Errand
from companion.ui.saving import DONE, FAILED, WAITS, Saving
from companion.ui.widgets.chip import Tone
from tests.slow_disk import SlowStick


@pytest.fixture
def errand() -> Iterator[Errand]:
    made = Errand("files under test")
    yield made
    assert made.finish(10)


@pytest.fixture
def saving(qtbot: QtBot, errand: Errand) -> Iterator[Saving]:
    del qtbot
    owner = QObject()
    made = Saving(errand, owner)
    yield made
    assert errand.finish(10)
    del owner


put = partial(write_whole, text="words")


def test_a_quick_drive_is_not_talked_about(
    saving: Saving, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(saving.waits), qtbot.waitSignal(saving.saved) as told:
        saving.write(tmp_path / "a", put)
    assert told.args == [tmp_path / "a"]
    assert (tmp_path / "a").read_text(encoding="utf-8") == "words"
    assert not saving.busy


def test_the_window_goes_on_while_a_slow_drive_is_written_to(
    saving: Saving, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    older = tmp_path / "a"
    older.write_text("older", encoding="utf-8")
    with stick.held():
        with qtbot.waitSignal(saving.waits):
            saving.write(older, put)
            saving.write(tmp_path / "b", put)
        assert saving.busy
        assert older.read_text(encoding="utf-8") == "older", "whole till then"
        assert not (tmp_path / "b").exists()
    qtbot.waitUntil(lambda: not saving.busy)
    assert older.read_text(encoding="utf-8") == "words"
    assert (tmp_path / "b").exists()


def test_a_text_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    older = tmp_path / "a"
    write_whole(older, "older")
    with pytest.raises(UnicodeEncodeError):
        write_whole(older, "half a sign: \ud83d")
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    assert older.read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left"), "No space left"),
        (OSError("odd"), "odd"),
        (PaperError("a.pdf was not saved."), "a.pdf was not saved."),
    ],
)
def test_what_the_drive_refuses_is_said_in_words(
    saving: Saving, qtbot: QtBot, tmp_path: Path, error: Exception, words: str
) -> None:
    def refuse(_path: Path) -> None:
        raise error

    with qtbot.waitSignal(saving.failed) as told:
        saving.write(tmp_path / "a", refuse)
    assert told.args == [words]


def test_an_error_of_ours_ends_where_all_of_ours_end(
    saving: Saving, qtbot: QtBot, tmp_path: Path
) -> None:
    def err(_path: Path) -> None:
        raise KeyError

    with capture_exceptions() as raised:
        saving.write(tmp_path / "a", err)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is KeyError


def test_what_is_on_its_way_looks_neither_done_nor_alarming() -> None:
    assert len({WAITS, DONE, FAILED}) == 3
    assert WAITS[0] not in {Tone.TEAL, Tone.AMBER, Tone.RED}


def test_nothing_is_lost_at_the_end(
    saving: Saving, errand: Errand, stick: SlowStick, tmp_path: Path
) -> None:
    with stick.held():
        saving.write(tmp_path / "a", put)
        saving.write(tmp_path / "b", put)
        assert not errand.finish(0.0)
        saving.write(tmp_path / "c", put)
    assert errand.finish(10)
    assert {one.name for one in tmp_path.iterdir()} == {"a", "b"}


def test_a_drive_that_is_pulled_out_leaves_no_half_file(
    saving: Saving, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(saving.failed) as told, stick.held():
        saving.write(tmp_path / "a", put)
        stick.pulled_out = True
    assert told.args == ["Input/output error"]
    assert list(tmp_path.iterdir()) == []
