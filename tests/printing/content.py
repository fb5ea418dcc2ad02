"""What sheets are made from in a language: its exercises, and its pages of Learn."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from companion.domain.exercise import Exercise
from companion.domain.lesson import Lesson
from companion.language import Catalogue, English, speak
from companion.library import Library
from companion.library.reading_room import ReadingRoom
from companion.place import assets_folder
from companion.ui.tongue import Speech, speech_in

LOCALE = assets_folder() / "locale"


@dataclass(frozen=True)
class Content:
    """The content of the language that is spoken."""

    language: str
    exercises: Mapping[str, Exercise]
    lessons: Mapping[str, Lesson]


@contextmanager
def spoken(language: str) -> Iterator[Content]:
    """Speak a language of the program, and then English again."""
    with told(speech_in(language, LOCALE)) as content:
        yield content


LEG_WORDS, BACK_WORDS = "Schmerzen im Bein oder Fuß", "Schmerzen im unteren Rücken"


class Longwinded:
    """A language without a short word for either pain; the rest stays English."""

    def find(self, text: str, note: str, count: int | None) -> str:
        """Nothing but these two."""
        del note, count
        words = {"Leg": LEG_WORDS, "Back": BACK_WORDS}
        return words.get(text.removesuffix(" pain"), "")


@contextmanager
def speaking(language: Catalogue) -> Iterator[None]:
    """Speak a made-up language, and then English again."""
    speak(language, "xx")
    try:
        yield
    finally:
        speak(English())


@contextmanager
def told(speech: Speech) -> Iterator[Content]:
    """Speak any language, and then English again."""
    assets = assets_folder()
    speak(speech.catalogue, speech.code)
    exercises = Library(assets / "exercises", None, speech.overlays)
    room = ReadingRoom(assets / "learn", speech.overlays_of("learn"))
    try:
        yield Content(
            speech.code,
            {one.id: one for one in exercises.exercises()},
            {one.id: one for one in room.lessons},
        )
    finally:
        speak(English())
