from pathlib import Path

import pytest

from companion.domain.exercise import Category, Level, PhaseKind, Sides, Spine
from companion.domain.pose import LegSpec, Mix
from companion.library import ContentError, Fault, read_exercise
from tests.library.sample import put, sample, toml, without, write


def _fault(folder: Path, tables: dict[str, object]) -> Fault:
    with pytest.raises(ContentError) as caught:
        read_exercise(write(folder, "sample-lift", tables))
    return caught.value.fault


def test_a_sound_file_becomes_an_exercise(tmp_path: Path) -> None:
    exercise = read_exercise(write(tmp_path, "sample-lift", sample()))
    assert exercise.id == "sample-lift"
    assert exercise.category is Category.CORE_STRENGTH
    assert exercise.spine is Spine.NEUTRAL
    assert exercise.sides is Sides.NONE
    assert exercise.dose(Level.L2).reps == (5, 3, 1)
    assert exercise.dose(Level.L3).swap == {"top": "high"}
    assert [phase.kind for phase in exercise.phases] == list(PhaseKind)
    assert exercise.steps[1].arrow
    assert not exercise.steps[0].arrow
    assert exercise.poses["start"].right_leg == LegSpec(hip=(45.0, 0.0, 0.0), knee=95)
    assert exercise.poses["high"].mix == Mix("start", "top", 0.5)
    assert exercise.sheet.middle is None


def test_whole_numbers_serve_where_fractions_may_stand(tmp_path: Path) -> None:
    exercise = read_exercise(write(tmp_path, "sample-lift", sample()))
    assert exercise.tempo.out_seconds == 3.0
    assert isinstance(exercise.tempo.out_seconds, float)


