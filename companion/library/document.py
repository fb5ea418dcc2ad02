"""One content file as TOML tables, read with care: the file may be anything."""

import tomllib
from pathlib import Path

from companion.library.error import Misfit

LARGEST_BYTES = 256 * 1024
# A key with thousands of dots on one line takes the parser minutes, not seconds.
LONGEST_LINE = 1_000
DEEPEST = 12


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            msg = "is not a file"
            raise Misfit(msg)
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        msg = f"cannot be read: {error.strerror or error}"
        raise Misfit(msg, "a file that this person may read") from error
    if len(content) > LARGEST_BYTES:
        msg = "is too large"
        raise Misfit(msg, f"at most {LARGEST_BYTES // 1024} KB")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"byte {error.start} is no UTF-8"
        raise Misfit(msg, "a text in UTF-8") from error


def _check_lines(text: str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            msg = f"line {number} has {len(line)} characters"
            raise Misfit(msg, f"at most {LONGEST_LINE} characters a line")


def _check_depth(value: object, depth: int = 0) -> None:
    if depth > DEEPEST:
        msg = "tables or lists are nested too deep"
        raise Misfit(msg, f"at most {DEEPEST} levels")
    if isinstance(value, dict):
        for one in value.values():
            _check_depth(one, depth + 1)
    elif isinstance(value, list):
        for one in value:
            _check_depth(one, depth + 1)


def read_tables(path: Path) -> dict[str, object]:
    """The tables of a TOML file. Raises Misfit with what is wrong with the file."""
    text = _text(path)
    _check_lines(text)
    try:
        tables = tomllib.loads(text)
        _check_depth(tables)
    except RecursionError as error:
        msg = "tables or lists are nested too deep"
        raise Misfit(msg, f"at most {DEEPEST} levels") from error
    except ValueError as error:  # TOMLDecodeError, or a number or date beyond bounds
        msg = f"is not valid TOML: {error}"
        raise Misfit(msg, "TOML 1.0") from error
    return tables
