from companion.figure.scene import (
    Blur,
    Box,
    Fill,
    Line,
    Linear,
    Radial,
    Scene,
    bounds,
    brushes,
    is_opaque,
)

SQUARE = (0.0, 0.0, 10.0, 0.0, 10.0, 10.0, 0.0, 10.0)
SOLID = 0xFF102030
SOFT = Radial((1.0, 0.0, 0.0, 1.0, 0.0, 0.0), ((0.0, SOLID), (1.0, 0)))


def test_equal_shapes_make_equal_scenes_that_can_be_keys() -> None:
    one, other = (Scene(20, 20, (Fill((SQUARE,), SOLID),)) for _ in range(2))
    assert one == other
    assert len({one, other}) == 1


def test_a_scene_lies_under_another() -> None:
    below = Scene(20, 20, (Fill((SQUARE,), SOLID),))
    above = Scene(20, 20, (Line(SQUARE, 2.0, SOLID),))
    assert below.under(above).shapes == below.shapes + above.shapes


def test_bounds_hold_fills_and_the_width_of_lines_but_no_shadow() -> None:
    shadow = Blur((Fill(((-50.0, -50.0, 0.0, 0.0, 9.0, 3.0),), SOLID),), 3.0)
    scene = Scene(
        20, 20, (shadow, Fill((SQUARE,), SOLID), Line((5.0, 5.0, 15.0, 5.0), 4, 1))
    )
    assert bounds(scene) == Box(0.0, 0.0, 17.0, 10.0)


def test_an_empty_scene_has_no_bounds() -> None:
    assert bounds(Scene(20, 20)) is None


def test_a_box_knows_its_size_and_joins_another() -> None:
    box = Box(0, 0, 2, 3).joined(Box(-1, 1, 1, 5))
    assert box == Box(-1, 0, 2, 5)
    assert (box.width, box.height) == (3, 5)


def test_every_paint_of_a_scene_is_named() -> None:
    scene = Scene(
        20,
        20,
        (
            Blur((Fill((SQUARE,), 1),), 1.0),
            Fill((SQUARE,), SOFT),
            Line(SQUARE, 1.0, 2),
        ),
    )
    assert brushes(scene) == (1, SOFT, 2)


def test_only_solid_colours_are_opaque() -> None:
    stops = ((0.0, SOLID), (1.0, SOLID))
    assert is_opaque(Scene(9, 9, (Fill((SQUARE,), SOLID), Line(SQUARE, 1, SOLID))))
    assert not is_opaque(Scene(9, 9, (Fill((SQUARE,), 0x80102030),)))
    assert not is_opaque(Scene(9, 9, (Fill((SQUARE,), SOFT),)))
    assert not is_opaque(Scene(9, 9, (Fill((SQUARE,), Linear((0, 0), (1, 1), stops)),)))
    assert not is_opaque(Scene(9, 9, (Blur((Fill((SQUARE,), SOLID),), 1.0),)))
