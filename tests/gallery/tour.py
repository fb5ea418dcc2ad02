"""A walk through every page and its important states, for a picture of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from companion.app import House
from companion.language import tr
from companion.ui.caretaker import NETWORK
from companion.ui.doors import HELP, HISTORY, LEARN, SETTINGS
from companion.ui.pages.data_card import DataCard
from companion.ui.tongue import Speech
from companion.ui.trouble_window import TroubleWindow
from companion.ui.widgets.figure_view import FigureView
from companion.ui.window import MainWindow
from tests.damage import wreck
from tests.fakes import FakeClock
from tests.gallery.beginning import first_run_shots, goal_shots, lock_shots
from tests.gallery.caring import caring_shots
from tests.gallery.corner import leftover_shots, visiting_shots
from tests.gallery.following import rest_shots, session_shots
from tests.gallery.guidance import guidance_shots
from tests.gallery.history import history_shots
from tests.gallery.look import Look
from tests.gallery.paper import paper_shots
from tests.gallery.past import fill_diary
from tests.gallery.planning import planning_shots
from tests.house import MONDAY, at_home, go_to_week, window_of
from tests.pseudo import pseudo_speech

Shot = tuple[str, QWidget]
_PASSES = 5  # what arrived is laid out, and then what lies around it
_ROUNDS, _MOST_ROUNDS = 3, 12  # a figure that plays is never drawn to the last


def _all_drawn(window: MainWindow) -> bool:
    """Whether every figure in view is the one that was asked for."""
    figures = [one for one in window.findChildren(FigureView) if one.isVisible()]
    return all(one.drawn for one in figures)


class Tour:
    """Opens the program in one look and goes everywhere in it."""

    def __init__(self, application: QApplication, folder: Path, look: Look) -> None:
        self._application = application
        self._folder = folder
        self._look = look

    def shots(self) -> Iterator[Shot]:
        """Every state by name, with the widget to take a picture of."""
        yield from self._first_run()
        yield from self._first_day()
        fill_diary(self._folder / "used" / "data")
        yield from self._used()
        yield from self._waits()
        yield from self._caring()
        yield from self._first_week()
        yield from self._rest_day()
        yield from self._corners()
        yield from self._odd_computer()
        yield from self._trouble()
        yield from self._recovery()

    def _first_run(self) -> Iterator[Shot]:
        """From the first start of all to the lock of everything."""
        with self._home(self._folder / "first", screened=False) as house:
            window = self._dress(house)
            yield from first_run_shots(window, self._settle)
            yield from goal_shots(window, self._settle)
            yield from lock_shots(window, self._settle)

    @contextmanager
    def _home(
        self, folder: Path, clock: FakeClock | None = None, *, screened: bool = True
    ) -> Iterator[House]:
        """The program open on a folder, in the language of the look."""
        with at_home(
            self._application,
            folder,
            clock,
            screened=screened,
            language=self._language,
        ) as house:
            yield house

    @cached_property
    def _language(self) -> str | Speech:
        """What is spoken; a made-up language has its texts written into the folder."""
        language = self._look.language or "en"
        if language in {"longer", "mirrored"}:
            return pseudo_speech(self._folder, mirrored=language == "mirrored")
        return language

    def _dress(self, house: House) -> MainWindow:
        window = window_of(house)
        house.theme.set_mode(self._look.mode)
        house.theme.set_text_scale(self._look.text_scale)
        window.resize(*self._look.size)
        self._settle(window)
        return window

    def _settle(self, window: MainWindow) -> None:
        """Let every picture be drawn, and what waits for one find its place."""
        for done in range(_MOST_ROUNDS):
            for _ in range(_PASSES):
                self._application.processEvents()
            window.grab()
            if done >= _ROUNDS and _all_drawn(window):
                break
            window.studio.queue.finish()

    def _first_day(self) -> Iterator[Shot]:
        with self._home(self._folder / "new") as house:
            window = self._dress(house)
            yield "today-first", window
            window.go_to(HISTORY)
            self._settle(window)
            yield "history-empty", window
            window.go_to(HELP)
            self._settle(window)
            yield "help", window
            yield from planning_shots(window, self._settle)
            yield from paper_shots(window, self._settle, self._folder)
            yield from self._learn(window)
            yield from self._settings(window)
            yield from guidance_shots(window, self._settle)

    def _settings(self, window: MainWindow) -> Iterator[Shot]:
        """Every group of settings, and a search that finds nothing."""
        window.go_to(SETTINGS)
        page = window.room(SETTINGS).page
        self._settle(window)
        yield "settings", window
        for part in page.parts:
            page.open_group(part.group.key)
            self._settle(window)
            yield f"settings-{part.group.key}", window
            if isinstance(part.extra, DataCard):
                part.extra.erase_asked.emit()
                self._settle(window)
                yield "settings-erase", window
                window.findChildren(QDialog)[-1].reject()
        group = page.parts[0].group
        for name, words in ((group.key, tr(group.title)), ("astronaut", "astronaut")):
            page.search.field.setText(words)
            self._settle(window)
            yield f"settings-find-{name}", window

    def _learn(self, window: MainWindow) -> Iterator[Shot]:
        """Every page to read, and a search that finds nothing."""
        window.go_to(LEARN)
        page = window.room(LEARN).page
        self._settle(window)
        yield "learn", window
        for number, reading in enumerate(page.readings, 1):
            page.open_lesson(reading.lesson.id)
            self._settle(window)
            yield f"learn-{number:02}-{reading.lesson.id}", window
        page.search.field.setText("astronaut")
        self._settle(window)
        yield "learn-nothing-found", window

    def _used(self) -> Iterator[Shot]:
        clock = FakeClock(MONDAY)
        with self._home(self._folder / "used", clock) as house:
            window = self._dress(house)
            yield "today", window
            yield from session_shots(window, clock, self._settle)
            yield "today-after-stop", window
            yield from history_shots(window, self._settle)

    def _waits(self) -> Iterator[Shot]:
        """A diary of its own: what is told in the other's history closes it."""
        clock = FakeClock(MONDAY)
        with self._home(self._folder / "waits", clock) as house:
            yield from rest_shots(self._dress(house), clock, self._settle)

    def _caring(self) -> Iterator[Shot]:
        clock = FakeClock(MONDAY)
        with self._home(self._folder / "caring", clock) as house:
            yield from caring_shots(self._dress(house), clock, self._settle)

    def _first_week(self) -> Iterator[Shot]:
        fill_diary(self._folder / "week" / "data", weeks=1)
        clock = FakeClock(MONDAY)
        with self._home(self._folder / "week", clock) as house:
            window = self._dress(house)
            go_to_week(window, MONDAY.date() - timedelta(days=7))
            self._settle(window)
            yield "history-first-week", window

    def _rest_day(self) -> Iterator[Shot]:
        clock = FakeClock(MONDAY + timedelta(days=1))
        with self._home(self._folder / "week", clock) as house:
            yield "today-rest-day", self._dress(house)

    def _corners(self) -> Iterator[Shot]:
        """What opens over a page; twice, so that a session is left over."""
        folder, clock = self._folder / "corners", FakeClock(MONDAY)
        with self._home(folder, clock) as house:
            yield from visiting_shots(self._dress(house), self._settle)
        with self._home(folder, clock) as house:
            window = self._dress(house)
            yield from leftover_shots(window, self._settle, self._folder)

    def _odd_computer(self) -> Iterator[Shot]:
        """A date before what is in the diary; a diary on a network drive."""
        clock = FakeClock(MONDAY - timedelta(days=30))
        with self._home(self._folder / "week", clock) as house:
            window = self._dress(house)
            while not window.findChildren(QDialog):
                QTest.qWait(20)
            yield "wrong-date", window
        clock = FakeClock(MONDAY + timedelta(days=1))
        with self._home(self._folder / "week", clock) as house:
            window = self._dress(house)
            window.crew.ear.noticed.emit(tr(NETWORK, kind="nfs4"))
            self._settle(window)
            yield "network-drive", window

    def _trouble(self) -> Iterator[Shot]:
        folder = self._folder / "broken"
        (folder / "data").mkdir(parents=True)
        (folder / "data" / "diary.db").write_bytes(b"not a diary at all" * 40)
        with self._home(folder) as house:
            yield "trouble", self._shown(house)

    def _recovery(self) -> Iterator[Shot]:
        data = self._folder / "used" / "data"
        wreck(data, "session_by_date")
        with self._home(self._folder / "used") as house:
            while not isinstance(house.window, TroubleWindow):
                QTest.qWait(20)  # it is found after the start, on a thread of its own
            window = self._shown(house)
            assert isinstance(window, TroubleWindow)
            assert window.copies is not None
            while not window.copies.cards:  # found on a thread of its own
                QTest.qWait(20)
            for _ in range(_PASSES):
                QApplication.processEvents()
            yield "recovery", window
            window.copies.cards[0].button.click()
            for _ in range(_PASSES):
                QApplication.processEvents()
            yield "recovery-question", window
            window.findChildren(QDialog)[-1].reject()

    def _shown(self, house: House) -> QMainWindow:
        """The window of a diary that does not open."""
        assert house.window is not None
        house.theme.set_mode(self._look.mode)
        house.theme.set_text_scale(self._look.text_scale)
        house.window.resize(*self._look.size)
        self._application.processEvents()
        return house.window
