"""Said instead of the list when a plan has no exercise left: why, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.plan_gap import Gap
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label

_PAD = 20


class PlanGapCard(Card):
    """The reasons, counted, and the ways back to a plan."""

    put_back_asked = Signal()
    rule_in_asked = Signal()
    all_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._list: BulletList | None = None
        self.put_back = Button(theme, tr("Put them back"), Kind.PRIMARY, "undo")
        self.rule_in = Button(theme, tr("Rule nothing out"), Kind.SECONDARY)
        self.every = Button(theme, tr("All exercises"), Kind.SECONDARY, "exercises")
        buttons = QWidget()
        flow = Flow(buttons)
        for one in (self.put_back, self.rule_in, self.every):
            flow.addWidget(one)
        box = theme.box
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        self._column.setSpacing(12)
        head = tr("No exercise is left in your plan")
        self._column.addWidget(Label(theme, head, "lead", 700))
        words = tr("Walking and changing position often are still good for you.")
        self._column.addWidget(Label(theme, words, "body", 400, "ink2"))
        self._column.addWidget(buttons)
        self.put_back.clicked.connect(self.put_back_asked)
        self.rule_in.clicked.connect(self.rule_in_asked)
        self.every.clicked.connect(self.all_asked)

    def show_gap(self, gap: Gap | None) -> None:
        """Say why nothing is left; hide when something is."""
        self.setVisible(gap is not None)
        if gap is None:
            return
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = BulletList(self._theme, tr("Why"), gap.lines, Mark.DOT)
        self._column.insertWidget(1, self._list)
        self.put_back.setVisible(gap.can_put_back)
        self.rule_in.setVisible(gap.can_rule_in)
