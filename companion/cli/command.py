"""Runs one command line: reads it, does it, and turns trouble into one clear line."""

import io
import os
import sys
from collections.abc import Sequence

from companion.cli.outcome import DONE, REFUSED, Outcome, Refusal


def run(argv: Sequence[str]) -> Outcome:
    """Do what the arguments ask for; without a verb the window is asked for.

    Refusals go to stderr in one line and end with 2; nothing here raises.
    """
    if not argv:
        return Outcome()
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show must not end in a traceback.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return _done(argv)
    except Refusal as refusal:
        _complain(str(refusal))
        return Outcome(REFUSED)
    except BrokenPipeError:
        return _reader_left()


def _done(argv: Sequence[str]) -> Outcome:
    # The window starts without these: argparse alone costs it 8 ms.
    from companion.cli.arguments import parsed  # noqa: PLC0415 - see above

    wish = parsed(argv)
    if wish.verb is None:
        return Outcome(wish.exit_code, wish.data_dir)
    try:
        code = wish.verb()
        sys.stdout.flush()
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError):
            raise  # a part of ours or of Qt is missing: no library will mend that
        from companion.display import missing_library  # noqa: PLC0415 - trouble only

        raise Refusal(missing_library(str(error))) from error
    return Outcome(code)


def _complain(text: str) -> None:
    line = " ".join(text.split())
    sys.stderr.write(f"companion: {line}\n")


def _reader_left() -> Outcome:
    """Whoever read our output, such as ``head``, has enough; that is no mistake."""
    # Python would complain once more when it flushes at the end.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Outcome(DONE)
