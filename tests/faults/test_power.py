"""Power cuts, simulated on the calls of the real writer: 300 in ``make faults``."""

import random
import shutil
import sys
from pathlib import Path

import pytest

from tests.faults.calls import Call
from tests.faults.power import Disk, power_cuts

pytestmark = [
    pytest.mark.untraced,
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("strace") is None,
        reason="the simulator reads the calls that strace writes down",
    ),
]
NOTHING, ALL = 0.0, 1.0


def hexed(text: str) -> str:
    return '"' + "".join(f"\\x{one:02x}" for one in text.encode()) + '"'


class Chance(random.Random):
    """Keeps of the unsynced always the same share."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def choice(self, _from: object) -> float:  # type: ignore[override] # as is used here
        return self._share


def laid(disk: Disk, target: Path, share: float) -> dict[str, bytes]:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    disk.image(Chance(share), target)
    return {one.name: one.read_bytes() for one in target.iterdir() if one.is_file()}


def test_no_power_cut_loses_what_was_acknowledged(tmp_path: Path) -> None:
    figures = power_cuts(tmp_path, 60)
    assert figures.wrong == []


@pytest.mark.parametrize("synchronous", ["FULL", "OFF"])
def test_the_simulator_sees_a_writer_that_does_not_wait_for_the_disk(
    tmp_path: Path, synchronous: str
) -> None:
    assert power_cuts(tmp_path, 60, synchronous).wrong


def test_what_was_not_synced_may_be_lost_and_what_was_is_there(tmp_path: Path) -> None:
    root, image = tmp_path / "root", tmp_path / "image"
    disk = Disk(root)
    path = hexed(f"{root}/a")
    disk.play(Call("openat", f"AT_FDCWD, {path}, O_RDWR|O_CREAT", 5))
    disk.play(Call("pwrite64", f"5, {hexed('first')}, 5, 0", 5))
    assert laid(disk, image, ALL) == {"a": b"first"}
    assert laid(disk, image, NOTHING) == {}
    disk.play(Call("fsync", "5", 0))
    assert laid(disk, image, NOTHING) == {}, "the name is not on the platter"
    disk.play(Call("openat", f"AT_FDCWD, {hexed(str(root))}, O_RDONLY", 6))
    disk.play(Call("fdatasync", "6", 0))
    assert laid(disk, image, NOTHING) == {"a": b"first"}
    disk.play(Call("ftruncate", "5, 2", 0))
    disk.play(Call("unlink", path, 0))
    assert laid(disk, image, NOTHING) == {"a": b"first"}
    assert laid(disk, image, ALL) == {}


def test_a_write_may_be_torn_between_its_sectors(tmp_path: Path) -> None:
    disk = Disk(tmp_path / "root")
    path = hexed(f"{tmp_path}/root/a")
    disk.play(Call("openat", f"AT_FDCWD, {path}, O_RDWR|O_CREAT", 5))
    disk.play(Call("write", f"5, {hexed('x' * 2048)}, 2048", 2048))
    seen = {
        content.count(b"x")
        for seed in range(60)
        for content in _contents(disk, tmp_path / "image", seed)
    }
    assert seen > {0, 512, 1024, 1536}


def _contents(disk: Disk, target: Path, seed: int) -> list[bytes]:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    disk.image(random.Random(seed), target)
    return [one.read_bytes() for one in target.iterdir()]
