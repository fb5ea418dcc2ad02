"""The verbs without a window: the same code as the window, no display needed."""

from companion.cli.command import run
from companion.cli.outcome import Outcome

__all__ = ["Outcome", "run"]
