"""The left of the stop card: what was stopped, and how to come out of the position."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.exercise import Counts
from companion.domain.next_time import AFTER_STOP, SET_ASIDE
from companion.domain.player import Player
from companion.domain.routine import RoutineItem
from companion.domain.timeline import StepKind, TimeStep
from companion.language import mark, tr
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Chip, Tone
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_PICTURE = 184
_PICTURE_MOST = 232  # where the window has room to spare
_PICTURE_LEAST = 104
_ALONE = 1.6  # times as high may one be that has no other below it
_ALONE_IN_COLUMN = 1.3  # the same with large text, where the questions come below it
_BESIDE = 6  # times as wide as pictures are high: from here on two stand side by side
_GAP = 16
_DISC = 28
_NEAR = 8
_NOTE_PAD = 20
_NOTE = 16  # px of its words at 100 %
_FIRST = {
    Counts.REPS: mark("Stopped: {exercise}, before the first rep."),
    Counts.BREATHS: mark("Stopped: {exercise}, before the first breath."),
    Counts.MINUTES: mark("Stopped: {exercise}, before the first minute."),
}
_WAITS = {
    StepKind.REST_BETWEEN_REPS: mark("Stopped: {exercise}, in the rest."),
    StepKind.REST_BETWEEN_SETS: mark("Stopped: {exercise}, in the rest."),
    StepKind.CHANGE_SIDE: mark("Stopped: {exercise}, while changing side."),
}
_DURING = {
    Counts.REPS: mark("Stopped: {exercise}, rep {number} of {all}."),
    Counts.BREATHS: mark("Stopped: {exercise}, breath {number} of {all}."),
    Counts.MINUTES: mark("Stopped: {exercise}, minute {number} of {all}."),
}


def stopped_words(item: RoutineItem, step: TimeStep, *, saved: bool = True) -> str:
    """The words of the chip: ``Stopped: Bridge, rep 3 of 8. Saved.``."""
    counts = item.exercise.counts
    if step.kind is StepKind.GET_READY:
        template = _FIRST[counts]
    else:
        template = _WAITS.get(step.kind, _DURING[counts])
    words = tr(
        template,
        exercise=item.exercise.name,
        number=step.rep.number,
        all=item.dose.reps[step.rep.set_number - 1],
    )
    return f"{words} {tr('Saved.')}" if saved else words


class WayOut(QWidget):
    """A chip, the way out in large words, its pictures, and what happens next."""

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stopped_before = frozenset[str]()
        self._grown = 1.0
        self._room: tuple[int, int | None, float, float] | None = None  # of ``fit``
        self.chip = Chip(theme, "", Tone.NEUTRAL, "stop", height=32)
        self.words = Label(theme, "", "display", 700)
        self.words.heads = True  # in any size
        self.frames = [_Frame(theme, studio, number) for number in (1, 2)]
        self.note = Label(theme, "", "body", 400, "ink2")
        self._sunken = Card(theme, "sunken")
        inside = QVBoxLayout(self._sunken)
        inside.setContentsMargins(_NOTE_PAD, _GAP, _NOTE_PAD, _GAP)
        inside.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.chip)
        column.addWidget(self.words)
        self._pictures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pictures.setSpacing(_GAP)
        for frame in self.frames:
            self._pictures.addWidget(frame, 1)
        column.addLayout(self._pictures)
        column.addStretch(1)
        column.addWidget(self._sunken)

    def set_stopped_before(self, ids: frozenset[str]) -> None:
        """Know which exercises were stopped the last time too."""
        self._stopped_before = ids

    def show_stop(self, player: Player, *, saved: bool) -> None:
        """Show the way out of where the player stands."""
        step = player.step
        item = player.timeline.routine.items[step.rep.item]
        way_out = item.exercise.way_out
        name = item.exercise.name
        self.chip.show_as(stopped_words(item, step, saved=saved), Tone.NEUTRAL, "stop")
        self.words.set_text(way_out.text)
        again = item.exercise.id in self._stopped_before
        self.note.set_text(
            tr(
                "{exercise} is closed for today. {next_time}",
                exercise=name,
                next_time=tr(SET_ASIDE if again else AFTER_STOP),
            )
        )
        several = len(way_out.poses) > 1
        for index, frame in enumerate(self.frames):
            frame.set_numbered(numbered=several)
            frame.setVisible(index < len(way_out.poses))
            if index < len(way_out.poses):
                look = Look(
                    item.exercise,
                    way_out.poses[index],
                    item.level,
                    step.rep.side,
                    bleed=True,
                )
                frame.show_look(look, way_out.captions[index])
        if self._room is not None:
            self.fit(*self._room)

    def set_grown(self, scale: float) -> None:
        """Know how much larger the small words are than the text is by choice."""
        self._grown = scale

    def fit(self, width: int, height: int | None, scale: float, large: float) -> None:
        """Lay it out ``width`` px wide; ``large`` px are the words of the way out.

        The pictures get what the words leave of the height, or without a height
        their usual size, beside each other where there is room: what else is asked
        then comes into view. Captions say what to do now: as large as the note.
        """
        self._room = (width, height, scale, large)
        px = self._theme.px
        grown = 1.0 if height is None else self._grown
        self.chip.set_scale(grown)
        self.chip.set_most(width)
        self.words.set_size(large, 700)
        self.note.set_size(px(_NOTE * grown), 400)
        for frame in self.frames:
            frame.set_caption_size(max(px(_NOTE), large / 2))
        shown = [frame for frame in self.frames if not frame.isHidden()]
        picture = round(_PICTURE * scale)
        beside = height is None and len(shown) > 1 and width >= _BESIDE * picture
        self._set_beside(beside=beside)
        if height is None and len(shown) == 1:
            picture = round(picture * _ALONE_IN_COLUMN)
        if height is not None and shown:
            words = self.chip.sizeHint().height() + self.words.heightForWidth(width)
            foot = self.note.heightForWidth(width - 2 * _NOTE_PAD) + _GAP * 2
            below = sum(frame.caption_height(width) for frame in shown)
            gaps = _GAP * (len(shown) + 2)
            room = (height - words - foot - below - gaps) // len(shown)
            alone = _ALONE if len(shown) == 1 else 1
            most = round(_PICTURE_MOST * scale * alone)
            picture = max(_PICTURE_LEAST, min(most, room))
        for frame in shown:
            each = (width - _GAP) // 2 if beside else width
            frame.set_picture_size(each, picture)

    def _set_beside(self, *, beside: bool) -> None:
        directions = QBoxLayout.Direction
        self._pictures.setDirection(
            directions.LeftToRight if beside else directions.TopToBottom
        )


class _Frame(QWidget):
    """A numbered picture and its caption."""

    def __init__(self, theme: Theme, studio: Studio, number: int) -> None:
        super().__init__()
        self._theme = theme
        self.picture = Picture(theme, studio, 12)
        # Beside the caption: on the picture it would cover a head or a hand.
        self.disc = _Disc(theme, number)
        self.caption = Label(theme, "", "lead", 600)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NEAR)
        column.addWidget(self.picture)
        row = QHBoxLayout()
        row.setSpacing(_NEAR)
        row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.caption, 1)
        column.addLayout(row)
        column.addStretch(1)

    def show_look(self, look: Look, caption: str) -> None:
        """Show a picture with its caption."""
        self.picture.show_look(look)
        self.picture.setAccessibleName(tr("Picture: {caption}", caption=caption))
        self.caption.set_text(caption)

    def set_numbered(self, *, numbered: bool) -> None:
        """Number it; a "1" without a "2" would make one look for the rest."""
        self.disc.setVisible(numbered)

    def set_picture_size(self, width: int, height: int) -> None:
        """Size of the picture in px."""
        self.picture.set_size(width, height)

    def set_caption_size(self, pixels: float) -> None:
        """Size of the caption's words in px; the disc is as high as a line."""
        self.caption.set_size(round(pixels), 600)
        side = max(_DISC, self._theme.line(round(pixels)))
        self.disc.setFixedSize(side, side)
        self.caption.setMinimumHeight(side)

    def caption_height(self, width: int) -> int:
        """Px of the caption and the gap above it."""
        beside = 0 if self.disc.isHidden() else self.disc.width() + _NEAR
        words = self.caption.heightForWidth(width - beside)
        return max(words, self.caption.minimumHeight()) + _NEAR


class _Disc(QWidget):
    """The number of a picture."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a teal disc with its number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("acc"))
        painter.drawEllipse(QRectF(self.rect()))
        size = self.height() * 0.55
        text = Paragraph(str(self._number), self._theme.font(size, 700), self.height())
        top = QPointF(0, (self.height() - text.height) / 2)
        center = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, top, self._theme.color("onAcc"), center, self.width())
        painter.end()
