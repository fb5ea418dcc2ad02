import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.cli import Outcome, run
from companion.cli.trial import CHECKS, try_everything

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = (
    "import sys; from companion.cli import run; sys.exit(run(sys.argv[1:]).exit_code)"
)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    return qtbot  # the verb finds the suite's own application


def _fails(_: Path) -> str:
    msg = "the\nsky fell"
    raise RuntimeError(msg)


def _works(folder: Path) -> str:
    return str(folder.is_dir())


def test_everything_works_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["self-test"]) == Outcome(0)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [f"ok {name}" for name in CHECKS]


def test_a_check_that_fails_is_told_and_does_not_stop_the_rest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert try_everything({"first": _fails, "second": _works}) == 1
    said = capsys.readouterr().out
    assert said == "FAILED first: the sky fell\nok second: True\n"


def test_it_works_without_a_display_in_a_process_of_its_own(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "self-test", "--data-dir", str(tmp_path)],
        cwd=REPOSITORY,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=80,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
