"""A screen of our own: Xvfb, started for a test and gone after it."""

import mmap
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Screen:
    """A running X server: its display name and the picture it holds."""

    display: str
    framebuffer: mmap.mmap
    width: int
    height: int
    _offset: int
    _stride: int

    def row(self, y: int) -> bytes:
        """The raw pixels of one row, four bytes each."""
        start = self._offset + y * self._stride
        return self.framebuffer[start : start + 4 * self.width]

    def environment(self) -> dict[str, str]:
        """The environment of a program that is to open its window here."""
        kept = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
        return kept | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}


def _open_framebuffer(folder: Path) -> tuple[mmap.mmap, int, int]:
    """Map Xvfb's picture; the header is XWD's: big-endian 32 bit numbers."""
    with (folder / "Xvfb_screen0").open("rb") as file:
        picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header = struct.unpack(">25I", picture[:100])
    header_size, colours, stride = header[0], header[19], header[12]
    return picture, header_size + colours * 12, stride


@contextmanager
def xvfb(width: int = 1366, height: int = 768) -> Iterator[Screen]:
    """Start an X server on a free display; it ends with the block."""
    with tempfile.TemporaryDirectory(prefix="companion-xvfb-") as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-fbdir",
                folder,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as announced:
                number = announced.readline().strip()
            picture, offset, stride = _open_framebuffer(Path(folder))
            with picture:
                yield Screen(f":{number}", picture, width, height, offset, stride)
        finally:
            server.terminate()
            server.wait(timeout=60)


@contextmanager
def window_manager(screen: Screen) -> Iterator[None]:
    """Run openbox on a screen: without one, no window ever has the keyboard."""
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=screen.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait(timeout=60)
