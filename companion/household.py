"""What belongs to one open diary: makes desk, library and window, and joins them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

from companion.clock import Clock
from companion.domain.day import zone_kept
from companion.domain.fact import fact
from companion.library import Library, Memo
from companion.printing.calendar_words import day_name
from companion.sealed_file import SealedFile
from companion.store.album import ALBUM_NAME, Album
from companion.store.diary import Diary
from companion.store.scribe import Scribe
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter, WhenSure
from companion.ui.amenity import Amenities
from companion.ui.caretaker import QUEUED, Caretaker
from companion.ui.casebook import Casebook
from companion.ui.crew import Crew
from companion.ui.desk import Desk
from companion.ui.diary_ear import DiaryEar
from companion.ui.edition import edition
from companion.ui.print_shop import PrintShop, Sources
from companion.ui.theme import Theme
from companion.ui.tongue import IN_ENGLISH, Speech, Tongue
from companion.ui.wardrobe import Wardrobe
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue, Urgency, Work
from companion.ui.widgets.photos import Photos
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from companion.ui.window import MainWindow
from companion.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from companion.library.reading_room import ReadingRoom
    from companion.ui.annals import Annals
    from companion.ui.equipment import Equipment
    from companion.ui.errand import Errand
    from companion.ui.pages.session import SessionPage

_MOST_SECONDS = 30.0  # that the end waits for a slow drive; files are there or not
_PACKAGE = Path(__file__).resolve().parent
# What decides how a file is understood.
_READERS = (_PACKAGE / "library", _PACKAGE / "domain")


@fact
class Folders:
    """Where the diary, pictures that can be drawn again, and the assets lie."""

    data: Path
    cache: Path
    assets: Path


@fact
class Premises:
    """What is there before a diary is opened, and stays when it is closed."""

    clock: Clock
    folders: Folders
    theme: Theme
    tongue: Tongue
    wardrobe: Wardrobe
    memo: Memo  # of the language that the program is written in
    equipment: "Callable[[], Equipment] | None" = None


class Household:
    """Everybody who works on one open diary; ``leave`` when it is to be closed."""

    def __init__(
        self,
        premises: Premises,
        diary: Diary,
        restart: "Callable[[Callable[[], None]], None]",
    ) -> None:
        self._premises = premises
        self._diary = diary
        self._restart = restart
        self._at_the_end = ExitStack()
        self._album = Album(premises.folders.data / ALBUM_NAME)
        folders = premises.folders
        self._ear = DiaryEar()
        self._errand: Errand | None = None
        self._writer = SessionWriter(diary, self._ear)
        self.settings = Choices(self._writer)
        self.amenities = Amenities(
            self.settings, self._devices, folders.assets, folders.cache
        )
        self._at_the_end.callback(self.amenities.close)

    def leave(self) -> None:
        """Write what is waiting, and stop what runs beside the window."""
        self._at_the_end.close()

    def window(self) -> MainWindow:
        """The main window, with all that it works with; not shown yet."""
        premises = self._premises
        caretaker = self.caretaker = self._caretaker()
        self._at_the_end.callback(self._writer.close)
        library = self._library()
        crew = self._crew(library, caretaker)
        studio = self._studio()
        keeping = _keeping(library, premises.theme, studio)
        studio.queue.put("keeping", keeping, Urgency.LATER)
        studio.queue.put("examining", caretaker.look_over)
        self._at_the_end.callback(studio.queue.drop, "keeping")
        self._at_the_end.callback(studio.queue.drop, "examining")
        self._at_the_end.callback(studio.queue.drop, "forecast")
        window = MainWindow(premises.theme, premises.clock, studio, crew)
        place = WindowPlace(window, SealedFile(premises.folders.cache / "window", 1000))
        place.take()
        self._at_the_end.callback(place.keep)
        caretaker.watch(window)
        premises.tongue.changed.connect(window.retell)
        self.amenities.belong_to(window)
        studio.queue.put("amenities", self.amenities.begin, Urgency.LATER)
        self._at_the_end.callback(studio.queue.drop, "amenities")
        slack = _slack(studio.queue, self._at_the_end)
        studio.queue.put("slack", slack, Urgency.LATER)
        self._at_the_end.callback(studio.queue.drop, "slack")
        return window

    def wait_quietly(self) -> None:
        """Remind, without showing the window before somebody asks for it."""
        self.caretaker.listen()
        self.amenities.reminding().wait_quietly()

    def _crew(self, library: Library, caretaker: Caretaker) -> Crew:
        clock, settings, writer = self._premises.clock, self.settings, self._writer
        theme, folders = self._premises.theme, self._premises.folders
        teller = Teller(writer, clock, self._zone, caretaker.hold)
        teller.look_ahead()
        casebook = Casebook(library, writer, teller, settings, self._forecasts())
        desk = Desk(casebook, library, writer, settings, clock, _day_name)
        sources = Sources(desk, casebook, teller, clock, self._album.find)
        fonts, notice = folders.assets / "fonts", self._ear.noticed.emit
        return Crew(
            desk,
            Scribe(writer, clock, self._zone, caretaker.hold),
            self._ear,
            PrintShop(theme, settings, fonts, sources, self._files, notice),
            self._accompany,
            caretaker.upkeep,
            self.amenities,
            self._premises.tongue,
            teller,
            casebook,
            self._reading_room,
            settings,
            partial(self._premises.wardrobe.put_on, settings),
            self._devices,
            self._album,
            caretaker.when_sure,
            self._files,
            cache(partial(self._annals, casebook, desk, caretaker.hold)),
        )

    def _caretaker(self) -> Caretaker:
        premises = self._premises
        caretaker = Caretaker(
            self._diary,
            self._writer,
            self._ear,
            premises.clock,
            premises.folders.cache,
        )
        caretaker.restart_asked.connect(self._restart, QUEUED)
        self._at_the_end.callback(caretaker.close)
        return caretaker

    def _annals(self, casebook: Casebook, desk: Desk, when_sure: WhenSure) -> "Annals":
        """The past; loaded when somebody looks back."""
        from companion.ui.annals import annals  # noqa: PLC0415 - as said

        clock = self._premises.clock
        return annals(self._writer, casebook, desk, clock, self._zone, when_sure)

    def _zone(self) -> str:
        """The computer's time zone now, such as ``Europe/London``."""
        named = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        return zone_kept(self._premises.clock.now(), named)

    def _devices(self) -> "Equipment":
        """What sessions, and their settings, need of the computer."""
        from companion.ui.equipment import equipment_here  # noqa: PLC0415 - as said

        return (self._premises.equipment or equipment_here)()

    def _files(self) -> "Errand":
        """What writes the files that are saved; made for the first who may save one."""
        if self._errand is None:
            from companion.ui.errand import Errand  # noqa: PLC0415 - as said

            self._errand = Errand("files")
            self._at_the_end.callback(self._errand.finish, _MOST_SECONDS)
        return self._errand

    def _reading_room(self) -> "ReadingRoom":
        """What there is to read; loaded when Learn is first gone to."""
        from companion.library.reading_room import ReadingRoom  # noqa: PLC0415 - so

        learn = self._premises.folders.assets / "learn"
        return ReadingRoom(learn, self._premises.tongue.speech.overlays_of("learn"))

    def _forecasts(self) -> Memo:
        """What the rules said of the coming days; as private as the diary."""
        folders = self._premises.folders
        known = edition([_PACKAGE / "domain", folders.assets / "exercises"])
        return Memo(folders.data / "forecast", known)

    def _library(self) -> Library:
        """The exercises in the language spoken, now and whenever it changes."""
        tongue, folders = self._premises.tongue, self._premises.folders
        speech = tongue.speech
        memo = self._memo(speech)
        library = Library(folders.assets / "exercises", memo, speech.overlays)

        def follow() -> None:
            speech = tongue.speech
            library.speak(speech.overlays, self._memo(speech))

        tongue.changed.connect(follow)
        self._at_the_end.callback(tongue.changed.disconnect, follow)
        return library

    def _memo(self, speech: Speech) -> Memo:
        """What was read before in a language."""
        if speech is IN_ENGLISH:
            return self._premises.memo
        cache = self._premises.folders.cache
        return Memo(cache / "read" / speech.code, edition(_READERS))

    def _accompany(self, page: "SessionPage") -> None:
        """Give a session its sound; nothing of it is loaded before there is one."""
        from companion.ui.company import Company  # noqa: PLC0415 - as said

        premises = self._premises
        company = Company(
            premises.theme,
            page,
            self.settings,
            self._devices(),
            premises.clock,
            premises.folders.cache / "speech",
        )
        page.destroyed.connect(company.close)
        self.amenities.hint(page)
        self._at_the_end.callback(company.close)

    def _studio(self) -> Studio:
        folders, frames = self._premises.folders, FrameCache()
        drawn_from = [folders.assets / one for one in ("exercises", "learn", "figure")]
        drawn_by = edition([*drawn_from, _PACKAGE / "figure"])
        photos = Photos(self._album.find)
        stills = Stills(frames, folders.cache, drawn_by, photos)
        return Studio(frames, IdleQueue(), stills)


def house_memo(cache: Path) -> Memo:
    """What was read before, in the language the program is written in."""
    return Memo(cache / "read", edition(_READERS))


def _keeping(library: Library, theme: Theme, studio: Studio) -> Work:
    """The work of keeping for the next start what this one had to read and draw."""

    def work() -> Iterator[None]:
        library.keep()
        yield
        theme.icons.keep()
        yield
        yield from studio.stills.lay_out()

    return work


def _slack(queue: IdleQueue, at_the_end: ExitStack) -> Work:
    """The work of having free memory given back from then on, until the end."""

    def work() -> Iterator[None]:
        from companion.ui.slack import Slack  # noqa: PLC0415 - no start waits for it

        at_the_end.callback(Slack(queue).close)
        yield

    return work


def _day_name(day: date) -> str:
    return day_name(day)
