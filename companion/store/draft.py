"""What is not finished yet: the first run, and the red-flag list while it is answered.

A draft is no record: it is overwritten with every answer, and gone when it is done.
One that cannot be read is taken as none; one that cannot be written is no fault.
"""

import json
from contextlib import suppress
from datetime import date
from typing import TypeVar

from companion.domain.first_run import FirstRun
from companion.domain.sign_sheet import SignSheet, blank, known
from companion.store.codec import from_reader, to_json
from companion.store.errors import DiaryError, SettingRefused
from companion.store.reader import Reader, RefusedError
from companion.store.setting import Settings
from companion.store.setting_kind import Line

T = TypeVar("T")
_MOST = 20_000


def _hidden(name: str) -> Line:
    """A line that no form shows."""
    return Line(name, "", "", "", most=_MOST)


FIRST_RUN = _hidden("draft_first_run")
SHEET = _hidden("draft_sign_sheet")


class Drafts:
    """Kept beside the settings, in the diary's file."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def first_run(self) -> FirstRun:
        """How far the first run has come."""
        return self._read(FIRST_RUN, FirstRun) or FirstRun()

    def keep_first_run(self, run: FirstRun | None) -> None:
        """Keep how far it has come; None when it is over."""
        self._write(FIRST_RUN, "" if run is None else to_json(run))

    def sheet(self, today: date) -> SignSheet:
        """The list as it is resumed today."""
        kept = self._read(SHEET, SignSheet)
        if kept is None:
            return blank(today)
        return SignSheet(kept.day, known(kept.answers)).on(today)

    def keep_sheet(self, sheet: SignSheet | None) -> None:
        """Keep the answers so far; None when they were sent."""
        self._write(SHEET, "" if sheet is None else to_json(sheet))

    def _read(self, line: Line, kind: type[T]) -> T | None:
        text = self._settings.get(line)
        if not text:
            return None
        with suppress(ValueError, RefusedError):
            return from_reader(kind, Reader(json.loads(text), line.name))
        return None

    def _write(self, line: Line, text: str) -> None:
        with suppress(DiaryError, SettingRefused):
            self._settings.set(line, text)
