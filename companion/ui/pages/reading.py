"""What the Learn page shows, as values: a page with its pictures found."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.glossary import Glossary, Term
from companion.domain.lesson import Lesson, Plate
from companion.ui.widgets.still import PlateLook


@fact
class Reading:
    """A page of Learn, its pictures by name, and the clinical words on it."""

    lesson: Lesson
    looks: tuple[tuple[str, PlateLook], ...]
    terms: tuple[Term, ...] = ()

    def look(self, name: str) -> PlateLook | None:
        """The picture of that name; None when its exercise cannot be used."""
        return dict(self.looks).get(name)

    @property
    def cover(self) -> PlateLook | None:
        """The picture that the page is known by."""
        return self.look(self.lesson.cover)


def readings(
    lessons: Iterable[Lesson],
    glossary: Glossary,
    exercise: Callable[[str], Exercise | None],
) -> tuple[Reading, ...]:
    """The pages, without the pictures of exercises that cannot be used."""
    return tuple(_reading(one, glossary, exercise) for one in lessons)


def _reading(
    lesson: Lesson, glossary: Glossary, exercise: Callable[[str], Exercise | None]
) -> Reading:
    looks = []
    for name, plate in lesson.plates.items():
        look = _look(lesson, name, plate, exercise)
        if look is not None:
            looks.append((name, look))
    mentions = glossary.mentions(" ".join(lesson.texts()))
    return Reading(lesson, tuple(looks), tuple(one.term for one in mentions))


def _look(
    lesson: Lesson,
    name: str,
    plate: Plate,
    exercise: Callable[[str], Exercise | None],
) -> PlateLook | None:
    """The picture with the poses and the scenery that it takes from an exercise."""
    if plate.exercise is None:
        return PlateLook(lesson.id, name, plate, lesson.poses)
    found = exercise(plate.exercise)
    if found is None or plate.pose not in found.poses:
        return None
    drawn = replace(plate, scenery=found.scenery)
    return PlateLook(lesson.id, name, drawn, found.poses)
