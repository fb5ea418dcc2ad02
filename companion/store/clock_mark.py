"""The last moment that the computer's clock was believed at; a wrong one is noticed."""

from contextlib import suppress
from datetime import datetime

from companion.store.file import DiaryFile
from companion.store.moment import from_text, to_text
from companion.store.setting import Settings
from companion.store.setting_kind import Line

CLOCK_SEEN = Line(
    "clock_seen",
    "",
    "Clock last seen",
    "When the clock of this computer was last right.",
    most=27,
)
_NEWEST = (
    "SELECT max(moment) FROM ("
    "SELECT max(started) AS moment FROM session UNION ALL SELECT max(at) FROM told)"
)


class ClockMark:
    """Reads and moves the mark. Verbs raise ``DiaryError``."""

    def __init__(self, file: DiaryFile, settings: Settings) -> None:
        self._file = file
        self._settings = settings

    def seen(self) -> datetime | None:
        """The mark; before there is one, the newest moment in the diary, if any.

        Not simply the newest: what was kept under a date far ahead by mistake would
        make every right date doubtful for ever.
        """
        with suppress(ValueError):
            return from_text(self._settings.get(CLOCK_SEEN))
        with self._file.reading() as connection:
            (newest,) = connection.execute(_NEWEST).fetchone()
        return None if newest is None else from_text(newest)

    def believe(self, now: datetime) -> None:
        """Move the mark to a moment; once a day is enough."""
        text = to_text(now)
        if self._settings.get(CLOCK_SEEN)[:10] != text[:10]:
            self._settings.set(CLOCK_SEEN, text)

    def insist(self, now: datetime) -> None:
        """The person has said that this moment is right."""
        self._settings.set(CLOCK_SEEN, to_text(now))
