"""The bell by which a second start calls the first one to the front."""

import os
import select
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.store.doorbell import BELL_NAME, Doorbell, Heard, came, ring

pytestmark = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="there are no named pipes here"
)


@pytest.fixture
def bell(tmp_path: Path) -> Iterator[Doorbell]:
    made = Doorbell(tmp_path)
    yield made
    made.close()
    assert list(tmp_path.iterdir()) == []


def answering(bell: Doorbell, tokens: list[str]) -> threading.Thread:
    """Somebody at home who answers once."""

    def wait() -> None:
        select.select([bell.descriptor], [], [], 5)
        tokens.extend(bell.answer())

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def test_who_rings_is_answered_and_the_token_arrives(
    tmp_path: Path, bell: Doorbell
) -> None:
    tokens: list[str] = []
    home = answering(bell, tokens)
    assert ring(tmp_path, "kwin-7_TIME12") is Heard.ANSWER
    home.join()
    assert tokens == ["kwin-7_TIME12"]


def test_a_program_that_stands_still_keeps_nobody_waiting(
    tmp_path: Path, bell: Doorbell
) -> None:
    assert ring(tmp_path, seconds=0.01) is Heard.SILENCE
    assert not came(tmp_path)
    tokens = bell.answer()
    assert tokens == ("", "")


def test_nobody_waits_where_nobody_is(tmp_path: Path) -> None:
    assert ring(tmp_path) is Heard.NOBODY
    assert not came(tmp_path, patience_seconds=0.1)


def test_a_bell_left_by_a_crash_is_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / BELL_NAME)
    assert ring(tmp_path) is Heard.NOBODY
    bell = Doorbell(tmp_path)
    bell.close()
    assert not (tmp_path / BELL_NAME).exists()


def test_a_program_that_is_just_being_started_is_waited_for(tmp_path: Path) -> None:
    made: list[Doorbell] = []

    def start() -> None:
        select.select([], [], [], 0.1)
        made.append(Doorbell(tmp_path))
        select.select([made[0].descriptor], [], [], 5)
        made[0].answer()

    first = threading.Thread(target=start)
    first.start()
    assert came(tmp_path)
    first.join()
    made[0].close()


def test_a_file_in_place_of_the_bell_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / BELL_NAME).write_bytes(b"theirs")
    assert ring(tmp_path) is Heard.NOBODY
    assert (tmp_path / BELL_NAME).read_bytes() == b"theirs"


def test_only_the_owner_can_ring(tmp_path: Path, bell: Doorbell) -> None:
    assert bell.descriptor > 0
    assert stat.S_IMODE((tmp_path / BELL_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "noise",
    [b"", b"nonsense\n", b"../../x token\n", b"99999999999 x\n", b"1 \xff\n", b"\n\n"],
)
def test_noise_at_the_bell_is_not_answered(
    tmp_path: Path, bell: Doorbell, noise: bytes
) -> None:
    if noise:
        os.write(bell.descriptor, noise)
    assert bell.answer() == ()
    assert [one.name for one in tmp_path.iterdir()] == [BELL_NAME]


def test_an_answer_is_never_written_into_a_file(tmp_path: Path, bell: Doorbell) -> None:
    theirs = tmp_path / "companion.answer-77"
    theirs.write_bytes(b"theirs")
    os.write(bell.descriptor, b"77 \n78 \n")
    assert bell.answer() == ("", "")
    assert theirs.read_bytes() == b"theirs"
    theirs.unlink()


def test_a_folder_that_takes_no_pipe_is_silence(
    tmp_path: Path, bell: Doorbell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_arguments: object) -> None:
        raise PermissionError

    assert bell.descriptor
    with monkeypatch.context() as patched:
        patched.setattr(os, "mkfifo", refuses)
        assert ring(tmp_path) is Heard.SILENCE
