"""The rule book as a page of Learn: what the program decides by itself, and why."""

from collections.abc import Mapping

from companion.domain.lesson import Lesson, Plate, Section
from companion.domain.rule_book import RULES
from companion.language import mark, tr

RULES_PAGE = "rules"
# Section of the clinical notes -> heading; every other rule is about what is offered.
HEADS: Mapping[str, str] = {
    "2": mark("When exercises wait"),
    "3.2": mark("Pain, and what follows from it"),
    "4": mark("Flare-ups"),
    "5.1": mark("Harder, easier and time away"),
}
OTHERS = mark("What your plan may hold")


def rule_lesson(place: int) -> Lesson:
    """All rules, by subject; ``place`` is where the page stands among the others."""
    by_head: dict[str, list[str]] = {head: [] for head in (*HEADS.values(), OTHERS)}
    for rule in RULES:
        by_head[HEADS.get(rule.line, OTHERS)].append(rule.words)
    lead = tr("What the program decides. Nothing gets harder unless you say yes to it.")
    return Lesson(
        RULES_PAGE,
        place,
        tr("The rules, one by one"),
        lead,
        cover="start",
        sections=(
            Section(
                text=(
                    tr(
                        "Each rule is tested against the program, so what you read"
                        " is what it does. You may always choose less."
                    ),
                )
            ),
            *(
                Section(tr(head), points=tuple(words))
                for head, words in by_head.items()
            ),
        ),
        plates={
            "start": Plate(
                "start",
                tr("Lying march"),
                tr("A person lies on the back with knees bent."),
                exercise="supine-march",
            )
        },
        sources=("H4", "H5"),
    )
