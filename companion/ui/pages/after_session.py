"""After a session: one sentence of what was done, and how it was, if one likes.

page = AfterPage(theme, studio, clock)
page.show_done("You did 8 of 8 exercises in 14 min.", side, Earlier(felt, "at start"))
page.told        Signal(Told): what was answered, when Done is pressed
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.language import tr
from companion.ui.pages.check_in_body import BodyCard
from companion.ui.pages.check_in_form import Earlier, PainCard, set_air
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, ScrollView
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.text_line import TextLine

LONGEST_NOTE = 200
_WIDEST = 1440
_ONE_COLUMN_BELOW = 1_000  # px at 100 % text
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@fact
class Told:
    """What was said after a session; ``felt`` only when both pains were given."""

    effort: int | None = None
    felt: Felt | None = None
    note: str = ""


class AfterPage(QWidget):
    """What was done, leg and back, effort, how far down it reaches, one line."""

    told = Signal(object)

    def __init__(self, theme: Theme, studio: Studio, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("After the session"))
        self._done = Label(theme, "", "title", 700)
        self._free = Label(theme, "", "body", 400, "ink2")
        self._free.set_text(tr("How was it? Say as much or as little as you like."))
        self.leg = PainCard(theme, clock, tr("Leg pain now"))
        self.back = PainCard(theme, clock, tr("Back pain now"))
        self.effort = EffortCard(theme, clock)
        self.note = NoteCard(theme)
        self.body = BodyCard(theme, studio)
        self.done = Button(theme, tr("Done|button after a session"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.done,))
        self._lay_out()
        self.done.clicked.connect(self._tell)
        for group in self._groups:
            group.chosen_changed.connect(self._follow)
        self.body.chart.typed.connect(self._next)
        theme.changed.connect(self._arrange)

    def show_done(self, words: str, side: Side, earlier: Earlier | None = None) -> None:
        """Say what was done, and ask afresh."""
        self._done.set_text(words)
        for group in self._groups:
            group.choose(None)
        self.note.line.field.clear()
        felt = earlier.felt if earlier is not None else None
        word = earlier.word if earlier is not None else ""
        self.leg.scale.mark(felt.leg if felt else None, word)
        self.back.scale.mark(felt.back if felt else None, word)
        self.body.note(felt, word)
        self.body.show_side(side)
        self._follow()
        self._scroll.verticalScrollBar().setValue(0)
        self.leg.scale.cells[0].setFocus(Qt.FocusReason.OtherFocusReason)

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
        reason = Qt.FocusReason.TabFocusReason
        here = next(
            (
                index
                for index, group in enumerate(self._groups)
                if any(cell.hasFocus() for cell in group.cells)
            ),
            len(self._groups),
        )
        for group in self._groups[here + 1 :]:
            group.cells[group.chosen or 0].setFocus(reason)
            self._scroll.ensureWidgetVisible(group, 0, self._theme.px(24))
            return
        self.done.setFocus(reason)

    def _lay_out(self) -> None:
        content = QWidget()
        left = QVBoxLayout()
        left.setSpacing(12)
        for card in (self.leg, self.back, self.effort, self.note):
            left.addWidget(card)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 58)
        self._columns.addWidget(self.body, 42)
        self._inside = QVBoxLayout(content)
        self._inside.setSpacing(4)
        self._inside.addWidget(self._done)
        self._inside.addWidget(self._free)
        self._inside.addSpacing(8)
        self._inside.addLayout(self._columns, 1)
        self._scroll = ScrollView(self._theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _arrange(self) -> None:
        room = self.width() / self._theme.text_scale
        beside = room >= _ONE_COLUMN_BELOW
        direction = QBoxLayout.Direction
        self._columns.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        side = 32 if room >= _WIDEST * 0.8 else 16
        side = max(side, (self.width() - _WIDEST) // 2)
        self._inside.setContentsMargins(side, 16, max(side, BAR + 2), 16)
        cards = (self.leg, self.back, self.effort, self.note, self.body)
        set_air(cards, compact=True)
        self.foot.set_side(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next part."""
        if event.key() in _ENTER:
            self._next()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the calm ground of every page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        painter.end()


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
