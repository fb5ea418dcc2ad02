"""How it feels now: after the rest, when asked again, or on a worse morning.

page = RatePage(theme, studio, clock)
page.ask("How is it now?", "Why it is asked.", side, Earlier(felt, "at start"))
page.rated        Signal(Felt)
page.left         not now
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.language import tr, trn
from companion.ui.pages.check_in_body import BodyCard
from companion.ui.pages.check_in_form import Earlier, PainCard, TinglingCard, set_air
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, ScrollView
from companion.ui.widgets.studio import Studio

_WIDEST = 1440
_ONE_COLUMN_BELOW = 900  # px at 100 % text
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RatePage(QWidget):
    """Leg, back, tingling, furthest point; digits answer, Enter goes on."""

    rated = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, studio: Studio, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, "", "title", 700)
        self._why = Label(theme, "", "body", 400, "ink2")
        self.leg = PainCard(theme, clock, tr("Leg pain now"))
        self.back = PainCard(theme, clock, tr("Back pain now"))
        self.tingling = TinglingCard(theme)
        self.body = BodyCard(theme, studio)
        self.later = Button(theme, tr("Not now"), Kind.SECONDARY)
        self.go_on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.later, self.go_on))
        self._lay_out()
        self._connect()

    def ask(
        self, title: str, why: str, side: Side, earlier: Earlier | None = None
    ) -> None:
        """Ask afresh; an earlier answer is only a mark."""
        self._title.set_text(title)
        self._why.set_text(why)
        self.setAccessibleName(title)
        for group in self._groups:
            group.choose(None)
        felt = earlier.felt if earlier is not None else None
        word = earlier.word if earlier is not None else ""
        self.leg.scale.mark(felt.leg if felt else None, word)
        self.back.scale.mark(felt.back if felt else None, word)
        self.tingling.show_earlier(felt.tingling if felt else None, word)
        self.body.note(felt, word)
        self.body.show_side(side)
        self._follow()
        self._scroll.verticalScrollBar().setValue(0)
        self.leg.scale.cells[0].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def felt(self) -> Felt | None:
        """What was answered, when all of it is."""
        leg, back = self.leg.scale.value, self.back.scale.value
        tingling, furthest = self.tingling.choice.chosen, self.body.furthest
        if leg is None or back is None or tingling is None or furthest is None:
            return None
        return Felt(leg, back, furthest, list(Tingling)[tingling])

    @property
    def _groups(self) -> list[ChoiceGroup]:
        choice = self.tingling.choice
        return [self.leg.scale, self.back.scale, choice, self.body.chart]

    def _lay_out(self) -> None:
        content = QWidget()
        left = QVBoxLayout()
        left.setSpacing(16)
        for card in (self.leg, self.back, self.tingling):
            left.addWidget(card)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 58)
        self._columns.addWidget(self.body, 42)
        self._inside = QVBoxLayout(content)
        self._inside.setSpacing(4)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._why)
        self._inside.addSpacing(8)
        self._inside.addLayout(self._columns, 1)
        self._scroll = ScrollView(self._theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        for group in self._groups:
            group.chosen_changed.connect(self._follow)
        self.tingling.choice.typed.connect(self._next)
        self.body.chart.typed.connect(self._next)
        self.go_on.clicked.connect(self._rate)
        self.later.clicked.connect(self.left)
        self._theme.changed.connect(self._arrange)

    @Slot()
    def _follow(self) -> None:
        missing = sum(1 for group in self._groups if group.chosen is None)
        words = trn("{n} answer left", "{n} answers left", missing)
        self.foot.say(words if missing else tr("All answered"))
        self.go_on.setEnabled(not missing)
        felt = self.felt
        self.body.explain(felt.contradiction if felt is not None else "")

    @Slot()
    def _rate(self) -> None:
        felt = self.felt
        if felt is not None:
            self.rated.emit(felt)

    @Slot()
    def _next(self) -> None:
        """Go to the next question that is not answered, or to Continue."""
        reason = Qt.FocusReason.TabFocusReason
        for group in self._groups:
            if group.chosen is None:
                group.cells[0].setFocus(reason)
                self._scroll.ensureWidgetVisible(group, 0, self._theme.px(24))
                return
        self.go_on.setFocus(reason)

    def _arrange(self) -> None:
        room = self.width() / self._theme.text_scale
        beside = room >= _ONE_COLUMN_BELOW
        direction = QBoxLayout.Direction
        self._columns.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        side = 32 if beside and room >= _WIDEST * 0.8 else 16
        side = max(side, (self.width() - _WIDEST) // 2)
        self._inside.setContentsMargins(side, 16, max(side, BAR + 2), 16)
        set_air((self.leg, self.back, self.tingling, self.body), compact=side < 32)
        self.foot.set_side(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is not answered."""
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
