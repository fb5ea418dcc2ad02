"""Some times of the day: each can be changed and taken away, another one added.

times = TimeList(theme, "At these times", words, most=4)
times.show_times(("08:00", "18:30"))
times.times_chosen            Signal(object): a tuple of texts such as "08:00"
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.domain.fact import fact
from companion.ui.theme import Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.group import Group
from companion.ui.widgets.icon_button import IconButton

_STEP = 30  # minutes
ALL_TIMES = tuple(f"{m // 60:02}:{m % 60:02}" for m in range(0, 24 * 60, _STEP))
_NOON = ALL_TIMES.index("12:00")


@fact
class TimeWords:
    """What the parts are called; ``spelled`` writes a time as the person is used to."""

    one: str
    remove: str
    add: str
    spelled: Callable[[str], str]


class TimeField(Dropdown):
    """A time of the day, in half hours; any other that was chosen stays."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        spelled: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        self._spelled = spelled
        self._times = list(ALL_TIMES)
        super().__init__(theme, name, [spelled(one) for one in ALL_TIMES], parent)

    @property
    def time(self) -> str:
        """The chosen time."""
        return self._times[self.currentIndex()]

    def show_time(self, time: str) -> None:
        """Show a time as chosen."""
        if time not in self._times:
            at = len([one for one in self._times if one < time])
            self._times.insert(at, time)
            self.insertItem(at, self._spelled(time))
        self.choose(self._times.index(time))


class TimeList(Group):
    """One field for each time, and a button for one more."""

    times_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        words: TimeWords,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._words = words
        self._most = most
        self.fields: list[TimeField] = []
        self.removes: list[IconButton] = []
        self.add = FlushButton(theme, words.add, "plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[QWidget] = []
        self.add.clicked.connect(self._add)

    @property
    def times(self) -> tuple[str, ...]:
        """The times as they stand, in order."""
        return tuple(sorted({one.time for one in self.fields}))

    def show_times(self, times: Sequence[str]) -> None:
        """Show these times."""
        if tuple(times) == self.times and len(times) == len(self.fields):
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.fields, self.removes = [], [], []
        for time in times:
            self._show(time)
        for remove in self.removes:
            remove.setVisible(len(self.fields) > 1)
        self.add.setVisible(len(self.fields) < self._most)

    def _show(self, time: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        field = TimeField(self._theme, self._words.one, self._words.spelled)
        field.show_time(time)
        field.picked.connect(self._announce)
        # Seen by nobody: on Linux a screen reader hears what a field is from its label.
        told = QLabel(self._words.one, row)
        told.setBuddy(field)
        told.hide()
        remove = IconButton(self._theme, "close", self._words.remove, 44, Kind.QUIET)
        remove.clicked.connect(lambda: self._remove(field))
        line.addWidget(field)
        line.addWidget(remove)
        line.addStretch(1)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self.fields.append(field)
        self.removes.append(remove)

    def _add(self) -> None:
        """One more: two hours after the last, or the first that is free."""
        taken = set(self.times)
        start = _NOON
        if taken and (last := max(taken)) in ALL_TIMES:
            start = ALL_TIMES.index(last) + 4
        order = (*ALL_TIMES[start:], *ALL_TIMES)
        free = next(one for one in order if one not in taken)
        times = (*self.times, free)
        self.show_times(tuple(sorted(times)))
        self.fields[self.times.index(free)].setFocus(Qt.FocusReason.TabFocusReason)
        self._announce()

    def _remove(self, field: TimeField) -> None:
        left = [one.time for one in self.fields if one is not field]
        self.show_times(tuple(sorted(set(left))))
        self.fields[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._announce()

    def _announce(self) -> None:
        self.times_chosen.emit(self.times)
