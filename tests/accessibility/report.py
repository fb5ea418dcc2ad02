"""``make accessibility``: an axe-like report of every page and dialog, over AT-SPI.

Run as ``python -m tests.accessibility.report``. Goes through the gallery in a real
window, reads what a screen reader would read, and writes the report down.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.accessibility.glance import Page, glance
from tests.accessibility.rule import RULES
from tests.accessibility.tour_child import PROGRAM
from tests.assistive_bus import assistive_bus
from tests.screen import window_manager, xvfb

NEEDED = ("Xvfb", "openbox", "dbus-daemon")
ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "tests" / "reference" / "accessibility.md"
HEAD = """# The accessibility tree, as read over AT-SPI

Written by `make accessibility`: every state of the gallery (every page, every dialog)
in a real window, read on the bus that screen readers read. A fault that many states
have is told once, with the first of them.

{states} states, {things} things in view, {controls} controls, {faults} faults.

| rule | what it asks | passes | faults |
|---|---|---|---|
"""


@dataclass
class Audit:
    """What the rules say of all pages so far."""

    states: list[str] = field(default_factory=list)
    things: int = 0
    controls: int = 0
    passes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, page: Page) -> None:
        """Hold a page to every rule."""
        self.states.append(page.state)
        self.things += len(page.things)
        self.controls += sum(one.is_control for one in page.things)
        for rule in RULES:
            for verdict in rule.of(page):
                if verdict:
                    self.faults.setdefault(rule.name, {}).setdefault(
                        verdict, page.state
                    )
                else:
                    self.passes[rule.name] += 1

    @property
    def lines(self) -> list[str]:
        """Each fault with its rule and the first state that has it."""
        return [
            f"{rule}: {state}: {fault}"
            for rule, found in self.faults.items()
            for fault, state in found.items()
        ]

    def table(self) -> str:
        """The report."""
        text = HEAD.format(
            states=len(self.states),
            things=f"{self.things:,}",
            controls=f"{self.controls:,}",
            faults=len(self.lines),
        )
        for rule in RULES:
            faults = len(self.faults.get(rule.name, ()))
            passes = self.passes[rule.name]
            text += f"| {rule.name} | {rule.words} | {passes:,} | {faults} |\n"
        return text + "".join(f"\n- {line}" for line in self.lines)


def pages() -> Iterator[Page]:
    """Every state of the gallery, as the bus tells it."""
    with (
        tempfile.TemporaryDirectory(prefix="companion-tour-") as folder,
        xvfb() as screen,
        window_manager(screen),
        assistive_bus() as bus,
        subprocess.Popen(
            [sys.executable, "-m", "tests.accessibility.tour_child", folder],
            cwd=ROOT,
            env=bus.environment(screen),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as child,
    ):
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            state = child.stdout.readline()
            with bus.reader(PROGRAM, seconds=60) as reader:
                while state:
                    yield glance(reader.root, state.strip())
                    child.stdin.write("\n")
                    child.stdin.flush()
                    state = child.stdout.readline()
            assert child.wait(timeout=60) == 0, "the tour did not come to its end"
        finally:
            child.kill()


def audit() -> Audit:
    """Read everything and hold it to the rules."""
    found = Audit()
    for page in pages():
        found.add(page)
    return found


def main() -> int:
    """Write the report; 1 when it has a fault."""
    found = audit()
    REPORT.write_text(found.table(), "utf-8")
    sys.stdout.write(found.table())
    return int(bool(found.lines))


if __name__ == "__main__":
    sys.exit(main())
