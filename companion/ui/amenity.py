"""What a window has beside its pages, each made when it is first wanted.

amenities = Amenities(window, settings, devices, assets, cache)
amenities.reminding(), trials(), source_words(), guide(), hint(page)
amenities.begin()          in idle time, after the first picture
"""

# ruff: noqa: PLC0415 - as said: a start pays for none of it

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from companion.store.reminder_setting import KEEP_RUNNING, REMIND, SIT_BREAK
from companion.store.setting import HINTS, Settings

if TYPE_CHECKING:
    from companion.ui.equipment import Equipment
    from companion.ui.guidance import Guidance
    from companion.ui.pages.session import SessionPage
    from companion.ui.reminding import Reminding
    from companion.ui.trial import Trials
    from companion.ui.window import MainWindow


class Amenities:
    """Reminders, try-outs, the guide and the hints of one window."""

    def __init__(
        self,
        settings: Settings,
        devices: "Callable[[], Equipment]",
        assets: Path,
        cache: Path,
    ) -> None:
        self._settings = settings
        self._devices = devices
        self._assets = assets
        self._cache = cache
        self._window: MainWindow | None = None
        self._reminding: Reminding | None = None
        self._trials: Trials | None = None
        self._guidance: Guidance | None = None
        self._at_the_end = ExitStack()

    def belong_to(self, window: "MainWindow") -> None:
        """Serve this window from now on."""
        self._window = window

    def begin(self) -> Iterator[None]:
        """The work of idle time: guide, words and date, and reminders if wished."""
        from PySide6.QtGui import QKeySequence, QShortcut

        window = self._shown
        QShortcut(QKeySequence("F1"), window, self.guide)
        yield
        from companion.ui.word_tips import WordTips

        WordTips(
            window,
            window.theme,
            lambda: window.crew.reading_room().glossary,
            lambda: window.following,
        )
        yield
        from companion.ui.daybreak import Daybreak

        Daybreak(window)
        yield
        wishes = (REMIND, SIT_BREAK, KEEP_RUNNING)
        if any(self._settings.get(one) for one in wishes):
            self.reminding().follow()

    def reminding(self) -> "Reminding":
        """Who reminds."""
        if self._reminding is None:
            from companion.ui.remembrance import reminding_for

            self._reminding = reminding_for(self._shown, self._assets)
            self._at_the_end.callback(self._reminding.close)
        return self._reminding

    def trials(self) -> "Trials":
        """Who plays and listens for Settings."""
        if self._trials is None:
            from companion.ui.trial import EarTrial, SoundTrial, Trials

            devices, clock = self._devices(), self._shown.clock
            sound = SoundTrial(self._settings, devices, clock, self._cache / "speech")
            self._trials = Trials(sound, EarTrial(devices))
            self._at_the_end.callback(self._trials.close)
        return self._trials

    def source_words(self) -> tuple[str, ...]:
        """Where the content comes from; of a broken list, what is wrong with it."""
        from companion.library.error import ContentError
        from companion.library.source_list import read_sources

        try:
            found = read_sources(self._assets / "about" / "sources.toml")
        except ContentError as error:
            return (str(error.fault),)
        return tuple(one.words for one in found.sources)

    def guide(self) -> None:
        """Open the guide on what is in view."""
        if self._guidance is None:
            from companion.ui.guidance import Guidance

            self._guidance = Guidance(self._shown)
        self._guidance.open()

    def hint(self, page: "SessionPage") -> None:
        """Explain the session's screen, the first time."""
        if self._settings.get(HINTS):
            from companion.ui.session_hints import SessionHints

            SessionHints(self._shown.theme, page, self._settings)

    def close(self) -> None:
        """Let everything go."""
        self._at_the_end.close()

    @property
    def _shown(self) -> "MainWindow":
        if self._window is None:
            msg = "amenities are asked for before there is a window"
            raise RuntimeError(msg)
        return self._window
