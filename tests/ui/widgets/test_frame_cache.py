import gc
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from companion.ui.widgets.frame_cache import Frame, FrameCache, pack, pack_slowly


def _image(width: int = 40, height: int = 20, ratio: float = 1.0) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    for x in range(0, width, 3):
        image.setPixelColor(x, x % height, QColor(200, x % 256, 40, 120))
    image.setDevicePixelRatio(ratio)
    return image


def _frame(cost: int) -> Frame:
    return Frame(b"x" * cost, 1, 1, 1.0, QPointF())


def test_a_packed_picture_comes_back_as_it_was() -> None:
    image = _image(ratio=1.5)
    frame = pack(image, QPointF(3, 4))
    assert frame.image() == image
    assert frame.image().devicePixelRatio() == 1.5
    assert frame.corner == QPointF(3, 4)


def test_its_pixels_stay_when_nothing_else_holds_them() -> None:
    image = _image(300, 300)
    pictures = [pack(image, QPointF()).image() for _ in range(20)]
    gc.collect()
    assert all(one == image for one in pictures)


def test_a_picture_of_little_takes_little_room() -> None:
    assert pack(_image(400, 300), QPointF()).cost < 400 * 300 * 4 / 10


def test_the_longest_unseen_goes_first() -> None:
    cache = FrameCache(limit=30)
    for name in "abc":
        cache.put(name, _frame(10))
    cache.get("a")
    cache.put("d", _frame(10))
    assert [name in cache for name in "abcd"] == [True, False, True, True]


def test_a_frame_too_large_for_the_cache_is_not_kept() -> None:
    cache = FrameCache(limit=30)
    cache.put("small", _frame(10))
    cache.put("large", _frame(31))
    assert "large" not in cache
    assert "small" in cache


def test_an_empty_cache_costs_nothing() -> None:
    cache = FrameCache(limit=30)
    cache.put("a", _frame(10))
    cache.clear()
    assert (len(cache), cache.cost) == (0, 0)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 40)), max_size=60))
def test_it_never_holds_more_than_its_limit(puts: list[tuple[int, int]]) -> None:
    cache = FrameCache(limit=100)
    held: dict[int, int] = {}
    for key, cost in puts:
        cache.put(key, _frame(cost))
        held[key] = cost
        assert cache.cost <= 100
        assert cache.cost == sum(c for k, c in held.items() if k in cache)
        assert key in cache


def test_a_large_picture_is_packed_in_slices_and_comes_back_as_it_was() -> None:
    image, found = _image(500, 400), list[Frame]()

    def packing() -> Iterator[None]:
        found.append((yield from pack_slowly(image, QPointF(3, 4))))

    assert len(list(packing())) == 5  # of 160 KB
    assert found == [pack(image, QPointF(3, 4))]
    assert found[0].image() == image
