"""Where the room of a table goes, and what stands below a row."""

import pytest

from companion.printing.mark import Words
from companion.printing.press import Press, upright_press
from companion.printing.sheet import SheetOptions
from companion.printing.table import Column, column_rooms, table
from tests.printing.samples import PlainRuler

TWO = (Column("Day", 1), Column("Note", 2))


@pytest.fixture
def press() -> Press:
    return upright_press(SheetOptions(), PlainRuler())


def test_words_longer_than_the_page_share_it_alike(press: Press) -> None:
    rooms = column_rooms(press, TWO, [("x" * 400, "y" * 400)])
    first, second = rooms.widths
    assert first == pytest.approx(second)
    assert first + second + rooms.gap == pytest.approx(press.width)


def test_what_a_row_has_more_stands_below_it_and_nothing_takes_no_room(
    press: Press,
) -> None:
    plain = table(press, TWO, [("Mon", "well")])
    empty = table(press, TWO, [("Mon", "well", "")])
    more = table(press, TWO, [("Mon", "well", "Stopped: tingling")])
    assert empty.height == pytest.approx(plain.height)
    assert more.height > plain.height
    last = [one for one in more.marks if isinstance(one, Words)][-1]
    assert "tingling" in last.text
