"""Pictures of the moving figure, packed small and kept until room is needed."""

import zlib
from collections import OrderedDict
from collections.abc import Generator, Hashable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage

from companion.domain.fact import fact

# Of the 40 MB that all of it may take, keys and what is being shown included.
LIMIT_BYTES = 36 * 1024 * 1024
# The fastest: a figure on nothing shrinks to a sixth, and comes back in about a
# millisecond for 700 x 300 pixels, so that thirty pictures a second need no more
# memory than five did unpacked.
_LEVEL = 1
# So many bytes are packed in one go, in less than two milliseconds.
_A_SLICE = 160 * 1024
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


@fact
class Frame:
    """A packed picture of ``width`` x ``height`` device pixels.

    ``corner`` is where its top left lies, in px.
    """

    packed: bytes
    width: int
    height: int
    ratio: float
    corner: QPointF

    @property
    def cost(self) -> int:
        """Bytes of memory."""
        return len(self.packed)

    @property
    def box(self) -> QRectF:
        """Where it lies, in px."""
        size = QSizeF(self.width, self.height) / self.ratio
        return QRectF(self.corner, size)

    def image(self) -> QImage:
        """The picture."""
        size = self.width * self.height * 4
        pixels = zlib.decompress(self.packed, bufsize=size)
        # Qt borrows the pixels; PySide keeps them for as long as the image lives.
        image = QImage(pixels, self.width, self.height, _FORMAT)
        image.setDevicePixelRatio(self.ratio)
        return image


def pack(image: QImage, corner: QPointF) -> Frame:
    """A frame of a picture whose top left lies at a corner (px)."""
    packing = pack_slowly(image, corner)
    while True:
        try:
            next(packing)
        except StopIteration as end:
            frame: Frame = end.value
            return frame


def pack_slowly(image: QImage, corner: QPointF) -> Generator[None, None, Frame]:
    """The same in slices, so that a window stays awake."""
    plain = image.convertToFormat(_FORMAT)
    pixels = memoryview(plain.constBits())
    packer = zlib.compressobj(_LEVEL)
    pieces = []
    for start in range(0, len(pixels), _A_SLICE):
        pieces.append(packer.compress(pixels[start : start + _A_SLICE]))
        yield
    packed = b"".join([*pieces, packer.flush()])
    ratio = image.devicePixelRatio()
    return Frame(packed, plain.width(), plain.height(), ratio, corner)


class FrameCache:
    """The most recently shown frames, at most ``limit`` bytes of them together."""

    def __init__(self, limit: int = LIMIT_BYTES) -> None:
        self.limit = limit
        self._frames: OrderedDict[Hashable, Frame] = OrderedDict()
        self._cost = 0

    @property
    def cost(self) -> int:
        """Bytes held now."""
        return self._cost

    def __contains__(self, key: Hashable) -> bool:
        return key in self._frames

    def __len__(self) -> int:
        return len(self._frames)

    def get(self, key: Hashable) -> Frame | None:
        """The frame, which thereby becomes the last to go."""
        frame = self._frames.get(key)
        if frame is not None:
            self._frames.move_to_end(key)
        return frame

    def put(self, key: Hashable, frame: Frame) -> None:
        """Keep a frame; the ones not shown for longest make room.

        A frame larger than the limit is not kept.
        """
        self._forget(key)
        if frame.cost > self.limit:
            return
        self._frames[key] = frame
        self._cost += frame.cost
        while self._cost > self.limit:
            self._forget(next(iter(self._frames)))

    def clear(self) -> None:
        """Forget everything, such as when the colours change."""
        self._frames.clear()
        self._cost = 0

    def _forget(self, key: Hashable) -> None:
        frame = self._frames.pop(key, None)
        if frame is not None:
            self._cost -= frame.cost
