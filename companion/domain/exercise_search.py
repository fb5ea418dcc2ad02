"""Finding exercises: by words, and by what they are."""

from collections.abc import Iterable, Sequence

from companion.domain.exercise import Category, Exercise, Level, Position
from companion.domain.exercise_words import (
    CATEGORY_WORDS,
    POSITION_WORDS,
    is_neutral,
)
from companion.domain.fact import fact
from companion.domain.plan_view import Entry, Place
from companion.domain.word_search import by_name, holds
from companion.language import tr


@fact
class Wish:
    """What is looked for; an empty part asks for nothing.

    Within a part one of its values is enough; all parts have to hold.
    """

    words: str = ""
    positions: frozenset[Position] = frozenset()
    equipment: frozenset[str] = frozenset()
    purposes: frozenset[Category] = frozenset()
    levels: frozenset[Level] = frozenset()
    neutral: frozenset[bool] = frozenset()
    in_plan: bool = False

    @property
    def parts(self) -> int:
        """How many parts ask for something, the words aside."""
        held = (
            self.positions,
            self.equipment,
            self.purposes,
            self.levels,
            self.neutral,
            self.in_plan,
        )
        return sum(1 for one in held if one)


def found(entries: Sequence[Entry], wish: Wish) -> tuple[Entry, ...]:
    """The entries that a wish asks for, in their order."""
    return tuple(
        one
        for one in entries
        if _is(one, wish) and holds(_told_of(one.exercise), wish.words)
    )


def things(exercises: Iterable[Exercise]) -> tuple[str, ...]:
    """All equipment that any of them needs, by name."""
    return tuple(
        sorted({thing for one in exercises for thing in one.equipment}, key=by_name)
    )


def _is(entry: Entry, wish: Wish) -> bool:
    one = entry.exercise
    return (
        (not wish.positions or one.position in wish.positions)
        and (not wish.equipment or not wish.equipment.isdisjoint(one.equipment))
        and (not wish.purposes or one.category in wish.purposes)
        and (not wish.levels or entry.item.level in wish.levels)
        and (not wish.neutral or is_neutral(one.spine) in wish.neutral)
        and (not wish.in_plan or entry.place is Place.IN)
    )


def _told_of(one: Exercise) -> str:
    """Everything that a person might call it by."""
    return " ".join(
        (
            one.name,
            one.purpose,
            one.position_words,
            tr(POSITION_WORDS[one.position]),
            tr(CATEGORY_WORDS[one.category]),
            *one.equipment,
            *one.muscles,
        )
    )
