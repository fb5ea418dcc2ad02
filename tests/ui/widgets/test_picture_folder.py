"""A kept picture comes back pixel by pixel, or not at all."""

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from companion.ui.widgets.picture_folder import PictureFolder
from tests.thoroughness import SHARED


def _picture(width: int = 9, height: int = 5) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(20, 120, 110, 90))
    image.setPixelColor(2, 3, QColor("maroon"))
    return image


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path, "one")


def _file(tmp_path: Path) -> Path:
    return tmp_path / "one" / "a.pixels"


def test_a_picture_comes_back_as_it_was(folder: PictureFolder) -> None:
    folder.write("a", _picture())
    assert folder.read("a") == _picture()
    assert folder.read("b") is None


def test_any_kind_of_picture_can_be_kept(folder: PictureFolder) -> None:
    plain = _picture().convertToFormat(QImage.Format.Format_RGB32)
    folder.write("a", plain)
    found = folder.read("a")
    assert found is not None
    assert found.convertToFormat(QImage.Format.Format_RGB32) == plain


@settings(suppress_health_check=SHARED)
@given(at=st.integers(0, 10_000), bit=st.integers(0, 7), cut=st.booleans())
def test_a_damaged_picture_never_comes_back(
    folder: PictureFolder, tmp_path: Path, at: int, bit: int, *, cut: bool
) -> None:
    folder.write("a", _picture())
    raw = bytearray(_file(tmp_path).read_bytes())
    at %= len(raw)
    if cut:
        del raw[at:]
    else:
        raw[at] ^= 1 << bit
    _file(tmp_path).write_bytes(raw)
    found = folder.read("a")
    # Two bits of packed data can say the same; the pixels are what counts.
    assert found is None or found == _picture()


@pytest.mark.parametrize(
    ("width", "height", "pixels"),
    [
        (0, 0, b""),
        (2**32 - 1, 2**32 - 1, b"\0" * 100),
        (10, 10, b"\0" * 399),
        (10, 10, b"\0" * 50_000_000),
    ],
    ids=["none", "too large", "too few", "too many"],
)
def test_a_forged_picture_never_comes_back(
    folder: PictureFolder, tmp_path: Path, width: int, height: int, pixels: bytes
) -> None:
    head = struct.pack("<4sII", b"CmP1", width, height)
    _file(tmp_path).parent.mkdir(parents=True)
    _file(tmp_path).write_bytes(head + zlib.compress(pixels))
    assert folder.read("a") is None


def test_nothing_half_written_stays_behind(
    folder: PictureFolder, tmp_path: Path
) -> None:
    _file(tmp_path).mkdir(parents=True)
    folder.write("a", _picture())
    assert list(_file(tmp_path).parent.iterdir()) == [_file(tmp_path)]
