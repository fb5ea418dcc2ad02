"""The verbs that write a sheet of paper, and their options."""

import argparse
from collections.abc import Callable

from companion.cli import verb
from companion.cli.outcome import Refusal
from companion.cli.parser import Parser, Verbs, add_verb, file_name
from companion.cli.request import PaperRequest
from companion.language import mark, tr

# What can be told without loading Qt; a test holds it to ``printing/class_kind.py``.
CLASSES = ("yoga", "pilates", "spin", "weights", "aerobics", "aqua")
_SHEETS = {
    "today": mark("write today’s routine"),
    "week": mark("write this week, to fill in by hand or as the diary has it"),
    "appointment": mark("write the last four weeks on one sheet, for an appointment"),
    "card": mark("write a card for the instructor of a class"),
    "emergency": mark("write when to get help, and whom to call"),
}


def add_sheets(verbs: "Verbs[Parser]") -> None:
    """Add a verb for each sheet."""
    for name, words in _SHEETS.items():
        parser = add_verb(verbs, name, tr(words), _maker(name))
        if name == "card":
            _add_class(parser)
        if name == "appointment":
            parser.add_argument(
                "--name",
                dest="chosen",
                default="",
                help=tr("write this name on it; otherwise there is a line for it"),
            )
        if name == "week":
            parser.add_argument(
                "--blank",
                dest="chosen",
                action="store_const",
                const="blank",
                default="",
                help=tr("without what the diary has"),
            )
        _add_options(parser)


def _add_class(parser: Parser) -> None:
    parser.add_argument(
        "--class",
        dest="chosen",
        choices=CLASSES,
        required=True,
        help=tr("the kind of class"),
    )


def _add_options(parser: Parser) -> None:
    parser.add_argument(
        "--pdf", type=file_name, metavar="FILE", help=tr("as a PDF file")
    )
    parser.add_argument(
        "--text",
        action="store_true",
        help=tr("as text on the terminal, in reading order"),
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), help=tr("instead of the chosen paper")
    )
    parser.add_argument("--large", action="store_true", help=tr("in large print"))
    parser.add_argument(
        "--ink-saving",
        dest="sparing",
        action="store_true",
        help=tr("in greys, with outlines in place of solid shapes"),
    )


def _maker(name: str) -> Callable[[argparse.Namespace], Callable[[], int]]:
    def make(given: argparse.Namespace) -> Callable[[], int]:
        if given.pdf is None and not given.text:
            msg = tr(
                "say where to: --pdf FILE or --text (see: companion {verb} --help)",
                verb=name,
            )
            raise Refusal(msg)
        request = PaperRequest(
            sheet=name,
            pdf=given.pdf,
            text=given.text,
            paper=given.paper,
            large=given.large,
            sparing=given.sparing,
            chosen=getattr(given, "chosen", ""),
            data_dir=given.data_dir,
            language=given.lang,
        )
        return lambda: verb.sheet(request)

    return make
