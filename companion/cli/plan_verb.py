"""The verbs of plan files: ``plan export`` and ``plan import``."""

import argparse
from collections.abc import Callable
from pathlib import Path

from companion.cli import verb
from companion.cli.parser import Parser, Verbs, add_verb, file_name
from companion.cli.request import PlanRequest

SUFFIX = ".companion-plan"


def add_plan(verbs: "Verbs[Parser]") -> None:
    """Add the verb, and what it can do."""
    words = "hand on your plan as a file, or take one up that a clinic has made"
    parser = verbs.add_parser("plan", help=words, description=words, allow_abbrev=False)
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    _add_export(deeds)
    _add_import(deeds)


def _add_export(deeds: "Verbs[Parser]") -> None:
    words = "write the plan as it is now"
    parser = add_verb(deeds, "export", words, _maker(verb.plan_out))
    parser.add_argument("file", type=_plan_file, metavar="FILE", help=SUFFIX)
    parser.add_argument(
        "--by", required=True, metavar="NAME", help="who hands it on, such as a clinic"
    )
    parser.add_argument("--message", default="", help="a word to whoever follows it")


def _add_import(deeds: "Verbs[Parser]") -> None:
    words = "show what a plan would change, and take it up; the old one is kept"
    parser = add_verb(deeds, "import", words, _maker(verb.plan_in))
    parser.add_argument("file", type=file_name, metavar="FILE")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _maker(
    act: Callable[[PlanRequest], int],
) -> Callable[[argparse.Namespace], Callable[[], int]]:
    def make(given: argparse.Namespace) -> Callable[[], int]:
        request = PlanRequest(
            given.file,
            getattr(given, "by", ""),
            getattr(given, "message", ""),
            getattr(given, "yes", False),
            given.data_dir,
        )
        return lambda: act(request)

    return make


def _plan_file(text: str) -> Path:
    path = file_name(text)
    if path.suffix.lower() != SUFFIX:
        msg = f"{text!r}: the name of a plan file ends in {SUFFIX}"
        raise argparse.ArgumentTypeError(msg)
    return path
