"""All that a program shows, as the bus tells it, read in one go.

    page = glance(reader.root, "today")
    page.things           each with its role, name, states and what it lies in

Questions are sent by the hundred and the answers taken as they come: one by one, as
for a single button, 137 states of the program would take minutes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection

from tests.screen_reader import Node

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_VALUE = "org.a11y.atspi.Value"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# Bits of what GetState answers (at-spi2-core, atspi-constants.h).
_STATES = {
    "active": 1,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "modal": 16,
    "showing": 25,
    "checkable": 41,
}
_LABELLED_BY = 2  # of its relations
_PATIENCE = 60  # seconds for one answer, on a machine that does much else
LABELLED = {"combo box", "spin button"}
VALUED = {"slider", "spin button", "progress bar"}
_WORDS = ("Name", "Description", "AccessibleId")
_LIMITS = ("MinimumValue", "CurrentValue", "MaximumValue")


@dataclass(frozen=True)
class Thing:
    """What a screen reader is told of one thing in view.

    ``label`` is the name of what labels it, ``value`` its least, present and largest
    one, ``kind`` its class in the program. What a role does not have is empty.
    """

    role: str
    name: str
    states: frozenset[str] = frozenset({"showing", "enabled"})
    above: "Thing | None" = None
    description: str = ""
    kind: str = ""
    actions: frozenset[str] = frozenset()
    label: str = ""
    value: tuple[float, ...] = ()

    @property
    def around(self) -> Iterator["Thing"]:
        """What it lies in, from the nearest to the window."""
        if self.above is not None:
            yield self.above
            yield from self.above.around

    @property
    def is_control(self) -> bool:
        """Whether a person can do something with it; cells are read by their table."""
        return "focusable" in self.states and "cell" not in self.role

    def __str__(self) -> str:
        where = next((one.name for one in self.around if one.name), "")
        what = f"{self.role} {self.name[:60]!r}"
        what += f" ({self.kind})" if self.kind else ""
        return f"{what} in {where[:40]!r}" if where else what


@dataclass(frozen=True)
class Page:
    """A state of the program, and all that is in view in it, from outside inwards."""

    state: str
    things: tuple[Thing, ...]

    @property
    def front(self) -> Thing | None:
        """What has the keyboard: the active window, or the dialog that lies in it."""
        active = [one for one in self.things if "active" in one.states]
        if not active:
            return None
        inside = [one for one in self.things if active[0] in one.around]
        dialogs = [one for one in inside if one.role == "dialog"]
        return dialogs[-1] if dialogs else active[0]


@dataclass
class _Found:
    """A thing about which more and more is known."""

    node: Node
    above: "_Found | None" = None
    known: dict[str, Any] = field(default_factory=dict)
    thing: Thing | None = None


# A question: about what, the word to keep the answer under, and how it is asked.
_Question = tuple[_Found, str, tuple[Any, ...]]


def glance(program: Node, state: str) -> Page:
    """Read all that is in view of a program."""
    found: list[_Found] = []
    level = [_Found(program)]
    while level:
        level = _inside(program, level)
        found += level
    _look_closer(program.bus, found)
    for one in found:
        above = one.above.thing if one.above is not None else None
        one.thing = _thing(one.known, above)
    return Page(state, tuple(one.thing for one in found if one.thing is not None))


def _inside(program: Node, level: Sequence[_Found]) -> list[_Found]:
    """What is in view in these."""
    bus = program.bus
    _ask(bus, ((one, "children", (_ACCESSIBLE, "GetChildren")) for one in level))
    inside = [
        _Found(Node(bus, *place), one if one.node is not program else None)
        for one in level
        for place in one.known["children"] or ()
    ]
    _ask(bus, ((one, "states", (_ACCESSIBLE, "GetState")) for one in inside))
    for one in inside:
        low, high = one.known["states"] or (0, 0)
        bits = low | high << 32
        named = (name for name, bit in _STATES.items() if bits >> bit & 1)
        one.known["states"] = frozenset(named)
    return [one for one in inside if "showing" in one.known["states"]]


def _look_closer(bus: DBusConnection, found: Sequence[_Found]) -> None:
    """Ask what each is, and then what is only told of some."""
    first: list[_Question] = []
    for one in found:
        first.append((one, "role", (_ACCESSIBLE, "GetRoleName")))
        first += [_property(one, _ACCESSIBLE, name) for name in _WORDS]
    _ask(bus, first)
    _ask(bus, [more for one in found for more in _further(one)])
    for one in found:
        for kind, ends in one.known.get("relations") or ():
            if kind == _LABELLED_BY:
                one.known["label"] = Node(bus, *ends[0]).name


def _further(one: _Found) -> Iterator[_Question]:
    """What is asked of controls, of what has a label beside it, and of what counts."""
    role = one.known["role"]
    if "focusable" in one.known["states"]:
        yield one, "actions", (_ACTION, "GetActions")
    if role in LABELLED:
        yield one, "relations", (_ACCESSIBLE, "GetRelationSet")
    if role in VALUED:
        yield from (_property(one, _VALUE, name) for name in _LIMITS)


def _property(one: _Found, interface: str, name: str) -> _Question:
    return one, name, (_PROPERTIES, "Get", "ss", (interface, name))


def _ask(bus: DBusConnection, questions: Iterable[_Question]) -> None:
    """Send all questions, then take the answers; None is of what is gone meanwhile."""
    waiting: dict[int, _Question] = {}
    for question in questions:
        node, (interface, *how) = question[0].node, question[2]
        where = DBusAddress(node.path, node.name_on_bus, interface)
        serial = next(bus.outgoing_serial)
        bus.send(new_method_call(where, *how), serial=serial)
        waiting[serial] = question
    while waiting:
        reply = bus.receive(timeout=_PATIENCE)
        header = reply.header
        serial = header.fields.get(HeaderFields.reply_serial, 0)  # a signal has none
        if serial in waiting:
            one, word, _ = waiting.pop(serial)
            fine = header.message_type is MessageType.method_return
            one.known[word] = reply.body[0] if fine else None


def _thing(known: dict[str, Any], above: Thing | None) -> Thing | None:
    """What was found out, in its own words; nothing of what is gone meanwhile."""
    if known["role"] is None or known["Name"] is None:
        return None
    limits = [known[one][1] for one in _LIMITS if known.get(one) is not None]
    identity = known["AccessibleId"][1] if known["AccessibleId"] else ""
    return Thing(
        role=known["role"],
        name=known["Name"][1],
        states=known["states"],
        above=above,
        description=known["Description"][1] if known["Description"] else "",
        kind=identity.rpartition(".")[2],
        actions=frozenset(one[0] for one in known.get("actions") or ()),
        label=known.get("label", ""),
        value=tuple(map(float, limits)),
    )
