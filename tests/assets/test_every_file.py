"""Every file that comes with the program can be opened by what reads its kind."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Exercise
from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson
from companion.library import read_exercise
from companion.library.overlay import read_overlay
from companion.library.reading_room import GLOSSARY, read_glossary, read_lesson
from companion.place import assets_folder
from tests.translations.linguist import read

ASSETS = assets_folder()
FILES = sorted(path for path in ASSETS.rglob("*") if path.is_file())


def _english(path: Path) -> Exercise | Lesson | Glossary:
    """What an English file of the content holds."""
    if path.name == GLOSSARY:
        return read_glossary(path)
    return (read_lesson if path.parent.name == "learn" else read_exercise)(path)


def _reads(path: Path) -> bool:
    if path.parent.name not in {"exercises", "learn"}:
        return bool(tomllib.loads(path.read_text(encoding="utf-8")))
    content = _english(ASSETS / path.parent.name / path.name)
    if "locale" in path.parts:
        return bool(read_overlay(path, content))
    return isinstance(content, Glossary) or content.id == path.stem


def _text(path: Path) -> bool:
    return bool(path.read_text(encoding="utf-8").strip())


# By kind of file, what opens it; a new kind goes here.
OPENED_BY: dict[str, Callable[[Path], bool]] = {
    ".toml": _reads,
    ".svg": lambda path: QSvgRenderer(str(path)).isValid(),
    ".png": lambda path: not QImage(str(path)).isNull(),
    ".otf": lambda path: QRawFont(str(path), 16).isValid(),
    ".ts": lambda path: bool(read(path).texts),
    ".qm": lambda path: QTranslator().load(str(path)),
    ".txt": _text,
    ".md": _text,
}


@pytest.mark.parametrize(
    "path", FILES, ids=lambda path: path.relative_to(ASSETS).as_posix()
)
def test_a_file_opens(qtbot: QtBot, path: Path) -> None:
    assert qtbot is not None  # fonts and pictures need an application
    assert OPENED_BY[path.suffix](path)


def test_nothing_strange_hides_in_the_pictures() -> None:
    for path in FILES:
        if path.suffix == ".svg":
            text = path.read_text(encoding="utf-8")
            tags = {one.tag.split("}")[-1] for one in ET.fromstring(text).iter()}  # noqa: S314 - our own files
            assert not tags & {"script", "image", "foreignObject", "text"}, path
