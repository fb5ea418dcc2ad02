"""What one wants to do again: activities in one's own words, rated every two weeks.

page = GoalsPage(theme, clock)
page.show_goals(goals, due)
page.changed     whether anything is written or rated that is not saved
page.told        Signal(tuple): Goal, Rating and GlobalChange to keep
page.left, page.help_asked
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.goal import (
    LONGEST,
    MOST_GOALS,
    Due,
    GlobalChange,
    Goal,
    Goals,
    Rating,
    Trend,
    key_of,
    words_fault,
)
from companion.language import mark, tr
from companion.ui.pages.goal_cards import TRENDS, ChangeCard, CourseCard, RateCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.label import Label
from companion.ui.widgets.text_line import TextLine
from companion.ui.widgets.way_back import WayBack

TITLE = mark("What you want to do again")
LEAD = mark(
    "Up to three things that matter to you and are hard now. Every two weeks you say"
    " how well they go, from 0 to 10."
)
WRITE = mark("Write down what matters to you")
FIRST, ANOTHER = mark("Begin with one"), mark("Add another one")
EXAMPLE = mark("Such as “Walk to the shop” or “Sit through a meal”")
TOGETHER = mark("Taken together: {trend}")
OPEN = mark("Rate all of them, then save.")
_LEAST_COLUMN, _FOUR_FROM = 360, 760


class GoalsPage(QWidget):
    """What is due first, then how each activity went, then room for another."""

    told = Signal(object)
    left = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._goals = Goals()
        self.rate_cards: list[RateCard] = []
        self.change: ChangeCard | None = None
        self._made: list[QWidget] = []
        self.back = WayBack(theme, tr("Back"))
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.save = Button(theme, tr("Save"), Kind.PRIMARY)
        self.courses = Columns(theme, _LEAST_COLUMN, gap=16, row_gap=16)
        self._together = Label(theme, "", "lead", 600)
        self.words = TextLine(theme, tr(WRITE), tr(EXAMPLE), LONGEST)
        self.add = Button(theme, tr("Add"), Kind.SECONDARY, "plus")
        self._write = FormCard(theme, tr(FIRST))
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.help.clicked.connect(self.help_asked)
        self.save.clicked.connect(self._save)
        self.add.clicked.connect(self._add)
        self.words.entered.connect(self._add)
        self.words.changed.connect(lambda _text: self.words.set_fault(""))

    def show_goals(self, goals: Goals, due: Sequence[Due]) -> None:
        """Show the activities, and ask what is due."""
        self._goals = goals
        self._ask(goals, due)
        self._show_courses(goals)
        self._arrange()
        self._follow()
        self.frame.show_top()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys answer what is due, or write the first activity."""
        if self.rate_cards:
            cell = self.rate_cards[0].scale.cells[0]
            cell.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self._goals.current:
            self.words.take_focus()
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changed(self) -> bool:
        """Whether anything is written or rated that is not saved."""
        rated = any(one.scale.value is not None for one in self.rate_cards)
        told = self.change is not None and self.change.impression is not None
        return bool(self.words.text) or rated or told

    def clear(self) -> None:
        """Take back what is not saved."""
        self.words.set_text("")
        for one in self.rate_cards:
            one.scale.set_value(None)
        if self.change is not None:
            self.change.choice.choose(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        theme = self._theme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.add)
        line.addStretch(1)
        self._write.add(self.words)
        self._write.add(row)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(Label(theme, tr(LEAD), "lead", 400, "ink2"))
        for part in (self._together, self.courses, self._write):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.frame = FormFrame(theme, content, FootBar(theme, (self.save,)))
        self.frame.insert_before_title(self.back)
        self.frame.add_action(self.help)
        self.frame.show_head("", tr(TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _ask(self, goals: Goals, due: Sequence[Due]) -> None:
        """Put up what is due; what was rated already stays rated."""
        before = {one.goal.key: one.scale.value for one in self.rate_cards}
        told = self.change.choice.chosen if self.change is not None else None
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made, self.rate_cards, self.change = [], [], None
        if Due.RATE in due:
            for goal in goals.current:
                card = RateCard(self._theme, self._clock, goals.course(goal))
                card.scale.set_value(before.get(goal.key))
                card.rated.connect(self._follow)
                self.rate_cards.append(card)
                self._made.append(card)
        if Due.CHANGE in due:
            self.change = ChangeCard(self._theme)
            self.change.choice.choose(told)
            self.change.answered.connect(self._follow)
            self._made.append(self.change)
        for at, made in enumerate(self._made, 1):
            self._column.insertWidget(at, made)

    def _show_courses(self, goals: Goals) -> None:
        shown = [] if self.rate_cards else [goals.course(o) for o in goals.current]
        cards = [CourseCard(self._theme, one) for one in shown]
        for card in cards:
            card.given_up.connect(self._give_up)
        self.courses.set_children(cards)
        self.courses.setVisible(bool(cards))
        trend = goals.mean_trend()
        whole = tr(TOGETHER, trend=tr(TRENDS[trend]))
        self._together.set_text(whole)
        several = len(cards) > 1 and trend is not Trend.FIRST
        self._together.setVisible(several)
        room = len(goals.current) < MOST_GOALS
        self._write.head.set_text(tr(ANOTHER if goals.current else FIRST))
        self._write.setVisible(room)
        if not room:
            self.words.set_text("")

    def _follow(self) -> None:
        asks = bool(self._made)
        self.save.setVisible(asks)
        self.save.setEnabled(self._complete)
        self.frame.foot.setVisible(asks)
        self.frame.foot.say("" if self._complete else tr(OPEN))

    @property
    def _complete(self) -> bool:
        rated = all(one.scale.value is not None for one in self.rate_cards)
        told = self.change is None or self.change.impression is not None
        return rated and told

    def _save(self) -> None:
        """Tell all that was asked; something left open is gone to."""
        if not self._complete:
            return
        today = self._clock.now().date()
        facts: list[Rating | GlobalChange] = [
            Rating(today, one.goal.key, one.scale.value)
            for one in self.rate_cards
            if one.scale.value is not None
        ]
        if self.change is not None and self.change.impression is not None:
            facts.append(GlobalChange(today, self.change.impression))
        self.told.emit(tuple(facts))
        self.frame.foot.setVisible(True)
        self.frame.foot.say(tr("Saved."), Tone.TEAL, "tick")

    def _add(self) -> None:
        words = " ".join(self.words.text.split())
        fault = words_fault(words, [one.words for one in self._goals.current])
        self.words.set_fault(fault)
        if fault:
            self.words.take_focus()
            return
        self.words.set_text("")
        self.told.emit((Goal(key_of(words), words, self._clock.now().date()),))

    def _give_up(self, goal: Goal) -> None:
        self.told.emit((replace(goal, until=self._clock.now().date()),))

    def _arrange(self) -> None:
        if self.change is not None:
            four = self.width() >= self._theme.px(_FOUR_FROM)
            self.change.set_columns(4 if four else 1)
