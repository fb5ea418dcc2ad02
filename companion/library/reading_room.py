"""The pages of Learn and the glossary, each read when it is first asked for."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson, Plate
from companion.library.check import check_poses
from companion.library.document import read_tables
from companion.library.error import ContentError, Fault, Misfit, nearest, shown
from companion.library.form import form
from companion.library.overlay import read_overlay

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
GLOSSARY = "glossary.toml"
_T = TypeVar("_T")


def read_lesson(path: Path) -> Lesson:
    """The page of one file. Raises ContentError, which says where and why."""
    try:
        lesson = cast("Lesson", form(Lesson).read(read_tables(path)))
        _check(lesson, path.stem)
    except Misfit as misfit:
        raise misfit.in_file(path.name) from misfit
    return lesson


def read_glossary(path: Path) -> Glossary:
    """The terms of one file. Raises ContentError, which says where and why."""
    try:
        glossary = cast("Glossary", form(Glossary).read(read_tables(path)))
        _check_terms(glossary)
    except Misfit as misfit:
        raise misfit.in_file(path.name) from misfit
    return glossary


class ReadingRoom:
    """The pages of a folder of TOML files, in their order, and its glossary.

    A broken file is a fault of its own and never keeps the others away. ``overlays``
    is the folder of another language's texts, if it is not English; a page whose
    overlay is missing or broken is told in English.
    """

    def __init__(self, folder: Path, overlays: Path | None = None) -> None:
        self._folder = folder
        self._overlays = overlays
        self._untold: list[Fault] = []

    @cached_property
    def _read(self) -> tuple[Lesson | ContentError, ...]:
        paths = sorted(self._folder.glob("*.toml"))
        pages = (path for path in paths if path.name != GLOSSARY)
        return tuple(self._tried(path, read_lesson) for path in pages)

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """All pages that can be read, in order."""
        sound = [one for one in self._read if isinstance(one, Lesson)]
        return tuple(sorted(sound, key=lambda one: one.place))

    @property
    def glossary(self) -> Glossary:
        """The glossary; without a word when its file cannot be read."""
        return self._terms if isinstance(self._terms, Glossary) else Glossary(())

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the files."""
        if not self._read:
            return (Fault(str(self._folder), "", "holds no pages"),)
        found = (*self._read, self._terms)
        broken = [one.fault for one in found if isinstance(one, ContentError)]
        return (*broken, *self._untold)

    @cached_property
    def _terms(self) -> Glossary | ContentError:
        return self._tried(self._folder / GLOSSARY, read_glossary)

    def _tried(self, path: Path, read: Callable[[Path], _T]) -> _T | ContentError:
        """What a file holds, in the language spoken, or else in English."""
        try:
            english = read(path)
        except ContentError as error:
            return error.with_traceback(None)
        if self._overlays is None or not (self._overlays / path.name).exists():
            return english
        try:
            return read_overlay(self._overlays / path.name, english)
        except ContentError as error:
            self._untold.append(error.fault)
            return english


def _check(lesson: Lesson, file_stem: str) -> None:
    if not _ID.fullmatch(lesson.id):
        msg = f"{shown(lesson.id)} is no id"
        raise Misfit(msg, "small letters and digits, joined by -", "id")
    if lesson.id != file_stem:
        msg = f"{shown(lesson.id)} is not the name of the file"
        raise Misfit(msg, file_stem, "id")
    for key, name in _plate_names(lesson):
        if name not in lesson.plates:
            msg = f"there is no picture {shown(name)}{nearest(name, lesson.plates)}"
            raise Misfit(msg, ", ".join(lesson.plates), key)
    for name, plate in lesson.plates.items():
        _check_plate(lesson, f"plates.{name}", plate)
    check_poses(lesson.poses)


def _plate_names(lesson: Lesson) -> Iterator[tuple[str, str]]:
    yield "cover", lesson.cover
    for number, section in enumerate(lesson.sections):
        for index, name in enumerate(section.pictures):
            yield f"sections[{number}].pictures[{index}]", name


def _check_plate(lesson: Lesson, key: str, plate: Plate) -> None:
    """An exercise brings its poses and scenery; another picture has its own."""
    if plate.exercise is not None:
        if plate.scenery is not None:
            msg = "the scenery is that of the exercise"
            raise Misfit(msg, "exercise or scenery, not both", f"{key}.scenery")
        return
    if plate.pose not in lesson.poses:
        near = nearest(plate.pose, lesson.poses)
        msg = f"there is no pose {shown(plate.pose)}{near}"
        allowed = ", ".join(lesson.poses) or "poses of the page, or an exercise"
        raise Misfit(msg, allowed, f"{key}.pose")


def _check_terms(glossary: Glossary) -> None:
    seen: set[str] = set()
    for number, term in enumerate(glossary.terms):
        for word in (term.word, *term.also):
            if word.casefold() in seen:
                msg = f"{shown(word)} is there twice"
                raise Misfit(msg, "each form once", f"terms[{number}]")
            seen.add(word.casefold())
