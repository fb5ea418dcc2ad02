"""Still pictures of the figure, drawn when there is time and kept on disk."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPixmap

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.fact import fact
from companion.domain.own_exercise import face_of
from companion.domain.pose import PoseSpec
from companion.figure.ink import Tone
from companion.figure.person import USUAL, Person
from companion.ui.widgets.frame_cache import FrameCache, pack
from companion.ui.widgets.idle import Work
from companion.ui.widgets.photos import Photos
from companion.ui.widgets.picture_folder import PictureFolder
from companion.ui.widgets.rounding import Corners, without_corners

if TYPE_CHECKING:
    from companion.domain.lesson import Plate


@fact
class Look:
    """What a still shows: ``glow`` and ``arrow`` as the step asks for them."""

    exercise: Exercise
    pose: str
    level: Level
    side: Side
    glow: bool = False
    arrow: bool = False
    whole: bool = False  # fitted to the whole movement, not to this pose alone
    bleed: bool = False
    clear: int = 0  # px of a square, top left (below 0: right), kept free of the figure
    radius: float = 0.0  # px of its round corners,
    inset: float = 0.0  # which lie so many px inside it


@fact
class PlateLook:
    """What a still of a page of Learn shows: one of its pictures, by page and name."""

    lesson: str
    name: str
    plate: "Plate"
    poses: Mapping[str, PoseSpec]
    radius: float = 0.0  # as of a Look
    inset: float = 0.0


@fact
class Print:
    """How large (px), how fine (device pixels per px), on what ground, and whom."""

    width: int
    height: int
    ratio: float
    tone: Tone
    person: Person = USUAL


Subject = Look | PlateLook
Key = tuple[Hashable, ...]


class Stills:
    """Finds stills in memory or on disk, and draws the missing ones in idle time.

    A folder that cannot be written is no fault: the pictures are drawn again.
    """

    def __init__(
        self,
        frames: FrameCache,
        folder: Path | None = None,
        edition: str = "",
        photos: Photos | None = None,
    ) -> None:
        self._frames = frames
        self.photos = photos or Photos()
        self._folder = PictureFolder(folder / "pictures", edition) if folder else None

    def find(self, look: Subject, print_: Print) -> QPixmap | None:
        """The picture if it is at hand; reads at most one small file."""
        if isinstance(look, Look) and self.photos.has(look.exercise):
            return self._photo(look, print_)
        return self.recall(_key(look, print_), print_.ratio)

    def _photo(self, look: Look, print_: Print) -> QPixmap | None:
        width, height, ratio = print_.width, print_.height, print_.ratio
        image = self.photos.filled(look.exercise, width, height, ratio)
        if image is None:
            return self.recall(_key(look, print_), ratio)
        corners = Corners(look.radius, look.radius)
        return QPixmap.fromImage(without_corners(image, corners, look.inset))

    def recall(self, key: Key, ratio: float) -> QPixmap | None:
        """A picture that was kept under a key: words and numbers fit for a file name.

        Two pictures never share a key; its first word says what kind they are.
        """
        held = self._frames.get(key)
        if held is not None:
            return QPixmap.fromImage(held.image())
        image = self._folder.read(_file_name(key)) if self._folder else None
        if image is None:
            return None
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)

    def keep(self, key: Key, image: QImage) -> None:
        """Keep a picture in memory and on disk."""
        self._frames.put(key, pack(image, QPointF()))
        if self._folder is not None:
            self._folder.write(_file_name(key), image)

    def lay_out(self) -> Iterator[None]:
        """Have what the first page showed at hand for the next start; a little each."""
        if self._folder is not None:
            yield from self._folder.lay_out()

    def drawing(self, look: Subject, print_: Print, ready: Callable[[], None]) -> Work:
        """The work of drawing it, then calling ``ready``; :meth:`find` has it then."""

        def work() -> Iterator[None]:
            yield from self._draw(look, print_)
            ready()

        return work

    def _draw(self, look: Subject, print_: Print) -> Iterator[None]:
        if self.find(look, print_) is not None:
            return
        # Loaded with the first picture that has to be drawn: a start that finds
        # its pictures on disk does not wait for the figure's code.
        from companion.ui.widgets.etching import etch, etch_plate  # noqa: PLC0415 - so

        if isinstance(look, PlateLook):
            image = yield from etch_plate(look, print_)
        else:
            image = yield from etch(look, print_)
        if look.radius:
            # Cut before it is kept, so that no later start has to.
            corners = Corners(look.radius, look.radius)
            image = without_corners(image, corners, look.inset)
        self.keep(_key(look, print_), image)


def _file_name(key: Key) -> str:
    return "-".join(str(part) for part in key)


def who(person: Person) -> str:
    """A person as a part of a key."""
    return f"{person.build}.{person.skin}.{person.hair}"


def _key(look: Subject, print_: Print) -> Key:
    made = (
        f"{look.radius:g}x{look.inset:g}",
        f"{print_.width}x{print_.height}@{print_.ratio:g}",
        print_.tone.value,
        who(print_.person),
    )
    if isinstance(look, PlateLook):
        return ("plate", look.lesson, look.name, *made)
    kind = "whole" if look.whole else "pose"
    marks = f"{look.glow:d}{look.arrow:d}{look.bleed:d}{look.clear}"
    side, level = look.side.value, int(look.level)
    return ("still", face_of(look.exercise), look.pose, level, side, kind, marks, *made)
