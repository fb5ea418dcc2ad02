"""The command line's parser, how a verb joins it, and names of files and folders."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from companion.cli.outcome import Refusal
from companion.language import LANGUAGES, tr


class Parser(argparse.ArgumentParser):
    """Refuses in one line, instead of printing its usage and leaving."""

    def error(self, message: str) -> NoReturn:
        """Raise Refusal with the message."""
        msg = tr(
            "{message} (see: {program} --help)", message=message, program=self.prog
        )
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
    add_language(parser)
    parser.set_defaults(make=make)
    return parser


def add_data_dir(parser: Parser) -> None:
    """Let the folder of the diary be named, before a verb or after it."""
    parser.add_argument(
        "--data-dir",
        type=folder_name,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help=tr("keep the diary in this folder"),
    )


def add_language(parser: Parser) -> None:
    """Let the language be named, before a verb or after it."""
    parser.add_argument(
        "--lang",
        choices=tuple(LANGUAGES),
        default=argparse.SUPPRESS,
        help=tr("the language of what is said and written"),
    )


def folder_name(text: str) -> Path:
    """A folder. Raises ArgumentTypeError for none."""
    if not text:
        msg = tr("a folder needs a name")
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def file_name(text: str) -> Path:
    """A file. Raises ArgumentTypeError for none, or for a folder."""
    if not text or text.endswith(("/", "\\")):
        msg = tr("a file needs a name")
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def json_file(text: str) -> Path:
    """A file that ends in .json. Raises ArgumentTypeError for any other."""
    path = file_name(text)
    if path.suffix.lower() != ".json":  # such as the diary itself
        msg = tr("{text}: the name of the file ends in .json", text=repr(text))
        raise argparse.ArgumentTypeError(msg)
    return path
