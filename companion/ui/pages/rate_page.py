"""How it feels now: after the rest, when asked again, or on a worse morning.

page = RatePage(theme, studio, clock)
page.ask("How is it now?", "Why it is asked.", side, Earlier(felt, "at start"))
page.rated        Signal(Felt)
page.left         not now
page.watch        tells of a tingling that is new at once, as ``NewsWatch``
"""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.language import tr, trn
from companion.ui.pages.check_in_form import Earlier, TinglingCard
from companion.ui.pages.felt_frame import FeltFrame, FeltShape
from companion.ui.pages.news_watch import NewsWatch
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.studio import Studio

_BESIDE_FROM, _GAP = 900, 16


class RatePage(QWidget):
    """Leg, back, tingling, furthest point; digits answer, Enter goes on."""

    rated = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, studio: Studio, clock: Clock) -> None:
        super().__init__()
        self.tingling = TinglingCard(theme)
        self.watch = NewsWatch(self.tingling, self)
        self.later = Button(theme, tr("Not now"), Kind.SECONDARY)
        self.go_on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.later, self.go_on))
        shape = FeltShape((self.tingling,), self.foot, _BESIDE_FROM, _GAP)
        self.frame = FeltFrame(theme, studio, clock, shape)
        self.leg, self.back = self.frame.leg, self.frame.back
        self.body = self.frame.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._connect()

    def ask(
        self, title: str, why: str, side: Side, earlier: Earlier | None = None
    ) -> None:
        """Ask afresh; an earlier answer is only a mark."""
        self.frame.title.set_text(title)
        self.frame.lead.set_text(why)
        self.setAccessibleName(title)
        with QSignalBlocker(self.watch):  # nothing is put right by asking afresh
            for group in self._groups:
                group.choose(None)
        felt = earlier.felt if earlier is not None else None
        word = earlier.word if earlier is not None else ""
        self.tingling.show_earlier(felt.tingling if felt else None, word)
        self.frame.ask(side, earlier)
        self._follow()
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

    def _connect(self) -> None:
        for group in self._groups:
            group.chosen_changed.connect(self._follow)
        self.tingling.choice.typed.connect(self._next)
        self.body.chart.typed.connect(self._next)
        self.frame.entered.connect(self._next)
        self.go_on.clicked.connect(self._rate)
        self.later.clicked.connect(self.left)

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
        for group in self._groups:
            if group.chosen is None:
                self.frame.go_to(group)
                return
        self.go_on.setFocus(Qt.FocusReason.TabFocusReason)
