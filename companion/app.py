"""The composition root: makes diary, library, theme and window; joins them."""

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QApplication, QMainWindow

from companion.clock import Clock
from companion.domain.fact import fact
from companion.library import Library, Memo
from companion.printing.calendar_words import day_name
from companion.store.diary import Diary, open_diary
from companion.store.errors import DiaryError
from companion.store.scribe import Scribe
from companion.store.setting import (
    FIRST_WEEKDAY,
    LANGUAGE,
    LOOK,
    TEXT_SCALE,
    Settings,
)
from companion.store.teller import Teller
from companion.store.writer import SessionWriter
from companion.ui.caretaker import QUEUED, Caretaker
from companion.ui.casebook import Casebook
from companion.ui.crew import Crew
from companion.ui.desk import Desk
from companion.ui.diary_ear import DiaryEar
from companion.ui.edition import edition
from companion.ui.print_shop import PrintShop
from companion.ui.theme import Theme
from companion.ui.tongue import IN_ENGLISH, Speech, Tongue
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue, Urgency, Work
from companion.ui.widgets.picture_folder import PictureFolder
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.library.reading_room import ReadingRoom
    from companion.ui.equipment import Equipment
    from companion.ui.pages.session import SessionPage

_PACKAGE = Path(__file__).resolve().parent
# What decides how a file is understood.
_READERS = (_PACKAGE / "library", _PACKAGE / "domain")
_WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}


@fact
class Folders:
    """Where the diary, pictures that can be drawn again, and the assets lie."""

    data: Path
    cache: Path
    assets: Path


