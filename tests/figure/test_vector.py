from hypothesis import given
from hypothesis import strategies as st

from companion.figure.scene import Blur, Fill, Line, Radial, Scene
from companion.figure.svg import svg_text
from companion.figure.thin import thinned

SQUARE = (0.0, 0.0, 10.0, 0.0, 10.0, 10.0, 0.0, 10.0)
INK = 0xFF1F2A36


def test_points_on_a_straight_line_and_doubles_are_left_out() -> None:
    row = [0, 0, 5, 0, 10, 0, 10, 0, 10, 10]
    assert thinned(row) == [(0, 0), (10, 0), (10, 10)]


def test_a_way_there_and_back_keeps_its_turning_point() -> None:
    assert thinned([0, 0, 10, 0, 2, 0]) == [(0, 0), (10, 0), (2, 0)]


@given(st.lists(st.tuples(st.integers(-99, 99), st.integers(-99, 99)), min_size=1))
def test_thinning_keeps_both_ends(points: list[tuple[int, int]]) -> None:
    found = thinned([value for point in points for value in point])
    assert found[0] == points[0]
    assert found[-1] == points[-1]


def test_an_svg_is_real_vector_in_tenths_of_a_unit() -> None:
    text = svg_text(Scene(20, 30, (Fill((SQUARE,), INK),)))
    assert 'viewBox="0 0 200 300"' in text
    assert '<path fill="#1f2a36" d="M0,0l100,0 0,100-100,0z"/>' in text


def test_lines_keep_their_width_ends_and_dashes() -> None:
    solid = Line((0.0, 0.0, 9.0, 0.0), 2.0, INK)
    dashed = solid._replace(dashes=(2.2, 1.6))
    text = svg_text(Scene(20, 30, (solid, dashed)))
    assert 'stroke-width="20.0" stroke-linecap="round"' in text
    assert 'stroke-linecap="butt" stroke-linejoin="round" stroke-dasharray="44,32"' in (
        text
    )


def test_soft_shapes_do_not_reach_an_svg() -> None:
    glow = Radial((1.0, 0.0, 0.0, 1.0, 0.0, 0.0), ((0.0, INK),))
    soft = (Fill((SQUARE,), glow), Blur((Fill((SQUARE,), INK),), 2.0))
    assert "<path" not in svg_text(Scene(20, 30, soft))
