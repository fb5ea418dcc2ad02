"""How far down it reaches, pointed at on the body."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.exercise import Side
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.body_chart import BodyChart
from companion.ui.widgets.card import Card
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.title_line import TitleLine

PLACES = {
    Furthest.NONE: mark("Nowhere"),
    Furthest.BACK: mark("Low back"),
    Furthest.BUTTOCK: mark("Buttock"),
    Furthest.THIGH: mark("Thigh"),
    Furthest.CALF: mark("Calf"),
    Furthest.FOOT: mark("Foot"),
}
_PAD_X, _PAD_Y = 24, 14


class BodyCard(Card):
    """The body with a row for each place, and the switch to the other leg."""

    side_chosen = Signal(object)

    def __init__(self, theme: Theme, studio: Studio) -> None:
        super().__init__(theme)
        self._side = Side.RIGHT
        title = tr("How far down does it reach?")
        rows = [
            ("" if one is Furthest.NONE else one.value, tr(words))
            for one, words in PLACES.items()
        ]
        self.chart = BodyChart(theme, studio, title, rows)
        for cell in self.chart.cells:
            cell.pressed_by_enter = False
        self._where = Label(theme, "", "body", 400, "ink2")
        self._why = Label(theme, "", "body", 600, "ambInk")
        self.other = FlushButton(theme, tr("Other leg"), "swap", at_end=True)
        self.other.clicked.connect(self.swap)
        self.other.set_height(LEAST_TARGET)
        self._head = TitleLine(theme, Label(theme, title, "lead", 700), "lead")
        self._head.put_after(self.other)
        inside = QVBoxLayout(self)
        inside.setSpacing(2)
        inside.addLayout(self._head)
        inside.addWidget(self._where)
        inside.addWidget(self._why)
        inside.addSpacing(8)
        inside.addWidget(self.chart, 1)
        self.show_side(Side.RIGHT)
        self.explain("")
        self.set_air(_PAD_X, _PAD_Y)

    def set_air(self, across: int, down: int) -> None:
        """Keep px free inside: its head is level with those of the cards beside it."""
        above = max(0, down - self._head.lift())
        inside = self.layout()
        if inside is not None:
            inside.setContentsMargins(across, above, across, across)

    @property
    def furthest(self) -> Furthest | None:
        """The lowest place that was pointed at."""
        index = self.chart.chosen
        return None if index is None else list(PLACES)[index]

    def show_side(self, side: Side) -> None:
        """Show the sore leg; the right one when it is both, or not known."""
        self._side = Side.LEFT if side is Side.LEFT else Side.RIGHT
        left = self._side is Side.LEFT
        self.chart.set_side(self._side)
        self._where.set_text(
            tr("Lowest point of pain or tingling. Left leg, from behind.")
            if left
            else tr("Lowest point of pain or tingling. Right leg, from behind.")
        )
        self.other.set_words(tr("Right leg") if left else tr("Left leg"))

    def swap(self) -> None:
        """Show the other leg."""
        self.show_side(self._side.other())
        self.side_chosen.emit(self._side)

    def note(self, felt: Felt | None, word: str) -> None:
        """Mark where it reached before, without choosing it."""
        for index, place in enumerate(PLACES):
            earlier = felt is not None and felt.furthest is place
            self.chart.note(index, word if earlier else "")

    def explain(self, words: str) -> None:
        """Say what does not go together; empty for nothing."""
        self._why.set_text(words)
        self._why.setVisible(bool(words))
