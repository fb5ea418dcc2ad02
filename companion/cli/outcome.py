"""How a command line ended: with an exit code, or with a wish for the window."""

from pathlib import Path

from companion.domain.fact import fact

DONE = 0
FAILED = 1
REFUSED = 2


@fact
class Outcome:
    """``exit_code`` is None when the window shall open.

    ``data_dir`` and ``language`` are those it shall open with, if they were named;
    ``quietly`` that it shall stay in the corner of the screen until it is asked for.
    ``plan`` is a plan file that it shall show.
    """

    exit_code: int | None = None
    data_dir: Path | None = None
    language: str | None = None
    quietly: bool = False
    plan: Path | None = None


class Refusal(Exception):
    """A command that cannot be done; its text is one clear line for the person."""
