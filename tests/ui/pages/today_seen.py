"""What is seen on Today: its buttons, words, cards and panel."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from companion.domain.record import SessionRecord, SessionState, Source
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.ui.pages.exercise_panel import ExercisePanel
from companion.ui.pages.routine_list import RoutineList
from companion.ui.widgets.label import Label
from companion.ui.widgets.routine_card import RoutineCard
from tests.ui.today_table import Table, a_day

WIDE, COMPACT = (1176, 800), (920, 680)
BROKEN = ("bridge.toml: name is missing",)


def button_named(page: QWidget, name: str) -> QAbstractButton:
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.accessibleName() == name and not one.isHidden()
    ]
    assert len(found) == 1, f"{len(found)} buttons named {name}"
    return found[0]


def button_of(page: QWidget, name: str) -> QAbstractButton:
    """One of the head, that the panel may have as well."""
    buttons = page.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName() == name)


def words_on(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def told_of(one: QWidget) -> str:
    size = f"{one.width()}x{one.height()}"
    return f"{one.text() if isinstance(one, QLabel) else one} in {size}"


def label_on(page: QWidget, beginning: str) -> Label:
    labels = page.findChildren(Label)
    return next(one for one in labels if one.text().startswith(beginning))


def cards_of(table: Table) -> list[RoutineCard]:
    found = table.page.findChild(RoutineList)
    assert found is not None
    return list(found.cards)


def panel_of(table: Table) -> ExercisePanel:
    found = table.page.findChild(ExercisePanel)
    assert found is not None
    return found


def shown_exercise(table: Table) -> str:
    item = panel_of(table).item
    assert item is not None
    return item.exercise.name


def an_unfinished() -> SessionRecord:
    plan = plan_of(timeline(a_day().routine))
    started = datetime(2026, 11, 23, 8, 12, tzinfo=UTC)
    day = date(2026, 11, 23)
    return SessionRecord(
        "1", started, day, "UTC", SessionState.OPEN, Source.TIMED, plan
    )
