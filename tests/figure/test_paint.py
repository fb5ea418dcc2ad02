"""The scenes on real surfaces: images, SVG and PDF."""

import shutil
import subprocess
from pathlib import Path

import pytest
import resvg_py
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from companion.domain.exercise import Level, Side
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.paint import Tracings, paint, save_pdf, save_svg, to_image
from companion.figure.scene import Blur, Fill, Line, Linear, Radial, Scene
from tests.figures import exercise, ids

INK = 0xFF1F2A36
WIDTH, HEIGHT = 480, 360
MOST_BYTES = 60 * 1024
SQUARE = (2.0, 2.0, 18.0, 2.0, 18.0, 18.0, 2.0, 18.0)
pytestmark = pytest.mark.usefixtures("qapp")


def paper(name: str) -> list[Scene]:
    canvas = Canvas(WIDTH, HEIGHT, Tone.PAPER, Ink.FLAT)
    drawn = Illustration(exercise(name), Level.L1, Side.RIGHT, canvas)
    pose = exercise(name).thumbnail
    return [drawn.ground(), drawn.pose(pose, Overlays(spine=True, arrow=True))]


def pixel(image: QImage, x: int, y: int) -> int:
    return image.pixel(x, y)


def test_an_image_shows_the_scenes_over_each_other() -> None:
    below = Scene(20, 20, (Fill((SQUARE,), INK),))
    above = Scene(
        20, 20, (Fill(((8.0, 8.0, 12.0, 8.0, 12.0, 12.0, 8.0, 12.0),), 0xFFFFFFFF),)
    )
    image = to_image([below, above], 20, 20)
    assert pixel(image, 10, 10) == 0xFFFFFFFF
    assert pixel(image, 4, 4) == INK
    assert pixel(image, 0, 0) == 0


def test_an_image_has_the_screens_own_fineness() -> None:
    image = to_image([Scene(20, 20, (Fill((SQUARE,), INK),))], 40, 40, 1.5)
    assert (image.width(), image.height()) == (60, 60)
    assert image.devicePixelRatio() == 1.5
    assert pixel(image, 50, 50) == INK


def test_gradients_lines_and_shadows_are_painted() -> None:
    stops = ((0.0, 0xFFFFFFFF), (1.0, 0xFF000000))
    shapes = (
        Fill((SQUARE,), Linear((0, 0), (20, 0), stops)),
        Fill((SQUARE,), Radial((5.0, 0, 0, 5.0, 10.0, 10.0), ((0.0, INK), (1.0, 0)))),
        Line((0.0, 10.0, 20.0, 10.0), 2.0, INK, (2.0, 1.0)),
        Line(SQUARE, 1.0, INK, closed=True),
        Blur((Fill((SQUARE,), 0x80000000),), 2.0),
        Blur((), 2.0),
    )
    image = to_image([Scene(20, 20, shapes)], 20, 20)
    assert pixel(image, 4, 5) != pixel(image, 15, 5)


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.pen(), painter.brush(), painter.transform()
    paint(painter, Scene(20, 20, (Line(SQUARE, 1.0, INK),)))
    after = painter.pen(), painter.brush(), painter.transform()
    painter.end()
    assert before == after


def test_a_soft_scene_is_refused_by_vector_files(tmp_path: Path) -> None:
    soft = Scene(20, 20, (Fill((SQUARE,), 0x80000000),))
    for save in (save_svg, save_pdf):
        with pytest.raises(ValueError, match="flat"):
            save(tmp_path / "soft", [soft])
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    for save in (save_svg, save_pdf):
        with pytest.raises(OSError, match=r"\w"):
            save(tmp_path / "missing" / "picture", [Scene(9, 9)])


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("name", ids())
def test_vector_pictures_are_small(name: str, tmp_path: Path) -> None:
    scenes = paper(name)
    save_svg(tmp_path / "a.svg", scenes)
    save_pdf(tmp_path / "a.pdf", scenes)
    for file in tmp_path.iterdir():
        assert file.stat().st_size <= MOST_BYTES, file.name


