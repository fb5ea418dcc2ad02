"""Has the pictures of a stage drawn and found: ground, frames, what comes next."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.extent import Extent
from companion.domain.own_exercise import face_of
from companion.figure.overlays import Overlays
from companion.ui.widgets.idle import Urgency
from companion.ui.widgets.rounding import Corners, without_corners
from companion.ui.widgets.shot import Framing, Shot
from companion.ui.widgets.still import Key, Print, who
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from companion.ui.widgets.frame_cache import Frame
    from companion.ui.widgets.reel import Reel

Subject = tuple[Exercise, Level, Side, Extent]


class Projector(QObject):
    """Shows shots of one subject on one stage at a time.

    The first picture is drawn at once, except at the start of the program: then it
    comes from disk if it was kept there, and is drawn after the first paint.
    """

    changed = Signal()  # there is something else to paint
    prepared = Signal()  # every frame of the repetition is in the cache

    def __init__(
        self, studio: Studio, corners: Corners, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._corners = corners
        self._subject: Subject | None = None
        self._stage: tuple[Framing, Print] | None = None
        self._shot = Shot(Overlays())
        self._overlays = Overlays()
        self._reel: Reel | None = None
        self._poster_key: Key | None = None
        self.ground: QPixmap | None = None
        self.frame: Frame | None = None
        self.image = QImage()
        self.arrow: tuple[Frame, QImage] | None = None
        self._keys = [(word, id(self)) for word in ("first", "wanted", "ahead")]
        studio.queue.drop_with(self, *self._keys)

    @property
    def ready(self) -> bool:
        """Whether there is a subject and a stage, and something to paint."""
        return self.ground is not None

    @property
    def exact(self) -> bool:
        """Whether what is shown is exactly what was asked for."""
        reel = self._reel
        return reel is not None and self.frame is reel.find(self._shot) is not None

    def show(self, shot: Shot) -> None:
        """Show a frame as soon as it is there; the one before stays until then."""
        self._shot = shot
        reel = self._reel
        if reel is None:
            return
        found = reel.find(shot)
        if found is None:
            self._studio.queue.put(self._keys[1], self._draw_wanted, Urgency.NOW)
        elif found is not self.frame:
            self.frame = found
            self.image = found.image()
            self.changed.emit()

    def draw_ahead(self, overlays: Overlays) -> None:
        """Draw all frames with these overlays when there is nothing else to do."""
        self._overlays = overlays
        queue, key = self._studio.queue, self._keys[2]
        queue.drop(key)
        if self._reel is not None:
            queue.put(key, self._draw_ahead, Urgency.LATER)

    def rest(self) -> None:
        """Draw nothing: nobody sees it."""
        self._studio.queue.drop(*self._keys)

    def forget(self) -> None:
        """The subject or the stage is another one now."""
        self.rest()
        self._reel = self.ground = self.frame = self.arrow = None
        self.changed.emit()

    def load(self, subject: Subject, framing: Framing, print_: Print) -> None:
        """Make the ground and the shot that was asked for, or find them on disk."""
        self._subject, self._stage = subject, (framing, print_)
        if self._studio.queue.opened:
            self._load()
            return
        key = _poster_key(subject, framing, print_, self._overlays)
        self._poster_key = (*key, self._corners.top, self._corners.bottom)
        self.ground = self._studio.stills.recall(self._poster_key, print_.ratio)
        self._studio.queue.put(self._keys[0], self._load_later, Urgency.NOW)

    def _load(self) -> None:
        # Loaded with the first figure: a start that finds its pictures on disk
        # does not wait for the figure's code.
        from companion.ui.widgets.reel import Reel  # noqa: PLC0415 - as said

        if self._subject is None or self._stage is None:
            return
        reel = Reel(self._studio.frames, self._subject, *self._stage)
        self._reel = reel
        cut = without_corners(reel.ground(), self._corners)
        self.ground = QPixmap.fromImage(cut)
        if reel.arrow is not None:
            self.arrow = (reel.arrow, reel.arrow.image())
        for _ in reel.draw(self._shot):
            pass
        self.show(self._shot)
        self.changed.emit()
        self.draw_ahead(self._overlays)

    def _load_later(self) -> Iterator[None]:
        self._load()
        yield
        if self._poster_key is not None and self.frame is not None:
            self._studio.stills.keep(self._poster_key, self._poster(self.frame))
            self._poster_key = None

    def _poster(self, frame: "Frame") -> QImage:
        """Ground and figure together, as the next start shows them at first."""
        poster = self.ground.toImage() if self.ground is not None else QImage()
        painter = QPainter(poster)
        painter.drawImage(frame.corner, self.image)
        if self.arrow is not None and self._shot.overlays.arrow:
            painter.drawImage(self.arrow[0].corner, self.arrow[1])
        painter.end()
        return poster

    def _draw_wanted(self) -> Iterator[None]:
        reel = self._reel
        if reel is None:
            return
        while reel is self._reel and reel.find(self._shot) is None:
            yield from reel.draw(self._shot)
        if reel is self._reel:
            self.show(self._shot)

    def _draw_ahead(self) -> Iterator[None]:
        reel = self._reel
        if reel is None:
            return
        for shot in reel.shots(self._overlays):
            yield from reel.draw(shot)
        reel.rest()
        self.prepared.emit()


def _poster_key(
    subject: Subject, framing: Framing, print_: Print, overlays: Overlays
) -> Key:
    exercise, level, side, extent = subject
    marks = f"{overlays.spine:d}{overlays.glow:d}{overlays.arrow:d}{framing.bleed:d}"
    marks += overlays.nerve or ""
    sides = framing.free_left, framing.free_right
    places = "x".join(
        f"{part:g}" for part in (*sides, framing.margin_x, framing.margin_y)
    )
    size = f"{print_.width}x{print_.height}@{print_.ratio:g}"
    return (
        "poster",
        face_of(exercise),
        int(level),
        side.value,
        extent.value,
        marks,
        places,
        size,
        print_.tone.value,
        who(print_.person),
    )
