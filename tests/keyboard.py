"""A keyboard in a window of another process, and where it stands, told by AT-SPI.

    with keyboard(screen, reader) as keys:
        keys.comes_to("push button", "Continue")      waits until the focus is there
        keys.press("Return")
        keys.tab_to("push button", "Finish today")    by Tab alone

Each press of Tab waits until the program says where the keyboard is now, so that no
machine is too slow for it.
"""

import os
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
)

from tests.screen import Screen
from tests.screen_reader import Node, Reader

_MOST_TABS = 90
_SECONDS = 20.0
_AGAIN = 0.5
_EVENT = "object:state-changed:focused"
_RULE = MatchRule(
    type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged"
)


class Keyboard:
    """Presses keys, and follows the focus as the program tells it."""

    def __init__(self, screen: Screen, reader: Reader, told: deque[Message]) -> None:
        self._screen = screen
        self._bus = reader.root.bus
        self._program = reader.root.name_on_bus
        self._told = told
        self._now = next((o for o in reader.shown() if "focused" in o.states), None)

    @property
    def place(self) -> tuple[str, str]:
        """The role and the name of what has the keyboard, as far as it was told."""
        if self._now is None:
            return "", ""
        try:
            return self._now.role, self._now.name
        except LookupError:
            return "", ""  # gone meanwhile

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their names in X."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--clearmodifiers", text)

    def comes_to(self, role: str, name: str = "") -> None:
        """Wait until this has the keyboard; without a name, anything of that role."""
        deadline = time.perf_counter() + _SECONDS
        while not (self.place[0] == role and name in {"", self.place[1]}):
            left = deadline - time.perf_counter()
            assert self._hear(left), f"at {self.place}, not at {(role, name)}"

    def press_until_it_moves(self, key: str) -> None:
        """Press a key that is not heard at first, as a person does: again."""
        deadline = time.perf_counter() + _SECONDS
        while time.perf_counter() < deadline:
            self.press(key)
            if self._hear(_AGAIN):
                return
        msg = f"{key} moves nothing at {self.place}"
        raise AssertionError(msg)

    def step(self, key: str) -> tuple[str, str]:
        """Press a key that moves the keyboard; where it is then."""
        before = self.place
        self.press(key)
        assert self._hear(_SECONDS), f"{key} goes nowhere from {before}"
        return self.place

    def tab_to(self, role: str, name: str, key: str = "Tab") -> None:
        """Press Tab until this has the keyboard."""
        passed = [self.place]
        while passed[-1] != (role, name):
            assert len(passed) < _MOST_TABS, f"{key} passed only {passed}"
            passed.append(self.step(key))
        assert self._now is not None
        assert "focused" in self._now.states, f"the keyboard has left {passed[-1]}"

    def _hear(self, seconds: float) -> bool:
        """Wait for the next thing that gets the keyboard."""
        deadline = time.perf_counter() + seconds
        while (left := deadline - time.perf_counter()) > 0:
            try:
                message = self._bus.recv_until_filtered(self._told, timeout=left)
            except TimeoutError:
                return False
            what, gained = message.body[:2]
            path = str(message.header.fields[HeaderFields.path])
            node = Node(self._bus, self._program, path)
            if what == "focused" and gained and self._is_news(node):
                self._now = node
                return True
        return False

    def _is_news(self, node: Node) -> bool:
        """Whether the keyboard is there now and was not before: some is told twice."""
        try:
            return node != self._now and "focused" in node.states
        except LookupError:
            return False  # gone meanwhile

    def _xdotool(self, *words: str) -> None:
        environment = os.environ | {"DISPLAY": self._screen.display}
        subprocess.run(["xdotool", *words], env=environment, check=True)


@contextmanager
def keyboard(screen: Screen, reader: Reader) -> Iterator[Keyboard]:
    """A keyboard for a program that is read."""
    bus = reader.root.bus
    path, name = "/org/a11y/atspi/registry", "org.a11y.atspi.Registry"
    registry = DBusAddress(path, name, name)
    for wish in (
        new_method_call(registry, "RegisterEvent", "s", (_EVENT,)),
        message_bus.AddMatch(_RULE),
    ):
        bus.send_and_get_reply(wish, timeout=60)
    told: deque[Message] = deque()
    with bus.filter(_RULE, queue=told):
        yield Keyboard(screen, reader, told)
