"""Today with little room below what is over the exercises: all of it scrolls as one."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton

from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView
from tests.fakes import FakeClock
from tests.ui.pages.today_seen import an_unfinished, panel_of
from tests.ui.today_table import IDS, Table, a_day, today_table

LOW = [(1176, 600), (920, 560)]


class Sizes(QObject):
    """Counts how often something is given another size."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Resize
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
