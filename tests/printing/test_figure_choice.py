"""The person who is chosen in Settings is the one on paper too."""

from companion.domain.exercise import Level, Side
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.figure.body_map import BodyMap
from companion.figure.ink import Tone
from companion.figure.person import Person
from companion.figure.scene import Scene
from companion.library.reading_room import ReadingRoom
from companion.place import assets_folder
from companion.printing.artist import PaperArtist
from companion.printing.class_card import CardHolder, class_card
from companion.printing.class_kind import ClassKind
from companion.printing.lesson_sheet import DrawnPlate, lesson_sheet
from companion.printing.mark import Picture
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from tests.histories import all_exercises
from tests.printing.samples import DAY

MAN = Person("man", "deep", "grey")


def _scenes(sheet: Sheet) -> list[Scene]:
    marks = [mark for page in sheet.pages for mark in page.marks]
    return [mark.draw() for mark in marks if isinstance(mark, Picture)]


def test_todays_sheet_shows_the_chosen_person(typeface: Typeface) -> None:
    bridge = all_exercises()["bridge"]
    sides = sides_of(bridge.sides, Side.LEFT)
    item = RoutineItem(bridge, Level.L1, bridge.dose(Level.L1), sides)

    def sheet(person: Person) -> Sheet:
        options, artist = SheetOptions(figure=person), PaperArtist(person)
        return today_sheet(Routine(DAY, (item,)), options, typeface, artist)

    usual, man = _scenes(sheet(Person())), _scenes(sheet(MAN))
    assert len(usual) == len(man) > 0
    assert all(a != b for a, b in zip(usual, man, strict=True))


def test_the_class_card_shows_the_chosen_person(typeface: Typeface) -> None:
    hinge = all_exercises()["hip-hinge"]

    def scenes(person: Person) -> list[Scene]:
        options = SheetOptions(figure=person)
        holder = CardHolder("", Side.RIGHT)
        card = class_card(ClassKind.YOGA, holder, hinge, options, typeface)
        return _scenes(card)

    assert scenes(Person()) != scenes(MAN)


def test_a_page_of_learn_shows_the_chosen_person(typeface: Typeface) -> None:
    (lesson,) = (
        one
        for one in ReadingRoom(assets_folder() / "learn").lessons
        if one.id == "neutral-spine"
    )
    plates = {
        name: DrawnPlate(plate, lesson.poses) for name, plate in lesson.plates.items()
    }

    def scenes(person: Person) -> list[Scene]:
        options = SheetOptions(figure=person)
        return _scenes(lesson_sheet(lesson, plates, options, typeface))

    assert scenes(Person()) != scenes(MAN)


def test_the_map_of_the_body_shows_the_chosen_person() -> None:
    usual = BodyMap(300, 400, Tone.LIGHT, Side.RIGHT).scene()
    man = BodyMap(300, 400, Tone.LIGHT, Side.RIGHT, person=MAN).scene()
    assert usual != man
