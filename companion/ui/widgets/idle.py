"""Work that can wait: done in small slices while the window has nothing else to do."""

from collections.abc import Callable, Hashable, Iterator
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid


class Urgency(IntEnum):
    """Which work goes first; work of equal urgency keeps its order."""

    NOW = 0  # a person is looking at its place
    SOON = 1  # in view
    LATER = 2  # will be wanted


Work = Callable[[], Iterator[None]]


class IdleQueue(QObject):
    """Takes works apart at their ``yield`` and does one slice at a turn.

    Nothing is done before :meth:`open`: the first paint of a window comes first.
    """

    emptied = Signal()  # the last work has been done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Urgency, dict[Hashable, Work]] = {u: {} for u in Urgency}
        self._begun: dict[Hashable, Iterator[None]] = {}
        self._opened = False
        self._timer = QTimer(self)
        # Not zero: with zero, a long queue would keep a slow machine from painting.
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._do_slice)

    @property
    def busy(self) -> bool:
        """Whether any work is left."""
        return any(self._waiting.values())

    @property
    def opened(self) -> bool:
        """Whether work is being done."""
        return self._opened

    def open(self) -> None:
        """Begin: the window has been painted."""
        self._opened = True
        self._wake()

    def put(self, key: Hashable, work: Work, urgency: Urgency = Urgency.SOON) -> None:
        """Ask for a work; asking again for the same key only raises its urgency."""
        for known, works in self._waiting.items():
            if key in works:
                if known <= urgency:
                    return
                del works[key]
        self._waiting[urgency][key] = work
        self._wake()

    def drop(self, *keys: Hashable) -> None:
        """Forget works, begun or not."""
        for key in keys:
            for works in self._waiting.values():
                works.pop(key, None)
            self._begun.pop(key, None)
        if not self.busy:
            self._timer.stop()

    def drop_with(self, owner: QObject, *keys: Hashable) -> None:
        """Forget works when their owner is gone, as long as this queue is there.

        At the end of the program what is left is destroyed in any order.
        """

        def drop() -> None:
            if isValid(self):
                self.drop(*keys)

        owner.destroyed.connect(drop)

    def finish(self, least: Urgency = Urgency.LATER) -> None:
        """Do now what is left of this urgency and above, as pictures need it."""
        while any(self._waiting[one] for one in Urgency if one <= least):
            self._do_slice()

    def _wake(self) -> None:
        if self._opened and self.busy and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _do_slice(self) -> None:
        works = next((w for w in self._waiting.values() if w), None)
        if works is None:
            self._timer.stop()
            return
        key, work = next(iter(works.items()))
        if key not in self._begun:
            self._begun[key] = work()
        try:
            next(self._begun[key])
        except StopIteration:
            self._end(key)
        except BaseException:
            self._end(key)  # a work that fails is not tried for ever
            raise

    def _end(self, key: Hashable) -> None:
        self.drop(key)
        if not self.busy:
            self.emptied.emit()
