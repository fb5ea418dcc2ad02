"""The third step: about you, with the ways on and back.

page = AboutStepPage(theme, form)
page.show_intake(intake)
page.kept       Signal(Intake): after every answer
page.on_asked   Signal(Intake): nothing is missing or wrong
page.back_asked, page.left, page.help_asked
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.intake import Intake
from companion.domain.way import Step
from companion.language import mark, tr
from companion.ui.pages.about import TITLE, UNADDED
from companion.ui.pages.about_form import AboutForm
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame

KEPT = mark("Your answers are kept as you go.")
OPEN = mark("Something is missing above.")


class AboutStepPage(QWidget):
    """The form in the frame of the first run."""

    kept = Signal(object)
    on_asked = Signal(object)
    back_asked = Signal()
    left = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, form: AboutForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.later = Button(theme, tr("Later"), Kind.QUIET)
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.back = Button(theme, tr("Back"), Kind.SECONDARY)
        self.on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.frame = FormFrame(theme, form, FootBar(theme, (self.back, self.on)))
        self.frame.add_action(self.later)
        self.frame.add_action(self.help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.later.clicked.connect(self.left)
        self.help.clicked.connect(self.help_asked)
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self._go_on)
        form.changed.connect(self._keep)
        form.referrals.unfolded.connect(self.frame.bring_with_head)

    def show_intake(self, intake: Intake) -> None:
        """Show the answers given before."""
        step = tr("Step {n} of {all}", n=Step.YOU.number, all=len(Step))
        self.frame.show_head(step, tr(TITLE))
        self.form.show_intake(intake)
        self.frame.foot.say(tr(KEPT))
        self.frame.show_top()
        cell = self.form.side.cells[self.form.side.chosen or 0]
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        self.frame.foot.say(tr(KEPT))
        self.kept.emit(self.form.intake)

    def _go_on(self) -> None:
        if self.form.referrals.unfinished:
            add = self.form.referrals.form.add
            self.frame.foot.say(tr(UNADDED), Tone.AMBER, "warning")
            add.setFocus(Qt.FocusReason.TabFocusReason)
            self.frame.bring_into_view(add)
        elif self.form.may_go_on():
            self.on_asked.emit(self.form.intake)
        else:
            self.frame.foot.say(tr(OPEN), Tone.AMBER, "warning")
