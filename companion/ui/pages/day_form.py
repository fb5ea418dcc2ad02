"""A form about one day: the day above, Cancel and Save at the foot.

class ToldForm(DayForm):        makes its fields, then calls ``_stand(content)``
form.saved                      Signal(object, object): as each form says
form.left                       Signal(): without saving
form.changed                    whether anything is typed that is not saved
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.day_line import DayLine, DayWords
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame


class DayForm(QWidget):
    """What all such forms have; what belongs to the day is each one's own."""

    saved = Signal(object, object)
    left = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, days: DayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._settled: tuple[object, ...] = ()
        self.when = DayLine(theme, clock, tr("On which day?"), days)
        self.leave = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self.save = Button(theme, tr("Save"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.leave, self.save))
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self._try)
        self.when.changed.connect(lambda _text: self.when.set_fault(""))

    @property
    def changed(self) -> bool:
        """Whether anything was typed or chosen that is not saved."""
        return self._state != self._settled

    def _settle(self) -> None:
        """Take what is shown for what was there before."""
        self._settled = self._state

    @property
    def _state(self) -> tuple[object, ...]:
        """All that can be typed or chosen, as it is now, whole or not."""
        raise NotImplementedError

    def _stand(self, content: QWidget) -> None:
        """Put what belongs to the day between head and foot."""
        self.frame = FormFrame(self._theme, content, self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)

    @Slot()
    def _try(self) -> None:
        """Save, or say what cannot be."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
