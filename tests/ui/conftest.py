"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.mirrored import read_backwards


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """A light theme at 100 % text; nothing glides."""
    assert qapp is not None
    made = Theme(assets_folder())
    made.set_less_motion(less=True)
    return made


@pytest.fixture
def clock() -> FakeClock:
    """A clock that the test moves."""
    return FakeClock()


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    """A language that is read from the right."""
    with read_backwards(qapp):
        yield
