"""The way in: first the command line, then, if no verb was given, the window."""

# ruff: noqa: PLC0415 - each module is loaded in its turn, and verbs must not load Qt

import gc
import sys

TYPE_CHECKING = False  # that of typing takes 6 ms, in which the libraries could load
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def main(argv: "Sequence[str] | None" = None) -> int:
    """Do what the command line asks for; without a verb, open the window."""
    gc.disable()  # what is imported stays: nothing of it is waste
    words = sys.argv[1:] if argv is None else argv
    from companion.preload import Preload

    preload = Preload()
    as_usual = not words or (len(words) == 2 and words[0] == "--data-dir")
    if as_usual:
        preload.begin()
    from companion.late_library import SELDOM_NEEDED, let_wait, take_c_halves

    let_wait(*SELDOM_NEEDED)
    take_c_halves()
    from companion.cli import run

    if not as_usual:  # a verb may make waste; the window looks for it in its own time
        gc.enable()
    outcome = run(words)
    if outcome.exit_code is not None:
        return outcome.exit_code
    from companion.opening import REFUSED, open_window

    try:
        if outcome.plan is not None:
            _leave(outcome.plan, outcome.data_dir)
        return open_window(
            outcome.data_dir,
            outcome.language,
            quietly=outcome.quietly,
            preload=preload,
        )
    except ImportError as error:
        from companion.display import missing_library

        sys.stderr.write(f"{missing_library(str(error))}\n")
        return REFUSED


def _leave(plan: "Path", data_dir: "Path | None") -> None:
    """Let the window, the one that is there or the one that opens, find the file."""
    from contextlib import suppress

    from companion.place import data_folder
    from companion.store.doormat import leave
    from companion.store.errors import DiaryError
    from companion.store.folder import make_private

    folder = data_folder(data_dir)
    with suppress(DiaryError):  # the window says what is wrong with the folder
        make_private(folder)
        leave(folder, plan)
