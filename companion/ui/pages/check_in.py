"""Before a session: how it feels now, in twenty seconds, and what follows from it.

page = CheckInPage(theme, studio, clock)
page.ask(Side.RIGHT, Earlier(felt, "yesterday"))     earlier answers are only marks
page.answered      Signal(Answers): Continue
page.alarmed       Signal(Answers): on to help, after a yes or a tingling that is new
page.watch         tells of that yes or tingling at once, as ``NewsWatch``
page.left          back, without a session

Digits answer, Enter goes on to the next that is not answered.
"""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from companion.language import tr, trn
from companion.ui.mirror import inset
from companion.ui.pages.check_in_body import BodyCard
from companion.ui.pages.check_in_foot import Answers, CheckInFoot
from companion.ui.pages.check_in_form import (
    YES,
    Earlier,
    NewsCard,
    PainCard,
    TinglingCard,
    is_roomy,
    set_air,
)
from companion.ui.pages.check_in_shape import in_steps, shared_out, step_of
from companion.ui.pages.news_watch import NewsWatch
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import ENTER
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.way_back import WayBack

_WIDEST = 1440
_BESIDE_RING = 6  # px from the ring of the arrow to the title
_COMPACT_BELOW = 1_200  # px at 100 % text
_LOW_BELOW = 840  # px high: with strong pain all questions are in view at 800, too
_STRONG = 6
_LEFT_CARDS = 4
_LEFT, _LEFT_COMPACT = 58, 61  # of a hundred


