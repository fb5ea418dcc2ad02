"""The verbs run here in the process of the tests, which has one application for all."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> None:
    """A verb that draws would else make a smaller one, of no use to later tests."""
    assert qapp is not None
