"""A module of the library that waits is what it always was once it is asked."""

import json
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Thread

import pytest

from companion.late_library import SELDOM_NEEDED, let_wait

ROOT = Path(__file__).resolve().parents[1]
_SAYS = """
import sys
from companion.late_library import SELDOM_NEEDED, let_wait
let_wait(*SELDOM_NEEDED)
import bz2, inspect, shutil, tempfile
def waits(name):
    return "wake" in repr(vars(sys.modules[name]).get("__getattr__"))
print(waits("inspect"), waits("shutil"), waits("tempfile"), bz2.__name__)
from tempfile import gettempdir
print(waits("tempfile"))
print(inspect.signature(waits), waits("inspect"), gettempdir() != "")
import copy
print(hasattr(copy, "nothing"), copy.copy([1]), copy.__spec__.name)
"""


def _said(code: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout


def test_a_module_runs_when_something_of_it_is_asked_for() -> None:
    assert _said(_SAYS) == (
        "True True True bz2\nFalse\n(name) False True\nFalse [1] copy\n"
    )


def test_all_that_wait_are_there_and_can_be_woken() -> None:
    code = f"from companion.late_library import let_wait\nlet_wait(*{SELDOM_NEEDED})\n"
    code += "import sys\nfor name in sys.argv[1:]: pass\n"
    code += "".join(
        f"import {name}\ntry: {name}.no_such_thing\n"
        f"except AttributeError as error: print(error)\n"
        for name in SELDOM_NEEDED
    )
    assert _said(code).splitlines() == [
        f"module {name!r} has no attribute 'no_such_thing'" for name in SELDOM_NEEDED
    ]


def test_what_runs_already_or_is_not_there_is_left_alone() -> None:
    before = sys.modules["json"]
    assert before is json
    let_wait("json", "no_such_module_anywhere")
    assert sys.modules["json"] is before
    assert "no_such_module_anywhere" not in sys.modules


def test_two_threads_get_the_same_from_a_module_that_is_still_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_and_late.py").write_text(
        "first = sum(range(100_000))\nlast = object()\n", "utf-8"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    let_wait("slow_and_late")
    module = sys.modules.pop("slow_and_late")
    got: list[object] = []
    begin = Barrier(2)

    def ask() -> None:
        begin.wait()
        got.append(module.last)

    threads = [Thread(target=ask) for _ in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(got) == 2
    assert got[0] is got[1]


_DATES = """
import sys
from companion.late_library import take_c_halves
take_c_halves()
import datetime, pickle, sqlite3, zoneinfo
from datetime import UTC, date, datetime as moment, time, timedelta, timezone, tzinfo
print(datetime.__name__, datetime.MINYEAR, moment.strptime("2026-11-26", "%Y-%m-%d"))
there = moment(2026, 11, 26, 17, tzinfo=zoneinfo.ZoneInfo("Europe/London"))
print(pickle.loads(pickle.dumps((there, date.max, timedelta(3)))) == (
    there, date.max, timedelta(3)), moment.fromisoformat(there.isoformat()) == there)
print(repr(time(3, tzinfo=UTC)), isinstance(timezone.utc, tzinfo))
"""


def test_dates_are_what_they_were_without_their_half_in_python() -> None:
    said = _said(_DATES)
    usual = _said(_DATES.replace("\ntake_c_halves()", "\ntake_c_halves((3, 12))"))
    assert said.splitlines()[0].startswith(
        "_datetime" if sys.version_info[:2] == (3, 11) else "datetime"
    )
    assert said.split(maxsplit=1)[1] == usual.split(maxsplit=1)[1]


_FIRST_PAGE = """
import sys
from companion.late_library import SELDOM_NEEDED, let_wait
let_wait(*SELDOM_NEEDED)
import companion.app, companion.household, companion.ui.rooms.today
print("wake" in repr(vars(sys.modules["copy"]).get("__getattr__")))
"""


def test_nothing_of_the_first_page_wakes_what_copies() -> None:
    assert _said(_FIRST_PAGE).strip() == "True"
