"""What can go wrong with the diary, each by name and in plain words.

These are the errors of the world: a disk, a folder, another program. Errors of ours
(a session that was never begun, a rep after the end) are ``LookupError`` and
``ValueError`` at the foot of this file; they never have a reason outside.
"""

from pathlib import Path
from typing import ClassVar

from companion.language import mark, tr

_EARLIER_SAFE = mark("Everything saved before is safe.")
_UNTOUCHED = mark("The file was left exactly as it is.")


class DiaryError(Exception):
    """The diary cannot be used now: what happened, what is safe, what to do.

    ``happened``, ``safe`` and ``todo`` are whole sentences for the person; ``path``
    is the file or folder it is about; ``detail`` is for the one who helps them.
    """

    happened_words: ClassVar[str] = mark("The diary could not be read or written.")
    safe_words: ClassVar[str] = _EARLIER_SAFE
    todo_words: ClassVar[str] = mark("Close the program and start it again.")

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail

    @property
    def happened(self) -> str:
        """What happened, with the place it is about."""
        return f"{tr(self.happened_words)} ({self.path})"

    @property
    def safe(self) -> str:
        """What is safe all the same."""
        return tr(self.safe_words)

    @property
    def todo(self) -> str:
        """What to do."""
        return tr(self.todo_words)

    def __str__(self) -> str:
        return f"{self.happened} {self.safe} {self.todo}"


class AlreadyRunning(DiaryError):
    """Another window of the program holds this diary."""

    happened_words = mark("The program is already open with this diary.")
    safe_words = mark("Nothing was changed.")
    todo_words = mark("Use the window that is open, or close it first.")


class DiaryBusy(DiaryError):
    """Another program keeps the file locked for longer than we wait."""

    happened_words = mark("Another program is using the diary file.")
    safe_words = mark(
        "Everything saved before is safe. The file was left exactly as it is."
    )
    todo_words = mark("Close programs that copy or show this file, then try again.")


class DiaryTooNew(DiaryError):
    """A newer version of the program has written this file."""

    happened_words = mark("This diary was written by a newer version of the program.")
    safe_words = _UNTOUCHED
    todo_words = mark("Install the newer version to open it.")


class DiaryTooOld(DiaryError):
    """The copy that must exist before a file is brought up to date failed."""

    happened_words = mark(
        "The diary is from an older version and could not be updated."
    )
    safe_words = mark("It was put back as it was.")
    todo_words = mark("Keep the file, and tell the people who make this program.")


class NotADiary(DiaryError):
    """The file is something else, or another program's database."""

    happened_words = mark("This file is not a diary of this program.")
    safe_words = _UNTOUCHED
    todo_words = mark("Move it to another folder, or choose another data folder.")


class DiaryDamaged(DiaryError):
    """The file is a diary, but parts of it cannot be trusted.

    ``problems`` lists what the check found, for the one who helps.
    """

    happened_words = mark("The diary file is damaged.")
    safe_words = mark("Nothing was deleted or written over.")
    todo_words = mark(
        "Try again. If that does not help, go back to the last good copy."
    )

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        super().__init__(path, "; ".join(problems))
        self.problems = problems


class DiaryMissing(DiaryError):
    """Traces of a diary are here, but the file itself has gone."""

    happened_words = mark("The diary file has gone, but traces of it are still here.")
    safe_words = mark("Nothing was deleted or written over.")
    todo_words = mark(
        "If you moved the file, put it back and try again. Or go back to the last "
        "good copy."
    )


class DiskFull(DiaryError):
    """There is no room left to write."""

    happened_words = mark("The disk is full, so the diary could not be written.")
    todo_words = mark("Free some space. What is not saved yet is tried again.")


class DiskTrouble(DiaryError):
    """The disk reported an error while reading or writing."""

    happened_words = mark("The disk did not do as asked.")
    todo_words = mark(
        "Check that the disk is connected, not full and healthy, then try again."
    )


class DiaryReadOnly(DiaryError):
    """The file or its folder can be read, but not written."""

    happened_words = mark("The diary can be read, but not written.")
    todo_words = mark("Allow writing to this folder, or choose another data folder.")


class NoPermission(DiaryError):
    """The person's account may not use the file or its folder."""

    happened_words = mark("You are not allowed to use the diary at this place.")
    safe_words = _UNTOUCHED
    todo_words = mark("Ask the owner of the folder, or choose another data folder.")


class FolderUnusable(DiaryError):
    """The folder cannot be made, or is not a folder, or cannot be locked."""

    happened_words = mark("The data folder cannot be used.")
    safe_words = mark("Nothing was changed.")
    todo_words = mark("Choose another data folder on this computer’s own disk.")


class ImportRefused(DiaryError):
    """The file to bring in is not one of ours, or not whole."""

    happened_words = mark("This file could not be brought in.")
    safe_words = mark("Nothing in your diary was changed.")
    todo_words = mark("Make the file again on the other computer, and choose that one.")


class NotErased(DiaryError):
    """Something of what should be deleted could not be."""

    happened_words = mark("Not everything could be deleted.")
    safe_words = mark("What could not be deleted is as it was.")
    todo_words = mark("Allow writing to this folder, and delete again.")


class UnknownSession(LookupError):
    """We asked for a session that the diary does not hold."""


class UnknownTelling(LookupError):
    """We asked for something told that the diary does not hold."""


class SessionOver(ValueError):
    """We tried to add to a session that has ended."""


class SettingRefused(ValueError):
    """We tried to keep a value that its setting does not allow."""
