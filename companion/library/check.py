"""Rules that one value alone cannot break: the parts of an exercise fit together."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from companion.domain.exercise import (
    Exercise,
    Gate,
    Level,
    Phase,
    PhaseKind,
    Spine,
)
from companion.domain.pose import PoseSpec
from companion.library.error import Fault, Misfit, nearest, shown

Poses = Mapping[str, PoseSpec]
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# One order of phases: out, perhaps a hold, back.
_WITH_HOLD = (PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.BACK)
_WITHOUT_HOLD = (PhaseKind.OUT, PhaseKind.BACK)


def check(exercise: Exercise, file_stem: str) -> None:
    """Refuse an exercise whose parts contradict each other. Raises Misfit."""
    _check_id(exercise.id, file_stem)
    _check_levels(exercise)
    _check_gate(exercise)
    _check_tempo(exercise)
    _check_phases(exercise)
    for key, name in _pose_names(exercise):
        _check_pose_name(exercise.poses, key, name)
    _check_sheet(exercise)
    check_poses(exercise.poses)


def check_poses(poses: Poses) -> None:
    """Refuse poses that are made from each other in a circle, or from none."""
    for name, pose in poses.items():
        for part, other in _parents(pose):
            _check_pose_name(poses, f"poses.{name}.{part}", other)
    _check_cycles(poses)
    _check_bases(poses)


def _check_id(exercise_id: str, file_stem: str) -> None:
    if not _ID.fullmatch(exercise_id):
        msg = f"{shown(exercise_id)} is no id"
        raise Misfit(msg, "small letters and digits, joined by -", "id")
    if exercise_id != file_stem:
        msg = f"{shown(exercise_id)} is not the name of the file"
        raise Misfit(msg, file_stem, "id")


def _check_levels(exercise: Exercise) -> None:
    wanted = [str(int(level)) for level in Level]
    for one in wanted:
        if one not in exercise.doses:
            msg = "the dose of this level is missing"
            raise Misfit(msg, f"levels {', '.join(wanted)}", f"doses.{one}")


def _check_gate(exercise: Exercise) -> None:
    neutral = exercise.spine is Spine.NEUTRAL
    gate = Gate.OPEN if neutral else Gate.PROFESSIONAL_ONLY
    if exercise.gate is not gate:
        why = "neutral" if neutral else "moving"
        msg = f"{shown(exercise.gate)} does not go with a {why} spine"
        raise Misfit(msg, gate, "gate")


def _check_tempo(exercise: Exercise) -> None:
    tempo = exercise.tempo
    floor, ceiling = tempo.floor_seconds, tempo.ceiling_seconds
    back = (tempo.back_floor_seconds or floor, tempo.back_ceiling_seconds or ceiling)
    for name, seconds, (least, most) in (
        ("out_seconds", tempo.out_seconds, (floor, ceiling)),
        ("back_seconds", tempo.back_seconds, back),
    ):
        if not least <= seconds <= most:
            msg = f"{seconds:g} is faster than the floor or slower than the ceiling"
            raise Misfit(msg, f"{least:g} to {most:g}", f"tempo.{name}")


def _check_phases(exercise: Exercise) -> None:
    holds = any(dose.hold_seconds > 0 for dose in exercise.doses.values())
    wanted = _WITH_HOLD if holds else _WITHOUT_HOLD
    if tuple(phase.kind for phase in exercise.phases) != wanted:
        why = "some level holds" if holds else "no level holds"
        msg = f"these phases do not fit the doses: {why}"
        raise Misfit(msg, ", ".join(wanted), "phases")
    for index, phase in enumerate(exercise.phases):
        still = phase.kind is PhaseKind.HOLD
        if still != (len(phase.poses) == 1):
            msg = f"{len(phase.poses)} poses do not make this kind of phase"
            allowed = "one pose" if still else "two poses or more"
            raise Misfit(msg, allowed, f"phases[{index}].poses")
    _check_joints(exercise.phases)


def _check_joints(phases: tuple[Phase, ...]) -> None:
    """A repetition is one movement: each phase begins where the one before ended."""
    for index, phase in enumerate(phases):
        before = phases[index - 1].poses[-1]  # the first follows the last
        if phase.poses[0] != before:
            msg = f"{shown(phase.poses[0])} is not where the phase before ends"
            raise Misfit(msg, before, f"phases[{index}].poses[0]")


def _pose_names(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Every place that names a pose, with the name that stands there."""
    yield "thumbnail", exercise.thumbnail
    yield "sheet.start_pose", exercise.sheet.start_pose
    yield "sheet.end_pose", exercise.sheet.end_pose
    if exercise.sheet.middle_pose is not None:
        yield "sheet.middle_pose", exercise.sheet.middle_pose
    for index, step in enumerate(exercise.steps):
        yield f"steps[{index}].pose", step.pose
    yield from _listed("way_out.poses", exercise.way_out.poses)
    for index, phase in enumerate(exercise.phases):
        yield from _listed(f"phases[{index}].poses", phase.poses)
    for level, dose in exercise.doses.items():
        yield from _swapped(f"doses.{level}.swap", dose.swap)


