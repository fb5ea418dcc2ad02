"""Steps from exercise to exercise: broken ones are faults of their file."""

from pathlib import Path

from companion.library import Library
from tests.library.sample import put, sample, write


def an_exercise(folder: Path, name: str, **to: str) -> None:
    tables = put(sample(), "id", name)
    for way, other in to.items():
        put(tables, way, {"words": "Try the other one.", "exercise": other})
    write(folder, name, tables)


def faults(folder: Path) -> list[tuple[str, str, str]]:
    return [(one.file, one.key, one.problem) for one in Library(folder).faults]


def test_a_ladder_of_three_is_sound(tmp_path: Path) -> None:
    an_exercise(tmp_path, "low", harder="middle")
    an_exercise(tmp_path, "middle", easier="low", harder="high")
    an_exercise(tmp_path, "high", easier="middle")
    assert faults(tmp_path) == []


def test_two_ways_down_may_meet_again(tmp_path: Path) -> None:
    an_exercise(tmp_path, "low", harder="high")
    an_exercise(tmp_path, "middle", easier="low", harder="high")
    an_exercise(tmp_path, "high", easier="low")
    assert faults(tmp_path) == []


def test_an_id_that_does_not_exist_is_found_with_a_hint(tmp_path: Path) -> None:
    an_exercise(tmp_path, "bridge")
    an_exercise(tmp_path, "prone-lift", easier="brigde")
    (found,) = faults(tmp_path)
    assert found[:2] == ("prone-lift.toml", "easier.exercise")
    assert 'no exercise "brigde"; did you mean "bridge"' in found[2]


def test_the_exercise_with_a_step_to_nowhere_can_still_be_used(tmp_path: Path) -> None:
    an_exercise(tmp_path, "bridge", harder="nothing")
    library = Library(tmp_path)
    assert library.sound("bridge")
    assert len(library.faults) == 1


def test_a_broken_file_is_one_fault_and_not_a_missing_id(tmp_path: Path) -> None:
    an_exercise(tmp_path, "bridge", harder="broken")
    (tmp_path / "broken.toml").write_text("=", encoding="utf-8")
    assert [one[0] for one in faults(tmp_path)] == ["broken.toml"]


def test_a_circle_of_easier_ones_is_a_fault_of_each_file_in_it(tmp_path: Path) -> None:
    an_exercise(tmp_path, "a", easier="b")
    an_exercise(tmp_path, "b", easier="c")
    an_exercise(tmp_path, "c", easier="a")
    an_exercise(tmp_path, "outside", easier="a")
    found = faults(tmp_path)
    assert [one[0] for one in found] == ["a.toml", "b.toml", "c.toml"]
    assert found[0][2] == "these lead round in a circle: a to b to c to a"


def test_an_exercise_is_not_harder_than_itself(tmp_path: Path) -> None:
    an_exercise(tmp_path, "a", harder="a")
    ((_, key, problem),) = faults(tmp_path)
    assert key == "harder.exercise"
    assert problem == "these lead round in a circle: a to a"


def test_two_exercises_are_not_each_easier_than_the_other(tmp_path: Path) -> None:
    an_exercise(tmp_path, "a", easier="b")
    an_exercise(tmp_path, "b", easier="a")
    assert len(faults(tmp_path)) == 2


def test_what_is_easier_is_not_also_harder_by_a_longer_way(
    tmp_path: Path,
) -> None:
    an_exercise(tmp_path, "a", easier="b", harder="c")
    an_exercise(tmp_path, "b")
    an_exercise(tmp_path, "c", harder="b")
    assert "circle" in faults(tmp_path)[0][2]


def test_nothing_open_leads_to_what_a_professional_releases(tmp_path: Path) -> None:
    gated = put(sample(), "id", "gated")
    put(put(gated, "spine", "flexion"), "gate", "professional_only")
    write(tmp_path, "gated", put(gated, "easier", {"words": "x", "exercise": "open"}))
    an_exercise(tmp_path, "open", harder="gated")
    ((file, key, problem),) = faults(tmp_path)
    assert (file, key) == ("open.toml", "harder.exercise")
    assert "professional" in problem
