"""The texts of another language lie over the English ones, and over nothing else."""

from pathlib import Path

import pytest

from companion.domain.lesson import Lesson
from companion.library import ContentError, Library, Memo, read_exercise
from companion.library.overlay import read_overlay
from companion.library.reading_room import ReadingRoom, read_lesson
from companion.place import assets_folder
from tests.content_text import told_texts
from tests.library.sample import SAMPLE, write

STEPS = '[[steps]]\ntext = "Hinlegen."\n[[steps]]\n[[steps]]\ntext = "Senken."\n'


@pytest.fixture
def english(tmp_path: Path) -> Path:
    folder = tmp_path / "exercises"
    folder.mkdir()
    return write(folder, "sample-lift", SAMPLE)


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    folder = tmp_path / "locale" / "de" / "exercises"
    folder.mkdir(parents=True)
    return folder / "sample-lift.toml"


def _fault(overlay: Path, english: Path, written: str) -> str:
    overlay.write_text(written, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_overlay(overlay, read_exercise(english))
    return str(caught.value)


def test_what_an_overlay_says_replaces_the_english(
    english: Path, overlay: Path
) -> None:
    overlay.write_text(
        'name = "Probe"\neasier = { words = "Weniger." }\nequipment = ["Matte"]\n'
        + STEPS,
        encoding="utf-8",
    )
    before = read_exercise(english)
    after = read_overlay(overlay, before)
    assert (after.name, after.easier.words, after.equipment) == (
        "Probe",
        "Weniger.",
        ("Matte",),
    )
    assert [one.text for one in after.steps] == ["Hinlegen.", "Lift.", "Senken."]
    assert [one.pose for one in after.steps] == [one.pose for one in before.steps]
    assert after.purpose == before.purpose, "what it does not say stays English"
    assert after.doses == before.doses


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            'nam = "x"',
            'de/exercises/sample-lift.toml: there is no text "nam" here; did you',
        ),
        ('id = "x"', 'there is no text "id" here'),
        ("name = 3", "de/exercises/sample-lift.toml: name: 3 is not a text"),
        ('name = ""', "name: "),
        (f'name = "{"x" * 41}"', "has 41 characters (allowed: a text of 1 to 40"),
        ('muscles = "Bauch"', 'muscles: "Bauch" is not a list'),
        ('muscles = ["a", "b"]', "muscles: the list has 2 entries (allowed: 1, as in"),
        ("muscles = [1]", "muscles[0]: 1 is not a text"),
        ('[[steps]]\ntext = "a"', "steps: the list has 1 entries (allowed: 3"),
        ("steps = [1, 2, 3]", "steps[0]: 1 is not a table"),
        ("easier = { level = 2 }", 'easier: there is no text "level" here'),
        ('[sheet]\nmiddle = "Mitte"', "sheet.middle: the English file has no such"),
        ("name = ", "de/exercises/sample-lift.toml: is not valid TOML"),
    ],
)
def test_what_does_not_fit_is_named_with_file_and_key(
    english: Path, overlay: Path, written: str, told: str
) -> None:
    assert told in _fault(overlay, english, written)


def test_every_text_is_told_with_its_key(english: Path) -> None:
    told = dict(told_texts(read_exercise(english)))
    assert told["name"] == "Sample lift"
    assert told["phases[1].word"] == "Hold"
    assert told["way_out.captions[0]"] == "Down"
    assert "id" not in told
    assert "steps[0].pose" not in told
    assert "sheet.middle" not in told


def test_the_library_speaks_a_language_and_changes_it(
    english: Path, overlay: Path, tmp_path: Path
) -> None:
    overlay.write_text('name = "Probe"', encoding="utf-8")
    library = Library(english.parent, None, overlay.parent)
    assert library.exercise("sample-lift").name == "Probe"
    library.speak(None, Memo())
    assert library.exercise("sample-lift").name == "Sample lift"
    library.speak(tmp_path / "locale" / "fr" / "exercises", Memo())
    assert library.exercise("sample-lift").name == "Sample lift"


