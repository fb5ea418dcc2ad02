"""About you, later: the same questions as at the start, and what an answer changed.

page = AboutPage(theme, form)
page.show_intake(intake);  page.saved       Signal(Intake)
page.show_changes(lines)                    what the plan makes of it
page.left, page.help_asked
"""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.fact import altered
from companion.domain.intake import Intake
from companion.language import mark, tr
from companion.ui.pages.about_form import AboutForm
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.way_back import WayBack

TITLE = mark("About you")
SAME = mark("Nothing is changed yet.")
CHANGED = mark("Not saved yet.")
SAVED = mark("Saved.")
UNADDED = mark("Somebody is typed in, but not added yet.")
WHAT_CHANGED = mark("What changed in your plan")
NO_CHANGE = mark("Saved. Your exercises stay as they are.")


class AboutPage(QWidget):
    """The form in a frame of its own."""

    saved = Signal(object)
    left = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, form: AboutForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: Intake | None = None
        self._changes: Card | None = None
        self.form = form
        self.back = WayBack(theme, tr("Back"))
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.save = Button(theme, tr("Save"), Kind.PRIMARY)
        self.undo = Button(theme, tr("Take back"), Kind.SECONDARY)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(form)
        foot = FootBar(theme, (self.undo, self.save))
        self.frame = FormFrame(theme, content, foot)
        self.frame.insert_before_title(self.back)
        self.frame.add_action(self.help)
        self.frame.show_head("", tr(TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.back.clicked.connect(self.left)
        self.help.clicked.connect(self.help_asked)
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self.take_back)
        form.changed.connect(self._follow)
        form.referrals.unfolded.connect(self.frame.bring_with_head)

    def show_intake(self, intake: Intake) -> None:
        """Show what is known."""
        self._before = intake
        self.form.referrals.put_away()
        self.form.show_intake(intake)
        self._show_changes(None)
        self.frame.show_top()
        self._follow()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changed(self) -> bool:
        """Whether anything was answered or typed that is not saved."""
        if self._before is None:
            return False
        return self.form.intake != self._before or self.form.referrals.unfinished

    def resume(self, known: Intake) -> None:
        """Go on with what was half filled in; what is known by now stands elsewhere."""
        before, typed = self._before, self.form.intake
        if before is not None and known != before:
            names = [one.name for one in fields(Intake)]
            own = {
                name: getattr(typed, name)
                for name in names
                if getattr(typed, name) != getattr(before, name)
            }
            self._before = known
            self.form.show_intake(altered(known, **own))
        self._follow()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """Show what is known again, and nothing of what was not saved."""
        if self._before is not None:
            self.show_intake(self._before)

    def show_changes(self, lines: Sequence[str]) -> None:
        """Say what the saved answers make of the plan."""
        self._before = self.form.intake
        card = None
        if lines:
            card = Card(self._theme)
            inside = QVBoxLayout(card)
            inside.setContentsMargins(24, 20, 24, 20)
            inside.addWidget(
                BulletList(self._theme, tr(WHAT_CHANGED), lines, Mark.TICK)
            )
        self._show_changes(card)
        self._follow()
        words = tr(SAVED) if lines else tr(NO_CHANGE)
        self.frame.foot.say(words, Tone.TEAL, "tick")
        self.frame.show_top()

    def _show_changes(self, card: Card | None) -> None:
        if self._changes is not None:
            self._changes.hide()
            self._changes.deleteLater()
        self._changes = card
        if card is not None:
            self._column.insertWidget(0, card)

    def _follow(self) -> None:
        changed = self.form.intake != self._before
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        self.frame.foot.say(tr(CHANGED if changed else SAME))

    def _save(self) -> None:
        if self.form.referrals.unfinished:
            self.frame.foot.say(tr(UNADDED), Tone.AMBER, "warning")
            self.form.referrals.form.add.setFocus(Qt.FocusReason.TabFocusReason)
            self.frame.bring_into_view(self.form.referrals.form.add)
        elif self.form.may_go_on():
            self.saved.emit(self.form.intake)
