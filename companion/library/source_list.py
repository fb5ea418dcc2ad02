"""The list of sources of assets/about, read when somebody looks at it."""

from pathlib import Path
from typing import cast

from companion.domain.source import Sources
from companion.library.document import read_tables
from companion.library.error import Misfit, shown
from companion.library.form import form


def read_sources(path: Path) -> Sources:
    """The sources of one file. Raises ContentError, which says where and why."""
    try:
        found = cast("Sources", form(Sources).read(read_tables(path)))
        _check(found)
    except Misfit as misfit:
        raise misfit.in_file(path.name) from misfit
    return found


def _check(found: Sources) -> None:
    tags = [one.tag for one in found.sources]
    for number, tag in enumerate(tags):
        if tag in tags[:number]:
            msg = f"{shown(tag)} is there twice"
            raise Misfit(msg, "each tag once", f"sources[{number}]")
