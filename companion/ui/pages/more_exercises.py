"""Exercises that an entry may hold besides those of the plan: one press adds one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.record import PlannedExercise
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.tab_chain import chain


class MoreExercises(Card):
    """Closed at first: most people did what was planned."""

    chosen = Signal(object)  # PlannedExercise

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.open = Button(theme, tr("I did another exercise"), Kind.QUIET, "plus")
        self.open.clicked.connect(self._unfold)
        self._names = QWidget()
        self._flow = Flow(self._names)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        inset(column, 4, 8, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.open)
        inner = QVBoxLayout()
        inset(inner, 20, 0, 0, 8)
        self._head = Label(theme, tr("Which one?"), "body", 600)
        inner.addWidget(self._head)
        inner.addWidget(self._names)
        column.addLayout(inner)
        self._find: Callable[[], Sequence[PlannedExercise]] | None = None
        self._found = False
        self.offer(None)

    def offer(self, find: Callable[[], Sequence[PlannedExercise]] | None) -> None:
        """Offer what is found once it is asked for; None for nothing."""
        self._find, self._found = find, False
        self.setVisible(find is not None)
        self._fold(folded=True)

    def _show(self, others: Sequence[PlannedExercise]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for planned in others:
            button = Button(self._theme, planned.name, Kind.NEUTRAL)
            button.set_height(44)
            button.clicked.connect(
                lambda _=False, one=planned, by=button: self._choose(one, by)
            )
            self._flow.addWidget(button)
            self.buttons.append(button)
        chain(self.open, *self.buttons)

    def _choose(self, planned: PlannedExercise, button: Button) -> None:
        button.hide()
        self._fold(folded=True)
        self.chosen.emit(planned)

    def _unfold(self) -> None:
        if self._find is not None and not self._found:
            self._found = True
            self._show(self._find())
        self._fold(folded=False)

    def _fold(self, *, folded: bool) -> None:
        self.open.setVisible(folded)
        self._head.setVisible(not folded)
        self._names.setVisible(not folded)
