import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.printing.flow import Block, Kind, Rooms, evened, flowed, set_down
from companion.printing.mark import Box, Line
from companion.printing.piece import Piece

ROOMS = Rooms(first=100.0, other=150.0)


def a_block(height: float, kind: Kind = Kind.EXERCISE) -> Block:
    return Block(Piece(height, (Box(0.0, 0.0, 10.0, height),)), kind, 2.0, 2.0)


def test_a_block_that_does_not_fit_goes_to_the_next_page() -> None:
    pages = flowed([a_block(60), a_block(60), a_block(60)], ROOMS)

    assert [len(page) for page in pages] == [1, 2]


def test_pages_come_out_even() -> None:
    blocks = [a_block(20) for _ in range(6)]
    pages = evened(blocks, Rooms(first=100.0, other=150.0))

    assert [len(page) for page in pages] == [3, 3]


def test_a_block_higher_than_a_page_still_has_its_page() -> None:
    pages = flowed([a_block(20), a_block(400), a_block(20)], ROOMS)

    assert [len(page) for page in pages] == [1, 1, 1]


def test_spare_room_is_shared_but_not_without_limit() -> None:
    blocks = (a_block(20), a_block(20))

    marks = [m for m in set_down(blocks, 10.0, 200.0, 50.0, 9.0) if isinstance(m, Box)]

    assert [mark.y for mark in marks] == pytest.approx([16.5, 49.5])


def test_a_hairline_parts_two_exercises_only() -> None:
    blocks = (
        a_block(20, Kind.OPENING),
        a_block(20),
        a_block(20),
        a_block(20, Kind.CLOSING),
    )
    lines = [m for m in set_down(blocks, 10.0, 100.0, 50.0, 9.0) if isinstance(m, Line)]

    assert len(lines) == 1


@given(st.lists(st.floats(min_value=5, max_value=95), min_size=1, max_size=12))
def test_no_block_is_lost_split_or_pushed_off_its_page(heights: list[float]) -> None:
    blocks = [a_block(height) for height in heights]
    for pages in (flowed(blocks, ROOMS), evened(blocks, ROOMS)):
        assert [block for page in pages for block in page] == blocks
        for number, page in enumerate(pages):
            room = ROOMS.of(number)
            marks = set_down(page, 0.0, room, 50.0, 9.0)
            boxes = [mark for mark in marks if isinstance(mark, Box)]
            if len(page) > 1 or page[0].height <= room:
                assert max(box.y + box.height for box in boxes) <= room + 1e-6
