"""Whether every language has room: nothing is cut, however large the text."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.language import ENGLISH, LANGUAGES
from companion.ui.widgets.label import Label
from tests.translations.test_walk import walk


def _cut(window: QWidget) -> set[str]:
    """What is in view and says of itself that its words do not fit."""
    found = set()
    for one in window.findChildren(QWidget):
        fits = getattr(one, "text_fits", None)
        if fits is not None and one.isVisible() and not fits():
            words = one.text() if isinstance(one, Label) else one.accessibleName()
            found.add(f"{type(one).__name__}: {words}")
    return found


@pytest.mark.timeout(300)
@pytest.mark.untraced
@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != ENGLISH])
def test_nothing_is_cut_in_any_language(qapp: QApplication, language: str) -> None:
    cut: dict[str, str] = {}
    # Paths are shown, and those of pytest are longer than any word.
    with TemporaryDirectory() as folder:
        for name, window in walk(qapp, Path(folder), language):
            if _cut(window):  # a layout that depends on another may still be at work
                QTest.qWait(300)
            for words in _cut(window):
                cut.setdefault(words, name)
    assert cut == {}, "\n".join(f"{one} ({where})" for one, where in cut.items())
