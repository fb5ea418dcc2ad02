"""The red-flag list: every sign asked, calmly, one answer each, none given for one.

    page = SignCheckPage(theme)
    page.show_sheet(sheet, ListDue.FIRST_TIME)      where it was left
    page.answered     Signal(SignSheet): to be kept at once
    page.finished     Signal(SignSheet): all answered, or help is needed now
    page.left, page.help_asked

Y and N answer and go on to the next, Up and Down move, Enter goes on.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.lock import ListDue
from companion.domain.screening import Tier, signs
from companion.domain.sign_sheet import SignSheet
from companion.language import mark, tr
from companion.ui.pages.sign_part import SignPart
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.control import ENTER
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.label import Label
from companion.ui.widgets.question_row import QuestionRow
from companion.ui.widgets.scroll_view import FADE

TITLES = {
    Tier.NOW: mark("Signs that need help at once"),
    Tier.TODAY: mark("Signs to have looked at today"),
    Tier.SOON: mark("Signs to ask about soon"),
}
WHY = {
    ListDue.FIRST_TIME: mark(
        "Before you exercise, a few questions. Most people answer no to all of them."
    ),
    ListDue.AFTER_STOP: mark(
        "You stopped with weakness, tingling or numbness. Please answer these again"
        " before anything else."
    ),
    ListDue.AFTER_AWAY: mark(
        "It has been a week or longer. Please answer these again before you go on."
    ),
    ListDue.NEW_TINGLING: mark(
        "You said that tingling or numbness is new. Please answer these first."
    ),
    ListDue.AFTER_CLEARANCE: mark(
        "What a clinician has looked at is answered with no. Here is the rest."
    ),
}
WHY_ASKED = mark("You may answer these at any time. They look for signs that matter.")
LATER_PARTS = {
    Tier.TODAY: mark("These are less urgent, but should not wait for another day."),
    Tier.SOON: mark("The last ones. A yes here does not keep you from exercising."),
}
_ORDER = tuple(Tier)


class SignCheckPage(QWidget):
    """All signs in three parts, the most urgent first."""

    answered = Signal(object)
    finished = Signal(object)
    left = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: SignSheet | None = None
        self._why: ListDue | None = None
        self._step = ""
        self._tier = Tier.NOW
        self.part: SignPart | None = None
        self.back = Button(theme, tr("Back"), Kind.SECONDARY)
        self.on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.later = Button(theme, tr("Later"), Kind.QUIET)
        self._lead = Label(theme, "", "lead", 400, "ink2")
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.help.clicked.connect(self.help_asked)
        self.later.clicked.connect(self.left)

    @property
    def sheet(self) -> SignSheet | None:
        """The answers so far."""
        return self._sheet

    def show_sheet(self, sheet: SignSheet, why: ListDue | None, step: str = "") -> None:
        """Ask from where it was left; ``step`` says where in the first run.

        Without a reason, the person has asked for it.
        """
        self._sheet, self._why, self._step = sheet, why, step
        open_ones = [tier for tier in _ORDER if sheet.open_in(tier)]
        urgent = sheet.tier if sheet.calls_now else None
        self._show_part(urgent or (open_ones[0] if open_ones else _ORDER[-1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter: to the next open question, or to the next part."""
        if event.key() in ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Let the keys answer the first open question, or go on."""
        row = self.part.first_open() if self.part is not None else None
        if row is not None:
            row.take_focus()
            self.frame.bring_into_view(row, 0)  # below its title, if both have room
        else:
            self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._lead)
        self._column.addStretch(1)
        foot = FootBar(self._theme, (self.back, self.on))
        self.frame = FormFrame(self._theme, content, foot)
        self.frame.add_action(self.later)
        self.frame.add_action(self.help)
        self.frame.view.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self._theme.changed.connect(self._arrange)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _arrange(self) -> None:
        """Where room is short, spare it: nobody should see a title and no question."""
        narrow = self.frame.is_narrow
        self._lead.set_size("body" if narrow else "lead", 400)
        if not self.frame.is_low:
            self._lead.show()
        self._column.setSpacing(8 if narrow else 16)
        if self.part is not None:
            self.part.set_narrow(narrow=narrow, low=self.frame.is_low)

    def _keep_in_view(self) -> None:
        """What the keys answer stays in view while the page finds its measures.

        The first question of a part below its title, where both have room.
        """
        answers = self.focusWidget()  # the last one here, if the keys went elsewhere
        rows = self.part.rows.values() if self.part is not None else ()
        for number, row in enumerate(rows):
            if answers in row.choice.cells:
                if number == 0:
                    self._show_first(row)
                else:
                    self.frame.view.reveal(row)

    def _show_first(self, row: QuestionRow) -> None:
        """The first question below its title: where room is short, without the lead.

        Once help is needed now the rest need not be answered: then the title stays.
        """
        lead, view = self._lead, self.frame.view
        wide = self._column.geometry().width()
        high = lead.heightForWidth(wide) + self._column.spacing()
        self.frame.show_top()
        foot = row.mapTo(view.viewport(), row.rect().bottomLeft()).y()
        needed = foot + self._theme.px(FADE) + (high if lead.isHidden() else 0)
        lead.setVisible(not self.frame.is_low or needed <= view.height())
        if self._sheet is None or not self._sheet.calls_now:
            view.reveal(row)

    def _show_part(self, tier: Tier) -> None:
        assert self._sheet is not None  # noqa: S101 - shown by show_sheet alone
        self._tier = tier
        if self.part is not None:
            self.part.hide()
            self.part.deleteLater()
        self.part = SignPart(self._theme, tier)
        self.part.show_sheet(self._sheet)
        self.part.answered.connect(self._take)
        for row in self.part.rows.values():
            row.typed.connect(lambda row=row: self._go_after(row, 1))
            row.moved.connect(lambda step, row=row: self._go_after(row, step))
        self._column.insertWidget(1, self.part)
        self._arrange()
        self.part.show()  # else it has no place until the next event
        number = _ORDER.index(tier) + 1
        part = tr("Part {n} of {all}", n=number, all=len(_ORDER))
        where = f"{self._step} · {part}" if self._step else part
        self.frame.show_head(where, tr(TITLES[tier]))
        first = tier is _ORDER[0]
        why = WHY_ASKED if self._why is None else WHY[self._why]
        self._lead.set_text(tr(why if first else LATER_PARTS[tier]))
        self.back.setVisible(not first)
        self.frame.show_top()
        self._show_foot()
        self.take_focus()

    def _show_foot(self) -> None:
        sheet = self._sheet
        assert sheet is not None  # noqa: S101 - as above
        whole = len(signs(self._tier))
        done = whole - len(sheet.open_in(self._tier))
        last = self._tier is _ORDER[-1]
        self.on.set_words(tr("Done|close this") if last else tr("Continue"))
        self.on.setEnabled(done == whole or sheet.calls_now)
        foot = self.frame.foot
        if sheet.calls_now:
            self.on.set_words(tr("What to do now"))
            words = tr("This needs help now.")
            rest = tr("You need not answer the rest.")
            foot.say(words, Tone.RED, "help", rest)
        elif sheet.tier is Tier.TODAY:
            words = tr("Somebody should look at this today.")
            foot.say(words, Tone.AMBER, "warning", self._counted(done, whole))
        else:
            foot.say(self._counted(done, whole))

    def _counted(self, done: int, whole: int) -> str:
        if done == whole:
            return tr("All {n} answered.", n=whole)
        keys = tr("Keys: Y and N answer, Enter goes on.")
        return tr("{done} of {all} answered.", done=done, all=whole) + " " + keys

    def _take(self, key: str, yes: bool | None) -> None:
        assert self._sheet is not None  # noqa: S101 - as above
        self._sheet = self._sheet.with_answer(key, yes=yes)
        self._show_foot()
        self.answered.emit(self._sheet)

    def _go_after(self, row: object, step: int) -> None:
        assert self.part is not None  # noqa: S101 - as above
        found = next((o for o in self.part.rows.values() if o is row), None)
        target = self.part.after(found, step) if found is not None else None
        if target is not None:
            target.take_focus()
            self.frame.bring_into_view(target)
        elif step > 0 and self.on.isEnabled():
            self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        sheet = self._sheet
        if sheet is None or self.part is None:
            return
        if not self.on.isEnabled():
            self.take_focus()
        elif sheet.done and (sheet.calls_now or self._tier is _ORDER[-1]):
            self.finished.emit(sheet)
        else:
            self._show_part(_ORDER[_ORDER.index(self._tier) + 1])

    def _go_back(self) -> None:
        self._show_part(_ORDER[_ORDER.index(self._tier) - 1])
