"""Lets modules of Python's library wait until something of them is asked for.

    let_wait("inspect", "shutil")

PySide6 and our own modules name a dozen of them in their first lines and need them
seldom, mostly never in a whole session; running them takes a start 10 ms. Each is put
where ``import`` finds it, and runs when the first thing is taken out of it.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import Any

# Named at start by PySide6, pathlib, dataclasses or zipfile.
SELDOM_NEEDED = (
    "base64",
    "bz2",
    "copy",
    "inspect",
    "ipaddress",
    "lzma",
    "shutil",
    "tempfile",
    "textwrap",
    "traceback",
    "zipfile",
)


def take_c_halves(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Let ``datetime`` be its half in C at once, as it is from Python 3.12 on.

    Python 3.11 first makes all of its classes in Python, and then throws them away:
    1 ms and a quarter of a megabyte.
    """
    if version == (3, 11) and "datetime" not in sys.modules:
        with suppress(ImportError):  # a Python without it
            sys.modules["datetime"] = import_module("_datetime")


def let_wait(*names: str) -> None:
    """Let these modules wait, as far as they are there and do not run already."""
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and spec.loader is not None:
            module = module_from_spec(spec)
            vars(module)["__getattr__"] = _waker(module, spec)
            sys.modules[name] = module


def _waker(module: ModuleType, spec: ModuleSpec) -> Callable[[str], object]:
    """The ``__getattr__`` of a module that runs when something of it is asked for."""
    lock = RLock()  # a second thread waits until the module has run for the first
    begun: list[bool] = []

    def wake(name: str) -> Any:  # noqa: ANN401 - whatever a module holds
        if name.startswith("__"):
            raise _missing(module, name)
        with lock:
            if not begun and spec.loader is not None:
                begun.append(True)
                spec.loader.exec_module(module)
                vars(module).pop("__getattr__", None)
        if name not in vars(module):
            raise _missing(module, name)
        return vars(module)[name]

    return wake


def _missing(module: ModuleType, name: str) -> AttributeError:
    msg = f"module {module.__name__!r} has no attribute {name!r}"
    return AttributeError(msg)
