"""A language other than English: its compiled texts, found by Qt's translator.

English needs none of this, so an English start neither loads nor pays for it. Plural
forms are those of the language, as Qt Linguist knows them.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from companion.language import CONTEXT, Catalogue, English

_NO_COUNT = -1


class Translation:
    """The texts of one compiled file."""

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator

    def find(self, text: str, note: str, count: int | None) -> str:
        """The text in this language; empty when it has none."""
        number = _NO_COUNT if count is None else count
        return self._translator.translate(CONTEXT, text, note, number) or ""


def catalogue(locale_folder: Path, language: str) -> Catalogue:
    """The texts of a language; those of English when it has no sound file."""
    translator = QTranslator()
    if not translator.load(str(locale_folder / language / "companion.qm")):
        return English()
    return Translation(translator)


def words_of_qt(language: str) -> QTranslator | None:
    """What Qt itself says, such as the menu of a text field, if it knows it."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None
