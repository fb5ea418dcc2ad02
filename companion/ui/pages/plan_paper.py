"""What a plan file would change, or what is wrong with it: lines under headings."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.prescription_change import Section
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.label import Label

_BETWEEN, _BELOW_HEAD = 16, 4


class PlanPaper(QWidget):
    """Sections below each other, the message of whoever made the plan first."""

    def __init__(
        self,
        theme: Theme,
        message: str,
        sections: Sequence[Section],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        inset(column, 0, 8, 12, 8)
        column.setSpacing(_BETWEEN)
        if message:
            words = QVBoxLayout()
            words.setSpacing(_BELOW_HEAD)
            words.addWidget(Label(theme, tr("Message"), "body", 600))
            words.addWidget(Label(theme, message, "body", 400))
            column.addLayout(words)
        for section in sections:
            column.addWidget(BulletList(theme, section.title, section.lines, Mark.DOT))
        column.addStretch(1)