class CheckInPage(Ground):
    """The questions at the left, the body at the right, what follows at the foot."""

    answered = Signal(object)
    alarmed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, studio: Studio, clock: Clock) -> None:
        super().__init__(theme)
        self._in_steps = False
        self._step = 0
        self._steps = [range(_LEFT_CARDS)]  # which cards are shown together
        self.setAccessibleName(tr("Before you start"))
        self.leg = PainCard(theme, clock, tr("Leg pain now"))
        self.back = PainCard(theme, clock, tr("Back pain now"))
        self.tingling = TinglingCard(theme)
        self.news = NewsCard(theme)
        self.watch = NewsWatch(self.tingling, self, self.news)
        self.body = BodyCard(theme, studio)
        self.foot = CheckInFoot(theme)
        self._lay_out()
        self._connect()

    def ask(self, side: Side, earlier: Earlier | None = None) -> None:
        """Begin afresh: nothing is answered, earlier answers are marks."""
        with QSignalBlocker(self.watch):  # nothing is put right by asking afresh
            for group in self._groups:
                group.choose(None)
        word = earlier.word if earlier is not None else ""
        felt = earlier.felt if earlier is not None else None
        self.leg.scale.mark(felt.leg if felt else None, word)
        self.back.scale.mark(felt.back if felt else None, word)
        self.tingling.show_earlier(felt.tingling if felt else None, word)
        self.body.note(felt, word)
        self.body.show_side(side)
        self._show_side(side)
        self._show_step(0)
        self._follow()
        self.leg.scale.cells[0].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def felt(self) -> Felt | None:
        """How it feels, as far as it was said; None before both numbers are there."""
        leg, back = self.leg.scale.value, self.back.scale.value
        if leg is None or back is None:
            return None
        chosen = self.tingling.choice.chosen
        tingling = Tingling.NONE if chosen is None else list(Tingling)[chosen]
        return Felt(leg, back, self.body.furthest or Furthest.NONE, tingling)

    @property
    def answers(self) -> Answers:
        """Everything as it was answered."""
        unbearable = self.news.unbearable
        asked = unbearable in self.news.asked
        return Answers(self.felt, self.news.yes, asked and unbearable.chosen == YES)

    @property
    def missing(self) -> list[ChoiceGroup]:
        """What is not answered yet, in order."""
        return [group for group in self._groups if group.chosen is None]

    @property
    def _groups(self) -> list[ChoiceGroup]:
        news = self.news.asked
        first = [self.leg.scale, self.back.scale, self.tingling.choice]
        return [*first, *news, self.body.chart]

    @property
    def _cards(self) -> list[Card]:
        return [self.leg, self.back, self.tingling, self.news, self.body]

    def _lay_out(self) -> None:
        self._back_button = WayBack(self._theme, tr("Back to today"))
        self._title = Label(self._theme, tr("Before you start"), "title", 700)
        self._hint = Label(self._theme, "", "body", 400, "ink2")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._head = QHBoxLayout()
        for part, share in ((self._back_button, 0), (self._title, 0), (self._hint, 1)):
            self._head.addWidget(part, share, Qt.AlignmentFlag.AlignVCenter)
        questions = QWidget()
        self._column = QVBoxLayout(questions)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in self._cards[:-1]:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._left = ScrollView(self._theme, questions, bar_beside=True)
        self._right = ScrollView(self._theme, self.body, bar_beside=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(16 - STRIP)
        self._row.addWidget(self._left)
        self._row.addWidget(self._right)
        for view in (self._left, self._right):
            # What scrolls gives way first: the foot shows every line of its reason.
            view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._head)
        self._middle.addLayout(self._row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._middle, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        for group in (self.leg.scale, self.back.scale, self.tingling.choice):
            group.chosen_changed.connect(self._follow)
        self.news.changed.connect(self._follow)
        self.body.chart.chosen_changed.connect(self._follow)
        self.body.side_chosen.connect(self._show_side)
        for quick in (self.tingling.choice, *self.news.rows, self.news.unbearable):
            quick.typed.connect(self._go_on)
        self.body.chart.typed.connect(self._go_on)
        self._back_button.clicked.connect(self._leave)
        self.foot.go_on.clicked.connect(self._continue)
        self.foot.get_help.clicked.connect(self._alarm)
        self.foot.before.clicked.connect(lambda: self._show_step(self._step - 1))
        self.foot.after.clicked.connect(lambda: self._show_step(self._step + 1))
        for keys, deed in (("Esc", self._leave), ("S", self.body.swap)):
            shortcut = QShortcut(QKeySequence(keys), self, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._theme.changed.connect(self._arrange)

    @Slot()
    def _follow(self) -> None:
        """Say what follows from the answers so far."""
        felt = self.felt
        self.news.ask_more(more=felt is not None and felt.worst >= _STRONG)
        left = len(self.missing)  # with none, large text has room for the reason
        steps, first = self._in_steps, self._steps[0]
        brief, apart = steps and left > 0, steps and 1 not in first
        self.foot.show_answers(self.answers, left, brief=brief, apart=apart)
        told = felt is not None and self.body.furthest is not None
        known = self.tingling.choice.chosen is not None
        whole = felt is not None and told and known
        self.body.explain(felt.contradiction if felt is not None and whole else "")
        if left == len(self._groups):
            self._hint.set_text(tr("About 20 seconds. Press 0 to 9, then Enter."))
        else:
            count = trn("{n} answer left", "{n} answers left", left)
            self._hint.set_text(count if left else tr("All answered"))
        self._show_buttons()

    @Slot()
    def _go_on(self) -> None:
        """Go to the next question that is not answered, or to Continue."""
        groups, here = self._groups, self._focused()
        order = groups[here + 1 :] + groups[: here + 1]
        following = next((one for one in order if one.chosen is None), None)
        if following is None:
            button = self.foot.get_help if self.news.yes else self.foot.go_on
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._show_step(self._step_of(following))
        following.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
        view = self._right if following is self.body.chart else self._left
        view.reveal(following, self._theme.px(24))

    def _focused(self) -> int:
        """Which question the keyboard is at; -1 for none."""
        for index, group in enumerate(self._groups):
            if any(cell.hasFocus() for cell in group.cells):
                return index
        return -1

    def _step_of(self, group: ChoiceGroup) -> int:
        held = [card.isAncestorOf(group) for card in self._cards]
        return step_of(self._steps, held.index(True))

    def _continue(self) -> None:
        if not self.missing:
            self.answered.emit(self.answers)

    def _alarm(self) -> None:
        self.alarmed.emit(self.answers)

    def _leave(self) -> None:
        """Go back; what was said to be new is never taken back by it."""
        if self.watch.anything:
            self._alarm()
        else:
            self.left.emit()

    @Slot(object)
    def _show_side(self, side: Side) -> None:
        names = {Side.LEFT: tr("Left leg"), Side.RIGHT: tr("Right leg")}
        self.leg.side.set_text(names.get(side, ""))

    def _show_step(self, step: int) -> None:
        """With large text the questions come one step after the other."""
        last = len(self._steps)
        self._step = min(last, max(0, step))
        shown = self._steps[self._step] if self._step < last else range(0)
        for index, card in enumerate(self._cards[:-1]):
            card.setVisible(not self._in_steps or index in shown)
        self._left.setVisible(not self._in_steps or self._step < last)
        self._right.setVisible(not self._in_steps or self._step == last)
        self._show_buttons()

    def _show_buttons(self) -> None:
        more = self._step < len(self._steps)
        before = self._in_steps and self._step > 0
        self.foot.show_steps(before=before, after=self._in_steps and more)

    def _share_out(self, wide: int) -> None:
        """Find the steps for cards so many px wide, and stay at the same question."""
        last = len(self._steps)
        at = self._steps[self._step][0] if self._step < last else _LEFT_CARDS
        highs = [card.heightForWidth(wide) for card in self._cards[:_LEFT_CARDS]]
        self._steps = shared_out(highs, self.height(), self._column.spacing())
        self._step = step_of(self._steps, at)

    def _arrange(self) -> None:
        room = self.width() / self._theme.text_scale
        compact = room < _COMPACT_BELOW
        self._head.setSpacing(RING_REACH + self._theme.box(_BESIDE_RING))
        self._in_steps = in_steps(self.width(), self.height(), self._theme.text_scale)
        side = max(16 if compact else 32, (self.width() - _WIDEST) // 2)
        inset(self._middle, side, 8, side - STRIP, 8 if compact else 16)
        inset(self._head, 0, 0, STRIP, 0)
        self._middle.setSpacing(8)
        self._hint.setVisible(not self._in_steps)
        low = self.height() < _LOW_BELOW * self._theme.text_scale
        self._column.setSpacing(8 if low else 16)
        roomy = is_roomy(self, self._theme)
        set_air(self._cards, compact=compact, low=low, roomy=roomy)
        share = _LEFT_COMPACT if compact else _LEFT
        for at, part in enumerate((share, 100 - share)):
            self._row.setStretch(at, part)
        self.foot.set_side(side)
        self._share_out(self.width() - 2 * side)
        self._show_step(self._step)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is not answered."""
        if event.key() in ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()
