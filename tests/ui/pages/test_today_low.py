"""Today with little room below what is over the exercises: all of it scrolls as one."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from companion.ui.pages.exercise_panel import ExercisePanel
from companion.ui.pages.routine_list import RoutineList
from companion.ui.pages.today import TodayPage
from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView
from tests.fakes import FakeClock
from tests.ui.pages.today_seen import an_unfinished, panel_of
from tests.ui.today_table import IDS, Table, a_day, a_studio, today_table

LOW = [(1176, 600), (920, 560)]


class Sizes(QObject):
    """Counts how often something is given another size, and which widths."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self.widths = 0, set[int]()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.count += 1
            self.widths.add(event.size().width())
        return False


def inner_of(table: Table) -> ScrollView:
    """What scrolls in the panel where there is room enough."""
    inner = panel_of(table).findChild(ScrollView)
    assert inner is not None
    return inner


def shows_all(inner: ScrollView) -> bool:
    """Whether it is as high as what is in it, and no higher."""
    content = inner.widget()
    assert content is not None
    return (
        content.height() == inner.height() and not inner.verticalScrollBar().maximum()
    )


@pytest.mark.parametrize("size", LOW)
@pytest.mark.parametrize("first", ["bridge", "supine-march", "diaphragmatic-breathing"])
def test_nothing_scrolls_in_the_panel_and_the_stage_is_as_low_as_it_may_be(
    theme: Theme, clock: FakeClock, size: tuple[int, int], first: str
) -> None:
    """The stage asked for the room that it was given, and so grew 300 times by 1 px."""
    day = a_day(unfinished=an_unfinished(), ids=(first, *IDS[1:]))
    with today_table(theme, clock, size, day) as table:
        panel, inner, sizes = panel_of(table), inner_of(table), Sizes()
        panel.installEventFilter(sizes)
        table.settle()
        table.page.resize(size[0], size[1] - 8)
        table.settle()
        assert shows_all(inner)
        stage = panel._stage
        assert stage.height() == max(200, stage.least_height(panel.width()))
        assert sizes.count <= 4
        assert panel._foot.geometry().bottom() <= inner.height()


@pytest.mark.parametrize("size", LOW)
def test_the_list_does_not_scroll_in_what_scrolls(
    theme: Theme, clock: FakeClock, size: tuple[int, int]
) -> None:
    day = a_day(unfinished=an_unfinished())
    with today_table(theme, clock, size, day) as table:
        table.settle()
        routine = table.page.findChild(RoutineList)
        assert routine is not None
        inner = routine.findChild(ScrollView)
        assert inner is not None
        assert not inner.verticalScrollBar().maximum()
        right = routine.cards[0].mapTo(table.page, routine.cards[0].rect().topRight())
        left = panel_of(table).mapTo(table.page, QPoint(0, 0))
        assert left.x() - right.x() - 1 == (24 if size[0] > 1_000 else 16)


@pytest.mark.parametrize("size", LOW)
def test_with_room_again_the_panel_is_as_high_as_the_page_leaves_it(
    theme: Theme, clock: FakeClock, size: tuple[int, int]
) -> None:
    with today_table(theme, clock, size, a_day(unfinished=an_unfinished())) as table:
        table.settle()
        table.page.resize(size[0], 1300)
        table.settle()
        panel = panel_of(table)
        assert inner_of(table).maximumHeight() > 1300
        assert panel._stage.height() > 200
        assert 900 < panel.height() < 1300


def test_it_is_laid_out_for_its_own_width_alone(theme: Theme, clock: FakeClock) -> None:
    """A view that was made for it was 640 px wide at first, and all in it too."""
    page = TodayPage(theme, a_studio(), clock)
    page.show_day(a_day(unfinished=an_unfinished()))
    panel = page.findChild(ExercisePanel)
    assert panel is not None
    sizes = Sizes()
    panel.installEventFilter(sizes)
    page.resize(*LOW[0])
    page.show()
    QApplication.processEvents()
    assert len(sizes.widths) == 1
    page.close()
    page.deleteLater()


def test_what_is_read_more_of_is_seen_whole_too(theme: Theme, clock: FakeClock) -> None:
    day = a_day(unfinished=an_unfinished())
    with today_table(theme, clock, LOW[0], day) as table:
        table.settle()
        panel, inner = panel_of(table), inner_of(table)
        for button in panel._foot.findChildren(QAbstractButton):
            if button is not panel._foot._start and button.isVisible():
                button.click()
                table.settle()
                assert shows_all(inner)
