"""One part of the red-flag list: the questions of one urgency, in cards."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.screening import Tier
from companion.domain.sign_group import GROUPS, SignGroup
from companion.domain.sign_sheet import SignSheet
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label
from companion.ui.widgets.question_row import QuestionRow


class SignPart(QWidget):
    """The questions of one tier, none of them answered by itself."""

    answered = Signal(str, object)  # the key, and yes, no or None

    def __init__(self, theme: Theme, tier: Tier) -> None:
        super().__init__()
        self._theme = theme
        self._insides: list[QVBoxLayout] = []
        self.rows: dict[str, QuestionRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for group in GROUPS[tier]:
            column.addWidget(self._card(group))
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool, low: bool = False) -> None:
        """Spare room where it is short, so that the first question is in view."""
        side, top = (16, 8) if narrow else (24, 18)
        for inside in self._insides:
            inside.setContentsMargins(side, top, side, 8)
        for row in self.rows.values():
            row.set_close(close=low)

    def show_sheet(self, sheet: SignSheet) -> None:
        """Show the answers that were given before."""
        for key, row in self.rows.items():
            with QSignalBlocker(row):  # nothing was answered
                row.set_answer(sheet.answers.get(key))

    def first_open(self) -> QuestionRow | None:
        """The first question without an answer."""
        return next((one for one in self.rows.values() if one.answer is None), None)

    def after(self, row: QuestionRow, step: int = 1) -> QuestionRow | None:
        """The question so many places after one, if there is one."""
        rows = list(self.rows.values())
        at = rows.index(row) + step
        return rows[at] if 0 <= at < len(rows) else None

    def focused(self) -> QuestionRow | None:
        """The question that the keys answer now."""
        for row in self.rows.values():
            if any(cell.hasFocus() for cell in row.choice.cells):
                return row
        return None

    def _card(self, group: SignGroup) -> Card:
        card = Card(self._theme)
        card.setAccessibleName(tr(group.head))
        inside = QVBoxLayout(card)
        self._insides.append(inside)
        inside.setSpacing(0)
        inside.addWidget(Label(self._theme, tr(group.head), "body", 700, "accInk"))
        if group.note:
            inside.addWidget(Label(self._theme, tr(group.note), "body", 400, "ink2"))
        for number, sign in enumerate(group.signs):
            if number:
                inside.addWidget(Hairline(self._theme))
            inside.addWidget(self._row(sign.key, sign.ask))
        return card

    def _row(self, key: str, ask: str) -> QuestionRow:
        row = QuestionRow(self._theme, tr(ask))
        row.answered.connect(lambda yes: self.answered.emit(key, yes))
        self.rows[key] = row
        return row
