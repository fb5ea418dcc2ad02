"""A diary for History, empty or with some weeks in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.pages.history.opened import NOW, told_on_thursday
from tests.ui.widgets.weeks import PROGRAMME, some_weeks


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    """An empty diary on Sunday morning."""
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


@pytest.fixture
def full(house: AnnalsHouse) -> AnnalsHouse:
    """The same with some weeks in it."""
    house.add(some_weeks(), *told_on_thursday())
    return house
