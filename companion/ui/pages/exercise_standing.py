"""Where one exercise stands in the plan, and what can be done about it.

card = ExerciseStanding(theme, clock, day_words)
card.show_entry(entry, own)
card.add_asked, remove_asked, dose_asked, edit_asked     Signal()
card.referred                                            Signal(str, object)
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.caution import Fit
from companion.domain.own_exercise import is_own
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_view import Entry, Place
from companion.language import tr
from companion.ui.pages.exercise_body import PAD
from companion.ui.pages.place_words import (
    asked_words,
    level_words,
    mark_of,
    place_reasons,
    place_title,
)
from companion.ui.pages.referral_form import ReferralForm
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label

_PAD = 20
_SIGNS = {"accInk": ("accSoft", "accLine"), "ambInk": ("ambSoft", "ambLine")}
_ASKS = frozenset({Place.LOCKED, Place.UNSUITED, Place.ASIDE})
_BACK = frozenset({Place.OUT, Place.RESTS})


class ExerciseStanding(Card):
    """Title, reasons, dose, and the one thing that can be done next."""

    add_asked = Signal()
    remove_asked = Signal()
    dose_asked = Signal()
    edit_asked = Signal()
    referred = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        words: DayWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._entry: Entry | None = None
        self.add = Button(theme, tr("Add to my plan"), Kind.PRIMARY, "plus")
        self.refer = Button(theme, tr("A professional asked me"), Kind.SECONDARY)
        self.dose = Button(theme, tr("Change the dose"), Kind.SECONDARY)
        self.edit = Button(theme, tr("Change the words"), Kind.SECONDARY)
        self.remove = Button(theme, tr("Take it out"), Kind.QUIET, "minus")
        self.form = ReferralForm(theme, clock, words)
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        self._lay_out()
        self._connect()

    def show_entry(self, entry: Entry, own: OwnPlan, person: Person) -> None:
        """Show where an exercise stands."""
        self._entry = entry
        self._clear()
        self._say_place(entry, own)
        self._say_more(entry, person)
        place = entry.place
        self.form.hide()
        self.add.setVisible(place in _BACK | {Place.FREE})
        words = tr("Put it back") if place in _BACK else tr("Add to my plan")
        self.add.set_words(words)
        self.refer.setVisible(place in _ASKS)
        self.dose.setVisible(place is Place.IN)
        self.edit.setVisible(is_own(entry.exercise.id))
        self.remove.setVisible(place is Place.IN)

    def _say_place(self, entry: Entry, own: OwnPlan) -> None:
        theme, mark = self._theme, mark_of(entry, own)
        if mark is not None:
            fill, edge = _SIGNS.get(mark.role, ("sunken", "line"))
            sign = IconSquare(theme, mark.icon, fill, edge, mark.role)
            self._words.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addWidget(Label(theme, place_title(entry, own), "lead", 700))
        for words in place_reasons(entry):
            self._words.addWidget(Label(theme, words, "body", 400, "ink2"))

    def _say_more(self, entry: Entry, person: Person) -> None:
        theme = self._theme
        asked = asked_words(entry)
        if asked:
            self._words.addWidget(Label(theme, asked, "body", 600))
        if entry.place is Place.IN:
            self._words.addWidget(Label(theme, level_words(entry), "body", 600))
        concerns = set(person.concerns)
        care = [
            one.words
            for one in entry.exercise.cautions
            if one.fit in {Fit.CHANGED, Fit.SMALL} and not concerns.isdisjoint(one.whom)
        ]
        if care:
            self._words.addSpacing(4)
            heading = tr("For you")
            self._words.addWidget(BulletList(theme, heading, tuple(care), Mark.DOT))

    def set_stacked(self, *, stacked: bool) -> None:
        """Begin all lines where the panel below does, or stand beside it."""
        box, inside = self._theme.box, self.layout()
        if inside is not None:
            edge = round(self._theme.borders.hairline)
            across = box(PAD) + edge if stacked else box(_PAD)
            inside.setContentsMargins(across, box(_PAD), across, box(_PAD))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self.set_stacked(stacked=False)
        column.setSpacing(12)
        column.addLayout(self._words)
        column.addSpacing(4)
        for part in (
            self.add,
            self.refer,
            self.form,
            self.dose,
            self.edit,
            self.remove,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.dose.clicked.connect(self.dose_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.refer.clicked.connect(self._open_form)
        self.form.left.connect(self._close_form)
        self.form.answered.connect(self.referred)

    @Slot()
    def _open_form(self) -> None:
        if self._entry is not None:
            self.refer.hide()
            self.form.open(self._entry.standing.set_aside)

    @Slot()
    def _close_form(self) -> None:
        self.form.hide()
        self.refer.show()
        self.refer.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        while (item := self._words.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
