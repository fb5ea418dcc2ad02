"""What a picture says of itself is looked at, before anybody decodes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.store.jpeg import MOST_SIDE, fault_of
from tests.picture import a_jpeg


def test_a_picture_of_a_usual_size_has_no_fault() -> None:
    assert fault_of(a_jpeg()) == ""
    assert fault_of(a_jpeg(MOST_SIDE, 1)) == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"GIF89a",
        b"\xff\xd8\xff\xd9",
        a_jpeg()[:-1],
        a_jpeg()[1:],
        a_jpeg(MOST_SIDE + 1, 10),
        a_jpeg(10, 65_535),
        a_jpeg(0, 0),
        a_jpeg(0, 10),
        a_jpeg(frames=0),
        a_jpeg(frames=2),
        b"\xff\xd8" + b"\xff\xe0\x00\x01" + a_jpeg()[2:],
        b"\xff\xd8" + b"\xff\xe0\xff\xff" + a_jpeg()[2:],
        b"\xff\xd8" + b"\xff\xc0\x00\x02" + b"\xff\xd9",
        b"\xff\xd8abcdef\xff\xd9",
    ],
)
def test_anything_else_has_one(raw: bytes) -> None:
    assert fault_of(raw)


@given(st.binary(max_size=60))
def test_no_bytes_are_too_much_for_it(raw: bytes) -> None:
    fault_of(raw)
    fault_of(b"\xff\xd8" + raw + b"\xff\xd9")
