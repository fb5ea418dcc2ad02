"""A photo is looked at, made small and written anew; a bad file is refused in words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from companion.store.album import MOST_BYTES
from companion.ui import photo
from companion.ui.photo import KEPT_SIDE, PhotoRefused, read_photo


def a_picture(path: Path, width: int = 300, height: int = 200) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 120, 110))
    image.setText("Place", "at home")
    assert image.save(str(path))
    return path


def opened(jpeg: bytes) -> QImage:
    image = QImage()
    assert image.loadFromData(jpeg, "JPEG")
    return image


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp"])
def test_a_photo_is_kept_as_a_jpeg_whatever_it_was(
    qapp: QApplication, tmp_path: Path, ending: str
) -> None:
    assert qapp is not None
    image = opened(read_photo(a_picture(tmp_path / f"one.{ending}")))
    assert image.size() == QSize(300, 200)
    assert "Place" not in image.textKeys()


def test_a_large_photo_is_made_small(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    jpeg = read_photo(a_picture(tmp_path / "large.png", 4000, 1000))
    assert opened(jpeg).size() == QSize(KEPT_SIDE, KEPT_SIDE // 4)
    assert len(jpeg) < MOST_BYTES


def test_a_name_does_not_decide_what_a_file_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    a_picture(tmp_path / "one.png").rename(tmp_path / "one.txt")
    assert read_photo(tmp_path / "one.txt")


def test_noise_that_packs_badly_is_written_with_less(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    path = a_picture(tmp_path / "one.png", 640, 480)
    usual = len(read_photo(path))
    monkeypatch.setattr(photo, "MOST_BYTES", usual - 1)
    assert len(read_photo(path)) < usual


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no photo that can be opened"),
        (b"\xff\xd8\xff\xe0 not really a jpeg", "no photo that can be opened"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no photo that can be opened"),
        (b"MZ" + b"\0" * 5000, "no photo that can be opened"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(
    qapp: QApplication, tmp_path: Path, content: bytes, words: str
) -> None:
    assert qapp is not None
    (tmp_path / "bad.jpg").write_bytes(content)
    with pytest.raises(PhotoRefused, match=words):
        read_photo(tmp_path / "bad.jpg")


def test_a_picture_that_is_cut_off_is_refused_or_opened_but_never_breaks(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    whole = a_picture(tmp_path / "one.png", 500, 500).read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 3])
    with pytest.raises(PhotoRefused):
        read_photo(tmp_path / "cut.png")


def test_sizes_beyond_sense_are_refused(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    with pytest.raises(PhotoRefused, match="too small"):
        read_photo(a_picture(tmp_path / "small.png", 20, 200))
    monkeypatch.setattr(photo, "MOST_AREA", 10_000)
    with pytest.raises(PhotoRefused, match="too wide or too high"):
        read_photo(a_picture(tmp_path / "wide.png"))
    monkeypatch.setattr(photo, "MOST_FILE", 10)
    with pytest.raises(PhotoRefused, match="at most 25 MB"):
        read_photo(tmp_path / "wide.png")


def test_what_is_not_there_or_no_file_is_told(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    with pytest.raises(PhotoRefused, match="still there"):
        read_photo(tmp_path / "none.jpg")
    with pytest.raises(PhotoRefused, match="still there"):
        read_photo(tmp_path)


def test_a_picture_that_cannot_be_written_is_refused_not_kept_empty() -> None:
    with pytest.raises(PhotoRefused, match="no photo that can be opened"):
        photo._jpeg(QImage(), 85)
