"""The foot of the check-in: what follows from the answers, and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.gate import Answer, Start, gate_answer, with_change
from companion.language import tr, trn
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.foot_bar import FootBar

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDE = 208
_SIGNS = {
    Start.PLANNED: (Tone.TEAL, "tick"),
    Start.LIGHTER: (Tone.AMBER, "warning"),
    Start.GENTLE: (Tone.AMBER, "warning"),
    Start.REST: (Tone.AMBER, "pause"),
    Start.HELP: (Tone.RED, "help"),
}


@fact
class Answers:
    """What was answered; ``felt`` is missing when a yes came before the numbers."""

    felt: Felt | None
    yes: frozenset[str] = frozenset()
    unbearable: bool = False


class CheckInFoot(FootBar):
    """Says the gate's answer as it changes; Continue waits until all is answered.

    ``change`` says what today's session has other than the plan, by how it feels.
    """

    def __init__(self, theme: Theme) -> None:
        self.before = Button(theme, tr("Back|to the question before"), Kind.SECONDARY)
        self.after = Button(theme, tr("Next|question"), Kind.SECONDARY)
        self.get_help = Button(theme, tr("See what to do now"), Kind.PRIMARY)
        self.go_on = Button(theme, tr("Continue"), Kind.PRIMARY, "chevron_right")
        self.go_on.set_icon("chevron_right", size=20, after=True)
        self.go_on.setMinimumWidth(theme.box(_WIDE))
        super().__init__(theme, (self.before, self.after, self.get_help, self.go_on))
        self.change: Callable[[Felt], str] = lambda _: ""
        self._alarm = False
        self._answer: Answer | None = None
        self._missing = 0
        self._brief = False
        self.show_steps(before=False, after=False)

    def show_answers(
        self, told: Answers, left: int, *, brief: bool = False, apart: bool = False
    ) -> None:
        """Say what follows, ``brief`` without its reason; ``left`` are not answered.

        ``apart``: the first two questions are not shown together.
        """
        felt, yes = told.felt, told.yes
        self._missing, self._brief = left, brief
        self._alarm = bool(yes)
        self.get_help.setVisible(self._alarm)
        if felt is None and not yes:
            self._answer = None
            first = tr("Answer the first two to see today’s plan.")
            self.say(self._left_words() if apart else first)
        else:
            answer = gate_answer(felt or Felt(0, 0), yes, unbearable=told.unbearable)
            if felt is not None and answer.start is Start.PLANNED:
                answer = with_change(answer, felt, self.change(felt))
            self._announce(answer)
            self._answer = answer
            self._say_answer(answer)
        self.go_on.setEnabled(left == 0)
        self.go_on.set_words(self._words(felt))

    def _say_answer(self, answer: Answer) -> None:
        tone, icon = _SIGNS[answer.start]
        self.say(answer.words, tone, icon, self._detail(answer))

    def _detail(self, answer: Answer) -> str:
        """The reason; where that has no room, why the way on is closed yet."""
        if not self._brief:
            return answer.reason
        if self.go_on.isHidden():
            return ""
        return self._left_words()

    def _left_words(self) -> str:
        return trn("{n} answer left", "{n} answers left", self._missing)

    def _announce(self, answer: Answer) -> None:
        """Let a screen reader say what follows, when it has become something else."""
        if answer != self._answer and QAccessible.isActive():
            words = f"{answer.words} {answer.reason}"
            event = QAccessibleAnnouncementEvent(self, words)
            QAccessible.updateAccessibility(event)

    def show_steps(self, *, before: bool, after: bool) -> None:
        """Offer the questions before and after, where one is shown at a time."""
        self.before.setVisible(before)
        self.after.setVisible(after)
        self.go_on.setVisible(not after and not self._alarm)
        answer = self._answer
        if answer is not None and self.detail.text() != self._detail(answer):
            self._say_answer(answer)
        self._arrange()  # by the buttons that are there now

    def _words(self, felt: Felt | None) -> str:
        start = self._answer.start if self._answer is not None else Start.PLANNED
        if start is Start.REST:
            return tr("Begin calm days")
        new = felt is not None and felt.tingling is Tingling.NEW
        return tr("Check this first") if new else tr("Continue")
