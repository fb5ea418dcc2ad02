"""Where the knob of a line is."""

from companion.ui.widgets.scrub_line import ScrubLine


def knob_middle(line: ScrubLine) -> float:
    """Px from the line's left to the middle of its knob."""
    start, end = line._ends()
    return start + line._position * (end - start)