@pytest.mark.parametrize(
    ("key", "value", "place", "problem", "allowed"),
    [
        ("name", 5, "name", "5 is not a text", "1 to 40 characters"),
        ("name", "", "name", "has 0 characters", "1 to 40 characters"),
        ("name", "x" * 41, "name", "has 41 characters", "1 to 40 characters"),
        ("name", "a\nb", "name", "cannot be printed", "on one line"),
        ("name", " a", "name", "begins or ends with a blank", "a text"),
        ("name", ["a"], "name", "a list is not a text", "a text"),
        ("name", {}, "name", "a table is not a text", "a text"),
        ("name", True, "name", "true is not a text", "a text"),
        ("name", 10**60, "name", "… is not a text", "a text"),
        ("category", "stretching", "category", 'did you mean "stretch"', "hip_"),
        ("category", 1, "category", "1 is not a text", "core_strength"),
        ("steps", "no", "steps", '"no" is not a list', "3 to 6 entries"),
        ("steps", [], "steps", "the list has 0 entries", "3 to 6 entries"),
        ("steps.1.arrow", 1, "steps[1].arrow", "neither true nor false", "true or"),
        ("steps.1.pose", "tpo", "steps[1].pose", 'did you mean "top"', "start, top"),
        ("steps.0", "Lie", "steps[0]", "is not a table", "a table of text, pose"),
        ("tempo.out_seconds", "3", "tempo.out_seconds", "not a number", "1 to 20"),
        ("tempo.out_seconds", True, "tempo.out_seconds", "true is not", "1 to 20"),
        ("tempo.out_seconds", 99, "tempo.out_seconds", "out of range", "1 to 20"),
        ("tempo.out_seconds", 10**400, "tempo.out_seconds", "out of", "1 to 20"),
        ("tempo.out_seconds", float("nan"), "tempo.out_seconds", "finite", "1 to"),
        ("tempo.out_seconds", float("inf"), "tempo.out_seconds", "finite", "1 to"),
        ("tempo.out_seconds", 7, "tempo.out_seconds", "ceiling", "2 to 6"),
        ("tempo.back_seconds", 1.5, "tempo.back_seconds", "floor", "2 to 6"),
        ("tempo.back_floor_seconds", 3, "tempo.back_seconds", "floor", "3 to 6"),
        ("tempo.back_ceiling_seconds", 2, "tempo.back_seconds", "floor", "2 to 2"),
        ("doses.2.reps", [1.5], "doses.2.reps[0]", "whole number", "1 to 30"),
        ("doses.2.reps", [31], "doses.2.reps[0]", "out of range", "1 to 30"),
        ("doses.3.swap", {"up": "top"}, "doses.3.swap", '"up"', "start, top"),
        ("doses.3.swap", {"top": "up"}, "doses.3.swap.top", '"up"', "start, top"),
        ("poses.start.root", [0, 1], "poses.start.root", "2 entries", "list of 3"),
        ("poses.top.base", "no", "poses.top.base", 'no pose "no"', "start, top"),
        ("poses.high.mix.end", "no", "poses.high.mix.end", "no pose", "start, top"),
        ("poses.high.mix.fraction", 2, "poses.high.mix.fraction", "range", "0 to 1"),
        ("scenery.glow", ["glutes"], "scenery.glow[0]", "known here", "abdominals"),
        ("scenery.glow", [3], "scenery.glow[0]", "3 is not a text", "abdominals"),
        ("poses.start.order", ["leg"], "poses.start.order[0]", "leg", "right_leg"),
        ("poses.low", {"base": "high"}, "poses.low.base", "is a mix", "no mix"),
        ("poses", 3, "poses", "3 is not a table", "a table of 1 to 40 entries"),
        ("poses", {}, "poses", "has 0 entries", "a table of 1 to 40 entries"),
        ("thumbnail", "no", "thumbnail", 'no pose "no"', "start, top, high"),
        ("sheet.start_pose", "no", "sheet.start_pose", "no pose", "start, top"),
        ("sheet.middle", "Way", "sheet", "its caption and its pose", "or neither"),
        ("way_out.poses", ["no"], "way_out.poses[0]", "no pose", "start, top"),
        ("way_out.captions", ["a", "b"], "way_out.captions", "2 captions for 1", "one"),
        ("phases.0.poses", ["start", "no", "top"], "phases[0].poses[1]", "no", "start"),
        ("phases.0.poses", ["top"], "phases[0].poses", "1 poses", "two poses or"),
        ("phases.1.poses", ["top", "top"], "phases[1].poses", "2 poses", "one pose"),
        ("phases.1.poses", ["high"], "phases[1].poses[0]", "before ends", "top"),
        ("phases.0.kind", "back", "phases", "some level holds", "out, hold, back"),
        ("gate", "professional_only", "gate", "a neutral spine", "open"),
        ("spine", "flexion", "gate", "a moving spine", "professional_only"),
        ("id", "Sample Lift", "id", "is no id", "small letters"),
        ("id", "other", "id", "is not the name of the file", "sample-lift"),
        ("pourpose", "x", "", 'did you mean "purpose"', "id, name"),
        ("steps.0.zzz", "x", "steps[0]", 'no key "zzz" here', "text, pose"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_is_allowed(
    tmp_path: Path, key: str, value: object, place: str, problem: str, allowed: str
) -> None:
    fault = _fault(tmp_path, put(sample(), key, value))
    assert fault.file == "sample-lift.toml"
    assert fault.key == place
    assert problem in fault.problem
    assert allowed in fault.allowed


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("name", "name"),
        ("tempo", "tempo"),
        ("tempo.ready_seconds", "tempo.ready_seconds"),
        ("steps.2.pose", "steps[2].pose"),
        ("scenery.camera", "scenery.camera"),
    ],
)
def test_a_missing_key_is_named(tmp_path: Path, key: str, place: str) -> None:
    fault = _fault(tmp_path, without(sample(), key))
    assert (fault.key, fault.problem) == (place, "is missing")
    assert fault.allowed


def test_the_same_three_levels_are_asked_of_everybody(tmp_path: Path) -> None:
    tables = sample()
    doses = tables["doses"]
    assert isinstance(doses, dict)
    doses["4"] = doses.pop("2")
    assert _fault(tmp_path, tables).key == "doses.2"


def test_a_hold_phase_goes_with_a_hold_time(tmp_path: Path) -> None:
    tables = sample()
    for level in "123":
        put(tables, f"doses.{level}.hold_seconds", 0)
    fault = _fault(tmp_path, tables)
    assert "no level holds" in fault.problem
    assert fault.allowed == "out, back"


def test_an_exercise_without_holds_has_two_phases(tmp_path: Path) -> None:
    tables = sample()
    for level in "123":
        put(tables, f"doses.{level}.hold_seconds", 0)
    phases = tables["phases"]
    assert isinstance(phases, list)
    del phases[1]
    assert len(read_exercise(write(tmp_path, "sample-lift", tables)).phases) == 2


def test_a_moving_spine_is_for_professionals_to_open(tmp_path: Path) -> None:
    tables = put(put(sample(), "spine", "flexion"), "gate", "professional_only")
    exercise = read_exercise(write(tmp_path, "sample-lift", tables))
    assert exercise.spine is Spine.FLEXION


def test_a_picture_on_the_way_has_caption_and_pose(tmp_path: Path) -> None:
    tables = put(put(sample(), "sheet.middle", "Way"), "sheet.middle_pose", "high")
    exercise = read_exercise(write(tmp_path, "sample-lift", tables))
    assert (exercise.sheet.middle, exercise.sheet.middle_pose) == ("Way", "high")


def test_poses_that_are_made_from_each_other_are_refused(tmp_path: Path) -> None:
    tables = put(sample(), "poses.start.base", "high")  # a mix of start and top
    fault = _fault(tmp_path, tables)
    assert fault.key.startswith("poses.")
    assert "made from itself: start from high from start" in fault.problem


def test_a_pose_that_is_its_own_base_is_refused(tmp_path: Path) -> None:
    fault = _fault(tmp_path, put(sample(), "poses.start.base", "start"))
    assert fault.key == "poses.start"


def test_a_fault_reads_as_one_line() -> None:
    fault = Fault("bridge.toml", "phases[1].poses[0]", "is wrong", "start, top")
    assert str(fault) == (
        "bridge.toml: phases[1].poses[0]: is wrong (allowed: start, top)"
    )
    assert str(Fault("bridge.toml", "", "is too large")) == "bridge.toml: is too large"


def test_a_strange_character_does_not_reach_the_message(tmp_path: Path) -> None:
    fault = _fault(tmp_path, put(sample(), "name", "a\x1b[2Jb\u202e"))
    assert fault.problem.isprintable()


def test_the_sample_can_be_written_and_read(tmp_path: Path) -> None:
    assert "sample-lift" in toml(sample())
    read_exercise(write(tmp_path, "sample-lift", sample()))
