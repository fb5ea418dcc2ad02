"""Every text of a content file that a person may read, with its key."""

from collections.abc import Iterator, Mapping
from typing import Any, cast, get_args, get_origin

from companion.library.overlay import _parts, _plain, _speaks


def told_texts(value: object) -> Iterator[tuple[str, str]]:
    """The texts that an overlay may lay over, by keys such as ``steps[0].text``."""
    for key, text in _told(type(value), value):
        yield key.removeprefix("."), text


def _told(hint: object, value: object) -> Iterator[tuple[str, str]]:
    if value is None or not _speaks(hint):
        return
    if _plain(hint) is str:
        yield "", str(value)
        return
    for name, part, one in _inside(_plain(hint), value):
        for key, text in _told(part, one):
            yield f"{name}{key}", text


def _inside(plain: object, value: Any) -> Iterator[tuple[str, object, object]]:  # noqa: ANN401 - of any class of the format
    """What a list, table or class holds: its key, its type, its value."""
    if get_origin(plain) is tuple:
        for index, one in enumerate(value):
            yield f"[{index}]", get_args(plain)[0], one
    elif get_origin(plain) is Mapping:
        for name, one in value.items():
            yield f".{name}", get_args(plain)[1], one
    else:
        for name, part in _parts(cast("type", plain)).items():
            yield f".{name}", part, getattr(value, name)
