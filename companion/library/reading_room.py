"""The pages of Learn and the glossary, each read when it is first asked for."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import cast

from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson, Plate
from companion.library.check import check_poses
from companion.library.document import read_tables
from companion.library.error import ContentError, Fault, Misfit, nearest, shown
from companion.library.form import form

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
GLOSSARY = "glossary.toml"


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

    A broken file is a fault of its own and never keeps the others away.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _read(self) -> tuple[Lesson | ContentError, ...]:
        paths = sorted(self._folder.glob("*.toml"))
        return tuple(_tried(path) for path in paths if path.name != GLOSSARY)

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """All pages that can be read, in order."""
        sound = [one for one in self._read if isinstance(one, Lesson)]
        return tuple(sorted(sound, key=lambda one: one.place))

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary; without a word when its file cannot be read."""
        try:
            return read_glossary(self._folder / GLOSSARY)
        except ContentError:
            return Glossary(())

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the files."""
        if not self._read:
            return (Fault(str(self._folder), "", "holds no pages"),)
        broken = [one.fault for one in self._read if isinstance(one, ContentError)]
        try:
            read_glossary(self._folder / GLOSSARY)
        except ContentError as error:
            broken.append(error.fault)
        return tuple(broken)


def _tried(path: Path) -> Lesson | ContentError:
    try:
        return read_lesson(path)
    except ContentError as error:
        return error.with_traceback(None)


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
