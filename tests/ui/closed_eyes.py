"""A session that is followed with closed eyes: every sample, and when it was heard."""

import threading
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from companion.domain.cue import Tone
from companion.domain.player import Player, State, play
from companion.domain.timeline import Timeline
from companion.ui.audio.choice import Choice
from companion.ui.audio.tone import RATE
from companion.ui.session_sound import SessionSound
from tests.fakes import FakeClock
from tests.ui.devices import FakeSpeaker

WORD_MS = 600
PORTION_MS = 20  # what a loudspeaker asks for at a time
PORTION = PORTION_MS * RATE // 1000
TICK_MS = 33
_WORDS_FROM = 13_000  # two at once are not one of the others
_ALIKE = 3


@dataclass
class FakePrompter:
    """Has every text ready that a test has not held back; each sample tells which."""

    held_back: set[str] = field(default_factory=set)
    lengths_ms: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    chosen: tuple[str, float] = ("", 0.0)
    texts: list[str] = field(default_factory=list)
    made: dict[tuple[str, int], "array[int]"] = field(default_factory=dict)

    def choose(self, wished: str, speed: float) -> None:
        self.chosen = (wished, speed)

    def prepare(self, texts: Iterable[str]) -> None:
        self.asked = list(texts)

    def samples(self, text: str) -> "array[int] | None":
        if text in self.held_back:
            return None
        length = self.lengths_ms.get(text, WORD_MS) * RATE // 1000
        if (text, length) not in self.made:
            self.made[text, length] = array("h", [self.mark(text)] * length)
        return self.made[text, length]

    def close(self) -> None:
        self.asked = []

    def mark(self, text: str) -> int:
        """The value of every sample of a text."""
        if text not in self.texts:
            self.texts.append(text)
        return _WORDS_FROM + 10 * self.texts.index(text)


@dataclass(frozen=True, slots=True)
class Heard:
    """A portion of sound that was not silent, and the moment of its first sample."""

    at_ms: int
    samples: list[int]


@dataclass(frozen=True, slots=True)
class Sounded:
    """What one could tell by ear from a moment on: a tone, a text, or both."""

    at_ms: float
    tone: Tone | None
    text: str | None


class Stand:
    """A session, its loudspeaker, and the clock that both go by."""

    def __init__(self, line: Timeline) -> None:
        self.clock = FakeClock()
        self.speaker = FakeSpeaker()
        self.prompter = FakePrompter()
        self.sound = SessionSound(self.speaker, self.prompter, self.clock)
        self.silences: list[str] = []
        self.heard: list[Heard] = []
        self.sound.fell_silent.connect(self.silences.append)
        self.player = play(line)
        self.read_ms = self.clock.monotonic_ms()

    @property
    def at_ms(self) -> int:
        """How far the session is."""
        return self.player.timeline.starts_ms[self.player.index] + self.player.spent_ms

    def begin(self, choice: Choice | None = None) -> None:
        self.sound.choose(choice or Choice(tone_volume=1.0))
        self.read_ms = self.clock.monotonic_ms()
        self.sound.begin(self.player, self.read_ms)
        if not self.sound.choice.muted:
            assert self.speaker.ready.wait(60)
        self.settle()

    def mark_tones(self) -> None:
        """Let each sample of a tone tell which, also on top of a word."""
        marks = {tone: [1 + number] for number, tone in enumerate(Tone)}
        self.sound._tones = {
            tone: array("h", mark * (RATE // 10)) for tone, mark in marks.items()
        }

    def sounded(self, heard: Heard) -> list[Sounded]:
        """What is to be told of a portion, where one sample follows its like.

        What is let go fades, and its samples are all different.
        """
        found, before, start = [], 0, 0
        for at, value in enumerate([*heard.samples, 0]):
            if value == before:
                continue
            if before and at - start >= _ALIKE:
                found.append(self._told(before, heard.at_ms + start * 1000 / RATE))
            before, start = value, at
        return found

    def _told(self, value: int, at_ms: float) -> Sounded:
        tones = dict(enumerate([None, *Tone]))
        texts = {self.prompter.mark(text): text for text in self.prompter.texts}
        tone, text = value % 10, value // 10 * 10
        assert tone in tones, f"two tones at once, at {at_ms} ms: {value}"
        assert text in {0, *texts}, f"two texts at once, at {at_ms} ms: {value}"
        return Sounded(at_ms, tones[tone], texts.get(text))

    def settle(self) -> None:
        """Wait until the loudspeaker's thread has nothing more to do."""
        done = threading.Event()
        self.sound._errand.do(done.set)  # the thread is nobody else's business
        assert done.wait(60)

    def become(self, player: Player) -> None:
        """Let the session be another one, as an act of the person makes it."""
        self.player = player
        self.sound.look(player, self.read_ms)

    def look(self) -> None:
        """Let the session take in the time that has passed."""
        now_ms = self.clock.monotonic_ms()
        passed, self.read_ms = now_ms - self.read_ms, now_ms
        self.become(self.player.beat(passed, passed))

    def hear(self, milliseconds: int) -> list[int]:
        """What is heard while the window is busy with something else."""
        found: list[int] = []
        for played in range(0, milliseconds, PORTION_MS):
            part_ms = min(PORTION_MS, milliseconds - played)
            now = self.speaker.played(part_ms * RATE // 1000)
            if any(now):
                self.heard.append(Heard(self.clock.monotonic_ms(), now))
            found += now
            self.clock.pass_ms(part_ms)
        return found

    def go_to(self, at_ms: int, beat_ms: int = 100) -> None:
        """Follow the session to a moment of its time line, hearing all of it."""
        self.look()
        while self.at_ms < at_ms and not self.player.state.over:
            self.hear(min(beat_ms, at_ms - self.at_ms))
            self.look()

    def says(self, text: str, within_ms: int = 1_000) -> bool:
        """Whether the text can be heard within the next moment."""
        return self.is_in(self.hear(within_ms), text)

    def is_in(self, heard: list[int], text: str) -> bool:
        """Whether a text is heard; a tone on top makes the same samples by chance."""
        return heard.count(self.prompter.mark(text)) > PORTION // 2

    @property
    def moves(self) -> bool:
        """Whether time passes in the session."""
        return self.player.state in {State.RUNNING, State.COUNTING_IN}
