"""The Plan page: what is in it and how much, when, what is left out, what changed.

page = PlanPage(theme, studio, clock, first_weekday)
page.show_view(view, own_changes)     read afresh, and after every change
page.open(exercise_id)
page.edited                           Signal(object): an edit of the own plan
page.accepted, put_off, easier_asked, undo_asked    Signal(str): an exercise id
page.undo_own_asked, add_asked, about_asked, import_asked, export_asked, rules_asked
page.look_asked                       Signal(str): an exercise to see large
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.own_plan import OwnPlan
from companion.domain.plan_change import OwnChange
from companion.domain.plan_edit import by_position_again, moved
from companion.domain.plan_gap import gap
from companion.domain.plan_view import PlanView
from companion.domain.wording import minutes_of
from companion.language import capital, tr, trn
from companion.printing.calendar_words import SHORT_DAYS
from companion.ui.mirror import inset
from companion.ui.pages.plan_days import PlanDays
from companion.ui.pages.plan_gap_card import PlanGapCard
from companion.ui.pages.plan_left_out import PlanLeftOut
from companion.ui.pages.plan_list import PlanList
from companion.ui.pages.plan_log import PlanLog
from companion.ui.pages.plan_offers import PlanOffers
from companion.ui.pages.plan_side import ClinicCard, PersonCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, FADE, ScrollView
from companion.ui.widgets.studio import Studio

_WIDEST = 1600
_WIDE, _BESIDE, _STACKED = 1000, 820, 560  # content widths at 100 % text
_MAIN, _SIDE = 700, 396


class PlanPage(Ground):
    """A head, offers, the exercises; beside them days, changes, what is left out."""

    edited = Signal(object)
    accepted = Signal(str)
    put_off = Signal(str)
    easier_asked = Signal(str)
    undo_asked = Signal(str)
    undo_own_asked = Signal()
    add_asked = Signal()
    look_asked = Signal(str)
    about_asked = Signal()
    goals_asked = Signal()
    rules_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        first_weekday: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._first_weekday = first_weekday
        self.setAccessibleName(tr("Your plan"))
        self._title = Label(theme, tr("Your plan"), "title", 700)
        self._line = Label(theme, "", "body", 500, "ink2")
        self.add = Button(theme, tr("Add an exercise"), Kind.PRIMARY, "plus")
        self.offers = PlanOffers(theme)
        self.gap = PlanGapCard(theme)
        self.list = PlanList(theme, studio, clock)
        self.days = PlanDays(theme, first_weekday)
        self.log = PlanLog(theme)
        self.left_out = PlanLeftOut(theme)
        self.person = PersonCard(theme)
        self.clinic = ClinicCard(theme)
        self._lay_out()
        self._connect()

    def show_view(self, view: PlanView, changes: Sequence[OwnChange] = ()) -> None:
        """Show the plan as it stands."""
        self._view = view
        self._line.set_text(self._summary(view))
        self.offers.show_offers(view.offers)
        self.gap.show_gap(gap(view))
        if not view.inside:
            self.scroller.verticalScrollBar().setValue(0)
        self.list.show_view(view)
        self.days.show_own(view.own)
        self.log.show_changes(view.log, changes)
        self.left_out.show_view(view)
        self.person.show_person(view.person)
        self._arrange()

    def open(self, exercise_id: str) -> None:
        """Open one exercise of the plan, and bring it into view."""
        self.list.open(exercise_id)

    def _summary(self, view: PlanView) -> str:
        days = [(self._first_weekday + ahead) % 7 for ahead in range(7)]
        chosen = [tr(SHORT_DAYS[one]) for one in days if one in view.own.days]
        names = capital(", ".join(chosen))
        count = len(view.inside)
        words = trn("{n} exercise", "{n} exercises", count)
        if not count:
            return f"{names} · {words}"
        minutes = tr("about {n} min", n=minutes_of(view.session_ms))
        return f"{names} · {words} · {minutes}"

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(16)
        for part in (self.offers, self.gap, self.list):
            main.addWidget(part)
        main.addStretch(1)
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(16)
        halves = (self.days, self.log), (self.left_out, self.person, self.clinic)
        for half in halves:
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in half:
                column.addWidget(card)
            column.addStretch()
            self._side.addLayout(column)
        content = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._body.setSpacing(16)
        self._body.addLayout(main, _MAIN)
        self._body.addLayout(self._side, _SIDE)
        self.scroller = ScrollView(self._theme, content)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST + BAR + 2)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._header())
        column.addWidget(self.scroller, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(holder, FILLS)
        self._row.addStretch(1)

    def _header(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inset(self._head, 0, 0, BAR + 2, 0)
        self._head.setSpacing(16)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._head

    def _connect(self) -> None:
        for part in (self.list, self.days, self.left_out):
            part.edited.connect(self.edited)
        self.list.look_asked.connect(self.look_asked)
        self.list.easier_asked.connect(self.easier_asked)
        self.list.reached.connect(self._bring_into_view)
        self.list.shifted.connect(self._move)
        self.list.by_position_asked.connect(lambda: self.edited.emit(by_position_again))
        self.left_out.look_asked.connect(self.look_asked)
        self.offers.accepted.connect(self.accepted)
        self.offers.put_off.connect(self.put_off)
        self.log.undo_asked.connect(self.undo_asked)
        self.log.undo_own_asked.connect(self.undo_own_asked)
        self.log.rules_asked.connect(self.rules_asked)
        self.add.clicked.connect(self.add_asked)
        self.gap.all_asked.connect(self.add_asked)
        self.gap.put_back_asked.connect(lambda: self.edited.emit(_all_back))
        self.gap.rule_in_asked.connect(lambda: self.edited.emit(_all_in))
        self.person.about_asked.connect(self.about_asked)
        self.person.goals_asked.connect(self.goals_asked)
        self.clinic.import_asked.connect(self.import_asked)
        self.clinic.export_asked.connect(self.export_asked)
        self._theme.changed.connect(self._arrange)

    @Slot(str, int)
    def _move(self, exercise_id: str, place: int) -> None:
        shown = [one.exercise.id for one in self._view.inside]
        self.edited.emit(lambda own: moved(own, shown, exercise_id, place))

    @Slot(QWidget)
    def _bring_into_view(self, widget: QWidget) -> None:
        # What has just opened has its height first.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.scroller.reveal(widget, self._theme.px(FADE))

    def _arrange(self) -> None:
        """Two columns, or one below the other."""
        room = self.width() / self._theme.text_scale
        side = 32 if room >= _WIDE else 16
        direction = QBoxLayout.Direction
        beside = room >= _BESIDE
        inset(self._row, side, 22, max(0, side - BAR - 2), 0)
        inset(self._body, 0, 4, BAR + 2, 24)
        # With no list the long column would stand beside nothing: it goes below it.
        listed = beside and not self.list.isHidden()
        across, down = direction.LeftToRight, direction.TopToBottom
        self._body.setDirection(across if listed else down)
        for at, share in enumerate((_MAIN, _SIDE) if listed else (0, 1)):
            self._body.setStretch(at, share)
        two = beside and not listed
        self._side.setDirection(across if two else down)
        for half, share in enumerate((int(two), 1)):
            self._side.setStretch(half, share)
        self._head.setDirection(
            direction.TopToBottom if room < _STACKED else direction.LeftToRight
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()


def _all_back(own: OwnPlan) -> OwnPlan:
    return replace(own, removed=frozenset(), resting={})


def _all_in(own: OwnPlan) -> OwnPlan:
    return replace(own, positions=frozenset(), equipment=frozenset())
