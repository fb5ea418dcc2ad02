"""A kept picture comes back pixel by pixel, or not at all."""

import struct
import zlib
from collections.abc import Callable
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


def _laid_out(tmp_path: Path, *names: str, most_plain: int = 1_000_000) -> set[str]:
    """The names of what lies unpacked after a start that showed these pictures."""
    start = PictureFolder(tmp_path, "one", most_plain=most_plain)
    for name in names:
        start.read(name)
    for _ in start.lay_out():
        pass
    return {one.stem for one in tmp_path.rglob("*.plain")}


def test_what_a_start_showed_first_lies_unpacked_for_the_next(
    folder: PictureFolder, tmp_path: Path
) -> None:
    for name in "abc":
        folder.write(name, _picture())
    assert _laid_out(tmp_path, "a", "b", "missing") == {"a", "b"}
    _file(tmp_path).write_bytes(b"")
    assert PictureFolder(tmp_path, "one").read("a") == _picture()
    assert _laid_out(tmp_path, "b", "c") == {"b", "c"}
    assert _laid_out(tmp_path) == set()


def test_a_later_page_looks_for_nothing_unpacked(
    folder: PictureFolder, tmp_path: Path
) -> None:
    folder.write("a", _picture())
    assert _laid_out(tmp_path, "a") == {"a"}
    later = PictureFolder(tmp_path, "one")
    later.read("a")
    for _ in later.lay_out():
        pass
    _file(tmp_path).unlink()
    assert later.read("a") is None


def test_large_pictures_stay_packed_when_they_would_fill_the_disk(
    folder: PictureFolder, tmp_path: Path
) -> None:
    folder.write("a", _picture())
    folder.write("b", _picture(90, 50))
    assert _laid_out(tmp_path, "a", "b", most_plain=1_000) == {"a"}


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[:0],
        lambda raw: raw[:-1],
        lambda raw: raw + b"0",
        lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]),
        lambda raw: b"CmP1" + raw[4:],
        lambda raw: struct.pack("<4sIII", raw[:4], 0, 0, 1),
        lambda raw: struct.pack("<4sIII", raw[:4], 2**32 - 1, 2**32 - 1, 1),
    ],
    ids=["empty", "short", "long", "flipped", "other", "none", "too large"],
)
def test_a_damaged_unpacked_picture_is_made_anew_from_the_packed_one(
    folder: PictureFolder, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    folder.write("a", _picture())
    _laid_out(tmp_path, "a")
    (plain,) = tmp_path.rglob("*.plain")
    whole = plain.read_bytes()
    plain.write_bytes(damage(whole))
    assert PictureFolder(tmp_path, "one").read("a") == _picture()
    assert _laid_out(tmp_path, "a") == {"a"}
    assert plain.read_bytes() == whole


def test_another_picture_of_the_name_takes_the_place_of_both(
    folder: PictureFolder, tmp_path: Path
) -> None:
    folder.write("a", _picture())
    assert _laid_out(tmp_path, "a") == {"a"}
    folder.write("a", _picture())
    assert len(list(tmp_path.rglob("a.plain"))) == 1, "the same leaves it as it is"
    folder.write("a", _picture(8, 6))
    assert list(tmp_path.rglob("a.plain")) == []
    assert PictureFolder(tmp_path, "one").read("a") == _picture(8, 6)


def test_a_folder_that_refuses_keeps_nothing_unpacked(
    folder: PictureFolder, tmp_path: Path
) -> None:
    folder.write("a", _picture())
    (tmp_path / "one" / "a.plain").mkdir()
    assert PictureFolder(tmp_path, "one").read("a") == _picture()
    assert _laid_out(tmp_path, "a") == {"a"}, "the folder in its way is still there"
    assert _laid_out(tmp_path) == {"a"}
