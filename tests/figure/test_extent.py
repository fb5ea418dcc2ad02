"""Tests of movements that are made smaller."""

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.extent import Extent
from companion.figure.illustration import Canvas, Illustration
from companion.library.shelf import Library
from companion.place import assets_folder

LIBRARY = Library(assets_folder() / "exercises")


@pytest.mark.parametrize("identifier", LIBRARY.ids())
def test_a_smaller_movement_is_seen_from_the_same_place(identifier: str) -> None:
    exercise, canvas = LIBRARY.exercise(identifier), Canvas(700, 400)
    drawn = [
        Illustration(exercise, Level.L2, Side.RIGHT, canvas, extent=extent)
        for extent in Extent
    ]
    places = {(one.scale, one.view.point((0.1, 0.2, 0.3))) for one in drawn}
    assert len(places) == 1
