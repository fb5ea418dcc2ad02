"""Writes the diary in the background, in order, and says what is on disk.

A commit takes 1 ms here and up to 50 ms on an old laptop's disk; the window must not
stand still for it, nor for what it reads. Each deed is done twice: at once on a slate
(``store/file.py``), a diary in memory that the window reads as ``view``, and in line
in the file. When the disk refuses, the deeds wait in their order and are tried again.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from threading import Condition, Thread
from typing import Protocol

from companion.store.diary import Diary
from companion.store.errors import DiaryError

# Done on the slate and in the file, there perhaps several times. It asks for no time
# and makes no id, so that both hold the same.
Deed = Callable[[Diary], object]
RETRY_SECONDS = 2.0


class Witness(Protocol):
    """Hears from the writer, on the writer's own thread, in this order of things."""

    def saved(self, waiting: int) -> None:
        """One more deed is on disk; so many are still waiting."""
        ...

    def failed(self, error: DiaryError) -> None:
        """The disk refuses; told once, until ``recovered``. Nothing is given up."""
        ...

    def recovered(self) -> None:
        """The disk takes deeds again."""
        ...

    def refused(self, error: Exception) -> None:
        """A deed of ours was wrong and was left out; the others go on."""
        ...


class Pen:
    """Takes deeds, and does them in line on a thread of its own.

    ``view`` is the diary with all that was told, on disk or not yet: for reading only.
    """

    def __init__(
        self, diary: Diary, witness: Witness, retry_seconds: float = RETRY_SECONDS
    ) -> None:
        self._diary = diary
        self._slate, self.view = diary.on_a_slate()
        self._slate_asked = False
        self._witness = witness
        self._retry_seconds = retry_seconds
        self._line: deque[Deed] = deque()
        self._changed = Condition()
        self._closing = False
        self._in_trouble = False
        self._asked = 0  # times the disk was to be asked: a call in a try is no loss
        self._thread = Thread(target=self._work, name="diary writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Deeds that are not on disk yet."""
        with self._changed:
            return len(self._line)

    def add(self, deed: Deed) -> None:
        """Have a deed done: what is read from now on knows of it."""
        with self._changed:
            try:
                self._write_on_slate(deed)
            except Exception as error:  # noqa: BLE001 - one bad deed stops no others
                refused: Exception | None = error
            else:
                refused = None
                self._line.append(deed)
                self._ask()
        if refused is not None:
            self._witness.refused(refused)

    def prepare(self) -> None:
        """Have the slate made, before something is told."""
        with self._changed:
            self._slate_asked = True
            self._changed.notify_all()

    def settle(self) -> bool:
        """Wait until everything is on disk, or the disk refuses; whether it is.

        Not for the window's thread: it may take as long as the disk does.
        """
        self.prepare()
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    self._in_trouble
                    or (not self._line and (self._slate.ready or self._closing))
                )
            )
            return not self._line

    def read_again(self) -> None:
        """Something else wrote into the file, an import: have it on the slate too.

        Not for the window's thread either. Raises ``DiaryError``.
        """
        with self._diary.undisturbed():
            self._copy_to_slate()

    def try_again(self) -> None:
        """Ask the disk once more now, such as when the person has freed space."""
        with self._changed:
            self._ask()

    def close(self) -> int:
        """Write what can be written, then end; how many deeds were left over."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        return len(self._line)

    def _ask(self) -> None:
        """Have the disk asked at once; the caller holds ``_changed``."""
        self._asked += 1
        self._changed.notify_all()

    def _write_on_slate(self, deed: Deed) -> None:
        """Raises the errors of ours alone: those of the world the disk will say."""
        if self._slate.ready:
            try:
                with self._slate.taking_down():
                    deed(self.view)
            except DiaryError:
                self._slate.give_up()
        if not self._slate.ready and not self._in_trouble:
            self._slate.fall_behind()  # it is made before this is done in the file

    def _copy_to_slate(self) -> None:
        """The slate as the file is, and what waits done on it. Raises ``DiaryError``.

        Nobody may write into the file meanwhile.
        """
        copy = self._slate.copied()
        diary, done = self._diary.over(copy), 0
        while done < self.waiting:  # hundreds, where the disk is full
            done = self._do_waiting(diary, done)
        with self._changed:  # what was told in this moment
            self._do_waiting(diary, done)
            old = self._slate.take(copy)
            self._changed.notify_all()
        old.close()  # 14 MB after ten years: nobody waits for it to be freed

    def _do_waiting(self, diary: Diary, done: int) -> int:
        """Do what waits behind the first so many; how many have been done now."""
        with self._changed:
            deeds = tuple(islice(self._line, done, None))
        for deed in deeds:
            with suppress(Exception):  # what is wrong is said when its turn comes
                deed(diary)
        return done + len(deeds)

    def _work(self) -> None:
        while self._something_to_do():
            asked = self._asked
            try:
                self._be_ready()
                done = self._do_first()
            except DiaryError as error:
                if not self._wait_after(error, asked):
                    return
            except Exception as error:  # noqa: BLE001 - one bad deed stops no others
                self._take_off()
                self._slate.give_up()  # who knows what it holds of this; made anew
                self._witness.refused(error)
            else:
                self._succeed(done=done)

    def _something_to_do(self) -> bool:
        """Wait for it; False when closing and nothing is left."""
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    bool(self._line)
                    or self._closing
                    or (self._slate_asked and not self._slate.ready)
                )
            )
            return bool(self._line) or not self._closing

    def _be_ready(self) -> None:
        """Have a slate, for as long as somebody may read it."""
        if not self._slate.ready and not self._closing:
            self._copy_to_slate()

    def _do_first(self) -> bool:
        """Do what is at the head of the line, in the file; whether there was any.

        Not without a slate: it may have been given up a moment ago.
        """
        with self._changed:
            ready = self._slate.ready or self._closing
            deed = self._line[0] if self._line and ready else None
        if deed is None:
            return False
        deed(self._diary)
        return True

    def _take_off(self) -> int:
        with self._changed:
            self._line.popleft()
            self._changed.notify_all()
            return len(self._line)

    def _succeed(self, *, done: bool) -> None:
        with self._changed:
            was_in_trouble, self._in_trouble = self._in_trouble, False
        waiting = self._take_off() if done else 0
        if was_in_trouble:
            self._witness.recovered()
        if done:
            self._witness.saved(waiting)

    def _wait_after(self, error: DiaryError, asked: int) -> bool:
        """Say so once, wait until asked again or a little; whether to go on trying.

        ``asked`` is what had been asked before this try: what came since is tried now.
        """
        with self._changed:
            first, self._in_trouble = not self._in_trouble, True
            if not self._slate.ready:
                self._slate.give_up()
            self._changed.notify_all()
        if first:
            self._witness.failed(error)
        with self._changed:
            if self._closing:
                return False
            self._changed.wait_for(
                lambda: self._closing or self._asked != asked, self._retry_seconds
            )
            return True
