"""Tries out, from Settings, what a session sounds like and what its ear hears."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from companion.clock import Clock
from companion.store.setting import Settings
from companion.ui.audio.choice import read_choice
from companion.ui.audio.speech import Speech
from companion.ui.equipment import Equipment
from companion.ui.errand import Errand
from companion.ui.session_ear import SessionEar
from companion.ui.session_sound import SessionSound

_HEARD_MS = 6_000  # tone, and words that may have to be made first
_METER_MS = 60


class SoundTrial(QObject):
    """Plays a tone and some words with the present choice, then lets all go."""

    fell_silent = Signal(str)

    def __init__(
        self, settings: Settings, equipment: Equipment, clock: Clock, cache: Path
    ) -> None:
        super().__init__()
        self._settings = settings
        self._errand = Errand("speech trial")
        speech = Speech(cache, self._errand, equipment.voices, self._lose_voice)
        self._sound = SessionSound(equipment.speaker, speech, clock, self)
        self._sound.fell_silent.connect(self.fell_silent)
        self._clock = clock
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(_HEARD_MS)
        self._left.timeout.connect(self._end)
        self._due = QTimer(self)
        self._due.setInterval(_METER_MS)
        self._due.timeout.connect(self._sound.say_what_is_due)

    @Slot()
    def play(self) -> None:
        """Let it be heard now."""
        self._sound.choose(read_choice(self._settings))
        self._sound.try_out()
        self._due.start()
        self._left.start()

    @Slot()
    def _end(self) -> None:
        self._due.stop()
        self._sound.leave()

    def close(self) -> None:
        """Be silent, and let the loudspeaker go."""
        self._left.stop()
        self._due.stop()
        self._sound.close()
        self._errand.close(1.0)

    def _lose_voice(self) -> None:
        self._sound.voice_lost()


class EarTrial(QObject):
    """Listens while it is asked to, and tells the level now and then."""

    level = Signal(float)
    startled = Signal()
    failed = Signal(str)

    def __init__(self, equipment: Equipment) -> None:
        super().__init__()
        self._ear = SessionEar(equipment.microphone, self)
        self._ear.startled.connect(self.startled)
        self._ear.failed.connect(self.failed)
        self._look = QTimer(self)
        self._look.setInterval(_METER_MS)
        self._look.timeout.connect(self._tell)

    @Slot(bool)
    def listen(self, on: bool) -> None:
        """Listen, or no more."""
        if on:
            self._ear.listen()
            self._look.start()
        else:
            self._look.stop()
            self._ear.rest()
            self._tell()

    def close(self) -> None:
        """Let the microphone go."""
        self._look.stop()
        self._ear.close()

    @Slot()
    def _tell(self) -> None:
        self.level.emit(self._ear.level_db)


@dataclass(frozen=True, slots=True)
class Trials:
    """Both; closed when the diary is."""

    sound: SoundTrial
    ear: EarTrial

    def close(self) -> None:
        """Let loudspeaker and microphone go."""
        self.sound.close()
        self.ear.close()
