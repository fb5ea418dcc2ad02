"""One of a few words in a small place: each press shows the next, Up the one before.

button = CycleButton(theme, "Furthest point, Monday", ["Back", "Buttock"])
button.chosen            index, or None for a dash: not said
button.choose(1)

A soft hyphen says where a long word may be parted; nobody hears it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import LEAST_TARGET

_NOTHING = "\u2013"
_SOFT_HYPHEN = "\u00ad"
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class CycleButton(Button):
    """A neutral button whose words are what is chosen."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        self._options = tuple(options)
        self._label = name
        self._widest: int | None = None  # px, measured when it is asked for
        self.chosen: int | None = None
        super().__init__(theme, _NOTHING, Kind.NEUTRAL, None, name, parent)
        self.set_height(44)
        self.set_type("caption", 600)
        self.clicked.connect(lambda: self._step(1))
        self.choose(None)

    def choose(self, index: int | None) -> None:
        """Show a word, or a dash for none."""
        before, self.chosen = self.chosen, index
        words = _NOTHING if index is None else self._options[index]
        self.set_words(words)
        heard = words.replace(_SOFT_HYPHEN, "")
        self.setAccessibleName(f"{self._label}: {heard}")
        if index != before:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the words; take the choice back."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _CLEAR:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def relayout(self) -> None:
        """Measure and paint again."""
        self._widest = None
        super().relayout()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every word, so that nothing moves."""
        if self._widest is None:
            parted = [one.replace(_SOFT_HYPHEN, "- ") for one in self._options]
            self._widest = max(map(self._least_width, parted), default=LEAST_TARGET)
        return QSize(self._widest, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """No wider than it must be."""
        return self.minimumSizeHint()

    def _step(self, step: int) -> None:
        places = [None, *range(len(self._options))]
        at = places.index(self.chosen)
        self.choose(places[(at + step) % len(places)])
