"""A qtbot that a standing machine does not make impatient.

pytest-qt waits five seconds by the clock on the wall: on a machine that stood still for
that long, or whose clock was put right, it gave up on what was never given its turn.
"""

from collections.abc import Callable
from contextlib import suppress

import pytest
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 60_000
_TURN_MS = 10


class PatientBot(QtBot):
    """Waits for a number of turns of the event loop, however long one takes."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        """Turn the loop until it is true, or None; ``timeout`` is in ms of quick turns.

        Raises TimeoutError, or the AssertionError of the callback's last turn.
        """
        __tracebackhide__ = True
        for _ in range(timeout // _TURN_MS):
            with suppress(AssertionError):
                if callback() in {None, True}:
                    return
            self.wait(_TURN_MS)
        if callback() is False:
            msg = f"not true after {timeout // _TURN_MS} turns"
            raise TimeoutError(msg)

    def waitSignal(
        self,
        signal: object,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        """Wait for a signal as pytest-qt does, but for longer."""
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, patient."""
    assert qapp is not None
    return PatientBot(request)
