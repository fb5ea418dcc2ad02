"""Is this easy to read? Three sizes of text to tap, each shown at its own size."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from companion.language import mark, tr
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.type_scale import STEPS
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.widgets.form_card import FormCard

HEAD = mark("Is this easy to read?")
LEAD = mark("Tap the size that suits you. You can change it at any time in Settings.")
NAMES = (mark("As it is"), mark("Larger"), mark("Largest"))
SAMPLE = mark("Bend your knees|sample of a text size")
_STEP_UP = (1.0, 1.3, 1.6)
_MOST = 2.0
_PAD = 12
_TICK, _GAP = 16, 6


def sizes_from(own: float) -> tuple[float, float, float]:
    """Three text scales: the system's own, and two that are larger."""
    first, second, third = (min(_MOST, round(own * up, 2)) for up in _STEP_UP)
    return first, second, third


class SizeTile(Control):
    """One size: a few words in it, and its name below."""

    radius = 10.0

    def __init__(self, theme: Theme, name: str, scale: float) -> None:
        self._scale = scale
        super().__init__(theme, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The sample and the name."""
        sample, name = self._texts()
        pad = self.theme.box(_PAD)
        beside = self.theme.box(_TICK) + self.theme.box(_GAP)
        wide = ceil(max(sample.width, name.width + beside)) + 2 * pad
        return QSize(max(wide, LEAST_TARGET), self._high())

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def text_fits(self) -> bool:
        """Whether the sample is in view."""
        return self.sizeHint().width() <= self.width()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the tile, the sample on one base line with the others."""
        theme, area = self.theme, QRectF(self.rect())
        on = self.isChecked()
        fill = theme.shade("surface", "accSoft", 1.0 if on else self.warmth)
        edge, width = ("acc", theme.borders.chosen)
        if not on:
            edge, width = "edge", theme.borders.control
        Box(fill, theme.color(edge), width, self.radius).paint(painter, area)
        sample, name = self._texts()
        center = Qt.AlignmentFlag.AlignHCenter
        pad = theme.box(_PAD)
        foot = area.height() - pad - name.height
        at = QPointF(0, (foot - 4 - sample.height + pad) / 2)
        ink = theme.color("accInk" if on else "ink")
        sample.draw(painter, at, ink, center, area.width())
        under = QPointF(0, foot)
        quiet = theme.color("accInk" if on else "ink2")
        if on:  # a letter for it would go to the end where one reads from the right
            size = theme.box(_TICK)
            whole = size + theme.box(_GAP) + name.width
            left = area.center().x() - whole / 2
            spot = QRectF(left, foot + (name.height - size) / 2, size, size)
            theme.icons.paint(painter, "tick", "accInk", spot)
            under = QPointF(left + whole - name.width, foot)
            name.draw(painter, under, quiet, center, name.width)
        else:
            name.draw(painter, under, quiet, center, area.width())

    def _high(self) -> int:
        largest = round(STEPS["body"].line * _STEP_UP[-1])
        return largest + self._texts()[1].height + 2 * self.theme.box(_PAD) + 4

    def _texts(self) -> tuple[Paragraph, Paragraph]:
        theme = self.theme
        px = STEPS["body"].size * self._scale
        sample = Paragraph(tr(SAMPLE), theme.font(px, 600), theme.line(px))
        font = theme.font("caption", 600)
        return sample, Paragraph(self.words, font, theme.line("caption"))


class _Tiles(ChoiceGroup):
    """The three tiles; one is always chosen."""

    def __init__(self, theme: Theme, sizes: tuple[float, float, float]) -> None:
        super().__init__(theme, tr(HEAD))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        tiles = [
            SizeTile(theme, tr(name), scale)
            for name, scale in zip(NAMES, sizes, strict=True)
        ]
        for tile in tiles:
            self._row.addWidget(tile, 1)
        self.hold(tiles)
        self.setMinimumWidth(1)  # below each other they need less than beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below each other where there is no room beside."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        gap = self._row.spacing()
        needs = sum(tile.sizeHint().width() + gap for tile in self.cells) - gap
        beside = self.width() >= needs
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )


class SizeChoice(FormCard):
    """The card with the three sizes; a choice takes effect at once."""

    size_chosen = Signal(float)

    def __init__(self, theme: Theme, sizes: tuple[float, float, float]) -> None:
        super().__init__(theme, tr(HEAD), tr(LEAD))
        self._sizes = sizes
        self.tiles = _Tiles(theme, sizes)
        self.add(self.tiles)
        self.fill_from_top()  # the age beside it grows when it must say more
        self.tiles.chosen_changed.connect(self._announce)

    def show_size(self, scale: float) -> None:
        """Mark the size that is in use, if it is one of the three."""
        at = [n for n, one in enumerate(self._sizes) if abs(one - scale) < 0.01]
        with QSignalBlocker(self.tiles):  # nothing was chosen
            self.tiles.choose(at[0] if at else None)

    def take_focus(self) -> None:
        """Let the keys choose a size."""
        cell = self.tiles.cells[self.tiles.chosen or 0]
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _announce(self, index: int | None) -> None:
        if index is not None:
            self.size_chosen.emit(self._sizes[index])
