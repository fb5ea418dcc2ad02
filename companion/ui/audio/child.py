"""A program that makes one thing and ends, or is made to end."""

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress


class ChildFailed(Exception):
    """The program is not there, took too long, or said that it failed."""


class Child:
    """Runs one program at a time; another thread may ``kill`` it for good."""

    def __init__(self, limit_seconds: float) -> None:
        self._limit = limit_seconds
        self._change = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._killed = False

    def run(self, command: Sequence[str], text: str) -> None:
        """Give a program a text and wait until it ends. Raises ``ChildFailed``."""
        try:
            child = subprocess.Popen(  # noqa: S603 - no shell; ours to choose
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                # Its own children end with it, and Ctrl+C is not for them.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ChildFailed(str(error)) from error
        with self._change:
            self._running = child
            if self._killed:
                _end(child)
        try:
            child.communicate(text.encode(), self._limit)
        except subprocess.TimeoutExpired as error:
            _end(child)
            raise ChildFailed(str(error)) from error
        except OSError as error:
            _end(child)
            raise ChildFailed(str(error)) from error
        finally:
            with self._change:
                self._running = None
        if child.returncode != 0:
            msg = f"{command[0]} ended with {child.returncode}"
            raise ChildFailed(msg)

    def kill(self) -> None:
        """End what runs, and whatever would be run after it."""
        with self._change:
            self._killed = True
            if self._running is not None:
                _end(self._running, wait=False)


def _end(child: "subprocess.Popen[bytes]", *, wait: bool = True) -> None:
    if hasattr(os, "killpg"):
        with suppress(OSError):  # it has just ended by itself
            os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
    if wait:
        if child.stdin is not None:
            child.stdin.close()
        child.wait()
