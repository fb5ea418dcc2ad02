"""The compiled modules that a start needs, kept together in one file of the cache.

Python finds, opens and checks a file for each of 200 modules, which takes a start
20 ms. Here they come from one, each as long as its source is as it was: of the same
size and time, as Python asks of its own compiled files. The file may be deleted at any
time; what is not in it, or has changed, is imported as usual.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from companion import __version__
from companion.sealed_file import SealedFile

# The source, its time in ns and its size, whether it is a package, and what it is.
Page = tuple[str, int, int, bool, CodeType]
_LARGEST_BYTES = 16 * 1024 * 1024
_OURS = __name__.partition(".")[0]
_ROOM = 1.1  # so many pages to those in use: days differ a little in what they need


class CodeBook:
    """Finds modules in the file; ``open`` it before the imports it is to serve."""

    def __init__(self, file: Path) -> None:
        self._file = SealedFile(file, _LARGEST_BYTES)
        self._pages: dict[str, Page] = {}
        self._before: frozenset[str] = frozenset()
        self._wanted: frozenset[str] = frozenset()

    def open(self) -> None:
        """From now on, take modules from the file first."""
        kept = self._file.read()
        # What another version kept in the place of this one may be of another form.
        if isinstance(kept, tuple) and kept[0] == __version__:
            self._pages = dict(kept[1])
        self._before = frozenset(sys.modules)
        sys.meta_path.insert(0, self)

    def note(self, but: frozenset[str] = frozenset()) -> None:
        """Have what runs by now, ``but`` for some modules, kept for the next start."""
        # Those of late_library.py that still wait have a ``__getattr__`` of their own.
        every = list(sys.modules.items())
        running = {name for name, one in every if "__getattr__" not in vars(one)}
        self._wanted = frozenset(running - self._before - but)

    def close(self) -> None:
        """Find nothing more; write what the next start needs, whole or not at all."""
        sys.meta_path.remove(self)
        pages, self._pages = self._pages, {}
        fresh = {name: page for name, page in pages.items() if _is_fresh(page)}
        if self._wanted and len(fresh) > _ROOM * len(fresh.keys() & self._wanted):
            # The first start of all needs more; reading that costs the later ones time.
            fresh = {name: fresh[name] for name in fresh.keys() & self._wanted}
        new = dict(_compiled(self._wanted, fresh))
        if new or len(fresh) < len(pages):
            self._file.write((__version__, fresh | new))

    def find_spec(
        self,
        name: str,
        _path: Sequence[str] | None = None,
        _target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """Where a module comes from; None leaves it to the finders after this one."""
        page = self._pages.get(name)
        if page is None or not _is_fresh(page):
            return None
        source, _, _, is_package, code = page
        loader = _Leaf(name, source, code)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.has_location = True
        spec.cached = _beside(source)  # looked for, it takes 5 us
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(source)]  # noqa: PTH120 - 20 times as fast
        return spec


class _Leaf(SourceFileLoader):
    """Loads one module: the first time from what was kept of it."""

    def __init__(self, name: str, source: str, code: CodeType) -> None:
        super().__init__(name, source)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        """What the module consists of."""
        code, self._code = self._code, None
        return super().get_code(fullname) if code is None else code


def _beside(source: str) -> str | None:
    """Where Python keeps what it compiles; None where it was told otherwise."""
    if sys.pycache_prefix is not None or sys.flags.optimize:
        return None
    folder, _, name = source.rpartition(os.sep)
    stem, tag = name.removesuffix(".py"), sys.implementation.cache_tag
    return f"{folder}{os.sep}__pycache__{os.sep}{stem}.{tag}.pyc"


def _is_fresh(page: Page) -> bool:
    try:
        now = os.stat(page[0])  # noqa: PTH116 - 20 times as fast, for 200 files
    except OSError:
        return False
    return (now.st_mtime_ns, now.st_size) == (page[1], page[2])


def _compiled(
    names: Iterable[str], known: dict[str, Page]
) -> Iterator[tuple[str, Page]]:
    """What Python has of each module that comes from a file of source."""
    # Only a start that finds something new needs it.
    from companion.lean_code import in_fewer_steps, lean  # noqa: PLC0415 - as said

    for name in names:
        spec: Any = getattr(sys.modules.get(name), "__spec__", None)
        loader: Any = getattr(spec, "loader", None)
        of_file = isinstance(loader, SourceFileLoader) and spec.name == name
        if name in known or name == "__main__" or not of_file:
            continue
        with suppress(OSError, ImportError, SyntaxError):
            source = loader.get_filename(name)
            there = os.stat(source)  # noqa: PTH116 - as above
            if name.partition(".")[0] == _OURS:
                code = in_fewer_steps(loader.get_data(source), source)
            else:
                code = loader.get_code(name)
            is_package = spec.submodule_search_locations is not None
            page = source, there.st_mtime_ns, there.st_size, is_package, lean(code)
            yield name, page
