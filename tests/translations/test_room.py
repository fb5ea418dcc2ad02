"""Whether every language has room: nothing is cut, however large the text."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication

from companion.language import ENGLISH, LANGUAGES
from tests.translations.room import cut
from tests.translations.walk import walk


@pytest.mark.timeout(300)
@pytest.mark.untraced
@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != ENGLISH])
def test_nothing_is_cut_in_any_language(qapp: QApplication, language: str) -> None:
    found: dict[str, str] = {}
    # Paths are shown, and those of pytest are longer than any word.
    with TemporaryDirectory() as folder:
        for name, window in walk(qapp, Path(folder), language):
            for words in cut(window):
                found.setdefault(words, name)
    assert found == {}, "\n".join(f"{one} ({where})" for one, where in found.items())