class House:
    """All parts of the running program; ``open`` it once, ``close`` it at the end."""

    def __init__(
        self,
        application: QApplication,
        clock: Clock,
        folders: Folders,
        equipment: "Callable[[], Equipment] | None" = None,
    ) -> None:
        self._application = application
        self._clock = clock
        self._folders = folders
        self._equipment = equipment
        self._at_the_end = ExitStack()
        self._memo = Memo(folders.cache / "read", edition(_READERS))
        icons = edition([folders.assets / "icons"])
        kept_icons = PictureFolder(folders.cache / "icons", icons)
        self.theme = Theme(folders.assets, memo=self._memo, kept_icons=kept_icons)
        self.tongue = Tongue(application, folders.assets / "locale")
        self.window: QMainWindow | None = None

    def open(self) -> QMainWindow:
        """Show the window, or what keeps the diary from being opened."""
        try:
            diary = open_diary(self._folders.data, self._clock, prove_later=True)
            self._at_the_end.callback(diary.close)
            self.window = self._main(diary)
        except DiaryError as error:
            self._at_the_end.close()
            self.window = self._trouble(error)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Let the window go, write what is waiting, and close the diary."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        self._at_the_end.close()

    def _main(self, diary: Diary) -> MainWindow:
        self._put_on_look(diary.settings)
        self._speak(diary.settings.get(LANGUAGE))
        ear = DiaryEar()
        writer = SessionWriter(diary.sessions, ear)
        caretaker = self._caretaker(diary, writer.settle, ear)
        self._at_the_end.callback(writer.close)
        library = self._library()
        teller = Teller(diary.told, writer, self._clock, _zone)
        casebook = Casebook(library, writer, teller, diary.settings)
        desk = Desk(
            library,
            writer,
            diary.settings,
            self._clock,
            _first_weekday(diary.settings),
            _day_name,
        )
        crew = Crew(
            desk,
            Scribe(writer, self._clock, _zone),
            ear,
            PrintShop(self.theme, desk, diary.settings, self._folders.assets / "fonts"),
            partial(self._accompany, diary.settings),
            caretaker.upkeep,
            self.tongue,
            teller,
            casebook,
            self._reading_room,
        )
        studio = self._studio()
        keeping = _keeping(library, self.theme)
        studio.queue.put("keeping", keeping, Urgency.LATER)
        studio.queue.put("examining", caretaker.look_over)
        self._at_the_end.callback(studio.queue.drop, "keeping")
        self._at_the_end.callback(studio.queue.drop, "examining")
        window = MainWindow(self.theme, self._clock, studio, crew)
        caretaker.watch(window)
        self.tongue.changed.connect(window.retell)
        return window

    def _caretaker(
        self, diary: Diary, settle: Callable[[], bool], ear: DiaryEar
    ) -> Caretaker:
        cache = self._folders.cache
        caretaker = Caretaker(diary, settle, ear, self._clock, cache)
        caretaker.restart_asked.connect(self.restart, QUEUED)
        self._at_the_end.callback(caretaker.close)
        return caretaker

    def _reading_room(self) -> "ReadingRoom":
        """What there is to read; loaded when Learn is first gone to."""
        from companion.library.reading_room import ReadingRoom  # noqa: PLC0415 - so

        return ReadingRoom(self._folders.assets / "learn")

    def _speak(self, chosen: str) -> None:
        self._at_the_end.callback(self.tongue.close)
        self.tongue.follow(chosen)

    def _library(self) -> Library:
        """The exercises in the language spoken, now and whenever it changes."""
        speech = self.tongue.speech
        folder = self._folders.assets / "exercises"
        library = Library(folder, self._memo_in(speech), speech.overlays)

        def follow() -> None:
            speech = self.tongue.speech
            library.speak(speech.overlays, self._memo_in(speech))

        self.tongue.changed.connect(follow)
        self._at_the_end.callback(self.tongue.changed.disconnect, follow)
        return library

    def _memo_in(self, speech: Speech) -> Memo:
        if speech is IN_ENGLISH:
            return self._memo
        folder = self._folders.cache / "read" / speech.code
        return Memo(folder, edition(_READERS))

    def _accompany(self, settings: Settings, page: "SessionPage") -> None:
        """Give a session its sound; nothing of it is loaded before there is one."""
        from companion.ui.company import Company  # noqa: PLC0415 - as said
        from companion.ui.equipment import equipment_here  # noqa: PLC0415 - as said

        company = Company(
            self.theme,
            page,
            settings,
            (self._equipment or equipment_here)(),
            self._clock,
            self._folders.cache / "speech",
        )
        page.destroyed.connect(company.close)
        self._at_the_end.callback(company.close)

    def restart(self, deed: "Callable[[], None]") -> None:
        """Close the diary, do something with its file, and open it again."""
        asked = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        try:
            self.close()
            _let_go()
            deed()
        except DiaryError as error:
            self.window = self._trouble(error)
            self.window.show()
        else:
            self.open()
        finally:
            self._application.setQuitOnLastWindowClosed(asked)

    def _studio(self) -> Studio:
        frames = FrameCache()
        drawn_from = [
            self._folders.assets / "exercises",
            self._folders.assets / "learn",
            self._folders.assets / "figure",
        ]
        drawn_by = edition([*drawn_from, _PACKAGE / "figure"])
        stills = Stills(frames, self._folders.cache, drawn_by)
        return Studio(frames, IdleQueue(), stills)

    def _put_on_look(self, settings: Settings) -> None:
        look = settings.get(LOOK)
        if look == "system":
            scheme = self._application.styleHints().colorScheme()
            look = "dark" if scheme is Qt.ColorScheme.Dark else "light"
            self._application.styleHints().colorSchemeChanged.connect(self._follow)
        self.theme.set_mode(look)
        self.theme.set_text_scale(settings.get(TEXT_SCALE))
        self.theme.dress(self._application)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.theme.set_mode("dark" if scheme is Qt.ColorScheme.Dark else "light")

    def _trouble(self, error: DiaryError) -> QMainWindow:
        # Seldom needed, so it costs the usual start nothing.
        from companion.store.recovery import Recovery  # noqa: PLC0415 - as said
        from companion.ui.rescue import Rescue  # noqa: PLC0415 - as said
        from companion.ui.trouble_window import TroubleWindow  # noqa: PLC0415 - as said

        self.theme.dress(self._application)
        self._speak(LANGUAGE.default)
        recovery = Recovery(self._folders.data, self._clock)
        rescue = Rescue(recovery) if recovery.helps(error) else None
        if rescue is not None:
            self._at_the_end.callback(rescue.close)
        window = TroubleWindow(self.theme, self._clock, error, rescue)
        window.try_again.connect(self._try_again)
        return window

    def _try_again(self) -> None:
        before = self.window
        self.open()
        if before is not None:
            before.close()
            before.deleteLater()


def _let_go() -> None:
    """Destroy the closed window here and now.

    What is left of it would otherwise be collected by Python on any thread, such as
    one that reads the diary, and parts of Qt must not be destroyed there.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _keeping(library: Library, theme: Theme) -> Work:
    """The work of keeping for the next start what this one had to read and draw."""

    def work() -> Iterator[None]:
        library.keep()
        yield
        theme.icons.keep()

    return work


def _zone() -> str:
    """The computer's time zone now, such as ``Europe/London``."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _day_name(day: date) -> str:
    return day_name(day)


def _first_weekday(settings: Settings) -> int:
    chosen = settings.get(FIRST_WEEKDAY)
    return _WEEKDAYS.get(chosen, QLocale.system().firstDayOfWeek().value - 1)
