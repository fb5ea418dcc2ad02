import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.columns import Columns


def _columns(theme: Theme, qtbot: QtBot, count: int) -> Columns:
    columns = Columns(theme, least=140, gap=16, row_gap=20)
    qtbot.addWidget(columns)
    columns.set_children([QWidget() for _ in range(count)])
    return columns


@pytest.mark.parametrize(
    ("count", "width", "wanted"),
    [(4, 632, 4), (4, 500, 2), (5, 632, 3), (6, 632, 3), (3, 632, 3), (4, 100, 1)],
)
def test_rows_are_filled_evenly(
    theme: Theme, qtbot: QtBot, count: int, width: int, wanted: int
) -> None:
    assert _columns(theme, qtbot, count).columns(width) == wanted


def test_large_text_asks_for_fewer_columns(theme: Theme, qtbot: QtBot) -> None:
    columns = _columns(theme, qtbot, 4)
    theme.set_text_scale(2.0)
    assert columns.columns(632) == 2


def test_columns_are_equal_and_inside(theme: Theme, qtbot: QtBot) -> None:
    columns = Columns(theme, least=140)
    qtbot.addWidget(columns)
    words = "A line that is long enough to need more than one row of its own here"
    lists = [BulletList(theme, "Head", (words,) * n, Mark.TICK) for n in (1, 2, 3)]
    columns.set_children(lists)
    columns.resize(500, columns.heightForWidth(500))
    columns.show()
    assert len({one.width() for one in lists}) == 1
    assert all(columns.rect().contains(one.geometry()) for one in lists)
    assert all(one.text_fits() for one in lists)


def test_old_children_go(theme: Theme, qtbot: QtBot) -> None:
    columns = _columns(theme, qtbot, 3)
    kept = QWidget()
    columns.set_children([kept])
    assert [w for w in columns.findChildren(QWidget) if not w.isHidden()] == [kept]


def test_without_children_it_is_flat(theme: Theme, qtbot: QtBot) -> None:
    assert _columns(theme, qtbot, 0).heightForWidth(300) == 0


def test_what_changed_while_hidden_has_its_place_when_shown(
    theme: Theme, qtbot: QtBot
) -> None:
    columns = _columns(theme, qtbot, 2)
    columns.show()
    columns.hide()
    kept = [QWidget(), QWidget()]
    columns.set_children(kept)
    columns.show()
    assert kept[0].geometry().right() < kept[1].geometry().left()
