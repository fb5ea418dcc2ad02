"""Every exercise comes back from its shorthand; nothing else comes back at all."""

import json
from pathlib import Path

import pytest

from companion.library import Fault, Library, Memo
from companion.library.shorthand import NoShorthand, in_full, shorthand
from companion.place import assets_folder
from tests.library.sample import put, sample, write

ASSETS = assets_folder() / "exercises"


def _kept(folder: Path) -> Path:
    return folder / "memo" / "sample-lift.json"


def _library(folder: Path, edition: str = "one") -> Library:
    return Library(folder, Memo(folder / "memo", edition))


def test_every_exercise_comes_back_whole() -> None:
    for one in Library(ASSETS).exercises():
        written = json.loads(json.dumps(shorthand(one)))
        back = in_full(written, one.id)
        assert back == one
        assert repr(back) == repr(one)  # 5.0 is not 5, a word is not a text


@pytest.mark.parametrize(
    "written",
    [
        None,
        "bridge",
        [],
        [""],
        ["Exercise"],
        ["Exercise", "bridge"],
        ["Spine", "bent"],
        ["Spine", "neutral"],
        ["open", "/etc/passwd"],
        ["__import__", "os"],
        ["exec", "1"],
        ["fact", 1],
        [1, 2],
        [["Exercise"]],
        {"id": "bridge"},
    ],
    ids=str,
)
def test_what_is_no_exercise_is_refused(written: object) -> None:
    with pytest.raises(NoShorthand):
        in_full(written, "bridge")


def test_another_exercise_is_refused() -> None:
    bridge = Library(ASSETS).exercise("bridge")
    with pytest.raises(NoShorthand, match="not clamshell"):
        in_full(shorthand(bridge), "clamshell")


def test_what_is_nested_without_end_is_refused() -> None:
    nested: list[object] = [""]
    for _ in range(100_000):
        nested = ["", nested]
    with pytest.raises(NoShorthand):
        in_full(nested, "bridge")


def test_an_exercise_is_recalled_while_its_file_stays(tmp_path: Path) -> None:
    write(tmp_path, "sample-lift", sample())
    first = _library(tmp_path)
    known = first.exercise("sample-lift")
    assert not _kept(tmp_path).exists()
    first.keep()
    before = _kept(tmp_path).stat().st_mtime_ns
    second = _library(tmp_path)
    assert second.exercise("sample-lift") == known
    second.keep()
    assert _kept(tmp_path).stat().st_mtime_ns == before


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    write(tmp_path, "sample-lift", sample())
    library = _library(tmp_path)
    library.exercises()
    library.keep()
    write(tmp_path, "sample-lift", put(sample(), "name", "Another lift"))
    assert _library(tmp_path).exercise("sample-lift").name == "Another lift"


def test_a_file_that_broke_is_a_fault_whatever_is_remembered(tmp_path: Path) -> None:
    path = write(tmp_path, "sample-lift", sample())
    library = _library(tmp_path)
    library.exercises()
    library.keep()
    path.write_text("broken", encoding="utf-8")
    again = _library(tmp_path)
    assert again.fault_of("sample-lift") == Library(tmp_path).fault_of("sample-lift")
    again.keep()
    assert isinstance(_library(tmp_path).fault_of("sample-lift"), Fault)


def test_a_forged_memo_is_read_over(tmp_path: Path) -> None:
    write(tmp_path, "sample-lift", sample())
    library = _library(tmp_path)
    known = library.exercise("sample-lift")
    library.keep()
    content = json.loads(_kept(tmp_path).read_bytes()[8:])
    memo = Memo(tmp_path / "memo", "one")
    source = tmp_path / "sample-lift.toml"
    memo.remember(source, tuple(content[0][2:]), ["Exercise", "sample-lift"])
    again = _library(tmp_path)
    assert again.exercise("sample-lift") == known
    again.keep()
    assert json.loads(_kept(tmp_path).read_bytes()[8:]) == content
