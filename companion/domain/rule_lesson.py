"""The rule book as a page of Learn: what the program decides by itself, and why."""

from companion.domain.lesson import Lesson, Plate, Section
from companion.domain.rule_chapter import chapters
from companion.language import tr

RULES_PAGE = "rules"


def rule_lesson(place: int) -> Lesson:
    """All rules, by subject; ``place`` is where the page stands among the others."""
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
                Section(tr(one.title), points=tuple(rule.words for rule in one.rules))
                for one in chapters()
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
