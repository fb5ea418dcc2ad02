"""Who is drawn, chosen by looking: a small picture for each, one of them chosen.

choice = PersonChoice(theme, studio, "Skin", labels, tall=False)
choice.show_people([Person(...), ...])      one for each label
``chosen``, ``choose`` and ``chosen_changed`` are those of ``ChoiceGroup``
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.lesson import Plate, Share
from companion.domain.pose import ArmSpec, LegSpec, PoseSpec
from companion.domain.scenery import Camera, Scenery
from companion.figure.person import Person
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import Control
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import PlateLook
from companion.ui.widgets.studio import Studio

_PAD, _GAP, _TICK, _RADIUS = 8, 6, 18, 8
_SMALL, _TALL = (84, 84), (96, 164)
_ARM = ArmSpec(shoulder=(2.0, 11.0, 0.0), elbow=12.0, pronation=75.0, curl=0.25)
_LEG = LegSpec(hip=(0.0, 4.0, 8.0), knee=2.0, ankle=2.0)
_POSES = {
    "stand": PoseSpec(
        root=(0.0, 0.90, 0.0),
        up=(0.0, 1.0, 0.0),
        front=(0.0, 0.0, 1.0),
        right_leg=_LEG,
        left_leg=_LEG,
        right_arm=_ARM,
        left_arm=_ARM,
    )
}
_SCENERY = Scenery(Camera(-24.0, 4.0))


class PersonCell(Control):
    """One person to choose."""

    def __init__(self, theme: Theme, studio: Studio, words: str, *, tall: bool) -> None:
        self._size = _TALL if tall else _SMALL
        self.beside: Sequence[PersonCell] = ()
        super().__init__(theme, words)
        share = Share.TALL if tall else Share.PORTRAIT
        plate = Plate("stand", "person", "person", scenery=_SCENERY, share=share)
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture.show_look(PlateLook("person", share.value, plate, _POSES))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person: Person) -> None:
        """Draw this one."""
        self._picture.set_person(person)

    def sizeHint(self) -> QSize:
        """The picture, its word below, and room around both; as wide as the widest."""
        wide, high = (self.theme.px(one) for one in self._size)
        pad, gap = self.theme.box(_PAD), self.theme.box(_GAP)
        words = max(one.words_width() for one in (self, *self.beside))
        line = self.theme.line("caption")
        return QSize(max(wide, words) + 2 * pad, high + gap + line + 2 * pad)

    def words_width(self) -> int:
        """What its word takes, with the tick of a chosen one."""
        return ceil(self._paragraph(600).width) + self.theme.box(_TICK + 4)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def text_fits(self) -> bool:
        """Whether the word is in view."""
        return self._paragraph(600).width <= self.width()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the card and its word, with a tick when chosen."""
        theme, on = self.theme, self.isChecked()
        self._box().paint(painter, QRectF(self.rect()))
        text, ink = self._paragraph(600 if on else 500), "accInk" if on else "ink"
        tick = theme.box(_TICK)
        whole = text.width + (tick + 4 if on else 0)
        left = (self.width() - whole) / 2
        top = self.height() - theme.box(_PAD) - text.height
        if on:
            middle = top + text.height / 2
            spot = QRectF(left, middle - tick / 2, tick, tick)
            theme.icons.paint(painter, "tick", ink, spot)
            left += tick + 4
        text.draw(painter, QPointF(left, top), theme.color(ink))

    def _box(self) -> Box:
        theme = self.theme
        if self.isChecked():
            width = theme.borders.chosen
            return Box(theme.color("accSoft"), theme.color("acc"), width, self.radius)
        fill = theme.shade("surface", "accSoft", 1.0 if self.isDown() else self.warmth)
        return Box(fill, theme.color("edge"), theme.borders.control, self.radius)

    def _paragraph(self, weight: int) -> Paragraph:
        theme = self.theme
        return Paragraph(
            self.words, theme.font("caption", weight), theme.line("caption")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture in the middle of the upper part."""
        wide, high = (self.theme.px(one) for one in self._size)
        self._picture.set_size(wide, high)
        self._picture.move((self.width() - wide) // 2, self.theme.box(_PAD))
        super().resizeEvent(event)


class PersonChoice(ChoiceGroup):
    """Small pictures side by side; they wrap where there is no room."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        name: str,
        options: Sequence[str],
        *,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self.people = [PersonCell(theme, studio, one, tall=tall) for one in options]
        self.hold(self.people)
        flow = Flow(self)
        for cell in self.people:
            cell.beside = self.people
            flow.addWidget(cell)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_people(self, people: Sequence[Person]) -> None:
        """Draw these, one for each cell."""
        for cell, person in zip(self.people, people, strict=True):
            cell.show_person(person)
