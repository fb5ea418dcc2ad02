import pytest
from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.printing.typeface import Typeface


@pytest.fixture(scope="session")
def typeface(qapp: QApplication) -> Typeface:
    """The bundled face, which remembers widths; it needs a running application."""
    del qapp  # it only has to be there
    return Typeface(assets_folder() / "fonts")
