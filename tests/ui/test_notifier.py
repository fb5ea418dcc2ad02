"""Contract tests of notes: a real bus with a stub of the desktop, and without one."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from companion.ui.notifier import Answer, NoNotifier, Note, notifier_on
from companion.ui.notifier_bus import BusNotifier
from tests.ui.desktop_stub import a_bus

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
NOTE = Note("Your exercises", "About 9 min", "Start", "Later")
ICON = Path("/usr/share/companion.png")


@dataclass
class Desktop:
    """Shows notes: remembers each, and presses what a test says."""

    connection: DBusConnection
    refuses: bool = False
    shown: list[tuple[Any, ...]] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    change: threading.Condition = field(default_factory=threading.Condition)

    def waits_for(self, count: int) -> bool:
        with self.change:
            return self.change.wait_for(lambda: len(self.shown) >= count, 5)

    def waits_for_close(self) -> bool:
        with self.change:
            return self.change.wait_for(lambda: bool(self.closed), 5)

    def press(self, shown: int, key: str) -> None:
        signal = new_signal(
            DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (shown, key)
        )
        self.connection.send(signal)

    def hear(self) -> None:
        while True:
            try:
                message = self.connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)
            except (OSError, EOFError):  # the test is over
                return

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        with self.change:
            if member == "CloseNotification":
                self.closed.append(message.body[0])
                self.connection.send(new_method_return(message))
            elif self.refuses:
                self.connection.send(new_error(message, "org.test.Refused"))
            else:
                self.shown.append(message.body)
                number = message.body[1] or len(self.shown)
                self.connection.send(new_method_return(message, "u", (number,)))
            self.change.notify_all()


@contextmanager
def a_desktop(address: str, *, refuses: bool = False) -> Iterator[Desktop]:
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=60)
    desktop = Desktop(connection, refuses)
    hearing = threading.Thread(target=desktop.hear, daemon=True)
    hearing.start()
    try:
        yield desktop
    finally:
        connection.sock.shutdown(2)
        hearing.join(60)
        connection.close()


class Person:
    """Hears what was pressed, or that nothing could be shown."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.failures = 0
        self.change = threading.Condition()

    def answer(self, answer: Answer) -> None:
        with self.change:
            self.answers.append(answer)
            self.change.notify_all()

    def fail(self) -> None:
        with self.change:
            self.failures += 1
            self.change.notify_all()

    def waits(self) -> bool:
        with self.change:
            return self.change.wait_for(lambda: bool(self.answers or self.failures), 5)


@pytest.fixture(autouse=True)
def _own_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)


@pytest.fixture
def bus() -> Iterator[str]:
    with a_bus() as address:
        yield address


def until_answered(notifier: BusNotifier) -> None:
    """The answer to the call is on its way."""
    while notifier._wire is None or notifier._wire._shown is None:
        threading.Event().wait(0.01)


@pytest.mark.parametrize("answer", list(Answer))
def test_a_note_is_shown_with_its_buttons_and_its_answer_is_heard(
    bus: str, answer: Answer
) -> None:
    person, notifier = Person(), BusNotifier(ICON)
    with a_desktop(bus) as desktop:
        notifier.show(NOTE, person.answer, person.fail)
        assert desktop.waits_for(1)
        name, before, icon, title, text, actions, hints, expires = desktop.shown[0]
        assert (name, before, icon) == ("Companion", 0, str(ICON))
        assert (title, text) == (NOTE.title, NOTE.text)
        assert actions == ["default", "Start", "start", "Start", "later", "Later"]
        assert hints["desktop-entry"] == ("s", "companion")
        assert expires == -1
        until_answered(notifier)
        desktop.press(1, answer.value)
        assert person.waits()
        assert person.answers == [answer]
        assert notifier.close()
        assert desktop.waits_for_close()


def test_the_next_note_takes_the_place_of_the_last(bus: str) -> None:
    person, notifier = Person(), BusNotifier(ICON)
    with a_desktop(bus) as desktop:
        notifier.show(NOTE, person.answer, person.fail)
        notifier.show(NOTE, person.answer, person.fail)
        assert desktop.waits_for(2)
        assert [one[1] for one in desktop.shown] == [0, 1]
        assert notifier.close()


def test_other_notes_and_unknown_words_are_none_of_ours(bus: str) -> None:
    person, notifier = Person(), BusNotifier(ICON)
    with a_desktop(bus) as desktop:
        notifier.show(NOTE, person.answer, person.fail)
        assert desktop.waits_for(1)
        until_answered(notifier)
        desktop.press(99, "start")
        desktop.press(1, "some-word")
        desktop.press(1, "later")
        assert person.waits()
        assert person.answers == [Answer.LATER]
        assert notifier.close()


def test_a_desktop_that_refuses_is_no_desktop(bus: str) -> None:
    person, notifier = Person(), BusNotifier(ICON)
    with a_desktop(bus, refuses=True):
        notifier.show(NOTE, person.answer, person.fail)
        assert person.waits()
        assert person.failures == 1
        assert notifier.close()


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/no/such/socket"])
def test_without_a_bus_it_says_so(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    person, notifier = Person(), BusNotifier(ICON)
    notifier.show(NOTE, person.answer, person.fail)
    assert person.waits()
    assert person.failures == 1
    assert notifier.close()


def test_a_bus_without_a_service_for_notes_says_so(bus: str) -> None:
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
    person, notifier = Person(), BusNotifier(ICON)
    notifier.show(NOTE, person.answer, person.fail)
    assert person.waits()
    assert person.failures == 1
    assert notifier.close()


DEAF = """<busconfig><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
<limit name="max_match_rules_per_connection">0</limit></busconfig>"""


OPEN_FILES = Path("/proc/self/fd")


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="Linux tells what is open")
def test_a_bus_that_tells_no_presses_is_left_without_a_rest(tmp_path: Path) -> None:
    (tmp_path / "deaf.conf").write_text(DEAF)
    person, notifier = Person(), BusNotifier(ICON)
    configuration = f"--config-file={tmp_path / 'deaf.conf'}"
    with a_bus(configuration) as address, a_desktop(address) as desktop:
        opened = len([*OPEN_FILES.iterdir()])
        notifier.show(NOTE, person.answer, person.fail)
        assert person.waits()
        assert person.failures == 1
        assert not desktop.shown
        assert notifier.close()
        assert len([*OPEN_FILES.iterdir()]) == opened


def test_what_was_never_shown_is_closed_at_once() -> None:
    assert BusNotifier(ICON).close()


def test_a_system_whose_notes_we_do_not_know_leaves_them_to_the_window() -> None:
    person = Person()
    notifier = notifier_on("aix", ICON)
    assert isinstance(notifier, NoNotifier)
    notifier.show(NOTE, person.answer, person.fail)
    assert person.failures == 1
    assert notifier.close()
    assert isinstance(notifier_on("linux", ICON), BusNotifier)
