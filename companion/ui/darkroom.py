"""Keeps a photo for an own exercise on a thread of its own, as it may take a second.

darkroom.take(path)     ends with ``kept`` or ``refused``, on the window's thread
"""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from companion.store.album import Album
from companion.store.errors import DiaryError
from companion.ui.errand import Act, Errand
from companion.ui.photo import PhotoRefused, read_photo

_MOST_SECONDS = 5.0  # that closing waits; a photo is kept wholly or not at all


class Darkroom(QObject):
    """One photo after another; close it with what shows them."""

    kept = Signal(str)  # the name that the album gives it
    refused = Signal(str)  # why, in words for the person
    went_wrong = Signal(object)  # an error of ours
    _made = Signal(str)  # from its thread: so that nobody hears of one after the end
    _failed = Signal(str)

    def __init__(self, album: Album) -> None:
        super().__init__()
        self._album = album
        self._errand = Errand("photo", self.went_wrong.emit)
        self._unseen: set[str] = set()  # new in the album, and nobody has heard of it
        self._closed = False
        self._made.connect(self._hand_out)
        self._failed.connect(self._say_why)

    def take(self, path: Path) -> None:
        """Make a photo small and keep it."""
        self._errand.do(partial(self._say, partial(self._take, path)))

    def drop(self, name: str) -> None:
        """Delete one that nothing shows any more."""
        self._errand.do(partial(self._say, partial(self._album.drop, name)))

    def close(self, loose: Iterable[str] = ()) -> None:
        """Let what is being done come to its end, and delete these; do no more.

        A photo that nobody heard of any more is deleted with them.
        """
        self._closed = True
        last = partial(self._say, partial(self._drop, tuple(loose)))
        self._errand.close(_MOST_SECONDS, last)

    def _take(self, path: Path) -> None:
        jpeg, before = read_photo(path), self._album.names()
        name = self._album.keep(jpeg)
        if name not in before:  # else it may be that of an exercise
            self._unseen.add(name)
        self._made.emit(name)

    @Slot(str)
    def _hand_out(self, name: str) -> None:
        if not self._closed:
            self._unseen.discard(name)
            self.kept.emit(name)

    @Slot(str)
    def _say_why(self, words: str) -> None:
        if not self._closed:
            self.refused.emit(words)

    def _drop(self, names: Iterable[str]) -> None:
        for name in {*names, *self._unseen}:
            self._album.drop(name)

    def _say(self, act: Act) -> None:
        try:
            act()
        except PhotoRefused as refused:
            self._failed.emit(str(refused))
        except DiaryError as error:
            self._failed.emit(f"{error.happened} {error.todo}")
