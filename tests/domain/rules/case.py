"""The cases that show that a rule holds, each marked with its rules."""

from collections.abc import Callable
from types import ModuleType

from companion.domain.rule import RuleKey

Case = Callable[[], None]
_CASES: dict[RuleKey, list[Case]] = {}


def states(*keys: RuleKey) -> Callable[[Case], Case]:
    """Marks what shows that a rule holds."""

    def mark(case: Case) -> Case:
        for key in keys:
            _CASES.setdefault(key, []).append(case)
        return case

    return mark


def cases_in(*modules: ModuleType) -> dict[RuleKey, list[Case]]:
    """What is marked in these modules, by its rule."""
    names = {one.__name__ for one in modules}
    found = {
        key: [case for case in cases if case.__module__ in names]
        for key, cases in _CASES.items()
    }
    return {key: cases for key, cases in found.items() if cases}
