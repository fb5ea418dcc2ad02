"""Files that the person saves, written beside the window: a stick may take seconds.

saving = Saving(errand, page)
saving.write(path, put)     comes back at once; put(path) is done on another thread
saving.waits                it takes longer than a moment: say so
saving.saved, saving.failed how it ended
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from companion.language import mark
from companion.printing.fault import PaperError
from companion.ui.errand import Errand
from companion.ui.widgets.chip import Tone

SAVING = mark("Saving. A slow drive can take a while.")
# How each stage looks: neither done before it is, nor alarming while it is on its way.
Look = tuple[Tone, str]
WAITS: Look = (Tone.NEUTRAL, "clock")
DONE: Look = (Tone.TEAL, "tick")
FAILED: Look = (Tone.AMBER, "warning")
A_MOMENT_MS = 400  # nobody reads a word that is gone again sooner
Put = Callable[[Path], None]


class Saving(QObject):
    """Writes one file after another, and tells on the window's thread what came of it.

    ``errand`` is shared by all that save, and outlives them: whoever closes the diary
    waits for it, and so for every file. ``parent`` stays while one is on its way: the
    other thread tells this object how it ended, and must not be the last to hold it.
    """

    waits = Signal()
    saved = Signal(object)  # the Path
    failed = Signal(str)  # the reason, in words for the person
    _ended = Signal(object, object)  # the Path, and what was raised or None

    def __init__(self, errand: Errand, parent: QObject) -> None:
        super().__init__(parent)
        self._errand = errand
        self._under_way = 0
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(A_MOMENT_MS)
        self._moment.timeout.connect(self.waits)
        self._ended.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether a file is still being written."""
        return self._under_way > 0

    def write(self, path: Path, put: Put) -> None:
        """Have a file written; ``put`` may raise OSError or PaperError."""
        self._under_way += 1
        self._moment.start()
        self._errand.do(lambda: self._write(path, put))

    def _write(self, path: Path, put: Put) -> None:
        try:
            put(path)
        except Exception as error:  # noqa: BLE001 - told, or raised, on the window's thread
            self._ended.emit(path, error)
        else:
            self._ended.emit(path, None)

    @Slot(object, object)
    def _end(self, path: Path, error: Exception | None) -> None:
        self._under_way -= 1
        if not self.busy:
            self._moment.stop()
        match error:
            case None:
                self.saved.emit(path)
            case OSError():
                self.failed.emit(error.strerror or str(error))
            case PaperError():
                self.failed.emit(str(error))
            case _:
                raise error
