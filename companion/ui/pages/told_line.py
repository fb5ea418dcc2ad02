"""One line of what was told, what it was before, and the ways to put it right.

line = ToldLine(theme, "In the morning: leg 3", captions)
line.edit_asked, line.taken_back
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.group import Group
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label


class ToldLine(Group):
    """Words at the left, then Edit and a cross, where these may be."""

    edit_asked = Signal()
    taken_back = Signal()

    def __init__(
        self,
        theme: Theme,
        words: str,
        captions: Iterable[str] = (),
        *,
        editable: bool = True,
        removable: bool = True,
    ) -> None:
        super().__init__(words)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self.edit = Button(theme, tr("Edit"), Kind.QUIET)
        self.edit.set_height(44)
        self.edit.setAccessibleName(tr("Edit: {text}", text=words))
        name = tr("Take back: {text}", text=words)
        self.away = IconButton(theme, "close", name, 44, Kind.QUIET)
        self.edit.clicked.connect(self.edit_asked)
        self.away.clicked.connect(self.taken_back)
        label = Label(theme, words, "body", 400)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | middle)
        # The first line stands beside Edit, and as much air parts each line told from
        # the next, however many lines its words take.
        air = (self.edit.sizeHint().height() - theme.line("body")) // 2
        text = QVBoxLayout()
        text.setContentsMargins(0, air, 0, air)
        text.setSpacing(0)
        text.addWidget(label)
        for one in captions:
            text.addWidget(Label(theme, one, "caption", 400, "ink2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(text, 1)
        # Edit stands at one place in all lines, also where nothing may be taken back.
        policy = self.away.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.away.setSizePolicy(policy)
        for button, wanted in ((self.edit, editable), (self.away, removable)):
            button.setVisible(wanted)
            row.addWidget(button, 0, top)
