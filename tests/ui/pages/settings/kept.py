"""Settings kept in memory, their page, and its rows."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.figure.person import USUAL
from companion.store.setting import SESSION_SCREEN, VOICE
from companion.store.setting_group import GROUPS
from companion.store.setting_kind import Setting
from companion.ui.pages.setting_entry import Entry, Tools
from companion.ui.pages.settings import SettingsPage
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.setting_row import SettingRow
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

OFFERS: Mapping[str, Mapping[str, str]] = {
    VOICE.name: {"": "The first that works", "flite": "Flite"},
    SESSION_SCREEN.name: {"": "In its window", "HDMI-1": "Screen 2: HDMI-1"},
}
SIZES = [
    ((1280, 800), 1.0),
    ((1024, 680), 1.0),
    ((1024, 680), 2.0),
    ((1920, 1080), 1.0),
]


class Values:
    """Settings kept in memory; remembers what was chosen and reset."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.reset: list[tuple[Setting[Any], ...]] = []

    def get(self, setting: Setting[Any]) -> Any:  # noqa: ANN401 - of any setting
        return self.kept.get(setting.name, setting.default)


def tools_for(theme: Theme) -> Tools:
    frames = FrameCache()
    studio = Studio(frames, IdleQueue(), Stills(frames))
    return Tools(theme, studio, OFFERS, lambda time: time, lambda: USUAL)


def settings_page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    extra = QLabel("More of the session")
    page = SettingsPage(GROUPS, tools_for(theme), {"session": extra, "data": QWidget()})
    qtbot.addWidget(page)
    return page


def row_of(page: SettingsPage, setting: Setting[Any]) -> tuple[SettingRow, Entry]:
    rows = [row for part in page.parts for row in part.card.rows]
    return next((row, entry) for one, row, entry in rows if one is setting)


def entry_of(page: SettingsPage, setting: Setting[Any]) -> Entry:
    return row_of(page, setting)[1]


def shown_on(page: SettingsPage) -> list[str]:
    rows = [row for part in page.parts for row in part.card.rows]
    return [setting.name for setting, row, _ in rows if row.isVisible()]
