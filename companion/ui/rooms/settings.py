"""The settings, each kept at once and taken up at once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QGuiApplication

from companion.language import mark, spoken, tr
from companion.printing.calendar_words import day_name
from companion.store.reminder_setting import (
    KEEP_RUNNING,
    REMIND,
    SIT_BREAK,
    WITH_SYSTEM,
)
from companion.store.setting import FIRST_WEEKDAY, LANGUAGE, SESSION_SCREEN, VOICE
from companion.store.setting_group import GROUPS
from companion.store.setting_kind import Choice, Setting
from companion.ui.departure import when_let_go
from companion.ui.doors import HISTORY, SETTINGS
from companion.ui.focus_place import focus_again, place_of_focus
from companion.ui.pages.setting_entry import Tools
from companion.ui.pages.settings import SettingsPage
from companion.ui.rooms.setting_extras import SettingExtras
from companion.ui.wardrobe import WORN

if TYPE_CHECKING:
    from companion.ui.room import Host

REMINDERS = next(group.settings for group in GROUPS if group.key == "reminders")
_WISHES = (REMIND, SIT_BREAK, KEEP_RUNNING)
IN_WINDOW = mark("In its window")


class SettingsRoom:
    """The page of settings, joined to those who follow them."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._settings = host.crew.settings
        tools = Tools(
            host.theme,
            host.studio,
            _offers(host),
            _spelled,
            lambda: host.theme.person,
        )
        self.extras = SettingExtras(host)
        self.reminders = self.extras.reminders
        self.page = SettingsPage(GROUPS, tools, self.extras.cards)
        self.page.value_chosen.connect(self._choose)
        self.page.reset_asked.connect(self._reset)

    def enter(self) -> None:
        """Show what is chosen now; a session may have changed some of it."""
        self.page.show_values(self._settings.get)
        self._show_next()
        self.extras.data.enter()

    def print_shown(self) -> None:
        """Settings are not for paper."""

    def _choose(self, setting: Setting[Any], value: object) -> None:
        def choose() -> None:
            self._settings.set(setting, value)
            self._follow((setting,))

        self._ask_first((setting,), value, choose)

    def _reset(self, settings: tuple[Setting[Any], ...]) -> None:
        changed = [one for one in settings if self._settings.chosen(one)]

        def reset() -> None:
            for setting in changed:
                self._settings.reset(setting)
            self._follow(changed)

        self._ask_first(changed, LANGUAGE.default, reset)

    def _ask_first(
        self, settings: Sequence[Setting[Any]], value: object, act: Callable[[], None]
    ) -> None:
        """Do it at once, or once the forms may go that it makes anew.

        ``value`` is what the language is to be, if it is among the settings.
        """
        tongue = self._host.crew.tongue
        if LANGUAGE in settings and tongue.code_of(str(value)) != tongue.code:
            when_let_go(self._host, SETTINGS, act)
        elif FIRST_WEEKDAY in settings:
            when_let_go(self._host, SETTINGS, act, HISTORY)
        else:
            act()

    def _follow(self, settings: Sequence[Setting[Any]]) -> None:
        """Let everybody take up what has changed; the language last, it renews all."""
        crew = self._host.crew
        if any(one in WORN for one in settings):
            crew.wear()
        self.page.show_values(self._settings.get)
        if any(one in REMINDERS for one in settings):
            self._follow_reminders(settings)
        if FIRST_WEEKDAY in settings:
            self._host.forget(HISTORY)
        if LANGUAGE in settings:
            group, focused = self.page.shown, place_of_focus(self.page)
            crew.tongue.follow(self._settings.get(LANGUAGE))
            self._come_back(group, focused)

    def _come_back(self, group: str, focused: int | None) -> None:
        """Be where one was, in the room that was made anew in another language."""
        anew = self._host.room(SETTINGS)
        if anew is not self:
            anew.page.open_group(group)
            focus_again(anew.page, focused)

    def _follow_reminders(self, settings: Sequence[Setting[Any]]) -> None:
        reminding = self._host.crew.amenities.reminding()
        reminding.follow()
        trouble = ""
        if WITH_SYSTEM in settings and not reminding.start_with_system():
            self._settings.reset(WITH_SYSTEM)
            self.page.show_values(self._settings.get)
            trouble = tr("This computer does not let it start by itself.")
        self.reminders.show_trouble(trouble)
        self._show_next()

    def _show_next(self) -> None:
        """Say when the next reminder comes; asks the tray only when one is wished."""
        if not any(self._settings.get(one) for one in _WISHES):
            self.reminders.show_next(tr("No reminder is set."), tray=True)
            return
        reminding = self._host.crew.amenities.reminding()
        moment = reminding.next_moment()
        words = tr("No reminder of exercises is coming in the next two weeks.")
        if moment is not None:
            day = self._host.clock.now().date()
            words = tr("Next reminder: {when}", when=_when(moment, day))
        self.reminders.show_next(words, tray=reminding.tray.here)


def _when(moment: datetime, today: date) -> str:
    """A moment in words: today, tomorrow, or a day of the week, and the time."""
    time = _spelled(moment.strftime("%H:%M"))
    days = (moment.date() - today).days
    if days == 0:
        return tr("today, {time}", time=time)
    if days == 1:
        return tr("tomorrow, {time}", time=time)
    return tr("{day}, {time}", day=day_name(moment.date()), time=time)


def _offers(host: "Host") -> Mapping[str, Mapping[str, str]]:
    """What there is to choose from on this computer today."""
    return {
        VOICE.name: _voices(VOICE, lambda: _here(host)),
        SESSION_SCREEN.name: _screens(),
    }


def _here(host: "Host") -> tuple[str, ...]:
    return tuple(voice.name for voice in host.crew.devices().voices("", spoken()))


def _voices(setting: Choice, found: Callable[[], tuple[str, ...]]) -> dict[str, str]:
    here = found()
    return {
        name: words
        for name, words in setting.choices.items()
        if not name or name in here
    }


def _screens() -> dict[str, str]:
    names = [screen.name() or "only" for screen in QGuiApplication.screens()]
    words = {
        name: tr("Screen {number}: {name}", number=number, name=name)
        for number, name in enumerate(names, 1)
    }
    return {"": tr(IN_WINDOW)} | words


def _spelled(time: str) -> str:
    """A time of the day as it is written here."""
    moment = QTime.fromString(time, "HH:mm")
    return QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)
