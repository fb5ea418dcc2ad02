"""How far the figure is turned: by dragging, by steps, and back."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

STEP = 15.0
SWING = 45.0
# A drag across the whole stage turns so far; the near side follows the pointer.
_ACROSS = 160.0
# While dragging, a picture is drawn live at most so often, in steps so fine.
LIVE_MS = 70
_FINEST = 3.0


class Turntable(QObject):
    """Says where to look from, in degrees from the usual view, to the right above 0."""

    turned = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._degrees = 0.0
        self._wanted = 0.0
        self._limits = (-60.0, 60.0)
        self._held: tuple[float, float] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LIVE_MS)
        self._timer.timeout.connect(self._follow)

    @property
    def degrees(self) -> float:
        """How far it is turned."""
        return self._degrees

    def set_limits(self, left: float, right: float) -> None:
        """Turn no further than this, and look from the usual side."""
        self._limits = (left, right)
        self.reset()

    def take(self, place: float) -> None:
        """Take hold at a place across the stage, from 0 to 1."""
        self._held = (place, self._degrees)

    def drag(self, place: float) -> None:
        """Turn by as much as the hold has moved, as soon as a picture may be drawn."""
        if self._held is None:
            return
        start, degrees = self._held
        moved = degrees - (place - start) * _ACROSS
        self._wanted = self._within(round(moved / _FINEST) * _FINEST)
        if not self._timer.isActive():
            self._follow()
            self._timer.start()

    def let_go(self) -> None:
        """Stay where the last drag went."""
        if self._held is not None:
            self._held = None
            self._timer.stop()
            self._follow()

    @Slot(int)
    def step(self, steps: int) -> None:
        """Turn by so many steps to the right, or to the left below 0."""
        self._turn_to(self._within(self._degrees + steps * STEP))

    @Slot()
    def swing(self) -> None:
        """Look from another side, or from the usual one again."""
        left, right = self._limits
        aside = min(SWING, right) if right >= -left else max(-SWING, left)
        self._turn_to(0.0 if self._degrees else aside)

    @Slot()
    def reset(self) -> None:
        """Look from the usual side."""
        self._held = None
        self._timer.stop()
        self._turn_to(0.0)

    @Slot()
    def _follow(self) -> None:
        self._turn_to(self._wanted)

    def _turn_to(self, degrees: float) -> None:
        self._wanted = degrees
        if degrees != self._degrees:
            self._degrees = degrees
            self.turned.emit(degrees)

    def _within(self, degrees: float) -> float:
        left, right = self._limits
        return min(right, max(left, degrees))
