"""The navigation rail: the places of the program, icon and word.

    rail = Rail(theme, [Place("today", "Today", "today"), ...], help_place=None)
    rail.chosen                 Signal(str): the key of the place that was pressed
    rail.set_current("today")   after the window has gone there
    rail.set_wide(True)         208 px, icon beside the word, for wide windows

104 px wide at 100 % text, 184 at 200 %, more where a word needs it. Only places that
exist are given to it. The help place stands apart, at the foot. Arrow keys go up and
down.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.fact import fact
from companion.language import tr
from companion.ui.mirror import painting
from companion.ui.theme import Theme
from companion.ui.widgets.rail_item import HelpEntry, RailEntry, RailItem

_NARROW, _GROWTH, _WIDE, _WIDE_GROWTH = 104, 80, 208, 80
_SIDE, _TOP, _FOOT = 8, 16, 16
_BETWEEN, _BETWEEN_WIDE = 8, 4
_CLOSE = 2  # between places where all of them would not fit else
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@fact
class Place:
    """Somewhere to go: its key, its marked word and the name of its icon."""

    key: str
    word: str
    icon: str


class Rail(QWidget):
    """Entries one below the other, on the left of the window."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        places: Sequence[Place],
        help_place: Place | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = False
        self._items: dict[str, RailEntry] = {}
        self._places = (*places, *((help_place,) if help_place is not None else ()))
        self._column = QVBoxLayout(self)
        for place in places:
            self._add(place.key, RailItem(theme, "", place.icon))
        self._column.addStretch(1)
        if help_place is not None:
            self._add(help_place.key, HelpEntry(theme, "", help_place.icon))
        self.retell()
        theme.changed.connect(self._measure)

    @property
    def entries(self) -> tuple[RailEntry, ...]:
        """The entries from top to foot."""
        return tuple(self._items.values())

    def retell(self) -> None:
        """Say every place in the language that is spoken now."""
        self.setAccessibleName(tr("Places|of the program, where one can go"))
        for place in self._places:
            self._items[place.key].set_words(tr(place.word))
        self._measure()

    def set_current(self, key: str) -> None:
        """Mark the place the window shows."""
        for one, item in self._items.items():
            item.set_current(current=one == key)
        # Who goes back to the rail comes to the place that is shown.
        if key in self._items:
            self.setFocusProxy(self._items[key])

    def set_wide(self, wide: bool) -> None:
        """Put icons beside the words, or above them."""
        if wide != self._wide:
            self._wide = wide
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        items = list(self._items.values())
        at = next((i for i, one in enumerate(items) if one.hasFocus()), None)
        if step is None or at is None:
            event.ignore()
            return
        aim = min(max(0, at + step), len(items) - 1)
        items[aim].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at its right."""
        painter = painting(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        width = self._theme.borders.hairline
        line = QRectF(self.width() - width, 0, width, self.height())
        painter.fillRect(line, self._theme.color("line"))
        painter.end()

    def _add(self, key: str, item: RailEntry) -> None:
        self._items[key] = item
        item.clicked.connect(lambda _checked=False: self.chosen.emit(key))
        self._column.addWidget(item)

    def _measure(self) -> None:
        theme = self._theme
        more = theme.text_scale - 1
        width = _WIDE + _WIDE_GROWTH * more if self._wide else _NARROW + _GROWTH * more
        self._column.setContentsMargins(_SIDE, _TOP, _SIDE, _FOOT)
        for item in self._items.values():
            item.set_beside(beside=self._wide)
        # Some languages have longer words for their places; none of them is cut.
        longest = max(item.least_width() for item in self._items.values())
        self.setFixedWidth(max(round(width), longest + 2 * _SIDE))
        self._stand_closer()
        self.update()

    def _stand_closer(self) -> None:
        """Let the places stand closer where large text leaves too little height."""
        places = [one for one in self._items.values() if isinstance(one, RailItem)]
        others = [one for one in self._items.values() if one not in places]
        between = self._theme.box(_BETWEEN_WIDE if self._wide else _BETWEEN)
        needed = sum(one.height_at(close=False) + between for one in places)
        needed += sum(one.sizeHint().height() for one in others) + _TOP + _FOOT
        close = self.height() < needed
        self._column.setSpacing(_CLOSE if close else between)
        for item in places:
            item.set_close(close=close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        self._stand_closer()
