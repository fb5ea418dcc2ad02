"""A program of its own that holds the computer awake until it is killed."""

import sys

from companion.ui.awake_bus import BusAwake
from companion.ui.vigil import REASON

if __name__ == "__main__":
    awake = BusAwake()
    awake.hold(REASON)
    sys.stdin.read()
