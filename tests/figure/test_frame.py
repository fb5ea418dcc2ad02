"""Vectors and frames: what turns where, and mirrors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.figure.frame import (
    UP,
    WORLD,
    Frame,
    Vec,
    cross,
    distance,
    dot,
    facing,
    length,
    mirrored,
    unit,
    upright,
)

numbers = st.floats(-3, 3)
vectors = st.tuples(numbers, numbers, numbers)
angles = st.floats(-170, 170)


def turned(x: float, y: float, z: float) -> Frame:
    return WORLD.turned_x(x).turned_y(y).turned_z(z)


def close(a: Vec, b: Vec) -> bool:
    return distance(a, b) < 1e-9


def test_elementary_turns_go_the_way_the_conventions_say() -> None:
    assert close(WORLD.turned_x(90).y, (0, 0, 1))  # y toward z
    assert close(WORLD.turned_y(90).z, (1, 0, 0))  # z toward x
    assert close(WORLD.turned_z(90).x, (0, 1, 0))  # x toward y


@given(angles, angles, angles)
def test_a_turned_frame_stays_square_and_right_handed(
    x: float, y: float, z: float
) -> None:
    frame = turned(x, y, z)
    assert close(cross(frame.x, frame.y), frame.z)
    assert length(frame.x) == pytest.approx(1)
    assert dot(frame.x, frame.y) == pytest.approx(0, abs=1e-9)


@given(angles, angles, angles, vectors, vectors)
def test_local_and_world_coordinates_undo_each_other(
    x: float, y: float, z: float, place: Vec, point: Vec
) -> None:
    frame = turned(x, y, z).at(place)
    assert close(frame.point(frame.local(point)), point)
    assert close(frame.direction(frame.local_direction(point)), point)


@given(angles, angles, angles, vectors)
def test_a_mirrored_frame_carries_mirrored_points(
    x: float, y: float, z: float, point: Vec
) -> None:
    frame = turned(x, y, z).at((0.3, 0.2, 0.1))
    image = frame.mirrored()
    assert close(image.point(mirrored(point)), mirrored(frame.point(point)))
    assert close(cross(image.x, image.y), image.z)


def test_an_upright_frame_keeps_its_y_and_a_facing_frame_its_z() -> None:
    one = upright((1, 2, 3), (1, 1, 0), (0, 1, 1))
    assert close(one.y, unit((1, 1, 0)))
    assert dot(one.z, (0, 1, 1)) > 0
    other = facing((0, 0, 0), (0, 0, 2), (0.2, 1, 1))
    assert close(other.z, (0, 0, 1))
    assert dot(other.y, (0.2, 1, 1)) > 0


def test_a_vector_without_length_has_the_direction_asked_for() -> None:
    assert unit((0, 0, 0)) == UP
    assert unit((0, 0, 0), (1, 0, 0)) == (1, 0, 0)
