"""The first step: what this is and is not, five rules, and how large words are.

page = WelcomePage(theme, studio, sizes)       three text scales, the smallest first
page.show_run(first_run, exercise)             the exercise lends the drawn person
page.size_chosen (float), page.age_told (object: True, False or None)
page.on_asked, page.left, page.help_asked
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.first_run import TIPS, TOO_YOUNG, FirstRun
from companion.domain.way import Step
from companion.language import mark, tr
from companion.ui.pages.size_choice import SizeChoice
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.control import ENTER, NO_LIMIT
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.numbered_list import NumberedList
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.question_row import NO, YES, YesNo
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

TITLE = mark("Welcome")
WHAT = mark("What this is, and what it is not")
IS = (
    mark("Exercises for sciatica at home, shown step by step, and a diary of them."),
    mark("It follows your plan. It finds no cause, and it is no doctor."),
    mark("All of it stays on this computer: no account, no internet."),
)
RULES = mark("Five rules that always hold")
AGE = mark("Are you 16 or older?")
AGE_LEAD = mark("Younger people need another plan.")
FOR_WHOM = mark("This program is made for people of 16 and older.")
AGE_MISSING = mark("Answer this, then you can go on.")
POSE = "start"
_TWO_FROM, _ALL_FROM = 900, 1160  # px at 100 % text
_PICTURE = 320


class WelcomePage(QWidget):
    """Words at the left, the person at the right, two questions below."""

    size_chosen = Signal(float)
    age_told = Signal(object)
    on_asked = Signal()
    left = Signal()
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        sizes: tuple[float, float, float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.later = Button(theme, tr("Later"), Kind.QUIET)
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.sizes = SizeChoice(theme, sizes)
        self.age = YesNo(theme, tr(AGE))
        self.picture = Picture(theme, studio, radius=12)
        self._lay_out()
        self.later.clicked.connect(self.left)
        self.help.clicked.connect(self.help_asked)
        self.on.clicked.connect(self._go_on)
        self.sizes.size_chosen.connect(self.size_chosen)
        self.age.chosen_changed.connect(self._take_age)
        theme.changed.connect(self._arrange)

    def show_run(self, run: FirstRun, exercise: Exercise | None) -> None:
        """Show what was answered before."""
        old = run.old_enough
        self.age.choose(None if old is None else int(old))
        if exercise is not None and POSE in exercise.poses:
            self.picture.show_look(Look(exercise, POSE, Level.L1, Side.RIGHT))
        self.sizes.show_size(self._theme.text_scale)
        step = tr("Step {n} of {all}", n=Step.WHAT.number, all=len(Step))
        self.frame.show_head(step, tr(TITLE))
        self.frame.show_top()
        self._say()
        self.sizes.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, which No and Yes leave to the page."""
        if event.key() in ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        theme, direction = self._theme, QBoxLayout.Direction
        self._upper = QBoxLayout(direction.LeftToRight)
        self._upper.setSpacing(16)
        self._words = self._words_card()
        self._upper.addWidget(self._words, 1)
        # As high as the words beside it are, however these come to be wrapped.
        across, down = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.picture.setSizePolicy(across, down)
        self._upper.addWidget(self.picture)
        self._age_card = FormCard(theme, tr(AGE), tr(AGE_LEAD))
        self._age_card.add(self.age)
        self._age_card.fill_from_top()
        self._young = Notice(theme, tr(TOO_YOUNG))
        self._lower = QBoxLayout(direction.LeftToRight)
        self._lower.setSpacing(16)
        self._lower.addWidget(self.sizes, 1)
        self._lower.addWidget(self._age_card)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        column.addWidget(self._young)
        column.addStretch(1)
        self.frame = FormFrame(theme, content, FootBar(theme, (self.on,)))
        self.frame.add_action(self.later)
        self.frame.add_action(self.help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _words_card(self) -> Card:
        theme = self._theme
        card = Card(theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(10)
        what = BulletList(theme, tr(WHAT), [tr(one) for one in IS], Mark.TICK)
        rules = NumberedList(theme)
        rules.show_steps([tr(one) for one in TIPS])
        inside.addWidget(what)
        inside.addSpacing(8)
        inside.addWidget(Label(theme, tr(RULES), "lead", 700))
        inside.addWidget(rules)
        inside.addStretch(1)
        return card

    def _take_age(self, chosen: int | None) -> None:
        self._say()
        if self.age.chosen == NO:
            self.frame.bring_into_view(self._young, 0)
        self.age_told.emit(None if chosen is None else chosen == YES)

    def _say(self) -> None:
        young = self.age.chosen == NO
        self.on.setEnabled(not young)
        self._young.setVisible(young)
        told = f"{tr(FOR_WHOM)} {tr(TOO_YOUNG)}" if young else ""
        self._age_card.setAccessibleDescription(told)
        if young:
            self.frame.foot.say(tr(FOR_WHOM), Tone.AMBER, "warning")
        else:
            self.frame.foot.say("")

    def _go_on(self) -> None:
        if self.age.chosen is None:
            self.frame.foot.say(tr(AGE_MISSING), Tone.AMBER, "warning")
            self.frame.bring_into_view(self.age)
            self.age.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self.age.chosen == YES:
            self.on_asked.emit()

    def _arrange(self) -> None:
        theme, direction = self._theme, QBoxLayout.Direction
        beside = self.width() >= theme.px(_TWO_FROM)
        wide = theme.box(_PICTURE)
        way = direction.LeftToRight if beside else direction.TopToBottom
        self._upper.setDirection(way)
        both = self.width() >= theme.px(_ALL_FROM)
        self._lower.setDirection(
            direction.LeftToRight if both else direction.TopToBottom
        )
        self._age_card.setMaximumWidth(wide if both else NO_LIMIT)
        self._age_card.setMinimumWidth(wide if both else 0)
        self.picture.setVisible(beside)
        self.picture.setFixedWidth(wide)
