"""What changed in the plan: by the rules, and by the person; why, and taken back.

card = PlanLog(theme)
card.show_changes(view.log, changes, name)
card.undo_asked                Signal(str): an exercise whose last step is taken back
card.undo_own_asked            Signal(): the person's own last change
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.plan_change import OwnChange
from companion.domain.plan_log import LogLine
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.language import tr, trn
from companion.printing.calendar_words import brief_date
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label

_PAD = 20
_FEW = 5


class _Row(QWidget):
    """A change: its day, what, why in short; then what can be asked and done."""

    def __init__(
        self,
        theme: Theme,
        day: date,
        said: Sequence[str],
        because: str = "",
        rule: RuleKey | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._rule = rule
        self._why: Label | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Label(theme, brief_date(day), "caption", 600, "ink2"))
        words = " ".join(said)
        self._column.addWidget(
            Label(theme, words, "body", 600)
            if len(said) == 1
            else BulletList(theme, "", said, Mark.DOT)
        )
        if because:
            self._column.addWidget(Label(theme, because, "caption", 500, "ink2"))
        self.buttons = Flow(gap=24)
        if rule is not None:
            self.why = self.add(tr("Why is this here?"), words)
            self.why.clicked.connect(self._explain)
        self._column.addLayout(self.buttons)

    def add(self, words: str, of_what: str) -> Button:
        """Put a quiet button under the words."""
        button = FlushButton(self._theme, words)
        button.setAccessibleName(f"{words} {of_what}")
        button.set_height(44)
        self.buttons.addWidget(button)
        return button

    @Slot()
    def _explain(self) -> None:
        """Show the whole rule, or hide it again."""
        if self._why is None and self._rule is not None:
            words = rule(self._rule).words
            self._why = Label(self._theme, words, "body", 400, "ink2")
            self._column.addWidget(self._why)
            self._why.show()
        elif self._why is not None:
            self._why.setVisible(self._why.isHidden())


class PlanLog(Card):
    """The newest changes, and all of them on request."""

    undo_asked = Signal(str)
    undo_own_asked = Signal()
    rules_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._all = False
        self._shown: tuple[Sequence[LogLine], Sequence[OwnChange]] = ((), ())
        self.rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.more = Button(theme, "", Kind.QUIET)
        self.rules = Button(theme, tr("All rules"), Kind.SECONDARY, "learn")
        self.rules.set_height(44)
        box = theme.box
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(10)
        column.addWidget(Label(theme, tr("What changed, and why"), "lead", 700))
        column.addLayout(self._list)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.more, 0, left)
        column.addWidget(self.rules, 0, left)
        self.more.clicked.connect(self._show_all)
        self.rules.clicked.connect(self.rules_asked)

    def show_changes(self, log: Sequence[LogLine], own: Sequence[OwnChange]) -> None:
        """Show changes, the newest first."""
        self._shown = (log, own)
        self._clear()
        made = self._made(log, own)
        for index, row in enumerate(made if self._all else made[:_FEW]):
            if index:
                self._list.addWidget(Hairline(self._theme))
            self._list.addWidget(row)
            self.rows.append(row)
        if not made:
            words = tr("Nothing yet. Each change will be here, with its reason.")
            self._list.addWidget(Label(self._theme, words, "body", 400, "ink2"))
        hidden = len(made) - len(self.rows)
        self.more.setVisible(hidden > 0)
        if hidden > 0:
            self.more.set_words(trn("{n} older change", "{n} older changes", hidden))

    def _made(self, log: Sequence[LogLine], own: Sequence[OwnChange]) -> list[_Row]:
        rows = [(one.day, self._of_rules(one)) for one in log]
        rows += [
            (one.day, self._of_person(one, last=index == 0))
            for index, one in enumerate(own)
        ]
        ordered = sorted(rows, key=lambda one: one[0], reverse=True)
        return [row for _, row in ordered]

    def _of_rules(self, line: LogLine) -> _Row:
        row = _Row(self._theme, line.day, (line.words,), line.because, line.rule)
        if line.may_undo:
            undo = row.add(tr("Undo"), line.words)
            undo.set_icon("undo", 18)
            key = line.exercise_id
            undo.clicked.connect(lambda: self.undo_asked.emit(key))
        return row

    def _of_person(self, change: OwnChange, *, last: bool) -> _Row:
        row = _Row(self._theme, change.day, change.sentences)
        if last:
            undo = row.add(tr("Undo"), change.words)
            undo.set_icon("undo", 18)
            undo.clicked.connect(self.undo_own_asked)
        return row

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self.show_changes(*self._shown)

    def _clear(self) -> None:
        self.rows = []
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
