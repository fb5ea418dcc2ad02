"""What tests of the window share."""

import pytest
from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.theme import Theme
from tests.fakes import FakeClock


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
