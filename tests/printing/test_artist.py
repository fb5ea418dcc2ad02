"""Real exercises, drawn for paper and laid out with the real face."""

from dataclasses import replace

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.routine import RoutineItem, routine, sides_of
from companion.figure.scene import bounds, is_opaque
from companion.library.shelf import Library
from companion.place import assets_folder
from companion.printing.artist import PaperArtist
from companion.printing.figure_strip import Frame, Stills
from companion.printing.paper import Paper
from companion.printing.sheet import SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from tests.printing.page_text import covered, overlaps, trouble
from tests.printing.samples import DAY

LIBRARY = Library(assets_folder() / "exercises")
FRAME = Frame(117.0, 46.0)
# Strokes at the edge of a drawing reach a hair beyond its corner points.
HAIR = 0.4


def an_item(exercise_id: str, sore: Side = Side.LEFT) -> RoutineItem:
    exercise = LIBRARY.exercise(exercise_id)
    dose = exercise.dose(Level.L2)
    return RoutineItem(exercise, Level.L2, dose, sides_of(exercise.sides, sore))


@pytest.fixture(scope="module")
def artist() -> PaperArtist:
    return PaperArtist()


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
@pytest.mark.parametrize("sore", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("frame", [FRAME, Frame(97.0, 36.0), Frame(180.0, 46.0, True)])
def test_every_picture_stays_in_its_frame(
    exercise_id: str, sore: Side, frame: Frame, artist: PaperArtist
) -> None:
    stills = artist.stills(an_item(exercise_id, sore), frame)

    for left, top, right, bottom in _extents(stills):
        assert left >= -HAIR
        assert top >= -HAIR
        assert right <= stills.cell + HAIR
        assert bottom <= stills.height + HAIR


def _extents(stills: Stills) -> list[tuple[float, float, float, float]]:
    """The boxes of what is drawn, in mm from the corner of each frame."""
    found = []
    for still in stills.shown:
        box, crop = bounds(still.draw()), still.crop
        assert box is not None
        scale = crop.mm_per_unit
        found.append(
            (
                (box.left - crop.left) * scale,
                (box.top - crop.top) * scale,
                (box.right - crop.left) * scale,
                (box.bottom - crop.top) * scale,
            )
        )
    return found


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_every_picture_is_opaque(exercise_id: str, artist: PaperArtist) -> None:
    stills = artist.stills(an_item(exercise_id), FRAME)

    assert all(is_opaque(still.draw()) for still in stills.shown)


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_all_pictures_share_one_scale_and_floor(
    exercise_id: str, artist: PaperArtist
) -> None:
    stills = artist.stills(an_item(exercise_id), FRAME)

    assert len({still.crop for still in stills.shown}) == 1


def test_lying_people_have_two_pictures_and_large_print_three(
    artist: PaperArtist,
) -> None:
    bridge = an_item("bridge")
    large = artist.stills(bridge, Frame(180.0, 46.0, large=True))

    assert [one.caption for one in artist.stills(bridge, FRAME).shown] == [
        "Start",
        "Hold",
    ]
    assert [one.caption for one in large.shown] == ["Start", "On the way", "Hold"]


def test_upright_people_show_the_way_where_it_is_told(artist: PaperArtist) -> None:
    stand = artist.stills(an_item("sit-to-stand"), FRAME)
    slider = artist.stills(an_item("seated-nerve-slider"), FRAME)

    assert [one.caption for one in stand.shown] == ["Sit", "Lean", "Stand"]
    assert len(slider.shown) == 2


def test_a_mat_without_a_size_has_the_usual_one(artist: PaperArtist) -> None:
    bridge = an_item("bridge")
    scenery = bridge.exercise.scenery
    props = tuple(replace(prop, size=None) for prop in scenery.props)
    bare = replace(bridge.exercise, id="bare", scenery=replace(scenery, props=props))
    stills = artist.stills(replace(bridge, exercise=bare), FRAME)

    assert stills.height == pytest.approx(artist.stills(bridge, FRAME).height, abs=1)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("level", list(Level))
def test_all_exercises_find_their_place_on_paper(
    paper: Paper, level: Level, artist: PaperArtist, typeface: Typeface, *, large: bool
) -> None:
    made = routine(DAY, LIBRARY.exercises()[:8], level, Side.LEFT)
    sheet = today_sheet(made, SheetOptions(paper, large=large), typeface, artist)

    assert trouble(sheet) == []
    for page in sheet.pages:
        assert overlaps(page) == []
        assert covered(page) == []
    assert len(sheet.pages) <= (5 if large else 3)
