"""After a session: one sentence of what was done, and how it was, if one likes.

page = AfterPage(theme, studio, clock)
page.show_done("You did 8 of 8 exercises in 14 min.", side, Earlier(felt, "at start"))
page.told        Signal(Told): what was answered, when Done is pressed
page.hidden      Signal(): one goes elsewhere, or closes the window
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.language import tr
from companion.ui.pages.check_in_form import Earlier, PainCard
from companion.ui.pages.felt_frame import FeltFrame, FeltShape
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.text_line import TextLine

LONGEST_NOTE = 200
_BESIDE_FROM, _GAP = 1_000, 12


@fact
class Told:
    """What was said after a session; ``felt`` only when both pains were given."""

    effort: int | None = None
    felt: Felt | None = None
    note: str = ""


class AfterPage(QWidget):
    """What was done, leg and back, effort, how far down it reaches, one line."""

    told = Signal(object)
    hidden = Signal()

    def __init__(self, theme: Theme, studio: Studio, clock: Clock) -> None:
        super().__init__()
        self.setAccessibleName(tr("After the session"))
        self.effort = EffortCard(theme, clock)
        self.note = NoteCard(theme)
        self.done = Button(theme, tr("Done|button after a session"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.done,))
        more = (self.effort, self.note)
        shape = FeltShape(more, self.foot, _BESIDE_FROM, _GAP, close=True)
        self.frame = FeltFrame(theme, studio, clock, shape)
        self.leg, self.back = self.frame.leg, self.frame.back
        self.body = self.frame.body
        free = tr("How was it? Say as much or as little as you like.")
        self.frame.lead.set_text(free)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.done.clicked.connect(self._tell)
        for group in self._groups:
            group.chosen_changed.connect(self._follow)
        self.body.chart.typed.connect(self._next)
        self.frame.entered.connect(self._next)

    def show_done(self, words: str, side: Side, earlier: Earlier | None = None) -> None:
        """Say what was done, and ask afresh."""
        self.frame.title.set_text(words)
        for group in self._groups:
            group.choose(None)
        self.note.line.field.clear()
        self.frame.ask(side, earlier)
        self._follow()
        self.leg.scale.cells[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say so, unless the system only made the window small."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    @property
    def answers(self) -> Told:
        """What was said so far."""
        leg, back = self.leg.scale.value, self.back.scale.value
        felt = None
        if leg is not None and back is not None:
            felt = Felt(leg, back, self.body.furthest or Furthest.NONE)
        return Told(self.effort.scale.value, felt, self.note.line.field.text().strip())

    @property
    def _groups(self) -> list[ChoiceGroup]:
        scales = [self.leg.scale, self.back.scale, self.effort.scale]
        return [*scales, self.body.chart]

    @Slot()
    def _follow(self) -> None:
        felt = self.answers.felt
        told = felt is not None and self.body.furthest is not None
        self.body.explain(felt.contradiction if felt is not None and told else "")
        half = (self.leg.scale.value is None) is not (self.back.scale.value is None)
        words = tr("Leg and back go together: give both numbers, or none.")
        self.foot.say(words if half else tr("What you did is saved."))
        self.done.setEnabled(not half)

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self.answers)

    @Slot()
    def _next(self) -> None:
        """Go to the next part, in order; after the last to Done."""
        here = next(
            (
                index
                for index, group in enumerate(self._groups)
                if any(cell.hasFocus() for cell in group.cells)
            ),
            len(self._groups),
        )
        later = self._groups[here + 1 :]
        if later:
            self.frame.go_to(later[0])
        else:
            self.done.setFocus(Qt.FocusReason.TabFocusReason)


class EffortCard(PainCard):
    """How hard it was, 0 to 10."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        ends = (tr("No effort"), tr("As hard as can be"))
        super().__init__(theme, clock, tr("How hard was it?"), ends)


class NoteCard(Card):
    """One line for what one wants to remember."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line = TextLine(theme, tr("A note, if you like"), most=LONGEST_NOTE)
        QVBoxLayout(self).addWidget(self.line)
