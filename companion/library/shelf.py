"""The library: every exercise of a folder, each read when it is first asked for."""

from functools import cached_property
from pathlib import Path
from typing import cast

from companion.domain.exercise import Exercise
from companion.library.check import check
from companion.library.document import read_tables
from companion.library.error import ContentError, Fault, Misfit, UnknownExercise
from companion.library.form import form


def read_exercise(path: Path) -> Exercise:
    """The exercise of one file. Raises ContentError, which says where and why."""
    try:
        exercise = cast("Exercise", form(Exercise).read(read_tables(path)))
        check(exercise, path.stem)
    except Misfit as misfit:
        raise misfit.in_file(path.name) from misfit
    return exercise


class Library:
    """The exercises of a folder of TOML files, one file each.

    Files are read one by one, when their exercise is asked for, and kept. A broken
    file is a fault of its own and never keeps the others away.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Exercise | ContentError] = {}

    @cached_property
    def _paths(self) -> dict[str, Path]:
        paths = sorted(self._folder.glob("*.toml"))
        return {path.stem: path for path in paths}

    def ids(self) -> tuple[str, ...]:
        """The ids of all files, in order; a broken file is among them."""
        return tuple(self._paths)

    def exercise(self, exercise_id: str) -> Exercise:
        """One exercise. Raises UnknownExercise, or ContentError for a broken file."""
        if exercise_id not in self._paths:
            raise UnknownExercise(exercise_id, self._paths)
        found = self._get(exercise_id)
        if isinstance(found, ContentError):
            raise ContentError(found.fault)
        return found

    def sound(self, exercise_id: str) -> bool:
        """Whether there is such an exercise and its file can be used."""
        return exercise_id in self._paths and isinstance(
            self._get(exercise_id), Exercise
        )

    def fault_of(self, exercise_id: str) -> Fault | None:
        """What is wrong with one file; None when it is sound or not there."""
        if exercise_id not in self._paths:
            return None
        found = self._get(exercise_id)
        return found.fault if isinstance(found, ContentError) else None

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises that can be used; reads every file."""
        found = [self._get(one) for one in self._paths]
        return tuple(one for one in found if isinstance(one, Exercise))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the files that cannot be used; reads every file."""
        if not self._paths:
            return (Fault(str(self._folder), "", "holds no exercises"),)
        found = [self._get(one) for one in self._paths]
        return tuple(one.fault for one in found if isinstance(one, ContentError))

    def _get(self, exercise_id: str) -> Exercise | ContentError:
        if exercise_id not in self._read:
            try:
                self._read[exercise_id] = read_exercise(self._paths[exercise_id])
            except ContentError as error:
                self._read[exercise_id] = error.with_traceback(None)
        return self._read[exercise_id]
