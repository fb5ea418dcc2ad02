"""The library: every exercise of a folder, each read when it is first asked for."""

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import cast

from companion.domain.exercise import Exercise
from companion.library.error import ContentError, Fault, Misfit, UnknownExercise
from companion.library.memo import Memo, State, state_of

# ruff: noqa: PLC0415 - a usual start finds all it needs in the memo and reads nothing


def read_exercise(path: Path) -> Exercise:
    """The exercise of one file. Raises ContentError, which says where and why."""
    from companion.library.check import check
    from companion.library.document import read_tables
    from companion.library.form import form

    try:
        exercise = cast("Exercise", form(Exercise).read(read_tables(path)))
        check(exercise, path.stem)
    except Misfit as misfit:
        raise misfit.in_file(path.name) from misfit
    return exercise


class Library:
    """The exercises of a folder of TOML files, one file each.

    Files are read one by one, when their exercise is asked for, and kept. A broken
    file is a fault of its own and never keeps the others away. What the ``memo`` knows
    of a file that has not changed is not read again; ``keep`` gives it the others.

    ``overlays`` is the folder of another language's texts, if it is not English. Where
    an overlay is missing or broken, the exercise is told in English.
    """

    def __init__(
        self, folder: Path, memo: Memo | None = None, overlays: Path | None = None
    ) -> None:
        self._folder = folder
        self._memo = memo or Memo()
        self._overlays = overlays
        self._read: dict[str, Exercise | ContentError] = {}
        self._fresh: dict[str, State | None] = {}
        self._untold: dict[str, Fault] = {}

    def speak(self, overlays: Path | None, memo: Memo) -> None:
        """Tell everything in another language from now on; None is English."""
        self._overlays, self._memo = overlays, memo
        self._read.clear()
        self._fresh.clear()
        self._untold.clear()

    @cached_property
    def _paths(self) -> dict[str, Path]:
        paths: list[Path] = []
        with suppress(OSError):  # a folder that is missing is an empty one
            # ``glob`` would compile a pattern first, in each start.
            paths = [one for one in self._folder.iterdir() if one.suffix == ".toml"]
        return {path.stem: path for path in sorted(paths)}

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
        """What is wrong with one file or its overlay; None when all is sound."""
        if exercise_id not in self._paths:
            return None
        found = self._get(exercise_id)
        if isinstance(found, ContentError):
            return found.fault
        return self._untold.get(exercise_id)

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises that can be used; reads every file."""
        found = [self._get(one) for one in self._paths]
        return tuple(one for one in found if isinstance(one, Exercise))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the files, and between them; reads every file.

        An exercise whose step to another one leads nowhere can still be used.
        """
        if not self._paths:
            return (Fault(str(self._folder), "", "holds no exercises"),)
        from companion.library.check import check_ladders

        found = [self._get(one) for one in self._paths]
        broken = (one.fault for one in found if isinstance(one, ContentError))
        untold = (self._untold[one] for one in self._paths if one in self._untold)
        return (*broken, *untold, *check_ladders(self.exercises(), self._paths))

    def keep(self) -> None:
        """Let the memo know what was read; the next start need not read it."""
        if not self._fresh:
            return
        from companion.library.shorthand import shorthand

        for exercise_id, state in self._fresh.items():
            written = shorthand(self._read[exercise_id])
            self._memo.remember(self._paths[exercise_id], state, written)
        self._fresh.clear()

    def _get(self, exercise_id: str) -> Exercise | ContentError:
        if exercise_id not in self._read:
            self._read[exercise_id] = self._fetch(exercise_id)
        return self._read[exercise_id]

    def _fetch(self, exercise_id: str) -> Exercise | ContentError:
        path = self._paths[exercise_id]
        state = self._state(path)
        known = self._recall(exercise_id, path, state)
        if known is not None:
            return known
        try:
            found = read_exercise(path)
        except ContentError as error:
            return error.with_traceback(None)
        found = self._told(path, found)
        if exercise_id not in self._untold:
            self._fresh[exercise_id] = state
        return found

    def _state(self, path: Path) -> State | None:
        """What changes when the file of an exercise, or its overlay, does."""
        state = state_of(path)
        if self._overlays is None or state is None:
            return state
        return state + (state_of(self._overlays / path.name) or ())

    def _told(self, path: Path, english: Exercise) -> Exercise:
        """The exercise in the language spoken, or else in English."""
        if self._overlays is None or not (self._overlays / path.name).exists():
            return english
        from companion.library.overlay import read_overlay

        try:
            return read_overlay(self._overlays / path.name, english)
        except ContentError as error:
            self._untold[path.stem] = error.fault
            return english

    def _recall(
        self, exercise_id: str, path: Path, state: State | None
    ) -> Exercise | None:
        written = self._memo.recall(path, state)
        if written is None:
            return None
        from companion.library.shorthand import NoShorthand, in_full

        try:
            return in_full(written, exercise_id)
        except NoShorthand:
            return None
