"""The tones, made of sines: soft, short, and apart enough to be told by ear alone.

Up for the way out, down for the way back, level for a hold; a chord when all is done.
"""

from array import array
from dataclasses import dataclass
from math import exp, pi, sin

from companion.domain.cue import Tone

RATE = 22_050
# Speech peaks at no more than 0.6 (wave.py): together they never go over the top.
PEAK = 0.36
_ATTACK_MS = 12  # slower than a click, faster than one notices
_OVERTONE = 0.18  # of the octave, or the sound is that of a hearing test
_FULL = 32_767


@dataclass(frozen=True, slots=True)
class _Note:
    hertz: float
    at_ms: int = 0
    length_ms: int = 220


_NOTES = {
    Tone.READY: (_Note(440.0), _Note(440.0, 160)),
    Tone.OUT: (_Note(440.0, 0, 160), _Note(587.3, 90)),
    Tone.HOLD: (_Note(587.3, 0, 260),),
    Tone.BACK: (_Note(587.3, 0, 160), _Note(440.0, 90)),
    Tone.REST: (_Note(349.2, 0, 340),),
    Tone.TICK: (_Note(523.3, 0, 70),),
    Tone.DONE: (_Note(440.0), _Note(554.4, 170), _Note(659.3, 340, 700)),
}


def tone_samples(tone: Tone) -> "array[int]":
    """A tone as 16-bit samples, one channel, ``RATE`` a second."""
    notes = _NOTES[tone]
    length = max(_samples(one.at_ms + one.length_ms) for one in notes)
    mixed = [0.0] * length
    for one in notes:
        start = _samples(one.at_ms)
        for i, value in enumerate(_sounded(one)):
            mixed[start + i] += value
    loudest = max(abs(value) for value in mixed)
    return array("h", (round(v / loudest * PEAK * _FULL) for v in mixed))


def _sounded(note: _Note) -> list[float]:
    count, attack = _samples(note.length_ms), _samples(_ATTACK_MS)
    turn = 2 * pi * note.hertz / RATE
    values = []
    for i in range(count):
        swell = min(1.0, i / attack, (count - 1 - i) / attack)
        fade = exp(-4.0 * i / count)
        wave = sin(turn * i) + _OVERTONE * sin(2 * turn * i)
        values.append(wave * swell * fade)
    return values


def _samples(milliseconds: int) -> int:
    return milliseconds * RATE // 1000