def _listed(key: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for index, name in enumerate(names):
        yield f"{key}[{index}]", name


def _swapped(key: str, swap: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, other in swap.items():
        yield key, name
        yield f"{key}.{name}", other


def _parents(pose: PoseSpec) -> Iterator[tuple[str, str]]:
    """The poses that a pose is made from."""
    if pose.base is not None:
        yield "base", pose.base
    if pose.mix is not None:
        yield "mix.start", pose.mix.start
        yield "mix.end", pose.mix.end


def _check_pose_name(poses: Poses, key: str, name: str) -> None:
    if name not in poses:
        msg = f"there is no pose {shown(name)}{nearest(name, poses)}"
        raise Misfit(msg, ", ".join(poses), key)


def _check_sheet(exercise: Exercise) -> None:
    sheet, way_out = exercise.sheet, exercise.way_out
    if (sheet.middle is None) != (sheet.middle_pose is None):
        msg = "a picture on the way needs both its caption and its pose"
        raise Misfit(msg, "middle and middle_pose, or neither", "sheet")
    if len(way_out.captions) != len(way_out.poses):
        msg = f"{len(way_out.captions)} captions for {len(way_out.poses)} pictures"
        raise Misfit(msg, "one caption for each pose", "way_out.captions")


def _check_cycles(poses: Poses) -> None:
    done: set[str] = set()
    for name in poses:
        _follow(poses, name, (), done)


def _follow(poses: Poses, name: str, path: tuple[str, ...], done: set[str]) -> None:
    if name in path:
        circle = " from ".join((*path[path.index(name) :], name))
        msg = f"a pose cannot be made from itself: {circle}"
        raise Misfit(msg, "base and mix without a circle", f"poses.{path[-1]}")
    if name not in done:
        for _, parent in _parents(poses[name]):
            _follow(poses, parent, (*path, name), done)
        done.add(name)


def _check_bases(poses: Poses) -> None:
    """A mix has no limbs of its own that another pose could take over."""
    for name, pose in poses.items():
        if pose.base is not None and poses[pose.base].mix is not None:
            msg = f"{shown(pose.base)} is a mix and cannot be a base"
            raise Misfit(msg, "a pose that is no mix", f"poses.{name}.base")


def check_ladders(
    exercises: Sequence[Exercise], ids: Collection[str]
) -> tuple[Fault, ...]:
    """What is wrong with the steps from exercise to exercise, a fault a file.

    Every id exists, nothing open leads to what only a professional may add, and who
    goes on to easier exercises, or on to harder ones, never comes round again.
    """
    known = {one.id: one for one in exercises}
    faults = []
    for exercise in exercises:
        try:
            _check_ladder(exercise, known, ids)
        except Misfit as misfit:
            faults.append(misfit.in_file(f"{exercise.id}.toml").fault)
    return tuple(faults)


def _check_ladder(
    exercise: Exercise, known: Mapping[str, Exercise], ids: Collection[str]
) -> None:
    for way in ("easier", "harder"):
        other = getattr(exercise, way).exercise
        key = f"{way}.exercise"
        if other is None:
            continue
        if other not in ids:
            msg = f"there is no exercise {shown(other)}{nearest(other, ids)}"
            raise Misfit(msg, "the id of another file", key)
        if other in known and _gated(known[other]) > _gated(exercise):
            msg = f"{shown(other)} is only for those whom a professional asked"
            raise Misfit(msg, "an open exercise", key)
        circle = _circle(exercise.id, way, known)
        if circle:
            msg = f"these lead round in a circle: {' to '.join(circle)}"
            raise Misfit(msg, f"only what is {way}", key)


def _gated(exercise: Exercise) -> bool:
    return exercise.gate is Gate.PROFESSIONAL_ONLY


def _circle(start: str, way: str, known: Mapping[str, Exercise]) -> tuple[str, ...]:
    """The ids on the way from a start back to itself; empty if it ends elsewhere.

    What an exercise calls easier, and what calls it harder, are one direction.
    """
    back = "harder" if way == "easier" else "easier"
    ahead = {
        one.id: {
            getattr(one, way).exercise,
            *(n.id for n in known.values() if getattr(n, back).exercise == one.id),
        }
        for one in known.values()
    }
    paths: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while paths:
        path = paths.pop()
        for other in ahead.get(path[-1], ()):
            if other == start:
                return (*path, start)
            if other is not None and other not in seen:
                seen.add(other)
                paths.append((*path, other))
    return ()
