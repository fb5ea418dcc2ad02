import pytest

from companion.domain.exercise import Side
from companion.figure.body_map import PLACES, BodyMap
from companion.figure.ink import Ink, Tone
from companion.figure.scene import is_opaque

WIDTH, HEIGHT = 360, 600


def test_places_follow_each_other_down_the_sore_leg() -> None:
    right = BodyMap(WIDTH, HEIGHT, Tone.LIGHT, Side.RIGHT)
    left = BodyMap(WIDTH, HEIGHT, Tone.LIGHT, Side.LEFT)
    heights = [right.place(name)[1] for name in PLACES]
    assert heights == sorted(heights)
    for name in PLACES:
        x, y = right.place(name)
        assert WIDTH / 2 < x < WIDTH  # seen from behind
        assert 0 < y < HEIGHT
        assert left.place(name) == pytest.approx((WIDTH - x, y))


def test_the_line_runs_from_the_low_back_to_the_place() -> None:
    legs = BodyMap(WIDTH, HEIGHT, Tone.DARK, Side.RIGHT)
    line = legs.line("calf")
    assert line[:2] == pytest.approx(legs.place("back"))
    assert line[-2:] == pytest.approx(legs.place("calf"))
    assert legs.line("back") == legs.place("back")


def test_an_unknown_place_is_named() -> None:
    with pytest.raises(KeyError, match="elbow"):
        BodyMap(WIDTH, HEIGHT, Tone.LIGHT, Side.RIGHT).place("elbow")


def test_the_legs_can_be_printed() -> None:
    legs = BodyMap(WIDTH, HEIGHT, Tone.PAPER, Side.RIGHT, Ink.FLAT)
    assert is_opaque(legs.scene())
