"""A report on the place of every text that the gallery shows, in every look of it.

    python -m tests.gallery PICTURES --whole --geometry FOLDER     pictures and findings
    python -m tests.gallery.geometry FOLDER [--only TEXT] [--states TEXT,TEXT] [--whole]
    python -m tests.gallery.geometry FOLDER --report

The first two note into FOLDER/<look>.json what each state of a look keeps and breaks of
the rules in canon.py; the second takes no pictures. The third writes all that is noted
there into tests/reference/geometry.md, and fails if there is a fault.
"""

import argparse
import json
import os
import sys
import tempfile
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication, QWidget

from tests.application import tidy_application
from tests.gallery.canon import CANONS
from tests.gallery.look import Look, looks_called
from tests.gallery.reach import views
from tests.gallery.sheet import Sheet
from tests.gallery.tape import record
from tests.gallery.tour import Tour

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "tests" / "reference" / "geometry.md"
HEAD = """# The place of every text, as it is painted

Written by `python -m tests.gallery.geometry FOLDER --report`: every state of the
gallery in every look, scrolled to its end, painted on a device that notes each run of
text with its place, its letters' outline and its clip. A fault that many states have is
told once for a look, with the first of them.

{looks} looks, {states:,} views, {runs:,} runs of text, {faults} faults.

| rule | what it asks | passes | faults |
|---|---|---|---|
"""


@dataclass
class Survey:
    """What the rules say of the states of one look."""

    look: str
    states: list[str] = field(default_factory=list)
    runs: int = 0
    passes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, state: str, widget: QWidget) -> None:
        """Hold a state, as it is shown now, to every rule."""
        sheet = Sheet.of(record(widget))
        self.states.append(state)
        self.runs += len(sheet.runs)
        for canon in CANONS:
            for verdict in canon.of(sheet):
                if verdict:
                    self.faults.setdefault(canon.name, {}).setdefault(verdict, state)
                else:
                    self.passes[canon.name] += 1

    @property
    def lines(self) -> list[str]:
        """Each fault with its rule and the first state that has it."""
        return [
            f"{rule}: {self.look} {state}: {fault}"
            for rule, found in self.faults.items()
            for fault, state in found.items()
        ]

    def keep(self, folder: Path) -> None:
        """Note it in a folder, for the report."""
        folder.mkdir(parents=True, exist_ok=True)
        told = json.dumps(vars(self), ensure_ascii=False, indent=1)
        (folder / f"{self.look}.json").write_text(told, "utf-8")


def kept(folder: Path) -> list[Survey]:
    """What is noted in a folder."""
    found = []
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        told["passes"] = Counter(told["passes"])
        found.append(Survey(**told))
    return found


def table(surveys: Iterable[Survey]) -> str:
    """The report."""
    surveys = list(surveys)
    lines = [line for one in surveys for line in one.lines]
    text = HEAD.format(
        looks=len(surveys),
        states=sum(len(one.states) for one in surveys),
        runs=sum(one.runs for one in surveys),
        faults=len(lines),
    )
    for canon in CANONS:
        passes = sum(one.passes[canon.name] for one in surveys)
        faults = sum(len(one.faults.get(canon.name, ())) for one in surveys)
        text += f"| {canon.name} | {canon.words} | {passes:,} | {faults} |\n"
    looks = ", ".join(one.look for one in surveys)
    return f"{text}\nThe looks: {looks}.\n" + "".join(f"\n- {line}" for line in lines)


def _survey(application: QApplication, look: Look, wish: Namespace) -> Survey:
    """Go through one look without pictures."""
    found = Survey(look.name)
    wanted = wish.states.split(",")
    with tempfile.TemporaryDirectory() as scratch:
        for name, widget in Tour(application, Path(scratch), look).shots():
            if not any(one in name for one in wanted):
                continue
            for view in views(name, widget, whole=wish.whole):
                found.add(view, widget)
    return found


def main() -> int:
    """Survey looks, or write the report; 1 when that has a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery.geometry")
    said = parser.add_argument
    said("folder", type=Path, help="for findings, a file a look")
    said("--only", default="", help="one look by its name, or all with this in it")
    said("--states", default="", help="only these, by parts of names, with commas")
    said("--whole", action="store_true", help="also what lies further down a page")
    said("--report", action="store_true", help="write down what was found so far")
    wish = parser.parse_args()
    if wish.report:
        surveys = kept(wish.folder)
        REPORT.write_text(table(surveys), "utf-8")
        print(table(surveys))
        return int(any(one.lines for one in surveys))
    application = tidy_application()
    for look in looks_called(wish.only):
        found = _survey(application, look, wish)
        found.keep(wish.folder)
        print(*found.lines, f"{look.name}: {found.runs:,} runs", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
