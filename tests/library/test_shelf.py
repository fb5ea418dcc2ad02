from pathlib import Path

import pytest

from companion.library import ContentError, Library, UnknownExercise
from tests.library.sample import put, sample, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("bridge", "bird-dog"):
        write(tmp_path, name, put(sample(), "id", name))
    (tmp_path / "notes.txt").write_text("not an exercise", encoding="utf-8")
    return tmp_path


def test_ids_are_the_names_of_the_files_in_order(folder: Path) -> None:
    assert Library(folder).ids() == ("bird-dog", "bridge")


def test_an_exercise_is_read_once_and_kept(folder: Path) -> None:
    library = Library(folder)
    first = library.exercise("bridge")
    (folder / "bridge.toml").unlink()
    assert library.exercise("bridge") is first


def test_a_file_is_read_only_when_it_is_asked_for(folder: Path) -> None:
    library = Library(folder)
    library.exercise("bridge")
    (folder / "bird-dog.toml").write_text("broken", encoding="utf-8")
    assert not library.sound("bird-dog")


def test_a_broken_exercise_raises_every_time_it_is_asked_for(folder: Path) -> None:
    (folder / "bridge.toml").write_text("broken", encoding="utf-8")
    library = Library(folder)
    for _ in range(2):
        with pytest.raises(ContentError, match=r"^bridge\.toml: is not valid TOML"):
            library.exercise("bridge")
    assert not library.sound("bridge")
    assert library.sound("bird-dog")


def test_the_fault_of_one_exercise_can_be_asked_for(folder: Path) -> None:
    (folder / "bridge.toml").write_text("broken", encoding="utf-8")
    library = Library(folder)
    fault = library.fault_of("bridge")
    assert fault is not None
    assert fault.file == "bridge.toml"
    assert library.fault_of("bird-dog") is None
    assert library.fault_of("unheard-of") is None


def test_a_name_that_is_almost_right_gets_a_hint(folder: Path) -> None:
    with pytest.raises(UnknownExercise, match='did you mean "bridge"') as caught:
        Library(folder).exercise("brigde")
    assert caught.value.exercise_id == "brigde"


@pytest.mark.parametrize("name", ["", "../secret", "/etc/passwd", "x" * 10_000, "\0"])
def test_a_name_never_leads_out_of_the_folder(folder: Path, name: str) -> None:
    (folder.parent / "secret.toml").write_text("a = 1", encoding="utf-8")
    library = Library(folder)
    assert not library.sound(name)
    with pytest.raises(UnknownExercise) as caught:
        library.exercise(name)
    assert len(str(caught.value)) < 200


def test_a_sound_library_has_no_faults(folder: Path) -> None:
    assert Library(folder).faults == ()


@pytest.mark.parametrize("place", ["", "missing"])
def test_a_folder_without_exercises_is_a_fault(tmp_path: Path, place: str) -> None:
    library = Library(tmp_path / place)
    assert library.ids() == ()
    assert library.exercises() == ()
    assert [one.problem for one in library.faults] == ["holds no exercises"]
