"""Runs first in the folder that PyInstaller made: modules come from one file.

``book.py`` wrote it. A module costs nothing until it is imported, and then one read;
nothing is looked for in folders.
"""

# Nothing of the library can be imported yet but what Python itself has begun with.
import marshal
import os
import sys
from _frozen_importlib import ModuleSpec

TYPE_CHECKING = False  # the library's own is in the book
if TYPE_CHECKING:
    from types import CodeType, ModuleType

_PLACE: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001 - so called by PyInstaller


class Book:
    """Finds modules in the file and loads them from it."""

    def __init__(self, file: str) -> None:
        self._file = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
        size = int.from_bytes(os.pread(self._file, 4, 0), "little")
        self._start = 4 + size
        self._index = marshal.loads(os.pread(self._file, size, 4))  # noqa: S302 - as Python reads its .pyc

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        """Where a module comes from; None leaves it to the finders after this one."""
        entry = self._index.get(name)
        if entry is None:
            return None
        place = self.get_filename(name)
        spec = ModuleSpec(name, self, origin=place, is_package=entry[0])  # type: ignore[arg-type] # a loader as imports need it
        spec.has_location = True
        if entry[0]:
            spec.submodule_search_locations = [os.path.dirname(place)]  # noqa: PTH120 - 20 times as fast
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """None: a module as usual."""

    def exec_module(self, module: "ModuleType") -> None:
        """Run the module."""
        exec(self.get_code(module.__name__), vars(module))  # noqa: S102 - as an import does

    def get_code(self, name: str) -> "CodeType":
        """What the module consists of."""
        _, begin, size = self._index[name]
        raw = os.pread(self._file, size, self._start + begin)
        code: CodeType = marshal.loads(raw)  # noqa: S302 - as above
        return code

    def get_filename(self, name: str) -> str:
        """Where its source would lie."""
        last = f"{os.sep}__init__.py" if self._index[name][0] else ".py"
        return f"{_PLACE}{os.sep}{name.replace('.', os.sep)}{last}"

    def get_source(self, _name: str) -> None:
        """None: the sources are not in the folder."""

    def is_package(self, name: str) -> bool:
        """Whether it has modules in it."""
        return bool(self._index[name][0])


sys.meta_path.insert(0, Book(f"{_PLACE}{os.sep}modules.book"))
