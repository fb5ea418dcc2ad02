"""The Settings page with values that are kept in memory."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from companion.store.setting_kind import Setting
from companion.ui.pages.settings import SettingsPage
from companion.ui.theme import Theme
from tests.ui.pages.settings.kept import Values, settings_page


@pytest.fixture
def values() -> Values:
    return Values()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, values: Values) -> SettingsPage:
    made = settings_page(qtbot, theme)

    def keep(setting: Setting[Any], value: object) -> None:
        assert setting.read(value) is not None
        values.kept[setting.name] = value
        made.show_values(values.get)

    made.value_chosen.connect(keep)
    made.reset_asked.connect(values.reset.append)
    made.show_values(values.get)
    made.resize(1176, 800)
    made.show()
    return made