def test_a_broken_overlay_leaves_the_exercise_in_english(
    english: Path, overlay: Path, tmp_path: Path
) -> None:
    overlay.write_text("name = 3", encoding="utf-8")
    memo = Memo(tmp_path / "memo", "one")
    library = Library(english.parent, memo, overlay.parent)
    assert library.exercise("sample-lift").name == "Sample lift"
    fault = library.fault_of("sample-lift")
    assert fault is not None
    assert fault in library.faults
    assert (fault.file, fault.key) == ("de/exercises/sample-lift.toml", "name")
    library.keep()
    assert not (tmp_path / "memo").exists(), "it is asked again at the next start"


def test_the_memo_knows_an_exercise_until_its_overlay_changes(
    english: Path, overlay: Path, tmp_path: Path
) -> None:
    overlay.write_text('name = "Probe"', encoding="utf-8")

    def library() -> Library:
        return Library(english.parent, Memo(tmp_path / "memo", "one"), overlay.parent)

    first = library()
    first.exercises()
    first.keep()
    kept = library()
    assert kept.exercise("sample-lift").name == "Probe"
    kept.keep()
    overlay.write_text('name = "Andere Probe"', encoding="utf-8")
    assert library().exercise("sample-lift").name == "Andere Probe"
    overlay.unlink()
    assert library().exercise("sample-lift").name == "Sample lift"


LESSON = """
lead = "Anders."
find = ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"]
[plates.{plate}]
caption = "Ein Bild"
"""


def test_a_page_of_learn_keeps_its_pictures_and_has_its_own_search_words(
    tmp_path: Path,
) -> None:
    english = read_lesson(assets_folder() / "learn" / "lifting.toml")
    plate = next(iter(english.plates))
    folder = tmp_path / "de" / "learn"
    folder.mkdir(parents=True)
    path = folder / "lifting.toml"
    path.write_text(LESSON.format(plate=plate), encoding="utf-8")
    told = read_overlay(path, english)
    assert (told.lead, len(told.find)) == ("Anders.", 8)
    assert told.plates[plate].caption == "Ein Bild"
    assert told.plates[plate].shows == english.plates[plate].shows
    assert list(told.plates) == list(english.plates)
    assert told.sections == english.sections
    assert ("plates." + plate + ".caption", "Ein Bild") in set(told_texts(told))


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("plates = 3", "learn/lifting.toml: plates: 3 is not a table"),
        ("[plates.nothing]", 'plates: there is no text "nothing" here'),
        ("find = [3]", "find[0]: 3 is not a text"),
    ],
)
def test_what_does_not_fit_a_page_is_named(
    tmp_path: Path, written: str, fault: str
) -> None:
    english = read_lesson(assets_folder() / "learn" / "lifting.toml")
    folder = tmp_path / "de" / "learn"
    folder.mkdir(parents=True)
    assert fault in _fault_of(folder / "lifting.toml", english, written)


def _fault_of(path: Path, english: Lesson, written: str) -> str:
    path.write_text(written, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_overlay(path, english)
    return str(caught.value)


def test_the_reading_room_speaks_a_language(tmp_path: Path) -> None:
    learn = assets_folder() / "learn"
    folder = tmp_path / "de" / "learn"
    folder.mkdir(parents=True)
    (folder / "lifting.toml").write_text('title = "Heben"', encoding="utf-8")
    (folder / "sleeping.toml").write_text("title = 3", encoding="utf-8")
    (folder / "glossary.toml").write_text("terms = []", encoding="utf-8")
    room = ReadingRoom(learn, folder)
    titles = {one.id: one.title for one in room.lessons}
    assert titles["lifting"] == "Heben"
    english = {one.id: one.title for one in ReadingRoom(learn).lessons}
    assert titles["sleeping"] == english["sleeping"]
    assert len(room.glossary.terms) > 1
    assert {one.file for one in room.faults} == {
        "de/learn/glossary.toml",
        "de/learn/sleeping.toml",
    }
