"""Everything that is kept of a person, deleted; asked twice, an export offered."""

import sys
from collections.abc import Callable
from pathlib import Path

from companion.cli.outcome import DONE, Refusal
from companion.cli.transfer import write_everything
from companion.language import tr, trn
from companion.place import cache_folder, data_folder
from companion.store.diary import FILE_NAME
from companion.store.erasure import Erasure
from companion.store.errors import DiaryError
from companion.ui.autostart import autostart_on

Ask = Callable[[str], str]


def erase(export: Path | None, data_dir: Path | None, ask: Ask | None) -> int:
    """Delete diary, copies, settings and caches, after an export if one is wanted.

    Without ``ask`` nobody is asked. Raises Refusal, then with nothing deleted but what
    it names.
    """
    data, cache = data_folder(data_dir), cache_folder(data_dir)
    try:
        files = Erasure(data, cache).ours()
    except DiaryError as error:
        raise Refusal(str(error)) from error
    if not files:
        sys.stdout.write(tr("there is nothing to delete") + "\n")
        return DONE
    if ask is not None:
        export = _agreed(ask, files, (data, cache), export)
    if export is not None and (data / FILE_NAME).exists():
        tally = write_everything(export, data_dir)
        if not tally.holds_all:
            raise Refusal(tr("nothing was deleted: that file does not hold everything"))
    return _erased(Erasure(data, cache, [] if export is None else [export]), files)


def _erased(erasure: Erasure, files: tuple[Path, ...]) -> int:
    try:
        left = erasure.erase()
        autostart_on(sys.platform, ()).set(on=False)
    except (DiaryError, OSError) as error:
        raise Refusal(str(error)) from error
    told = trn("{n} file deleted", "{n} files deleted", len(files))
    sys.stdout.write(f"{told}\n")
    for one in left:
        sys.stdout.write(tr("not ours, and left: {path}", path=one) + "\n")
    return DONE


def _agreed(
    ask: Ask, files: tuple[Path, ...], places: tuple[Path, Path], export: Path | None
) -> Path | None:
    """Ask twice; gives the file to write everything into first, if one is wanted."""
    data, cache = places
    sys.stdout.write(
        tr(
            "This deletes your diary, its copies, your settings and all pictures kept: "
            "{count} in {data} and {cache}. It cannot be undone.",
            count=trn("{n} file", "{n} files", len(files)),
            data=data,
            cache=cache,
        )
        + "\n"
    )
    if export is None:
        named = ask(tr("To keep your diary in one file first, name it (.json): "))
        export = _export_file(named.strip())
    for question, word in (
        (tr("Delete everything? Type delete to go on: "), "delete"),
        (tr("Really everything, for good? Type yes: "), "yes"),
    ):
        if ask(question).strip().lower() != word:
            raise Refusal(tr("nothing was deleted"))
    return export


def _export_file(named: str) -> Path | None:
    if not named:
        return None
    if not named.lower().endswith(".json"):
        raise Refusal(tr("nothing was deleted: the name of the file ends in .json"))
    return Path(named).expanduser()


def ask_here(question: str) -> str:
    """Ask on the terminal. Raises Refusal where there is none."""
    if not sys.stdin.isatty():
        raise Refusal(tr("nothing was deleted: nobody is here to ask; see --yes"))
    sys.stdout.write(question)
    sys.stdout.flush()
    return sys.stdin.readline()
