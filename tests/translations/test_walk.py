"""A walk through the program in a made-up language: what escapes it, what is cut."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication

from companion.library import Library
from companion.place import assets_folder
from tests.gallery.paper import FILE_WORDS
from tests.gallery.past import NOTES, usual_plan
from tests.gallery.planning import OWN_WORDS
from tests.house import MONDAY
from tests.pseudo import plain_english
from tests.translations.room import cut, empty_below
from tests.translations.shown import painted, told_by
from tests.translations.walk import walk

# What no language changes: names of the program, of paper and of what is in the diary
# or was typed, and where files lie.
NAMES = tuple(one.name for one in Library(assets_folder() / "exercises").exercises())
DOSES = tuple(one.dose_words for one in usual_plan(MONDAY.date()))
SAME = (
    "Companion",
    "A4",
    "astronaut",
    "Ms Lind",
    "Walk to the shop",
    "walk to the shop",
    *OWN_WORDS,
    *FILE_WORDS,
    *NAMES,
    *DOSES,
    *NOTES,
)
KEYS = ("Tab", "Space")  # as painted on a key of the guide


def _without_what_is_the_same(text: str, folder: Path) -> str:
    text = re.sub("[\u200b\u2060]", "", text)  # where a path may be broken, or not
    text = text.replace("\u00a0", " ")  # where no line may be
    text = re.sub(re.escape(str(folder)) + r"\S*", "", text)
    for same in SAME:
        text = text.replace(same, "")
    return text


@pytest.mark.timeout(300)
@pytest.mark.untraced
def test_no_visible_text_escapes_translation_and_none_is_cut_where_all_are_longer(
    qapp: QApplication,
) -> None:
    escaped: dict[str, str] = {}
    shortened: dict[str, str] = {}
    # Paths are shown, and those of pytest are longer than any word.
    with TemporaryDirectory() as short, painted() as texts:
        folder = Path(short)
        for name, window in walk(qapp, folder, "longer"):
            for words in (*cut(window), *empty_below(window)):
                shortened.setdefault(words, name)
            texts.clear()
            window.grab()
            shown = dict.fromkeys(texts, "painted")
            shown |= {text: type(one).__name__ for one, text in told_by(window)}
            for text, where in shown.items():
                # What a key is called is Qt's to translate; what it does is ours.
                ours = text.partition(": ")[2] if where == "KeyLine" else text
                if text in KEYS:
                    continue
                if plain_english(_without_what_is_the_same(ours, folder)):
                    escaped.setdefault(text, f"{name}, {where}")
    assert escaped == {}, "\n".join(map(str, escaped.items()))
    assert shortened == {}, "\n".join(map(str, shortened.items()))
