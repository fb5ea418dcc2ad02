"""Every rule stands in the rule book once, and is shown by a case (folder rules)."""

import pytest
import textstat

from companion.domain.rule import RuleKey
from companion.domain.rule_book import RULES, rule
from companion.domain.rule_chapter import chapters
from tests.domain.rules import (
    after_stop,
    flare_up,
    lock,
    next_morning,
    own_choices,
    person,
    progression,
    start_gate,
    template,
)
from tests.domain.rules.case import Case, cases_in

CASES = cases_in(
    lock,
    start_gate,
    person,
    template,
    own_choices,
    after_stop,
    next_morning,
    progression,
    flare_up,
)


def test_every_rule_stands_in_the_book_once_and_is_shown_here() -> None:
    assert sorted(one.key for one in RULES) == sorted(RuleKey)
    assert set(CASES) == set(RuleKey)
    shown = [one.key for chapter in chapters() for one in chapter.rules]
    assert sorted(shown) == sorted(RuleKey)


@pytest.mark.parametrize(
    ("line", "case"),
    [
        pytest.param(rule(key).line, case, id=f"{rule(key).line}-{key}-{case.__name__}")
        for key, cases in CASES.items()
        for case in cases
    ],
)
def test_the_rule_holds(line: str, case: Case) -> None:
    assert line in {"1", "1F", "1G", "2", "3.2", "4", "5.1", "5.3"}
    case()


def test_the_book_is_plain_reading() -> None:
    words = " ".join(one.words for one in RULES)
    assert textstat.flesch_kincaid_grade(words) <= 7
