from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from companion.cli import Outcome, run
from companion.cli.content import open_library
from companion.cli.outcome import Refusal
from companion.cli.picture import draw
from companion.cli.request import PictureRequest
from companion.domain.pose import Anchor


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    return qtbot  # the verbs find the suite's own application


def _draw(out: Path, *options: str) -> Path:
    assert run(["illustrate", "bridge", "--out", str(out), *options]) == Outcome(0)
    return out


def _image(path: Path) -> QImage:
    image = QImage(str(path))
    assert not image.isNull()
    return image


def test_a_picture_has_the_size_asked_for(tmp_path: Path) -> None:
    image = _image(_draw(tmp_path / "a.png", "--size", "320x200"))
    assert (image.width(), image.height()) == (320, 200)


def test_a_picture_is_960_by_720_when_nothing_is_said(tmp_path: Path) -> None:
    image = _image(_draw(tmp_path / "a.PNG"))
    assert (image.width(), image.height()) == (960, 720)


@pytest.mark.parametrize(
    "options",
    [
        ("--pose", "start"),
        ("--pose", "side"),
        ("--phase", "0.3"),
        ("--side", "left"),
        ("--level", "3", "--phase", "0"),
        ("--arrow",),
        ("--spine", "--glow"),
    ],
)
def test_every_option_gives_another_picture(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    usual = _image(_draw(tmp_path / "usual.png", "--size", "160x120"))
    other = _image(_draw(tmp_path / "other.png", "--size", "160x120", *options))
    assert usual != other


def test_the_moment_0_is_where_the_repetition_starts(tmp_path: Path) -> None:
    small = ("--size", "160x120")
    first = _image(_draw(tmp_path / "0.png", *small, "--phase", "0"))
    assert first == _image(_draw(tmp_path / "s.png", *small, "--pose", "start"))
    assert first == _image(_draw(tmp_path / "1.png", *small, "--phase", "1"))


def test_an_svg_is_a_picture_of_its_size(tmp_path: Path) -> None:
    drawn = QSvgRenderer(str(_draw(tmp_path / "a.svg", "--size", "400x300")))
    assert drawn.isValid()
    assert (drawn.defaultSize().width(), drawn.defaultSize().height()) == (400, 300)


def test_a_pdf_is_a_pdf(tmp_path: Path) -> None:
    content = _draw(tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert b"/Subtype /Image" not in content


def test_a_pose_mistyped_is_refused_with_a_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "a.png")
    argv = ["illustrate", "bridge", "--pose", "stop", "--out", out]
    assert run(argv) == Outcome(2)
    said = capsys.readouterr().err
    assert said.startswith('companion: bridge has no pose "stop"; did you mean "top"?')
    assert said.count("\n") == 1


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
@pytest.mark.parametrize("place", ["missing/a", "folder"])
def test_a_file_that_cannot_be_written_is_refused_in_one_line(
    tmp_path: Path, kind: str, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / f"folder.{kind}").mkdir()
    out = tmp_path / f"{place}.{kind}"
    assert run(["illustrate", "bridge", "--out", str(out)]) == Outcome(2)
    said = capsys.readouterr().err
    assert said.startswith(f"companion: {out} was not written: ")
    assert said.count("\n") == 1


def test_a_pose_that_cannot_be_drawn_is_refused_by_name(tmp_path: Path) -> None:
    sound = open_library().exercise("bridge")
    bad = replace(sound.poses["top"], anchor=Anchor("right_foot", (0, 0, 0), (0, 0, 0)))
    exercise = replace(sound, poses={**sound.poses, "top": bad})
    request = PictureRequest(
        exercise_id="bridge",
        pose="top",
        phase=None,
        side=None,
        level=1,
        size=(160, 120),
        overlays=frozenset(),
        out=tmp_path / "a.png",
    )
    with pytest.raises(Refusal, match="bridge cannot be drawn: "):
        draw(request, exercise)
