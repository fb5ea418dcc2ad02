"""Photos of own exercises stand where their drawing would."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.own_exercise import as_exercise, face_of
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.photos import Photos
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look, Stills
from companion.ui.widgets.studio import Studio
from tests.histories import all_exercises
from tests.ui.pages.plan_stand import PRESS

RED = QColor(200, 20, 20)


def own(photo: str = "one.jpg", drawn_as: str = "wall-sit") -> Exercise:
    told = replace(PRESS, photo=photo, drawn_as=drawn_as)
    return as_exercise(told, all_exercises()[drawn_as])


@pytest.fixture
def photos(tmp_path: Path) -> Photos:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(tmp_path / "one.jpg"))
    (tmp_path / "bad.jpg").write_bytes(b"gone bad")

    def find(name: str) -> Path | None:
        path = tmp_path / name
        return path if path.is_file() else None

    return Photos(find)


def test_a_photo_fills_a_card_and_stands_whole_on_a_stage(
    qapp: QApplication, photos: Photos
) -> None:
    assert qapp is not None
    card = photos.filled(own(), 100, 100, 2.0)
    assert card is not None
    assert (card.width(), card.height(), card.devicePixelRatio()) == (200, 200, 2.0)
    stage = photos.fitted(own(), 100, 100, 1.0)
    assert stage is not None
    assert (stage.width(), stage.height()) == (100, 50)
    assert photos.fitted(own(), 100, 100, 1.0) is stage
    for width in range(50, 100):
        photos.filled(own(), width, 50, 1.0)
    assert photos.fitted(own(), 100, 100, 1.0) is not stage, "only the last are kept"


def test_without_a_photo_the_drawing_stays(qapp: QApplication, photos: Photos) -> None:
    assert qapp is not None
    assert not photos.has(all_exercises()["bridge"])
    assert not photos.has(own(""))
    assert not photos.has(own("none.jpg"))
    assert photos.filled(own("none.jpg"), 10, 10, 1.0) is None
    assert photos.filled(own("bad.jpg"), 10, 10, 1.0) is None
    assert not Photos().has(own())


def test_pictures_of_another_drawing_are_never_taken_for_this_one() -> None:
    faces = {face_of(own(drawn_as=one)) for one in ("wall-sit", "bridge")}
    assert len({*faces, face_of(own("two.jpg"))}) == 3
    assert face_of(all_exercises()["bridge"]) == "bridge"


def middle(widget: Picture | FigureView) -> QColor:
    image = widget.grab().toImage()
    at = QPoint(image.width() // 2, image.height() // 2)
    return image.pixelColor(at)


@pytest.mark.parametrize("name", ["one.jpg", "bad.jpg"])
def test_cards_and_stages_show_the_photo_or_else_the_drawing(
    qtbot: QtBot, theme: Theme, photos: Photos, name: str
) -> None:
    frames = FrameCache()
    studio = Studio(frames, IdleQueue(), Stills(frames, photos=photos))
    exercise = own(name)
    picture = Picture(theme, studio)
    qtbot.addWidget(picture)
    picture.set_size(120, 80)
    picture.show_look(Look(exercise, exercise.thumbnail, Level.L1, Side.BOTH))
    view = FigureView(theme, studio)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_exercise(exercise, Level.L1, Side.BOTH)
    for widget in (picture, view):
        widget.show()
        red = middle(widget).red() > 150 and middle(widget).green() < 80
        assert red == (name == "one.jpg")
        widget.hide()
    for widget in (picture, view):
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
