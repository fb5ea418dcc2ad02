"""The measures of a session in its two kinds of window, as LOOKS gives them.

Px at scale 1; ``session_measures`` makes places of them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """Heights, widths and sizes of letters in one kind of window."""

    margin: int  # around all of it, and between its two columns
    top: int  # where the title begins, px from the upper edge
    bar: int  # where the bar of progress begins
    stage: int  # where the stage begins
    cue: int  # height of the words below the stage
    cue_size: int
    row: int  # height of the buttons below the cue
    control: int  # width of Back, and of Skip
    gap: int  # between the buttons
    steppers: int  # width of both steppers, which stand below each other
    stop: int  # height of STOP
    word: int  # size of the phase word
    word_least: int
    rep: int  # size of the line that counts repetitions
    set: int  # size of the line that counts sets
    lines_gap: int  # between the ring and these lines
    rise: int  # how far the phase word begins above the stage


ROOMY_STYLE = Style(
    margin=24,
    top=16,
    bar=72,
    stage=96,
    cue=84,
    cue_size=40,
    row=112,
    control=116,
    gap=12,
    steppers=296,
    stop=112,
    word=96,
    word_least=64,
    rep=40,
    set=28,
    lines_gap=22,
    rise=0,
)
COMPACT_STYLE = Style(
    margin=20,
    top=8,
    bar=60,
    stage=80,
    cue=76,
    cue_size=36,
    row=96,
    control=104,
    gap=8,
    steppers=236,
    stop=96,
    word=76,
    word_least=56,
    rep=32,
    set=24,
    lines_gap=8,
    rise=8,
)
