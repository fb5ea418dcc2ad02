"""Command lines as people type them: what is done, and what is refused in one line."""

import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import __version__
from companion.cli import Outcome, run
from companion.cli.command import cannot_load
from companion.place import assets_folder
from tests.thoroughness import SHARED

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = (
    "import sys; from companion.cli import run; sys.exit(run(sys.argv[1:]).exit_code)"
)


def _refused(argv: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The one line on stderr with which a command line is refused."""
    assert run(argv) == Outcome(2)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("companion: ")
    assert said.err.count("\n") == 1
    return said.err


def _in_a_process(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, *argv],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=25,
    )


def test_without_arguments_the_window_opens() -> None:
    assert run([]) == Outcome(exit_code=None, data_dir=None)


def test_a_data_folder_alone_is_for_the_window(tmp_path: Path) -> None:
    assert run(["--data-dir", str(tmp_path)]) == Outcome(data_dir=tmp_path)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == Outcome(0)
    assert capsys.readouterr().out == f"Companion {__version__}\n"


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == Outcome(0)
    said = capsys.readouterr().out
    verbs = {"exercises", "illustrate", "today", "week", "verify", "self-test"}
    verbs |= {"backups", "restore", "export", "import"}
    assert [verb for verb in verbs if verb not in said] == []


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["dance"], "invalid choice: 'dance'"),
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["exercises", "--jso"], "unrecognized arguments: --jso"),
        (["exercises", "bridge"], "unrecognized arguments: bridge"),
        (["--data-dir"], "expected one argument"),
        (["--data-dir", ""], "a folder needs a name"),
        (["verify", "--data-dir", ""], "a folder needs a name"),
        (["illustrate"], "required: ID, --out"),
        (["illustrate", "bridge"], "required: --out"),
        (["today"], "--pdf FILE or --text"),
        (["today", "--pdf", ""], "a file needs a name"),
        (["today", "--pdf", "x/"], "a file needs a name"),
        (["week", "--pdf", "a.pdf", "--paper", "a5"], "invalid choice: 'a5'"),
        (["export"], "required: FILE"),
        (["export", "diary.db"], "ends in .json"),
        (["import", ""], "a file needs a name"),
        (["restore", "--from"], "expected one argument"),
        (["x\ny"], "invalid choice: 'x\\ny'"),
    ],
)
def test_what_is_not_understood_is_refused_in_one_line(
    argv: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in _refused(argv, capsys)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--phase", "1.5"], "not a number from 0 to 1"),
        (["--phase", "nan"], "not a number from 0 to 1"),
        (["--phase", "half"], "not a number from 0 to 1"),
        (["--phase", "0", "--pose", "top"], "not allowed with argument"),
        (["--size", "10x10"], "each from 16 to 4096"),
        (["--size", "9999x20"], "each from 16 to 4096"),
        (["--size", "300"], "is not WxH"),
        (["--size=-3x5"], "is not WxH"),
        (["--out", "a.bmp"], "ends in .png, .svg or .pdf"),
        (["--out", "picture"], "ends in .png, .svg or .pdf"),
        (["--side", "up"], "invalid choice: 'up'"),
        (["--level", "4"], "invalid choice: 4"),
    ],
)
def test_options_of_a_picture_are_checked(
    options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = ["illustrate", "bridge", "--out", "a.png", *options]
    assert words in _refused(argv, capsys)


# No file name for --out or --pdf is among them: nothing is ever written.
_USUAL = """
exercises --json verify illustrate bridge --pose top --phase 0.5 nan --size 3x4 --side
left --level 2 today week --paper a4 --version --help -h - -- --da -1
"""
_WORDS = st.sampled_from(_USUAL.split()) | st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), max_size=8
)


@settings(suppress_health_check=SHARED)
@given(argv=st.lists(_WORDS, min_size=1, max_size=6))
def test_no_command_line_ends_in_a_traceback(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(["--data-dir", "nowhere", *argv])
    said = capsys.readouterr()
    assert outcome.exit_code in {None, 0, 1, 2}
    assert (outcome.exit_code == 2) == said.err.startswith("companion: ")
    assert said.err.count("\n") == (outcome.exit_code == 2)


def test_exercises_are_listed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exercises"]) == Outcome(0)
    lines = capsys.readouterr().out.splitlines()
    assert "bridge                     Bridge" in lines
    assert lines == sorted(lines)


def test_exercises_are_listed_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exercises", "--json"]) == Outcome(0)
    entries = {one["id"]: one for one in json.loads(capsys.readouterr().out)}
    files = {path.stem for path in (assets_folder() / "exercises").glob("*.toml")}
    assert set(entries) == files
    bird_dog = entries["bird-dog"]
    assert bird_dog["name"] == "Bird dog"
    assert bird_dog["category"] == "core_strength"
    assert bird_dog["position"] == "quadruped"
    assert bird_dog["equipment"] == ["mat"]
    assert bird_dog["spine"] == "neutral"
    assert bird_dog["gate"] == "open"
    assert bird_dog["levels"] == [1, 2, 3]
    assert "via" in bird_dog["poses"]


def test_a_terminal_that_knows_few_letters_gets_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(held, encoding="ascii"))
    assert run(["übung"]) == Outcome(2)
    sys.stderr.flush()
    assert b"\\xfcbung" in held.getvalue()


def test_a_terminal_without_fine_signs_gets_straight_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(held, encoding="cp437"))
    assert run(["--l\u2019\u00e9t\u00e9\u202f?"]) == Outcome(2)
    sys.stderr.flush()
    assert "l'\u00e9t\u00e9 ?".encode("cp437") in held.getvalue()


def test_listing_needs_no_qt() -> None:
    code = (
        "import sys; from companion.cli import run\n"
        "verbs = ('--version', 'exercises', 'verify', 'backups')\n"
        "for verb in verbs: run([verb])\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_reader_who_leaves_early_is_no_mistake() -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "exercises", "--json"],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    child.stdout.close()
    _, complaint = child.communicate(timeout=25)
    assert (child.returncode, complaint) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk here")
def test_a_full_disk_is_told_in_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, "exercises"],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "No space left" in done.stderr


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (
            ImportError("libEGL.so.1: cannot open shared object file"),
            "libEGL.so.1, which is not installed",
        ),
        (
            ModuleNotFoundError("No module named 'PySide6'", name="PySide6"),
            "PySide6 is not installed; type: pip install",
        ),
    ],
)
def test_what_is_not_installed_is_told_in_one_line(
    trouble: ImportError, words: str
) -> None:
    assert words in cannot_load(trouble)


def test_a_missing_part_of_ours_is_not_hidden() -> None:
    with pytest.raises(ModuleNotFoundError):
        cannot_load(ModuleNotFoundError("no", name="companion.nowhere"))


def test_a_child_process_ends_with_the_same_codes() -> None:
    assert _in_a_process("--version").stdout == f"Companion {__version__}\n"
    refused = _in_a_process("illustrate", "brigde", "--out", "a.png")
    assert refused.returncode == 2
    assert refused.stderr == (
        'companion: there is no exercise "brigde"; did you mean "bridge"?\n'
    )
