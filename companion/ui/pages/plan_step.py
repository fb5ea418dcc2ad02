"""The last step: the exercises of the plan with their pictures, and why each is there.

page = PlanStepPage(theme, studio)
page.show_plan(PlanShown(...))
page.start_asked, page.look_asked, page.back_asked, page.help_asked
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.fact import fact
from companion.domain.routine import RoutineItem
from companion.domain.way import Step
from companion.language import mark, tr
from companion.ui.pages.why_card import WhyCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.studio import Studio

TITLE = mark("Your plan")
LEFT_OUT = mark("Left out for you")
EMPTY = mark(
    "There is no exercise in your plan yet. A professional has to choose them first:"
    " go back and write down what they asked for."
)
START, LOOK = mark("Start today"), mark("Look around first")
READY = mark("You can change all of this later under Plan.")
_LEAST_COLUMN = 480


@fact
class PlanShown:
    """What the page shows.

    ``summary`` says days and time in a line; ``left_out`` has names of exercises and
    the reason they share; ``waits`` says why one cannot start yet, empty when one can;
    ``note`` is a word about today.
    """

    items: tuple[RoutineItem, ...]
    summary: str
    left_out: tuple[tuple[str, str], ...] = ()
    waits: str = ""
    note: str = ""


class PlanStepPage(QWidget):
    """Cards in two columns, then what was left out."""

    start_asked = Signal()
    look_asked = Signal()
    back_asked = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._extra: list[QWidget] = []
        self.back = Button(theme, tr("Back"), Kind.SECONDARY)
        self.look = Button(theme, tr(LOOK), Kind.SECONDARY)
        self.start = Button(theme, tr(START), Kind.PRIMARY, "play")
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self._summary = Label(theme, "", "lead", 500, "ink2")
        self.cards = Columns(theme, _LEAST_COLUMN, gap=16, row_gap=16)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._summary)
        self._column.addWidget(self.cards)
        self._column.addStretch(1)
        foot = FootBar(theme, (self.back, self.look, self.start))
        self.frame = FormFrame(theme, content, foot)
        self.frame.add_action(self.help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.back.clicked.connect(self.back_asked)
        self.look.clicked.connect(self.look_asked)
        self.start.clicked.connect(self.start_asked)
        self.help.clicked.connect(self.help_asked)

    def show_plan(self, shown: PlanShown) -> None:
        """Show a plan."""
        step = tr("Step {n} of {all}", n=Step.PLAN.number, all=len(Step))
        self.frame.show_head(step, tr(TITLE))
        self._summary.set_text(shown.summary)
        cards = [WhyCard(self._theme, self._studio, one) for one in shown.items]
        self.cards.set_children(cards)
        self.cards.setVisible(bool(cards))
        self._show_extra(shown)
        waits = bool(shown.waits) or not shown.items
        self.start.setVisible(not waits)
        self.look.set_kind(Kind.PRIMARY if waits else Kind.SECONDARY)
        self.frame.foot.say(shown.note or tr(READY))
        self.frame.show_top()
        last = self.look if waits else self.start
        last.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_extra(self, shown: PlanShown) -> None:
        """Why one cannot start yet above the cards, what was left out below them."""
        for old in self._extra:
            old.hide()
            old.deleteLater()
        self._extra = []
        waits = shown.waits or ("" if shown.items else tr(EMPTY))
        if waits:
            notice = Notice(self._theme, waits, Tone.AMBER, "warning")
            self._column.insertWidget(0, notice)
            self._extra.append(notice)
        if shown.left_out:
            card = FormCard(self._theme, tr(LEFT_OUT))
            for names, reason in shown.left_out:
                card.add(Label(self._theme, names, "body", 600))
                card.add(Label(self._theme, reason, "body", 400, "ink2"))
            self._column.insertWidget(self._column.count() - 1, card)
            self._extra.append(card)


def left_out_lines(names: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """For each reason the exercises that it leaves out, in a line, and the reason."""
    reasons = dict.fromkeys(reason for _, reason in names)
    return tuple(
        (", ".join(name for name, why in names if why == reason), reason)
        for reason in reasons
    )
