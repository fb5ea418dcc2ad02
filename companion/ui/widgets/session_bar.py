"""The thin bar of the whole session: one segment per exercise, wide as it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import painting
from companion.ui.theme import Theme

HEIGHT = 8
GAP = 6


class SessionBar(QWidget):
    """Filled up to where the session is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lengths: tuple[int, ...] = ()
        self._current = 0
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_lengths(self, lengths: Sequence[int]) -> None:
        """Give each exercise its planned time, in any unit."""
        self._lengths = tuple(lengths)
        self.update()

    def set_place(self, current: int, fraction: float) -> None:
        """Fill all before exercise ``current``, and so much of it."""
        before = self._filled_px()
        self._current, self._fraction = current, fraction
        if self._filled_px() != before:
            self.update()

    def set_words(self, words: str) -> None:
        """What a screen reader says of it: exercise 1 of 6, about 16 minutes left."""
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Eight px high, as wide as there is room."""
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments."""
        painter = painting(self)
        track, done = self._theme.color("track"), self._theme.color("acc")
        for number, segment in enumerate(self._segments()):
            shape = QPainterPath()
            shape.addRoundedRect(segment, segment.height() / 2, segment.height() / 2)
            painter.fillPath(shape, track)
            part = self._part(number)
            if part > 0:
                filled = QRectF(segment)
                filled.setWidth(max(segment.height(), segment.width() * part))
                end = QPainterPath()
                end.addRoundedRect(filled, filled.height() / 2, filled.height() / 2)
                painter.fillPath(shape.intersected(end), done)
            if self._theme.mode == "contrast":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.color("line"), 1))
                radius = segment.height() / 2
                inner = segment.adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(inner, radius, radius)
        painter.end()

    def _part(self, number: int) -> float:
        if number == self._current:
            return self._fraction
        return 1.0 if number < self._current else 0.0

    def _filled_px(self) -> tuple[int, int]:
        segments = self._segments()
        if self._current >= len(segments):
            return self._current, 0
        return self._current, round(segments[self._current].width() * self._fraction)

    def _segments(self) -> list[QRectF]:
        total = sum(self._lengths)
        if total <= 0:
            return []
        gap = GAP * self.height() / HEIGHT
        room = self.width() - gap * (len(self._lengths) - 1)
        segments, left = [], 0.0
        for length in self._lengths:
            width = room * length / total
            segments.append(QRectF(left, 0, width, self.height()))
            left += width + gap
        return segments
