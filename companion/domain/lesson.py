"""One page of Learn: its words, its pictures and where they come from.

These classes are the single definition of the format of ``assets/learn``: the
library reads a TOML file by their fields and limits. A picture is a pose of this page
or of an exercise, in its scenery.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Annotated

from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.limits import OWN_NUMBER, TOLD, Length, Range
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Scenery
from companion.domain.word_search import holds

Name = Annotated[str, Length(1, 40)]
Line = Annotated[str, Length(1, 120), TOLD]
Text = Annotated[str, Length(1, 420), TOLD]

_WORDS_A_MINUTE = 130


class Verdict(StrEnum):
    """What a picture shows: how it is meant, or what to leave out for now."""

    YES = "yes"
    NOT_NOW = "not_now"


class Share(StrEnum):
    """How a picture stands on the page: wide and low, upright and tall, or a portrait.

    A portrait shows head and shoulders alone.
    """

    WIDE = "wide"
    TALL = "tall"
    PORTRAIT = "portrait"


@fact
class Plate:
    """One picture: a pose, how it is drawn, and what it shows in words.

    ``shows`` is what a person who cannot see it is told. With ``exercise`` the pose is
    one of that exercise, in its scenery; else it is one of the page's own poses.
    """

    pose: Name
    caption: Line
    shows: Annotated[str, Length(1, 240), TOLD]
    exercise: Name | None = None
    scenery: Scenery | None = None
    verdict: Verdict | None = None
    spine: bool = False
    glow: bool = False
    nerve: Side | None = None
    share: Share = Share.WIDE


@fact
class Section:
    """A part of a page: a heading, paragraphs, points, and pictures in one row.

    The pictures stand above the words. ``note`` is set apart at its end.
    """

    head: Annotated[str, Length(1, 48), TOLD] | None = None
    text: Annotated[tuple[Text, ...], Length(0, 4)] = ()
    points: Annotated[tuple[Line, ...], Length(0, 6)] = ()
    pictures: Annotated[tuple[Name, ...], Length(0, 3)] = ()
    note: Text | None = None


@fact
class Lesson:
    """Everything the program knows of one page of Learn.

    ``place`` orders the pages; ``find`` holds more words that a search finds it by.
    """

    id: Name
    place: Annotated[int, Range(1, 99)]
    title: Annotated[str, Length(1, 40), TOLD]
    lead: Annotated[str, Length(1, 160), TOLD]
    cover: Name
    sections: Annotated[tuple[Section, ...], Length(1, 6)]
    plates: Annotated[Mapping[str, Plate], Length(1, 8)]
    sources: Annotated[tuple[Annotated[str, Length(1, 8)], ...], Length(1, 20)]
    poses: Annotated[Mapping[str, PoseSpec], Length(0, 20)] = field(
        default_factory=dict
    )
    find: Annotated[
        tuple[Annotated[str, Length(1, 40), TOLD], ...], Length(0, 16), OWN_NUMBER
    ] = ()

    @property
    def minutes(self) -> int:
        """How long it takes to read, rounded up to whole minutes."""
        return -(-self.word_count // _WORDS_A_MINUTE)

    @property
    def word_count(self) -> int:
        """How many words there are to read, captions among them."""
        return sum(len(text.split()) for text in self.texts())

    def texts(self) -> Iterator[str]:
        """Every text of the page, from top to bottom."""
        yield self.lead
        for section in self.sections:
            if section.head is not None:
                yield section.head
            for name in section.pictures:
                yield self.plates[name].caption
            yield from section.text
            yield from section.points
            if section.note is not None:
                yield section.note

    def matches(self, wanted: str) -> bool:
        """Whether every word that was typed is somewhere on the page."""
        return holds(" ".join((self.title, *self.texts(), *self.find)), wanted)
