"""Whatever a file holds, the library answers with an exercise or a located fault."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.exercise import Exercise
from companion.library import ContentError, Fault, Library, read_exercise
from companion.library.document import DEEPEST, LARGEST_BYTES, read_tables
from companion.library.error import Misfit
from tests.library.sample import SAMPLE, put, sample, toml, write
from tests.thoroughness import SHARED

ANYTHING = st.recursive(
    st.none().map(lambda _: "")
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | st.floats()
    | st.text(st.characters(codec="utf-8"), max_size=50),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), inner)
    ),
    max_leaves=6,
)


def _places(value: object, way: tuple[str, ...] = ()) -> list[str]:
    """Every dotted key of the sample."""
    found = [".".join(way)] if way else []
    if isinstance(value, dict):
        for name, one in value.items():
            found += _places(one, (*way, name))
    if isinstance(value, list):
        for index, one in enumerate(value):
            found += _places(one, (*way, str(index)))
    return found


def _fault_of(path: Path) -> Fault | None:
    try:
        assert isinstance(read_exercise(path), Exercise)
    except ContentError as error:
        return error.fault
    return None


def _problem(path: Path) -> str:
    fault = _fault_of(path)
    assert fault is not None
    assert fault.file == path.name
    assert str(fault).isprintable()
    return fault.problem


_QUICK = settings(suppress_health_check=SHARED)


@_QUICK
@given(place=st.sampled_from(_places(SAMPLE)), value=ANYTHING)
def test_any_value_at_any_place_gives_an_exercise_or_one_fault(
    tmp_path: Path, place: str, value: object
) -> None:
    path = write(tmp_path, "sample-lift", put(sample(), place, value))
    fault = _fault_of(path)
    if fault is not None:
        assert fault.problem
        assert fault.file == "sample-lift.toml"
        assert len(str(fault)) < 1000


@_QUICK
@given(content=st.binary(max_size=300))
def test_any_bytes_give_one_fault(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.toml"
    path.write_bytes(content)
    assert _problem(path)


@_QUICK
@given(at=st.integers(0, len(toml(SAMPLE))), noise=st.text(max_size=5))
def test_a_file_cut_off_or_scribbled_on_gives_one_fault_or_an_exercise(
    tmp_path: Path, at: int, noise: str
) -> None:
    path = tmp_path / "sample-lift.toml"
    text = toml(SAMPLE)
    path.write_bytes((text[:at] + noise).encode("utf-8", "replace"))
    whole = at >= len(text) - 1 and not noise
    assert (_fault_of(path) is None) >= whole


def test_ten_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_text("name = '" + "x" * 10_000_000 + "'", encoding="utf-8")
    assert _problem(path) == "is too large"


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.toml"
    line = "# " + "x" * 253 + "\n"
    path.write_text(line * (LARGEST_BYTES // len(line)), encoding="utf-8")
    assert path.stat().st_size == LARGEST_BYTES
    assert read_tables(path) == {}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"a = " + b"[" * 490 + b"]" * 490, "are nested too deep"),
        (b"a = " + b"[\n" * 9000 + b"]\n" * 9000, "are nested too deep"),
        (b"a" + b".a" * 20 + b" = 1", "are nested too deep"),
        (b"a" + b".a" * 100_000 + b" = 1", "line 1 has 200005 characters"),
        (b"[[a" + b".a" * (DEEPEST + 1) + b"]]", "are nested too deep"),
        (b"\xff\xfe", "byte 0 is no UTF-8"),
        (b"a = 2026-13-45", "is not valid TOML"),
        (b"a = 1\na = 2", "is not valid TOML"),
        (b"a = 0x" + b"f" * 900, "no key"),
        (b"a = " + b"9" * 900, "no key"),
        (b"", "is missing"),
    ],
)
def test_a_trap_gives_one_fault(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "trap.toml"
    path.write_bytes(content)
    assert problem in _problem(path)


def test_a_folder_in_place_of_a_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "bridge.toml").mkdir()
    assert _problem(tmp_path / "bridge.toml") == "is not a file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert _problem(tmp_path / "pipe.toml") == "is not a file"


class LockedPath(type(Path())):  # type: ignore[misc] # - the class of this system
    """A file that exists and that nobody may open."""

    def open(self, *_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied")


def test_a_file_that_may_not_be_read_is_a_fault(tmp_path: Path) -> None:
    path = write(tmp_path, "sample-lift", sample())
    with pytest.raises(Misfit, match="cannot be read: Permission denied"):
        read_tables(LockedPath(path))


def test_one_broken_file_never_stops_the_rest(tmp_path: Path) -> None:
    for name in ("first", "second", "third"):
        write(tmp_path, name, put(sample(), "id", name))
    (tmp_path / "broken.toml").write_bytes(b"\x00\xff" * 1000)
    (tmp_path / "empty.toml").touch()
    library = Library(tmp_path)
    assert [one.id for one in library.exercises()] == ["first", "second", "third"]
    assert [one.file for one in library.faults] == ["broken.toml", "empty.toml"]
