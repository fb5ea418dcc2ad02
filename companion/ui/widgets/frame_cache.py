"""Pictures of the moving figure, kept until room is needed."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPixmap

LIMIT_BYTES = 40 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture cut to what is drawn on it, and where its corner lies (px)."""

    pixmap: QPixmap
    corner: QPointF

    @property
    def cost(self) -> int:
        """Bytes of memory."""
        return self.pixmap.width() * self.pixmap.height() * 4


def cut(image: QImage, left: int, top: int) -> Frame:
    """A frame of an image whose corner lies at so many device pixels."""
    ratio = image.devicePixelRatio()
    return Frame(QPixmap.fromImage(image), QPointF(left / ratio, top / ratio))


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