def test_an_svg_looks_like_the_image(tmp_path: Path) -> None:
    scenes = paper("bridge")
    save_svg(tmp_path / "a.svg", scenes)
    shown = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    shown.fill(0xFFFFFFFF)
    painter = QPainter(shown)
    renderer = QSvgRenderer(str(tmp_path / "a.svg"))
    renderer.render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    assert difference(shown, on_white(scenes)) < 2.0


@pytest.mark.untraced  # others meet its branches
@pytest.mark.parametrize("name", ids())
def test_an_svg_looks_like_the_image_in_an_independent_viewer(
    name: str, tmp_path: Path
) -> None:
    scenes = paper(name)
    save_svg(tmp_path / "a.svg", scenes)
    seen = resvg_py.svg_to_bytes(
        svg_path=str(tmp_path / "a.svg"),
        width=WIDTH,
        height=HEIGHT,
        background="white",
    )
    shown = QImage.fromData(bytes(seen)).convertToFormat(QImage.Format.Format_RGB32)
    assert (shown.width(), shown.height()) == (WIDTH, HEIGHT)
    assert difference(shown, on_white(scenes)) < 2.0


@pytest.mark.parametrize("viewer", ["poppler", "mupdf"])
def test_a_pdf_looks_like_the_image_in_independent_viewers(
    viewer: str, tmp_path: Path
) -> None:
    scenes = paper("clamshell")
    save_pdf(tmp_path / "a.pdf", scenes)
    shown = seen_by(viewer, tmp_path / "a.pdf", tmp_path)
    assert difference(shown, on_white(scenes)) < 2.0


def seen_by(viewer: str, file: Path, folder: Path) -> QImage:
    """The page as a viewer shows it, at 96 pixels an inch."""
    out = folder / "page"
    commands = {
        "poppler": ["pdftoppm", "-r", "96", "-png", "-singlefile", str(file), str(out)],
        "mupdf": ["mutool", "draw", "-q", "-r", "96", "-o", f"{out}.png", str(file)],
    }
    command = commands[viewer]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    subprocess.run(command, check=True, capture_output=True, timeout=20)
    return QImage(f"{out}.png").convertToFormat(QImage.Format.Format_RGB32)


def on_white(scenes: list[Scene]) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    for scene in scenes:
        paint(painter, scene)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of all colours, 0 to 255."""
    assert one.size() == other.size()
    a = bytes(one.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    b = bytes(other.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a)


def test_no_pixel_of_a_soft_picture_is_red() -> None:
    assert QGuiApplication.instance() is not None
    canvas = Canvas(240, 180, Tone.LIGHT, Ink.SOFT, bleed=True)
    for name in ids()[:8]:
        drawn = Illustration(exercise(name), Level.L1, Side.RIGHT, canvas)
        every = Overlays(spine=True, glow=True, arrow=True)
        image = to_image([drawn.ground(), drawn.rep(0.3, every)], 240, 180)
        for y in range(0, 180, 3):
            for x in range(0, 240, 3):
                color = image.pixelColor(x, y)
                hue, full = color.hsvHue(), color.hsvSaturationF()
                red = (hue < 8 or hue > 345) and full > 0.45 and color.valueF() > 0.35
                assert not red, (name, x, y, color.name())


def test_an_outline_is_traced_once_for_as_long_as_it_is_drawn() -> None:
    tracings, ring, scene = Tracings(), SQUARE, Scene(20, 20, (Fill((SQUARE,), INK),))
    first = tracings.path(ring)
    for _ in range(3):
        tracings.turn()
        painted(scene, tracings)
    assert tracings.path(ring) is first
    tracings.turn()
    tracings.turn()
    assert tracings.path(ring) is not first


def test_a_picture_from_kept_outlines_is_the_same() -> None:
    scene = Scene(20, 20, (Fill((SQUARE,), INK), Fill((SQUARE[:6],), 0x80FFFFFF)))
    tracings = Tracings()
    assert painted(scene, tracings) == painted(scene, tracings) == painted(scene, None)


def painted(scene: Scene, tracings: Tracings | None) -> QImage:
    image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, scene, tracings)
    painter.end()
    return image
