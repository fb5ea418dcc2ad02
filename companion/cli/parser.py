"""The command line's parser, how a verb joins it, and names of files and folders."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from companion.cli.outcome import Refusal


class Parser(argparse.ArgumentParser):
    """Refuses in one line, instead of printing its usage and leaving."""

    def error(self, message: str) -> NoReturn:
        """Raise Refusal with the message."""
        msg = f"{message} (see: {self.prog} --help)"
        raise Refusal(msg)


Verbs = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def add_verb(
    verbs: "Verbs[Parser]",
    name: str,
    words: str,
    make: Callable[[argparse.Namespace], Callable[[], int]],
) -> Parser:
    """Add a verb; ``make`` turns what was given into what is to be done."""
    parser = verbs.add_parser(name, help=words, description=words, allow_abbrev=False)
    add_data_dir(parser)
    parser.set_defaults(make=make)
    return parser


def add_data_dir(parser: Parser) -> None:
    """Let the folder of the diary be named, before a verb or after it."""
    parser.add_argument(
        "--data-dir",
        type=folder_name,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep the diary in this folder",
    )


def folder_name(text: str) -> Path:
    """A folder. Raises ArgumentTypeError for none."""
    if not text:
        msg = "a folder needs a name"
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def file_name(text: str) -> Path:
    """A file. Raises ArgumentTypeError for none, or for a folder."""
    if not text or text.endswith(("/", "\\")):
        msg = "a file needs a name"
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def json_file(text: str) -> Path:
    """A file that ends in .json. Raises ArgumentTypeError for any other."""
    path = file_name(text)
    if path.suffix.lower() != ".json":  # such as the diary itself
        msg = f"{text!r}: the name of the file ends in .json"
        raise argparse.ArgumentTypeError(msg)
    return path
