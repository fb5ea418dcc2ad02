"""Nothing leaves the computer, and nobody else on it can read what is kept."""

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from companion.store.erasure import Erasure
from tests.fakes import FakeClock
from tests.house import MONDAY, answer_the_list

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.timeout(300),  # a real program, slowed by strace
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("strace") is None,
        reason="strace tells which calls the program makes",
    ),
]
_CALLS = "socket,connect,sendto,sendmsg,bind,openat,mkdir,mkdirat,mknod,mknodat,umask"
# Between programs of one computer; what else there is leaves it, or listens to it.
_LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC"}
_MADE = re.compile(r'(?:openat|mkdir|mkdirat|mknodat)\((?:AT_FDCWD, )?"([^"]+)", .*')


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A run with a whole session: its folder, and all it asked of the system."""
    folder = tmp_path_factory.mktemp("private")
    (folder / "tmp").mkdir(mode=0o700)
    log = folder / "calls"
    answer_the_list(folder / "data", FakeClock(MONDAY))
    before = os.umask(0)  # the most careless of systems
    try:
        ended = subprocess.run(
            [
                *("strace", "-f", "-qq", "-s", "400", "-e", f"trace={_CALLS}"),
                *("-o", str(log), sys.executable, "-m"),
                *("tests.journeys.private_child", str(folder)),
            ],
            cwd=ROOT,
            env=os.environ
            | {"TMPDIR": str(folder / "tmp"), "HOME": str(folder / "home")},
            capture_output=True,
            timeout=90,
            check=False,
        )
    finally:
        os.umask(before)
    assert ended.returncode == 0, ended.stderr[-2_000:].decode()
    return folder, log.read_text("utf-8", "replace").splitlines()


def test_a_whole_session_opens_no_connection(seen: tuple[Path, list[str]]) -> None:
    _, calls = seen
    families = {
        found[1]
        for call in calls
        if (found := re.search(r"\bsocket\((\w+)", call)) is not None
    }
    assert families <= _LOCAL
    addressed = [one for one in calls if "sin_addr" in one or "sin6_addr" in one]
    assert addressed == []


def test_the_eye_would_see_a_connection(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    code = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)"
    subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log)),
            *(sys.executable, "-c", code),
        ],
        check=True,
    )
    assert "AF_INET6" in log.read_text()


def test_only_the_owner_can_read_what_is_kept(seen: tuple[Path, list[str]]) -> None:
    folder, _ = seen
    kept = [
        one
        for place in ("data", "tmp", "home")
        for one in (folder / place, *(folder / place).rglob("*"))
        if one.exists()
    ]
    assert {"diary.db", "all.json", "cache"} <= {one.name for one in kept}
    assert any(one.suffix == ".db" and one.parent.name == "backups" for one in kept)
    open_to_others = [
        f"{one} {stat.S_IMODE(one.stat().st_mode):o}"
        for one in kept
        if stat.S_IMODE(one.stat().st_mode) & 0o077
    ]
    assert open_to_others == []


def test_what_was_there_only_for_a_moment_was_private_too(
    seen: tuple[Path, list[str]],
) -> None:
    folder, calls = seen
    careful = next(n for n, call in enumerate(calls) if "umask(077)" in call)
    made = [
        call
        for number, call in enumerate(calls)
        if ("O_CREAT" in call or "mkdir" in call or "mknod" in call)
        and (found := _MADE.search(call)) is not None
        and found[1].startswith(str(folder))
        and number < careful
    ]
    assert made == [], "made before the program was careful"
    assert not any("umask(" in call and "077" not in call for call in calls[careful:])


def test_everything_that_a_run_has_left_can_be_deleted(
    seen: tuple[Path, list[str]], tmp_path: Path
) -> None:
    folder, _ = seen
    shutil.copytree(folder / "data", tmp_path / "data")
    assert Erasure(tmp_path / "data", tmp_path / "data" / "cache").erase() == ()
    assert not (tmp_path / "data").exists()
    ours = [one.name for one in (folder / "tmp").iterdir() if "companion" in one.name]
    assert ours == []
