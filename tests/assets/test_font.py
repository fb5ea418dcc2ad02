import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from companion.place import assets_folder

FACES = sorted((assets_folder() / "fonts").glob("*.otf"))
OURS = ("companion/**/*.py", "assets/**/*.ts", "assets/**/*.toml", "assets/**/*.md")
NAMES = (
    "Zoë Ångström, José Núñez, Łukasz Żółć, Dvořák, Ștefan Țîrle, Győző, Þóra Æsa, "
    "Đorđe, İnönü Şükrü, Ŵyn, Ēriks Ķirsis, Ġużè, Ĉu ŝi, Nguyễn Thị Phương, Straẞe"
)
# Break or join letters, and have no shape of their own.
SHAPELESS = {"Cc", "Cf", "Cs", "Zl"}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def letters() -> set[str]:
    """All that our texts are written in, and what people's names are."""
    root = assets_folder().parent
    found = set(NAMES) | set(unicodedata.normalize("NFD", NAMES))
    for kind in OURS:
        for path in root.glob(kind):
            found |= set(path.read_text(encoding="utf-8"))
    return {one for one in found if unicodedata.category(one) not in SHAPELESS}


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_face_has_every_letter_of_ours_and_of_names(
    path: Path, letters: set[str]
) -> None:
    face = QRawFont(str(path), 16)

    assert [
        one for one in sorted(letters) if not face.supportsCharacter(ord(one))
    ] == []


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_face_says_by_whom_it_is_and_under_which_licence(path: Path) -> None:
    said = bytes(QRawFont(str(path), 16).fontTable("name").data()).decode(
        "utf-16-be", "replace"
    )

    assert "The Inter Project Authors" in said
    assert "SIL Open Font License, Version 1.1" in said


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_face_is_small_and_keeps_what_is_asked_of_it(path: Path) -> None:
    face = QRawFont(str(path), 16)
    asked = b"".join(bytes(face.fontTable(one).data()) for one in ("GSUB", "GPOS"))

    assert all(tag in asked for tag in (b"tnum", b"calt", b"kern"))
    assert path.stat().st_size < 100_000  # whole, it is 270,000: `packaging/fonts.sh`
