"""Tests of the session's measures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.pages.session_measures import Area, Measures, measures

SIZES = [(1024, 680), (1280, 720), (1280, 800), (1366, 768), (1920, 1080)]


def overlap(one: Area, other: Area) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


def areas(found: Measures) -> list[Area]:
    controls, tower = found.controls, found.tower
    return [
        *(found.top, found.bar, found.stage, found.cue, found.stop),
        *(controls.back, controls.pause, controls.more, controls.ready, controls.skip),
        *(tower.word, tower.ring, tower.rep, tower.set),
    ]


def test_a_window_of_the_pictures_size_has_the_pictures_measures() -> None:
    found = measures(1280, 800)
    assert found.stop == Area(824, 664, 432, 112)
    assert found.stage == Area(24, 96, 776, 484)
    assert found.bar == Area(24, 72, 1232, 8)
    assert found.tower.ring.width == 312
    assert found.tower.word_size == 96


def test_a_large_window_is_the_same_picture_larger() -> None:
    found = measures(1920, 1080)
    assert found.scale == pytest.approx(1.35)
    assert found.stop.width == 583
    assert found.tower.word_size == 130


def test_a_small_window_is_compact_and_not_smaller() -> None:
    found = measures(1024, 680)
    assert (found.compact, found.scale) == (True, 1.0)
    assert found.stop == Area(658, 564, 346, 96)
    assert found.tower.ring.width >= 300


@pytest.mark.parametrize("size", SIZES)
def test_at_720_lines_the_count_and_the_word_can_be_read_from_the_mat(
    size: tuple[int, int],
) -> None:
    found = measures(*size)
    assert found.tower.ring.width >= 300
    assert found.tower.word_size >= 64


def test_the_row_of_controls_is_that_of_the_pictures() -> None:
    controls = measures(1280, 800).controls
    assert controls.back == Area(24, 664, 116, 112)
    assert controls.pause == Area(152, 664, 212, 112)
    assert controls.skip == Area(376, 664, 116, 112)
    assert controls.steppers == Area(504, 664, 296, 112)
    assert controls.more == Area(504, 664, 122, 112)
    assert controls.ready == Area(638, 664, 162, 112)


def test_with_large_text_the_buttons_have_the_room_of_the_steppers() -> None:
    controls = measures(1280, 800, 2.0).controls
    assert controls.steppers is None
    assert controls.row.x == controls.back.x
    assert controls.row.right == controls.ready.right


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_stop_begins_and_ends_where_the_row_of_buttons_does(
    size: tuple[int, int], text: float
) -> None:
    found = measures(*size, text)
    row, stop = found.controls.row, found.stop
    assert (row.y, row.bottom) == (stop.y, stop.bottom)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_the_phase_word_has_even_air_above_and_below(
    size: tuple[int, int], text: float
) -> None:
    found = measures(*size, text, 2 if text > 1 else 1)
    tower, capitals = found.tower, 0.73 * found.tower.word_size
    middle = tower.word.y + tower.word.height / 2
    above = middle - capitals / 2 - found.bar.bottom
    below = tower.ring.y - middle - capitals / 2
    assert above >= 0.24 * tower.word_size
    assert abs(above - below) <= 2


@given(
    width=st.integers(1024, 3840),
    height=st.integers(680, 2160),
    text=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    rows=st.sampled_from([1, 2]),
    note=st.sampled_from([0, 48, 112]),
)
def test_in_any_window_nothing_overlaps_and_all_stands_inside(
    width: int, height: int, text: float, rows: int, note: int
) -> None:
    found = measures(width, height, text, rows, lambda _width: note)
    everything = areas(found) + ([found.note] if note else [])
    assert found.note.height == note
    for number, one in enumerate(everything):
        assert one.x >= 0
        assert one.y >= 0
        assert one.right <= width
        assert one.bottom <= height
        assert one.width > 0
        assert one.height > 0
        for other in everything[number + 1 :]:
            # Compact words begin a little above the stage, beside the bar's end.
            assert not overlap(one, other) or {one, other} == {found.bar, found.top}
    tower = found.tower
    clear = tower.ring.y - tower.word.bottom
    assert clear >= 0.1 * tower.word_size, 'the "g" of a phase word touches the ring'


@given(
    width=st.integers(1024, 3840),
    height=st.integers(680, 2160),
    text=st.floats(1.0, 2.0),
)
def test_in_any_window_stop_is_large_and_stands_apart(
    width: int, height: int, text: float
) -> None:
    found = measures(width, height, text, 2)
    stop = found.stop
    assert stop.width >= 320
    assert stop.height >= 96
    around = Area(stop.x - 16, stop.y - 16, stop.width + 32, stop.height + 32)
    others = [area for area in areas(found) if area != stop]
    assert not any(overlap(around, other) for other in others)
    for control in (found.controls.back, found.controls.skip, found.controls.ready):
        assert min(control.width, control.height) >= 44
