"""Each rule finds the fault that it is there for: else no faults would mean nothing."""

from dataclasses import replace
from typing import Any

import pytest

from tests.accessibility.glance import Page, Thing
from tests.accessibility.rule import RULES

SHOWN = frozenset({"showing", "enabled"})
ACTIVE = SHOWN | {"active"}
FOCUSABLE = SHOWN | {"focusable"}
FRAME = Thing("frame", "Companion", ACTIVE)
PLACE = Thing("panel", "Plan", SHOWN, FRAME)
HEAD = Thing("heading", "Your plan", SHOWN, PLACE)
GROUP = Thing("panel", "Which side", SHOWN, PLACE)
BUTTON = Thing(
    *("push button", "Print", FOCUSABLE | {"focused"}, PLACE),
    actions=frozenset({"Press"}),
)
LEFT = Thing(
    *("radio button", "Left", FOCUSABLE | {"checkable"}, GROUP),
    actions=frozenset({"Toggle"}),
)
COMBO = Thing(
    *("combo box", "Yoga", FOCUSABLE, PLACE),
    label="For which class",
    actions=frozenset({"ShowMenu"}),
)
SLIDER = Thing(
    *("slider", "Place in the movement", FOCUSABLE, PLACE),
    actions=frozenset({"Increase", "Decrease"}),
    value=(0.0, 50.0, 100.0),
)
CHART = Thing("chart", "Pain, 0 to 10", SHOWN, PLACE, kind="ChartView")
RING = Thing("label", "Seconds left", SHOWN, PLACE, "12", "PaceRing")
TABLE = Thing("table", "Sessions a week", FOCUSABLE, PLACE)
HEADER = Thing("column header", "Week from", SHOWN, TABLE)
ALL = (
    *(FRAME, PLACE, HEAD, GROUP, BUTTON, LEFT, COMBO, SLIDER, CHART, RING),
    *(TABLE, HEADER),
)
DIALOG = Thing("dialog", "Finish early?", SHOWN | {"modal"}, FRAME)
FAULTS: dict[str, tuple[str, Thing, dict[str, Any]]] = {
    "a button without a name": ("control-name", BUTTON, {"name": ""}),
    "a list without a label": ("control-name", COMBO, {"label": ""}),
    "a label that can have the keyboard": ("control-role", LEFT, {"role": "label"}),
    "an area with a name": ("role", PLACE, {"role": "filler"}),
    "a chart without a name": ("picture-name", CHART, {"name": ""}),
    "a figure that is nothing but an area": (
        "picture-name",
        CHART,
        {"role": "filler", "name": "", "kind": "FigureView"},
    ),
    "a button that cannot be pressed": (
        "action",
        BUTTON,
        {"actions": frozenset({"SetFocus"})},
    ),
    "a slider that goes one way": ("action", SLIDER, {"actions": {"Increase"}}),
    "a slider without a value": ("value", SLIDER, {"value": ()}),
    "a slider past its end": ("value", SLIDER, {"value": (0.0, 7.0, 5.0)}),
    "a list of which nothing is chosen": ("value", COMBO, {"name": ""}),
    "a radio button that has no state": ("value", LEFT, {"states": FOCUSABLE}),
    "a ring that does not tell its figures": ("value", RING, {"description": ""}),
    "a control in no page": ("region", BUTTON, {"above": FRAME}),
    "an answer to no question": ("radio-group", LEFT, {"above": PLACE}),
    "a window without a title": ("title", FRAME, {"name": ""}),
    "a page without a heading": ("heading", HEAD, {"role": "label"}),
    "an empty heading": ("heading", HEAD, {"name": ""}),
    "the keyboard nowhere": ("focus", BUTTON, {"states": FOCUSABLE}),
    "the keyboard on an area": ("focus", BUTTON, {"role": "filler", "states": SHOWN}),
    "no window in front": ("focus", FRAME, {"states": SHOWN}),
    "two stops in a name": ("words", PLACE, {"name": "To tell: no.. Edit"}),
    "a place left open in a name": ("words", BUTTON, {"name": "Print {count}"}),
    "a table without headers": ("table", HEADER, {"role": "cell"}),
}


def _faults(things: tuple[Thing, ...]) -> set[str]:
    page = Page("some", things)
    return {rule.name for rule in RULES if any(rule.of(page))}


def _with(old: Thing, new: Thing) -> tuple[Thing, ...]:
    """All things with one of them changed, and what lies in it with it."""
    changed: dict[int, Thing] = {}
    for one in ALL:
        above = one.above and changed[id(one.above)]
        changed[id(one)] = replace(new if one is old else one, above=above)
    if new.above is not old.above:
        assert new.above is not None
        moved = changed[id(new.above)]
        changed[id(old)] = replace(changed[id(old)], above=moved)
    return tuple(changed.values())


def test_a_page_as_it_should_be_has_no_fault() -> None:
    assert _faults(ALL) == set()


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_is_found_by_its_rule(what: str) -> None:
    rule, old, change = FAULTS[what]
    assert rule in _faults(_with(old, replace(old, **change)))


def test_two_buttons_that_sound_the_same_are_told_apart_by_where_they_are() -> None:
    again = replace(BUTTON, states=FOCUSABLE)
    assert _faults((*ALL, again)) == {"duplicate"}
    assert _faults((*ALL, replace(again, above=GROUP))) == set()


def test_a_dialog_has_the_keyboard_and_a_heading_of_its_own() -> None:
    assert _faults((*ALL, DIALOG)) == {"focus", "heading", "modal"}
    inside = (replace(HEAD, above=DIALOG), replace(BUTTON, above=DIALOG))
    assert _faults((FRAME, DIALOG, *inside)) == set()
    assert _faults((FRAME, PLACE, DIALOG, *inside)) == {"modal"}
    unlocked = replace(DIALOG, states=SHOWN)
    inside = (replace(HEAD, above=unlocked), replace(BUTTON, above=unlocked))
    assert _faults((FRAME, unlocked, *inside)) == {"modal"}


def test_nobody_has_the_keyboard_twice() -> None:
    other = replace(BUTTON, name="Export")
    assert _faults((*ALL, other)) == {"focus"}
