"""A program of its own: speaks its standard input into a file by libespeak-ng.

python -I espeak_child.py VOICE WORDS_A_MINUTE FILE
"""

import ctypes
import sys
import wave

_RETRIEVAL, _RATE, _PITCH = 1, 1, 3  # of speak_lib.h
_UTF8, _POSITION_CHARACTER = 1, 1
_LISTENER = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)


def main(voice: str, words_a_minute: int, path: str) -> int:
    """Speak, write, and give the exit code."""
    library = ctypes.CDLL("libespeak-ng.so.1")
    rate = library.espeak_Initialize(_RETRIEVAL, 0, None, 0)
    if rate <= 0:
        return 1
    spoken = bytearray()

    def listen(samples: int | None, count: int, _: int) -> int:
        if samples and count > 0:
            spoken.extend(ctypes.string_at(samples, 2 * count))
        return 0

    listener = _LISTENER(listen)
    text = sys.stdin.buffer.read() + b"\0"
    library.espeak_SetSynthCallback(listener)
    library.espeak_SetVoiceByName(voice.encode())
    library.espeak_SetParameter(_RATE, words_a_minute, 0)
    library.espeak_SetParameter(_PITCH, 42, 0)
    place = (0, _POSITION_CHARACTER, 0)
    library.espeak_Synth(text, len(text), *place, _UTF8, None, None)
    library.espeak_Synchronize()
    library.espeak_Terminate()
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(spoken)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
