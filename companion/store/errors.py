"""What can go wrong with the diary, each by name and in plain words.

These are the errors of the world: a disk, a folder, another program. Errors of ours
(a session that was never begun, a rep after the end) are ``LookupError`` and
``ValueError`` at the foot of this file; they never have a reason outside.
"""

# ruff: noqa: N818 - each name says what happened; "Error" behind it would add nothing

from pathlib import Path
from typing import ClassVar

from companion.language import mark

_EARLIER_SAFE = "Everything saved before is safe."
_UNTOUCHED = "The file was left exactly as it is."


class DiaryError(Exception):
    """The diary cannot be used now: what happened, what is safe, what to do.

    ``happened``, ``safe`` and ``todo`` are whole sentences for the person; ``path``
    is the file or folder it is about; ``detail`` is for the one who helps them.
    """

    happened_words: ClassVar[str] = "The diary could not be read or written."
    safe: ClassVar[str] = _EARLIER_SAFE
    todo: ClassVar[str] = "Close the program and start it again."

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail

    @property
    def happened(self) -> str:
        """What happened, with the place it is about."""
        return f"{self.happened_words} ({self.path})"

    def __str__(self) -> str:
        return f"{self.happened} {self.safe} {self.todo}"


class AlreadyRunning(DiaryError):
    """Another window of the program holds this diary."""

    happened_words = "The program is already open with this diary."
    safe = "Nothing was changed."
    todo = "Use the window that is open, or close it first."


class DiaryBusy(DiaryError):
    """Another program keeps the file locked for longer than we wait."""

    happened_words = "Another program is using the diary file."
    safe = f"{_EARLIER_SAFE} {_UNTOUCHED}"
    todo = "Close programs that copy or show this file, then try again."


class DiaryTooNew(DiaryError):
    """A newer version of the program has written this file."""

    happened_words = "This diary was written by a newer version of the program."
    safe = _UNTOUCHED
    todo = "Install the newer version to open it."


class DiaryTooOld(DiaryError):
    """The copy that must exist before a file is brought up to date failed."""

    happened_words = "The diary is from an older version and could not be updated."
    safe = "It was put back as it was."
    todo = "Keep the file, and tell the people who make this program."


class NotADiary(DiaryError):
    """The file is something else, or another program's database."""

    happened_words = "This file is not a diary of this program."
    safe = _UNTOUCHED
    todo = "Move it to another folder, or choose another data folder."


class DiaryDamaged(DiaryError):
    """The file is a diary, but parts of it cannot be trusted.

    ``problems`` lists what the check found, for the one who helps.
    """

    happened_words = "The diary file is damaged."
    safe = "Nothing was deleted or written over."
    todo = "Try again. If that does not help, go back to the last good copy."

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        super().__init__(path, "; ".join(problems))
        self.problems = problems


class DiaryMissing(DiaryError):
    """Traces of a diary are here, but the file itself has gone."""

    happened_words = "The diary file has gone, but traces of it are still here."
    safe = "Nothing was deleted or written over."
    todo = (
        "If you moved the file, put it back and try again. Or go back to the last "
        "good copy."
    )


class DiskFull(DiaryError):
    """There is no room left to write."""

    happened_words = "The disk is full, so the diary could not be written."
    todo = "Free some space. What is not saved yet is tried again."


class DiskTrouble(DiaryError):
    """The disk reported an error while reading or writing."""

    happened_words = "The disk did not do as asked."
    todo = "Check that the disk is connected, not full and healthy, then try again."


class DiaryReadOnly(DiaryError):
    """The file or its folder can be read, but not written."""

    happened_words = "The diary can be read, but not written."
    todo = "Allow writing to this folder, or choose another data folder."


class NoPermission(DiaryError):
    """The person's account may not use the file or its folder."""

    happened_words = "You are not allowed to use the diary at this place."
    safe = _UNTOUCHED
    todo = "Ask the owner of the folder, or choose another data folder."


class FolderUnusable(DiaryError):
    """The folder cannot be made, or is not a folder, or cannot be locked."""

    happened_words = "The data folder cannot be used."
    safe = "Nothing was changed."
    todo = "Choose another data folder on this computer's own disk."


class ImportRefused(DiaryError):
    """The file to bring in is not one of ours, or not whole."""

    happened_words = "This file could not be brought in."
    safe = "Nothing in your diary was changed."
    todo = "Make the file again on the other computer, and choose that one."


class NotErased(DiaryError):
    """Something of what should be deleted could not be."""

    happened_words = mark("Not everything could be deleted.")
    safe = mark("What could not be deleted is as it was.")
    todo = mark("Allow writing to this folder, and delete again.")


class UnknownSession(LookupError):
    """We asked for a session that the diary does not hold."""


class UnknownTelling(LookupError):
    """We asked for something told that the diary does not hold."""


class SessionOver(ValueError):
    """We tried to add to a session that has ended."""


class SettingRefused(ValueError):
    """We tried to keep a value that its setting does not allow."""
