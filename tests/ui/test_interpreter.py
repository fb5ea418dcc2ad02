"""What screen readers are told of painted widgets is told of widgets there are."""

import re
from pathlib import Path

import companion.ui
from companion.ui.interpreter import ROLES


def test_every_role_is_that_of_a_widget() -> None:
    sources = Path(companion.ui.__file__).parent.rglob("*.py")
    texts = [one.read_text(encoding="utf-8") for one in sources]
    classes = {
        one for text in texts for one in re.findall(r"^class (\w+)", text, re.MULTILINE)
    }
    assert set(ROLES) - classes == set()
