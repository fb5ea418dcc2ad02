"""Tests of pictures: the whole person, or head and shoulders alone."""

from companion.domain.lesson import Plate, Share
from companion.domain.pose import PoseSpec
from companion.figure.canvas import Canvas
from companion.figure.ink import Tone
from companion.figure.plate import plate_scene
from companion.figure.scene import bounds

STAND = {
    "stand": PoseSpec(root=(0.0, 0.9, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0))
}
HIGH = 300


def _foot(share: Share) -> float:
    """How far down the picture reaches."""
    plate = Plate("stand", "person", "person", share=share)
    drawn = bounds(plate_scene(plate, STAND, Canvas(HIGH, HIGH, Tone.LIGHT)))
    assert drawn is not None
    return drawn.bottom


def test_the_whole_person_stands_in_the_picture() -> None:
    assert _foot(Share.TALL) <= HIGH


def test_a_portrait_comes_so_close_that_the_feet_are_outside() -> None:
    assert _foot(Share.PORTRAIT) > 2 * HIGH
