"""The right of the stop card: what was felt, where, how strong. All can be skipped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.stop import Furthest, StopReason, contradiction
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.label import Label
from companion.ui.widgets.leg_sketch import LegSketch
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.scale import Scale
from companion.ui.widgets.studio import Studio

STOP_REASONS = {
    StopReason.PAIN_UP: mark("More pain"),
    StopReason.SPREAD_DOWN: mark("It spread down"),
    StopReason.TINGLING_NUMBNESS: mark("Tingling, numbness"),
    StopReason.WEAKNESS: mark("Weakness"),
    StopReason.LOST_NEUTRAL: mark("Lost the position"),
    StopReason.UNWELL: mark("Unwell"),
    StopReason.OTHER: mark("Other|something else that was felt"),
}
STOP_PLACES = {
    Furthest.BACK: mark("Back|part of the body"),
    Furthest.BUTTOCK: mark("Buttock"),
    Furthest.THIGH: mark("Thigh"),
    Furthest.CALF: mark("Calf"),
    Furthest.FOOT: mark("Foot"),
    Furthest.NONE: mark("None|no pain below the waist"),
}
LEAD = mark("Three short questions. Skip any.")
WHAT, WHERE, STRONG = (
    mark("What did you feel?"),
    mark("Where was the lowest point?"),
    mark("How strong is it now?"),
)
_PAD_X, _PAD_CLOSE, _PAD_Y, _INSIDE = 24, 16, 16, 10
_GAP = 12
_WITH_LEGS_FROM = 560  # px at 100 % text
_LEGS = 1.35  # of the sketch: it stands beside the question, too


class StopQuestions(QWidget):
    """Three cards with a question each."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        studio: Studio,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = Side.RIGHT
        self._legs = LegSketch(theme, studio)
        self.what = Pills(theme, tr(WHAT), [tr(one) for one in STOP_REASONS.values()])
        self.where = ChoiceGrid(
            theme, tr(WHERE), [tr(one) for one in STOP_PLACES.values()], columns=3
        )
        self.strong = Scale(
            theme,
            clock,
            tr(STRONG),
            (tr("None|of pain, the 0 of 10"), tr("Worst|pain, the 10 of 10")),
        )
        self._titles: list[Label] = []
        self._insides: list[QVBoxLayout] = []
        self.lead = Label(theme, tr(LEAD), "body", 400, "ink2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.lead)
        for words, control in (
            (WHAT, self.what),
            (WHERE, self.where),
            (STRONG, self.strong),
        ):
            self._column.addWidget(self._card(words, control))
        self._put_legs(self._insides[1])
        self.why = Label(theme, "", "body", 600, "ambInk")
        self._insides[1].addWidget(self.why)
        self.why.hide()
        for group in (self.what, self.where):
            group.chosen_changed.connect(self._explain)
        self.set_air(1.0, 1.0)

    def _put_legs(self, inside: QVBoxLayout) -> None:
        """Beside question and places, as high as both: their words seen on the leg."""
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        self._beside_legs = QVBoxLayout()
        for part in (self._titles[1], self.where):
            inside.removeWidget(part)
            self._beside_legs.addWidget(part)
        row.addLayout(self._beside_legs, 1)
        row.addWidget(self._legs, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        self.where.chosen_changed.connect(self._show_legs)

    def show_side(self, side: Side) -> None:
        """Know which leg is sore; the right one when it is both, or not known."""
        self._side = side
        self._show_legs()

    def _show_legs(self) -> None:
        place = self.furthest
        told = place is not None and place is not Furthest.NONE
        self._legs.show_place(place.value if place and told else "", self._side)

    def _explain(self) -> None:
        """Say beside the places what does not go together."""
        words = contradiction(self.reasons, self.furthest)
        self.why.set_text(words)
        self.why.setVisible(bool(words))
        self.where.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legs are drawn where there is room beside the words."""
        super().resizeEvent(event)
        self._legs.setVisible(self.width() >= self._theme.px(_WITH_LEGS_FROM))

    @property
    def reasons(self) -> tuple[StopReason, ...]:
        """What was felt, as far as it was said."""
        known = list(STOP_REASONS)
        return tuple(known[index] for index in self.what.chosen)

    @property
    def furthest(self) -> Furthest | None:
        """The lowest point, if it was said."""
        index = self.where.chosen
        return None if index is None else list(STOP_PLACES)[index]

    @property
    def strength(self) -> int | None:
        """How strong it is, 0 to 10, if it was said."""
        return self.strong.value

    def clear(self) -> None:
        """Take all answers back."""
        self.what.choose(())
        self.where.choose(None)
        self.strong.set_value(None)

    def set_air(self, scale: float, words: float, *, close: bool = False) -> None:
        """Give the cards more room inside and between in a large window.

        ``words`` is the scale of what is in them, over the size of the text; ``close``
        leaves less air at the sides, for eleven numbers in a row.
        """
        self._column.setSpacing(round(_GAP * scale))
        across = round((_PAD_CLOSE if close else _PAD_X) * scale)
        down = round(_PAD_Y * scale)
        for inside in self._insides:
            inside.setContentsMargins(across, down, across, down)
            inside.setSpacing(round(_INSIDE * scale))
        self._beside_legs.setSpacing(round(_INSIDE * scale))
        self._legs.set_scale(_LEGS * words)
        for title in self._titles:
            title.set_size(self._theme.px(20 * words), 700)
        self.lead.set_size("body" if words == 1 else self._theme.px(16 * words), 400)
        for pill in self.what.pills:
            pill.set_scale(words)
        self.where.set_scale(words)
        self.strong.set_roomy(roomy=words > 1)
        self.strong.set_scale(words)

    def _card(self, words: str, control: QWidget) -> Card:
        card, title = Card(self._theme), Label(self._theme, tr(words), "lead", 700)
        inside = QVBoxLayout(card)
        inside.addWidget(title)
        inside.addWidget(control)
        self._titles.append(title)
        self._insides.append(inside)
        return card
