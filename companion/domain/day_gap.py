"""Why a day has no exercise left though nothing has closed it: by rule, counted."""

from collections import Counter
from collections.abc import Iterable

from companion.domain.outlook import Reason
from companion.domain.rule_book import rule
from companion.language import trn


def day_gap(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """A sentence for each rule that left something out, the busiest rule first."""
    many = Counter(one.rule for one in reasons if one.exercise_id)
    return tuple(
        trn(
            "{words} That leaves out {n} exercise.",
            "{words} That leaves out {n} exercises.",
            count,
            words=of.words,
        )
        for of, count in ((rule(key), count) for key, count in many.most_common())
    )
