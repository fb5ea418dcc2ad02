"""The words of the command line: verbs, options and what they may be."""

import argparse
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from companion import __version__
from companion.cli import verb
from companion.cli.outcome import Refusal
from companion.cli.parser import (
    Parser,
    Verbs,
    add_data_dir,
    add_language,
    add_verb,
    file_name,
    json_file,
)
from companion.cli.phrase import our_phrases
from companion.cli.plan_verb import add_plan
from companion.cli.request import ExportRequest, PictureRequest
from companion.cli.sheet_verb import add_sheets
from companion.language import mark, tr

SMALLEST, LARGEST = 16, 4096
OVERLAYS = {
    "spine": mark("with the line of the spine"),
    "glow": mark("with the muscle that works"),
    "arrow": mark("with the way of the movement"),
}
PICTURE_KINDS = frozenset({".png", ".svg", ".pdf"})
_SIZE = re.compile(r"(\d{1,4})x(\d{1,4})")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a command line asks for: a verb to do, or the window, or just an exit."""

    verb: Callable[[], int] | None = None
    exit_code: int | None = None
    data_dir: Path | None = None
    language: str | None = None
    quietly: bool = False


def parsed(argv: Sequence[str]) -> Wish:
    """The wish of a command line. Raises Refusal for what it does not understand."""
    try:
        with our_phrases():
            given = _parser().parse_args(argv)
    except SystemExit as leaving:  # --version and --help have said all there is
        return Wish(exit_code=int(leaving.code or 0))
    folder: Path | None = getattr(given, "data_dir", None)
    language: str | None = getattr(given, "lang", None)
    make: Callable[[argparse.Namespace], Callable[[], int]] | None
    make = getattr(given, "make", None)
    if make is None:
        quietly = given.quietly
        return Wish(data_dir=folder, language=language, quietly=quietly)
    given.data_dir, given.lang = folder, language
    return Wish(make(given), data_dir=folder, language=language)


def _parser() -> Parser:
    parser = Parser(
        prog="companion",
        description=tr(
            "Home exercises for people with sciatica. Without a verb, the window opens."
        ),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"Companion {__version__}"
    )
    add_data_dir(parser)
    add_language(parser)
    parser.add_argument(
        "--quietly",
        action="store_true",
        help=tr("stay in the corner of the screen, or small, until it is asked for"),
    )
    verbs = parser.add_subparsers(title=tr("verbs|of the command line"), metavar="VERB")
    _add_exercises(verbs)
    _add_illustrate(verbs)
    add_sheets(verbs)
    add_plan(verbs)
    _add_copies(verbs)
    _add_files(verbs)
    _add_erase(verbs)
    _add_checks(verbs)
    return parser


def _add_exercises(verbs: "Verbs[Parser]") -> None:
    words = tr("list the exercises")
    parser = add_verb(
        verbs,
        "exercises",
        words,
        lambda given: lambda: verb.exercises(as_json=given.json),
    )
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))


def _add_illustrate(verbs: "Verbs[Parser]") -> None:
    words = tr("draw a picture of an exercise")
    parser = add_verb(
        verbs,
        "illustrate",
        words,
        lambda given: lambda: verb.illustrate(_picture(given)),
    )
    parser.add_argument("id", metavar="ID", help=tr("the exercise"))
    moment = parser.add_mutually_exclusive_group()
    moment.add_argument("--pose", metavar="NAME", help=tr("one of its poses"))
    moment.add_argument(
        "--phase",
        type=_fraction,
        metavar="0..1",
        help=tr("a moment of one repetition, 0 its start and 1 its end"),
    )
    parser.add_argument(
        "--side", choices=("left", "right"), help=tr("the side that works")
    )
    parser.add_argument("--level", type=int, choices=(1, 2, 3), default=1)
    for name, words in OVERLAYS.items():
        parser.add_argument(f"--{name}", action="store_true", help=tr(words))
    parser.add_argument(
        "--size", type=_size, metavar="WxH", default=(960, 720), help=tr("in pixels")
    )
    parser.add_argument(
        "--out",
        type=_picture_file,
        metavar="FILE",
        required=True,
        help=".png, .svg or .pdf",
    )


def _picture(given: argparse.Namespace) -> PictureRequest:
    return PictureRequest(
        exercise_id=given.id,
        pose=given.pose,
        phase=given.phase,
        side=given.side,
        level=given.level,
        size=given.size,
        overlays=frozenset(name for name in OVERLAYS if getattr(given, name)),
        out=given.out,
    )


def _add_copies(verbs: "Verbs[Parser]") -> None:
    add_verb(
        verbs,
        "backups",
        tr("list the copies of the diary, and whether each is sound"),
        lambda given: lambda: verb.backups(given.data_dir),
    )
    parser = add_verb(
        verbs,
        "restore",
        tr(
            "go back to a copy of the diary; the replaced file is kept in set-aside, "
            "and the sessions that can be read in it are brought over"
        ),
        lambda given: lambda: verb.restore(given.source, given.data_dir),
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="NAME",
        help=tr("as listed by backups, instead of the newest sound one"),
    )


def _add_files(verbs: "Verbs[Parser]") -> None:
    words = tr("write the whole diary into one JSON file, or the record for others")
    parser = add_verb(verbs, "export", words, _exporter)
    parser.add_argument(
        "file",
        type=json_file,
        metavar="FILE",
        nargs="?",
        help=tr("the diary, as .json"),
    )
    for option, kind in (
        ("--csv", tr("the sessions as a table")),
        ("--fhir", tr("the record as HL7 FHIR R4, for a clinic")),
        ("--pdf", tr("the record to be read")),
    ):
        parser.add_argument(option, type=file_name, metavar="FILE", help=kind)
    parser.add_argument("--name", default="", help=tr("whose record it is, for --fhir"))
    parser.add_argument("--paper", choices=("a4", "letter"), help=tr("for --pdf"))
    parser.add_argument(
        "--large", action="store_true", help=tr("for --pdf: large print")
    )
    words = tr("join such a file with the diary, after a copy of it; twice is as once")
    parser = add_verb(verbs, "import", words, _file_maker(verb.bring_in))
    parser.add_argument("file", type=file_name, metavar="FILE")


def _exporter(given: argparse.Namespace) -> Callable[[], int]:
    request = ExportRequest(
        given.file,
        given.csv,
        given.fhir,
        given.pdf,
        given.name,
        given.paper,
        given.large,
        given.data_dir,
    )
    if not any((request.diary, request.csv, request.fhir, request.pdf)):
        msg = tr("say what to: required: FILE, --csv, --fhir or --pdf (see --help)")
        raise Refusal(msg)
    return lambda: verb.export(request)


def _file_maker(
    act: Callable[[Path, Path | None], int],
) -> Callable[[argparse.Namespace], Callable[[], int]]:
    return lambda given: lambda: act(given.file, given.data_dir)


def _add_erase(verbs: "Verbs[Parser]") -> None:
    parser = add_verb(
        verbs,
        "erase",
        tr(
            "delete the diary, its copies, the settings and all that is kept; "
            "asks twice"
        ),
        lambda given: lambda: verb.erase(given.export, given.data_dir, yes=given.yes),
    )
    words = tr("write everything into this file first (.json)")
    parser.add_argument("--export", type=json_file, metavar="FILE", help=words)
    parser.add_argument("--yes", action="store_true", help=tr("do not ask"))


def _add_checks(verbs: "Verbs[Parser]") -> None:
    add_verb(
        verbs,
        "verify",
        tr("check that the diary is sound"),
        lambda given: lambda: verb.verify(given.data_dir),
    )
    add_verb(
        verbs,
        "self-test",
        tr("open everything once and say whether it works"),
        lambda _: verb.self_test,
    )


def _picture_file(text: str) -> Path:
    path = file_name(text)
    if path.suffix.lower() not in PICTURE_KINDS:
        msg = tr(
            "{text}: the name of a picture ends in .png, .svg or .pdf", text=repr(text)
        )
        raise argparse.ArgumentTypeError(msg)
    return path


def _fraction(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        msg = tr("{text} is not a number from 0 to 1", text=repr(text))
        raise argparse.ArgumentTypeError(msg)
    return value


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST <= one <= LARGEST for one in size):
        msg = tr(
            "{text} is not WxH, each from {least} to {most}, such as 960x720",
            text=repr(text),
            least=SMALLEST,
            most=LARGEST,
        )
        raise argparse.ArgumentTypeError(msg)
    return size
