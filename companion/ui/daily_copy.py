"""A checked copy of the diary every day: after a session, and at the end.

    daily = DailyCopy(diary, writer.settle, ear)
    daily.make()      comes back at once; nothing happens when there is one of today
    daily.close()     the same once more, and wait for it

It is made on a thread of its own. What goes wrong is told once, and stops nothing.
"""

from collections.abc import Callable
from typing import Protocol

from companion.language import mark, tr
from companion.store.diary import Diary
from companion.store.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryReadOnly,
    DiskFull,
    NoPermission,
)
from companion.ui.errand import Errand

_MOST_SECONDS = 20.0  # that closing waits; a copy cut off later is no copy yet
_MAY_NOT = mark("The folder for copies may not be written.")
_WHY: dict[type[DiaryError], str] = {
    DiskFull: mark("The disk is full."),
    NoPermission: _MAY_NOT,
    DiaryReadOnly: _MAY_NOT,
}
_ELSE = mark("The disk did not do as asked.")


class Witness(Protocol):
    """Hears of trouble, on the thread of the copies."""

    def copy_failed(self, words: str) -> None:
        """No copy could be made; told once, until one is made again."""
        ...

    def refused(self, error: Exception) -> None:
        """An error of ours."""
        ...


class DailyCopy:
    """Makes the copy of today when it is due and there is something to copy.

    ``settle`` waits until what was told is on disk, and says whether it is.
    """

    def __init__(
        self, diary: Diary, settle: Callable[[], bool], witness: Witness
    ) -> None:
        self._diary = diary
        self._settle = settle
        self._witness = witness
        self._told = False
        self._errand = Errand("daily copy", witness.refused)

    def make(self) -> None:
        """Have the copy made, if it is due."""
        self._errand.do(self._make)

    def close(self) -> None:
        """Have it made if it is due, and wait for that."""
        self._errand.close(_MOST_SECONDS, self._make)

    def _make(self) -> None:
        try:
            if self._settle() and self._wanted():
                self._diary.back_up()
                self._told = False
        except DiaryError as error:
            if not self._told:
                self._told = True
                self._witness.copy_failed(failure_words(error))

    def _wanted(self) -> bool:
        if self._diary.sessions.first_day() is None:
            return False  # nothing to lose yet
        return self._diary.backups.due()


def failure_words(error: DiaryError) -> str:
    """Why there is no copy today, what is safe, and what to do."""
    if isinstance(error, DiaryDamaged):
        return tr(
            "No copy of your diary could be made today. Parts of the diary look "
            "damaged. Nothing was deleted. Close the program and open it again to "
            "have the diary checked."
        )
    return tr(
        "No copy of your diary could be made today. {reason} Your sessions are saved, "
        "and the copy is tried again later.",
        reason=tr(_WHY.get(type(error), _ELSE)),
    )
