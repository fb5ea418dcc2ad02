"""What is remembered of a file counts only while nothing at all has changed."""

import json
import os
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.library.memo import LARGEST_BYTES, Memo, state_of
from tests.thoroughness import SHARED

VALUE = {"name": "Bridge", "numbers": [1, 2.5, None, True]}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.toml"
    path.write_text("a = 1", encoding="utf-8")
    return path


@pytest.fixture
def memo(tmp_path: Path) -> Memo:
    return Memo(tmp_path / "memo" / "read", "one")


def _kept(tmp_path: Path) -> Path:
    return tmp_path / "memo" / "read" / "bridge.json"


def _forge(path: Path, content: object) -> None:
    """Write something of our format that we did not write."""
    body = json.dumps(content).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"%08x" % zlib.crc32(body) + body)


def test_what_was_remembered_is_recalled(memo: Memo, source: Path) -> None:
    state = state_of(source)
    assert memo.recall(source, state) is None
    memo.remember(source, state, VALUE)
    assert memo.recall(source, state) == VALUE


def test_without_a_folder_nothing_is_remembered(source: Path, tmp_path: Path) -> None:
    memo, state = Memo(), state_of(source)
    memo.remember(source, state, VALUE)
    assert memo.recall(source, state) is None
    assert list(tmp_path.iterdir()) == [source]


def test_another_edition_knows_nothing(
    memo: Memo, source: Path, tmp_path: Path
) -> None:
    state = state_of(source)
    memo.remember(source, state, VALUE)
    assert Memo(tmp_path / "memo" / "read", "two").recall(source, state) is None


def test_a_file_that_has_changed_is_not_recalled(memo: Memo, source: Path) -> None:
    memo.remember(source, state_of(source), VALUE)
    source.write_text("a = 22", encoding="utf-8")
    assert memo.recall(source, state_of(source)) is None


def test_a_file_of_the_same_size_and_time_is_another_one(
    memo: Memo, source: Path
) -> None:
    before = source.stat()
    memo.remember(source, state_of(source), VALUE)
    other = source.with_name("other")
    other.write_text("b = 2", encoding="utf-8")
    other.replace(source)
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert memo.recall(source, state_of(source)) is None


def test_a_file_of_the_same_name_elsewhere_is_another_one(
    memo: Memo, source: Path
) -> None:
    state = state_of(source)
    memo.remember(source, state, VALUE)
    assert memo.recall(source.parent / "elsewhere" / source.name, state) is None


def test_a_file_that_has_gone_has_no_state(memo: Memo, source: Path) -> None:
    source.unlink()
    assert state_of(source) is None
    assert state_of(Path("\0")) is None
    memo.remember(source, None, VALUE)
    assert memo.recall(source, None) is None


@settings(suppress_health_check=SHARED)
@given(at=st.integers(0, 10_000), bit=st.integers(0, 7), cut=st.booleans())
def test_no_damage_is_overlooked(
    memo: Memo, source: Path, tmp_path: Path, at: int, bit: int, *, cut: bool
) -> None:
    state = state_of(source)
    memo.remember(source, state, VALUE)
    raw = bytearray(_kept(tmp_path).read_bytes())
    at %= len(raw)
    if cut:
        del raw[at:]
    else:
        raw[at] ^= 1 << bit
    _kept(tmp_path).write_bytes(raw)
    assert memo.recall(source, state) is None


@pytest.mark.parametrize(
    "raw",
    [b"", b"x", b"\xff" * 100, b"0" * (LARGEST_BYTES + 1)],
    ids=["empty", "short", "no text", "too large"],
)
def test_what_is_no_memo_is_as_good_as_nothing(
    memo: Memo, source: Path, tmp_path: Path, raw: bytes
) -> None:
    _kept(tmp_path).parent.mkdir(parents=True)
    _kept(tmp_path).write_bytes(raw)
    assert memo.recall(source, state_of(source)) is None


@pytest.mark.parametrize("content", [None, 1, [], [[]], [1, 2, 3], {"a": 1, "b": 2}])
def test_a_forged_memo_of_another_form_is_not_recalled(
    memo: Memo, source: Path, tmp_path: Path, content: object
) -> None:
    _forge(_kept(tmp_path), content)
    assert memo.recall(source, state_of(source)) is None


def test_endless_nesting_is_not_recalled(
    memo: Memo, source: Path, tmp_path: Path
) -> None:
    body = b"[" * 100_000
    _kept(tmp_path).parent.mkdir(parents=True)
    _kept(tmp_path).write_bytes(b"%08x" % zlib.crc32(body) + body)
    assert memo.recall(source, state_of(source)) is None


def test_a_folder_that_refuses_is_no_fault(source: Path, tmp_path: Path) -> None:
    (tmp_path / "memo").write_text("a file in the way", encoding="utf-8")
    memo = Memo(tmp_path / "memo", "one")
    memo.remember(source, state_of(source), VALUE)
    assert memo.recall(source, state_of(source)) is None


def test_nothing_half_written_stays_behind(
    memo: Memo, source: Path, tmp_path: Path
) -> None:
    _kept(tmp_path).mkdir(parents=True)  # so that the name cannot be taken
    memo.remember(source, state_of(source), VALUE)
    assert list(_kept(tmp_path).parent.iterdir()) == [_kept(tmp_path)]
