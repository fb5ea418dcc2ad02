import errno
import os
from pathlib import Path

import pytest

from companion.printing.fault import PaperError
from companion.printing.pdf import pdf_bytes, write_pdf
from companion.printing.typeface import Typeface
from tests.printing.samples import todays


def test_a_whole_pdf_is_written_with_its_title(
    tmp_path: Path, typeface: Typeface
) -> None:
    path = tmp_path / "today.pdf"
    write_pdf(path, todays(2), typeface)
    content = path.read_bytes()

    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert "22 November 2026".encode("utf-16-be") in content
    assert [one.name for one in tmp_path.iterdir()] == ["today.pdf"]


def test_a_new_sheet_is_for_its_owner_alone(tmp_path: Path, typeface: Typeface) -> None:
    path = tmp_path / "today.pdf"
    write_pdf(path, todays(1), typeface)

    assert path.stat().st_mode & 0o077 == 0


def test_a_missing_folder_is_named(tmp_path: Path, typeface: Typeface) -> None:
    with pytest.raises(PaperError, match=r"the folder .*gone is not there"):
        write_pdf(tmp_path / "gone" / "today.pdf", todays(1), typeface)


def test_a_folder_is_not_a_file(tmp_path: Path, typeface: Typeface) -> None:
    with pytest.raises(PaperError, match="is a folder"):
        write_pdf(tmp_path, todays(1), typeface)


def test_a_device_is_left_alone(typeface: Typeface) -> None:
    with pytest.raises(PaperError, match="not an ordinary file"):
        write_pdf(Path("/dev/full"), todays(1), typeface)

    assert Path("/dev/full").is_char_device()


def test_a_link_keeps_pointing_to_the_file(tmp_path: Path, typeface: Typeface) -> None:
    (tmp_path / "real.pdf").write_text("older")
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "real.pdf")
    write_pdf(link, todays(1), typeface)

    assert link.is_symlink()
    assert (tmp_path / "real.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_is_not_a_folder(tmp_path: Path, typeface: Typeface) -> None:
    (tmp_path / "plain").write_text("kept")

    with pytest.raises(PaperError, match="is not there"):
        write_pdf(tmp_path / "plain" / "today.pdf", todays(1), typeface)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "No space left on device"),
        (errno.EACCES, "is not allowed"),
        (errno.EROFS, "Read-only file system"),
    ],
)
def test_an_older_file_stays_when_the_disk_refuses(
    tmp_path: Path,
    typeface: Typeface,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    words: str,
) -> None:
    path = tmp_path / "today.pdf"
    path.write_text("older")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(PaperError, match=words):
        write_pdf(path, todays(1), typeface)

    assert path.read_text() == "older"
    assert [one.name for one in tmp_path.iterdir()] == ["today.pdf"]


def test_it_is_small(typeface: Typeface) -> None:
    assert len(pdf_bytes(todays(8), typeface)) < 60_000
