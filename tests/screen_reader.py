"""A screen reader of our own: reads the accessibility tree that Qt puts on D-Bus.

    with assistive_bus() as bus:                 a bus with AT-SPI (assistive_bus.py)
        start the program with bus.environment(screen)
        reader = bus.reader("companion")         waits until it is there
        reader.find("push button", "Start session").press()

What is read here is what Orca reads (at-spi2-core); nothing of Qt is touched.
"""

import os
import select
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_COMPONENT = "org.a11y.atspi.Component"
_EDITABLE = "org.a11y.atspi.EditableText"
_VALUE = "org.a11y.atspi.Value"
PATIENCE = 60  # seconds for one answer, on a machine that does much else
_LABELLED_BY = 2  # of its relations
# Bits of the two words of GetState (at-spi2-core, atspi-constants.h).
_STATES = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "modal": 16,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
}


def _nothing_known() -> float:
    return 0.0


def until(
    held: Callable[[], bool],
    seconds: float,
    worked: Callable[[], float] = _nothing_known,
) -> bool:
    """Whether it came to hold before the one who is to bring it about gave up.

    That is when it has ``worked`` so many seconds of processor time for nothing, or has
    done nothing at all for so long: a machine that does much else only makes it later.
    """
    began = last = worked()
    moved = time.perf_counter()
    while not held():
        done, now = worked(), time.perf_counter()
        if done != last:
            last, moved = done, now
        if done - began > seconds or now - moved > seconds:
            return False
        select.select([], [], [], 0.05)
    return True


@dataclass(frozen=True)
class Node:
    """One object of the tree, as the bus names it."""

    bus: DBusConnection
    name_on_bus: str
    path: str

    def _call(
        self, interface: str, method: str, signature: str = "", *body: object
    ) -> Any:  # noqa: ANN401 - whatever the bus answers
        where = DBusAddress(self.path, self.name_on_bus, interface)
        message = new_method_call(where, method, signature or None, body)
        reply = self.bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type.name == "error":
            msg = f"{method}: {reply.body}"
            raise LookupError(msg)
        return reply.body

    def _get(self, interface: str, name: str) -> Any:  # noqa: ANN401 - as above
        properties = "org.freedesktop.DBus.Properties"
        ((_, value),) = self._call(properties, "Get", "ss", interface, name)
        return value

    def worked(self) -> float:
        """Seconds of processor time that its program has taken; 0 once it has ended."""
        bus = "org.freedesktop.DBus"
        asked = new_method_call(
            DBusAddress("/org/freedesktop/DBus", bus, bus),
            "GetConnectionUnixProcessID",
            "s",
            (self.name_on_bus,),
        )
        (process,) = self.bus.send_and_get_reply(asked, timeout=PATIENCE).body
        with suppress(OSError):
            told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
            user, system = told.rpartition(")")[2].split()[11:13]
            return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
        return 0.0

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return str(self._get(_ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What it says more of it."""
        return str(self._get(_ACCESSIBLE, "Description"))

    @property
    def language(self) -> str:
        """The language it is to be read in, such as ``de_DE``."""
        return str(self._get(_ACCESSIBLE, "Locale"))

    @property
    def label(self) -> str:
        """The words of what labels it: the name of a combo box on Linux."""
        for kind, ends in self._call(_ACCESSIBLE, "GetRelationSet")[0]:
            if kind == _LABELLED_BY:
                return Node(self.bus, *ends[0]).name
        return ""

    @property
    def role(self) -> str:
        """What it is, such as ``push button``."""
        return str(self._call(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> set[str]:
        """How it stands: showing, focused, checked ..."""
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    @property
    def children(self) -> list["Node"]:
        """What is inside it."""
        found = self._call(_ACCESSIBLE, "GetChildren")[0]
        return [Node(self.bus, name, path) for name, path in found]

    @property
    def actions(self) -> list[str]:
        """What can be done with it."""
        try:
            return [str(one[0]) for one in self._call(_ACTION, "GetActions")[0]]
        except LookupError:
            return []

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height on the screen."""
        (_, _, width, height) = self._call(_COMPONENT, "GetExtents", "u", 0)[0]
        return width, height

    @property
    def value(self) -> float:
        """Where it stands, of what has a value."""
        return float(self._get(_VALUE, "CurrentValue"))

    def press(self) -> None:
        """Do the first thing that can be done, as a screen reader's user does."""
        assert self._call(_ACTION, "DoAction", "i", 0)[0], self.name

    def write(self, text: str) -> None:
        """Put a text in the place of the old one."""
        assert self._call(_EDITABLE, "SetTextContents", "s", text)[0], self.name

    def set_value(self, value: float) -> None:
        """Bring what has a value to another one."""
        properties = "org.freedesktop.DBus.Properties"
        new = ("d", value)
        self._call(properties, "Set", "ssv", _VALUE, "CurrentValue", new)

    def focus(self) -> None:
        """Put the keyboard on it."""
        assert self._call(_COMPONENT, "GrabFocus")[0], self.name

    def walk(self) -> Iterator["Node"]:
        """It and all that is shown inside it."""
        yield self
        inside: list[Node] = []
        with suppress(LookupError):  # gone meanwhile
            inside = self.children
        for one in inside:
            if one.is_shown:
                yield from one.walk()

    @property
    def is_shown(self) -> bool:
        """Whether it is in view."""
        with suppress(LookupError):  # gone meanwhile
            return "showing" in self.states
        return False


def _is(node: Node, role: str, name: str) -> bool:
    with suppress(LookupError):  # gone meanwhile
        called = {node.name, node.label} if role == "combo box" else {node.name}
        return name in called and node.role == role
    return False


@dataclass(frozen=True)
class Reader:
    """One program, read through the bus."""

    root: Node
    whole: bool = True

    def shown(self) -> list[Node]:
        """Everything in view."""
        tops = self.root.children if self.whole else [self.root]
        return [node for top in tops for node in top.walk()]

    def find(self, role: str, name: str, seconds: float = PATIENCE) -> Node:
        """What has this role and name, as soon as it is shown."""
        found: list[Node] = []

        def look() -> bool:
            found.extend(self.all(role, name))
            return bool(found)

        assert until(look, seconds, self.root.worked), (
            f"no {role} {name!r}: {self.told()}"
        )
        return found[0]

    def all(self, role: str, name: str) -> list[Node]:
        """All in view that have this role and name."""
        return [one for one in self.shown() if _is(one, role, name)]

    def press_until_gone(self, role: str, name: str) -> None:
        """Press what is deaf at first, as a person does: again."""
        self.find(role, name)

        def gone() -> bool:
            left = self.all(role, name)
            for one in left:
                one.press()
            return not left

        assert until(gone, PATIENCE, self.root.worked), f"{name!r} stays"

    def group(self, name: str) -> "Reader":
        """What is inside a named group, read by itself."""
        return Reader(self.find("panel", name), whole=False)

    def languages(self) -> set[str]:
        """The languages of all that is shown, without their countries."""
        return {one.language.partition("_")[0] for one in (self.root, *self.shown())}

    def told(self) -> list[str]:
        """Roles and names of all that is shown, for a failure to tell."""
        lines = []
        for one in self.shown():
            try:
                lines.append(f"{one.role}: {one.name}")
            except LookupError:
                continue
        return lines
