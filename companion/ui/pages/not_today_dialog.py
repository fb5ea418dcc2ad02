"""Not today: for which reason, and whether one exercise or the whole session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.history import NotTodayReason
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.dialog import Answers, Dialog
from companion.ui.widgets.label import Label
from companion.ui.widgets.segmented import Segmented

REASONS = {
    NotTodayReason.PAIN: mark("Pain"),
    NotTodayReason.TIRED: mark("Tired"),
    NotTodayReason.UNWELL: mark("Unwell"),
    NotTodayReason.NO_TIME: mark("No time"),
    NotTodayReason.OTHER: mark("Other|reason"),
}
_ROOM = 340  # for the words of three reasons side by side


class NotTodayDialog(Dialog):
    """Nothing has to be answered: without a reason it is another reason."""

    chosen = Signal(object, bool)  # the reason, whether the whole session

    def __init__(self, theme: Theme, window: QWidget, exercise: str) -> None:
        super().__init__(
            theme,
            window,
            tr("Not today?"),
            tr("That is all right. Nothing counts as missed."),
            Answers(tr("Go back"), tr("Not today")),
        )
        self.what = Segmented(
            theme, tr("What is not for today"), [tr("Whole session"), exercise]
        )
        self.what.choose(0)
        words = [tr(one) for one in REASONS.values()]
        self.why = ChoiceGrid(theme, tr("Why?"), words, columns=3)
        widest = max(cell.sizeHint().width() for cell in self.why.cells)
        if 3 * widest > theme.box(_ROOM):
            self.why.set_columns(2)
        self.add(self.what)
        self.add(Label(theme, tr("Why? You need not say."), "body", 600))
        self.add(self.why)
        self.accepted.connect(self._choose)

    def _choose(self) -> None:
        index = self.why.chosen
        reasons = list(REASONS)
        reason = NotTodayReason.OTHER if index is None else reasons[index]
        self.chosen.emit(reason, self.what.chosen != 1)
