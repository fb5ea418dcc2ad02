"""One picture of an exercise as a PNG, SVG or PDF file."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QImageWriter

from companion.cli.outcome import DONE, Refusal
from companion.cli.request import PictureRequest
from companion.domain.exercise import Exercise, Level, Side
from companion.figure.canvas import MOVEMENT, Canvas
from companion.figure.illustration import Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.paint import save_pdf, save_svg, to_image
from companion.figure.pose import PoseError
from companion.figure.scene import Scene
from companion.language import tr
from companion.library.error import nearest, shown


def draw(request: PictureRequest, exercise: Exercise) -> int:
    """Draw the picture and write it. Raises Refusal."""
    save = _SAVERS[request.out.suffix.lower()]
    try:
        save(request.out, _scenes(request, exercise, flat=save is not _save_png))
    except PoseError as error:
        msg = tr("{name} cannot be drawn: {reason}", name=exercise.id, reason=error)
        raise Refusal(msg) from error
    except OSError as error:
        reason = error.strerror or error
        msg = tr("{file} was not written: {reason}", file=request.out, reason=reason)
        raise Refusal(msg) from error
    return DONE


def canvas_of(size: tuple[int, int], *, flat: bool, fit: str = MOVEMENT) -> Canvas:
    """A canvas of so many pixels: flat for paper and vector files, else soft."""
    return Canvas(
        width=float(size[0]),
        height=float(size[1]),
        tone=Tone.PAPER if flat else Tone.LIGHT,
        ink=Ink.FLAT if flat else Ink.SOFT,
        fit=fit,
    )


def _scenes(
    request: PictureRequest, exercise: Exercise, *, flat: bool
) -> Sequence[Scene]:
    name = _pose(request, exercise)
    canvas = canvas_of(request.size, flat=flat, fit=_fit(name, exercise))
    side = Side(request.side) if request.side else Side.RIGHT
    picture = Illustration(exercise, Level(request.level), side, canvas)
    asked = request.overlays
    overlays = Overlays("spine" in asked, "glow" in asked, "arrow" in asked)
    if request.phase is not None:
        return (picture.ground(), picture.rep(request.phase, overlays))
    return (picture.ground(), picture.pose(name, overlays))


def _pose(request: PictureRequest, exercise: Exercise) -> str:
    name = request.pose or exercise.thumbnail
    if name not in exercise.poses:
        hint = nearest(name, exercise.poses)
        known = ", ".join(exercise.poses)
        msg = tr(
            "{exercise} has no pose {name}; its poses: {known}",
            exercise=exercise.id,
            name=f"{shown(name)}{hint}",
            known=known,
        )
        raise Refusal(msg)
    return name


def _fit(name: str, exercise: Exercise) -> str:
    """All pictures of the movement at one scale; a way out for itself."""
    moving = {pose for phase in exercise.phases for pose in phase.poses}
    moving |= {step.pose for step in exercise.steps}
    return MOVEMENT if name in moving else name


def _save_png(path: Path, scenes: Sequence[Scene]) -> None:
    image = to_image(scenes, round(scenes[0].width), round(scenes[0].height))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QImageWriter(file, QByteArray(b"png"))
    if not writer.write(image):
        file.cancelWriting()
        raise OSError(writer.errorString())
    if not file.commit():
        raise OSError(file.errorString())


_SAVERS: Mapping[str, Callable[[Path, Sequence[Scene]], None]] = {
    ".png": _save_png,
    ".svg": save_svg,
    ".pdf": save_pdf,
}
