"""The door by which plan files come and go, and the question about one."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.own_plan import OwnPlan
from companion.ui.doors import PLAN
from companion.ui.plan_door import PlanDoor
from companion.ui.rooms.plan import PlanRoom
from companion.ui.widgets.button import Button
from companion.ui.widgets.dialog import Dialog
from companion.ui.widgets.label import Label
from companion.ui.window import MainWindow


def door(window: MainWindow) -> PlanDoor:
    window.go_to(PLAN)
    room = window.room(PLAN)
    assert isinstance(room, PlanRoom)
    return room.door


def asked(window: MainWindow) -> Dialog:
    """The question that is open."""
    return [one for one in window.findChildren(Dialog) if one.isVisible()][-1]


def words(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(Label))


def own_plans(window: MainWindow) -> list[OwnPlan]:
    return [one.fact for one in window.crew.teller.all(OwnPlan)]


def end_of_saving(window: MainWindow) -> None:
    """Let the file be there, and have it told."""
    files, ended = window.crew.files(), list[bool]()
    files.do(lambda: ended.append(True))
    while not ended:
        QTest.qWait(1)
    QApplication.processEvents()


def press(page: QWidget, name: str) -> None:
    (button,) = [one for one in page.findChildren(Button) if one.text() == name]
    button.click()
