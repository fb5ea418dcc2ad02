"""Runs one command line: reads it, does it, and turns trouble into one clear line."""

import codecs
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from companion.cli.outcome import DONE, REFUSED, Outcome, Refusal
from companion.domain.typography import as_typed
from companion.language import tr

PLAN_SUFFIX = ".companion-plan"


def run(argv: Sequence[str]) -> Outcome:
    """Do what the arguments ask for; without a verb the window is asked for.

    Whatever the world refuses is told on stderr in one line and ends with 2.
    """
    match argv:
        case []:
            return Outcome()
        case ["--data-dir", folder] if folder and not folder.startswith("-"):
            return Outcome(data_dir=Path(folder))  # as usual: argparse costs 8 ms
        case [*options, file] if _is_plan(options, file):
            # A plan file that was pressed on the desktop: the window shows it.
            return replace(run(options), plan=Path(file))
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show must not end in a traceback.
        if isinstance(stream, io.TextIOWrapper):
            codecs.register_error("plain", _plain)
            stream.reconfigure(errors="plain")
    return _in_plain_words(argv)


def _plain(error: UnicodeError) -> tuple[str, int]:
    """What is written in place of signs that a terminal does not have."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = as_typed(error.object[error.start : error.end])
    return signs.encode("ascii", "backslashreplace").decode(), error.end


def _is_plan(options: Sequence[str], file: str) -> bool:
    """Whether the last word is a plan file for the window, and not for a verb."""
    for_window = not options or options[0].startswith("-")
    return for_window and file.endswith(PLAN_SUFFIX)


def _in_plain_words(argv: Sequence[str]) -> Outcome:
    try:
        return _done(argv)
    except Refusal as refusal:
        return _refused(str(refusal))
    except ImportError as error:
        return _refused(cannot_load(error))
    except BrokenPipeError:
        _forget_output()  # whoever read it, such as ``head``, has enough
        return Outcome(DONE)
    except OSError as error:
        _forget_output()
        return _refused(str(error))


def _done(argv: Sequence[str]) -> Outcome:
    # The window starts without these: argparse alone costs it 8 ms.
    from companion.cli.arguments import parsed  # noqa: PLC0415 - see above
    from companion.cli.speech import speak_as_asked  # noqa: PLC0415 - see above

    speak_as_asked(argv)
    wish = parsed(argv)
    code = wish.exit_code if wish.verb is None else wish.verb()
    sys.stdout.flush()
    if code is not None:
        return Outcome(code)
    return Outcome(None, wish.data_dir, wish.language, wish.quietly)


def _refused(text: str) -> Outcome:
    line = " ".join(text.split())
    sys.stderr.write(f"companion: {line}\n")
    return Outcome(REFUSED)


def cannot_load(error: ImportError) -> str:
    """What is not installed, in one line. Raises the error for a part of ours."""
    from companion.display import missing_library  # noqa: PLC0415 - only in trouble

    name = error.name or ""
    if isinstance(error, ModuleNotFoundError) and not name.startswith("PySide6"):
        raise error  # a part of ours is missing: our mistake, to be seen whole
    if isinstance(error, ModuleNotFoundError):
        return tr(
            "{name} is not installed; type: {command}",
            name=name,
            command="pip install PySide6_Essentials",
        )
    return missing_library(str(error))


def _forget_output() -> None:
    """Python would complain once more when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
