"""Where things lie: the program's own assets, and the person's data and cache."""

from pathlib import Path

import appdirs

_PACKAGE = Path(__file__).resolve().parent
_NAME = "companion"


def assets_folder() -> Path:
    """The folder of the program's data, in an installation or a checkout.

    It is found from this file, never from the working directory.
    """
    installed = _PACKAGE / "assets"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets"


def _absolute(found: str, fallback: str) -> Path:
    # appdirs hands on an empty or relative XDG variable, and the diary would land
    # in whatever folder the program was started from (platform.md section 4).
    path = Path(found)
    return path if path.is_absolute() else Path.home() / fallback / _NAME


def data_folder(chosen: Path | None = None) -> Path:
    """The folder of the diary: the chosen one, or the person's app-data folder."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    found = appdirs.user_data_dir(_NAME, appauthor=False, roaming=False)
    return _absolute(found, ".local/share")


def cache_folder(chosen: Path | None = None) -> Path:
    """The folder of pictures that can be drawn again; beside a chosen data folder."""
    if chosen is not None:
        return data_folder(chosen) / "cache"
    return _absolute(appdirs.user_cache_dir(_NAME, appauthor=False), ".cache")
