"""Things that may take long, done one after another on a thread of their own.

    errand = Errand("voice")
    errand.do(prepare)            comes back at once
    errand.close(1.0)             forget what waits; whether the last one ended in time
    errand.finish(30.0)           do what waits too; whether that was in time

The thread lives only as long as there is something to do. An act that raises what it
should not is told to ``went_wrong``, and stops none of the others. What hangs for ever
hangs alone: the thread is a daemon, and whoever closes waits only so long.
"""

import threading
from collections import deque
from collections.abc import Callable

Act = Callable[[], None]


def _as_threads_do(error: Exception) -> None:
    found = type(error), error, error.__traceback__, threading.current_thread()
    threading.excepthook(threading.ExceptHookArgs(found))


class Errand:
    """A queue of acts and the thread that does them.

    ``went_wrong`` hears, on that thread, of errors of ours; where none are expected
    they end as those of any thread do.
    """

    def __init__(
        self, name: str, went_wrong: Callable[[Exception], None] = _as_threads_do
    ) -> None:
        self._name = name
        self._went_wrong = went_wrong
        self._waiting: deque[Act] = deque()
        self._change = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def do(self, act: Act) -> None:
        """Do this after what waits already; nothing is done any more once closed."""
        with self._change:
            if self._closed:
                return
            self._waiting.append(act)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._work, name=self._name, daemon=True
                )
                self._thread.start()

    def close(self, within_seconds: float, last: Act | None = None) -> bool:
        """Forget what waits, do ``last`` and end; whether that took no longer."""
        with self._change:
            if not self._closed:
                self._waiting.clear()
        if last is not None:
            self.do(last)
        return self.finish(within_seconds)

    def finish(self, within_seconds: float) -> bool:
        """Do what waits, then nothing more; whether that took no longer."""
        with self._change:
            self._closed = True
            thread = self._thread
        if thread is None:
            return True
        thread.join(within_seconds)
        return not thread.is_alive()

    def _work(self) -> None:
        while True:
            with self._change:
                if not self._waiting:
                    self._thread = None
                    return
                act = self._waiting.popleft()
            try:
                act()
            except Exception as error:  # noqa: BLE001 - one bad act stops no others
                self._went_wrong(error)
