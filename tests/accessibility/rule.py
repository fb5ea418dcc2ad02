"""What may be asked of an accessibility tree, in the manner of axe, rule by rule.

    for rule in RULES:
        verdicts = list(rule.of(page))       one for each thing it is about

A verdict is empty where the rule is kept, else it says what is wrong.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from companion.ui.interpreter import ROLES
from tests.accessibility.glance import LABELLED, VALUED, Page, Thing

CONTROLS = {
    *("push button", "check box", "radio button", "toggle button", "combo box"),
    *("slider", "text", "entry", "spin button", "list item", "page tab", "link"),
    *("menu item", "table", "list"),
    "alert message",  # the stop card, so that it is read at once
    "document",  # a page of paper, to be read
}
# This takes the keyboard so that its keys are heard; it is no control.
LISTENS = {"Session"}
# Roles that show something; what only adorns has none of them.
PICTURES = {"graphic", "image", "chart", "icon"}
# What shows something that is told nowhere else, by its class: nameless it has no role.
TELLING = ROLES.keys() - {"Picture"}
# What can be done by whom there is nothing else to do with.
PRESSED = {"push button", "check box", "radio button", "toggle button", "combo box"}
PRESS = {"Press", "Toggle", "ShowMenu"}
WINDOWS = {"frame", "dialog"}
# What no voice should have to say: two stops, a place left open, markup, a key's mark.
_NO_WORDS = re.compile(r"\.\.|[{}<>]|&&")


@dataclass(frozen=True)
class Rule:
    """A rule by name, in words, and its verdicts on a page."""

    name: str
    words: str
    of: Callable[[Page], Iterator[str]]


def _unless(kept: object, fault: str) -> str:
    return "" if kept else fault


def _is_called(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.is_control:
            called = one.label if one.role in LABELLED else one.name
            yield _unless(called, f"{one} has no name")


def _is_a_control(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.is_control and one.name not in LISTENS:
            yield _unless(one.role in CONTROLS, f"{one} can have the keyboard")


def _has_a_role(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.name:
            yield _unless(one.role not in {"filler", "unknown"}, f"{one} has no role")


def _is_described(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.role in PICTURES or one.kind in TELLING:
            yield _unless(one.name, f"{one} shows something and has no name")


def _can_be_used(page: Page) -> Iterator[str]:
    for one in page.things:
        if "enabled" not in one.states:
            continue
        if one.role in PRESSED:
            yield _unless(one.actions & PRESS, f"{one} cannot be pressed")
        if one.role == "slider":
            both = {"Increase", "Decrease"} <= one.actions
            yield _unless(both, f"{one} cannot be moved")


def _tells_its_value(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.role in VALUED:
            least, now, most = one.value or (1.0, 0.0, 0.0)
            yield _unless(least <= now <= most, f"{one} has no value")
        if one.role == "combo box":
            yield _unless(one.name, f"{one} does not tell what is chosen")
        if one.role in {"check box", "radio button"}:
            yield _unless("checkable" in one.states, f"{one} cannot be on or off")
        if one.kind == "PaceRing":
            yield _unless(one.description, f"{one} does not tell its figures")


def _differs(page: Page) -> Iterator[str]:
    """By what is heard on the way to it: the names of all that it lies in."""
    controls = [one for one in page.things if one.is_control]
    heard = [
        (one.role, one.name, one.label, one.description, _way_to(one))
        for one in controls
    ]
    times = Counter(heard)
    for one, words in zip(controls, heard, strict=True):
        yield _unless(times[words] == 1, f"{one} is there {times[words]} times")


def _way_to(one: Thing) -> tuple[str, ...]:
    return tuple(above.name for above in one.around if above.name)


def _is_somewhere(page: Page) -> Iterator[str]:
    """In a page, dialog or card that has a name: a whole window is no place."""
    for one in page.things:
        if one.is_control and one.name not in LISTENS:
            places = _places(one)
            own = one.role == "alert message"  # fills the window by itself
            yield _unless(places or own, f"{one} is nowhere but in the window")


def _places(one: Thing) -> list[Thing]:
    return [above for above in one.around if above.name and above.role != "frame"]


def _has_a_question(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.role == "radio button":
            asked = len(_places(one)) > 1  # in its group, and that in a page or dialog
            yield _unless(asked, f"{one} answers nothing")


def _has_a_title(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.role in WINDOWS:
            yield _unless(one.name, f"{one} has no title")


def _is_alone(page: Page) -> Iterator[str]:
    """What lies behind a dialog cannot be pressed, so it is not read either."""
    for one in page.things:
        if one.role == "dialog":
            yield _unless("modal" in one.states, f"{one} is not modal")
    front = page.front
    if front is not None and front.role == "dialog" and front.above is not None:
        beside = [two for two in page.things if two.above is front.above]
        yield _unless(beside == [front], f"{front} has more beside it: {beside[0]}")


def _has_a_head(page: Page) -> Iterator[str]:
    front = page.front
    heads = [one for one in page.things if one.role == "heading"]
    there = front and any(front in one.around for one in heads)
    yield _unless(there, f"{front} has no heading")
    for one in heads:
        yield _unless(one.name, f"{one} is an empty heading")


def _has_the_keyboard(page: Page) -> Iterator[str]:
    front = page.front
    if front is None:
        yield "no window is active"
        return
    there = [one for one in page.things if "focused" in one.states]
    told = ", ".join(map(str, there)) or "nowhere"
    inside = [one for one in there if one is front or front in one.around]
    fits = len(there) == 1 == len(inside) and _may_have_it(there[0])
    yield _unless(fits, f"the keyboard of {front} is: {told}")


def _may_have_it(one: Thing) -> bool:
    """A control; or a page by name, which is then read."""
    return one.is_control or (one.role in {"panel", "dialog"} and bool(one.name))


def _is_sayable(page: Page) -> Iterator[str]:
    for one in page.things:
        for words in (one.name, one.description):
            if words and one.role != "document":  # paper is read line by line
                yield _unless(not _NO_WORDS.search(words), f"{one} says {words!r}")


def _has_headers(page: Page) -> Iterator[str]:
    for one in page.things:
        if one.role == "table":
            inside = [other for other in page.things if one in other.around]
            headed = any(other.role == "column header" for other in inside)
            yield _unless(one.name and headed, f"{one} has no name or no headers")


RULES = (
    Rule("control-name", "every control has a name or a label", _is_called),
    Rule("control-role", "what can have the keyboard is a control", _is_a_control),
    Rule("role", "what has a name has a role", _has_a_role),
    Rule("picture-name", "each picture and chart says what it shows", _is_described),
    Rule("action", "what is enabled can be pressed or moved", _can_be_used),
    Rule("value", "what has a value tells it", _tells_its_value),
    Rule("duplicate", "no two controls sound the same", _differs),
    Rule("region", "each control lies in a named page or dialog", _is_somewhere),
    Rule("radio-group", "each radio button lies in a named group", _has_a_question),
    Rule("title", "each window and dialog has a title", _has_a_title),
    Rule("modal", "a dialog is modal, and nothing behind it is read", _is_alone),
    Rule("heading", "each page and dialog has a heading, none is empty", _has_a_head),
    Rule("focus", "one thing in front has the keyboard", _has_the_keyboard),
    Rule("words", "names are words that can be said", _is_sayable),
    Rule("table", "each table has a name and column headers", _has_headers),
)
