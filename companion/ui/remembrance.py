"""Makes the reminders of a window with what this computer offers for them."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from companion.ui.autostart import autostart_on, own_command
from companion.ui.doors import AFTER, ASKING, TODAY
from companion.ui.notifier import notifier_on
from companion.ui.program_icon import icon_file, program_icon
from companion.ui.reminding import Occasions, Reminding

if TYPE_CHECKING:
    from companion.ui.desk import Desk
    from companion.ui.window import MainWindow


def reminding_for(window: "MainWindow", assets: Path) -> Reminding:
    """The reminders of a window; they follow nothing yet."""
    frozen = bool(getattr(sys, "frozen", False))
    command = own_command(sys.argv, frozen=frozen)
    made = Reminding(
        window,
        window.theme,
        window.clock,
        window.crew.settings,
        occasions(window.crew.desk, window),
        notifier=notifier_on(sys.platform, icon_file(assets)),
        autostart=autostart_on(sys.platform, command),
        icon=program_icon(assets),
    )

    def start() -> None:
        if window.here in ASKING - {AFTER}:
            return  # a yes to what is new must not be asked away
        window.go_to(TODAY)
        window.today.start_next()

    def stand_still() -> None:
        if window.in_session:
            window.session.stand_still()

    made.start_asked.connect(start)
    made.tray.put_away.connect(stand_still)
    window.session_begun.connect(made.hush)
    window.session_over.connect(made.bell.moved)
    window.stayed.connect(made.tray.stay)
    return made


def occasions(desk: "Desk", window: "MainWindow") -> Occasions:
    """What reminders ask of the plan and of the window."""

    def owed() -> bool:
        day = desk.day()
        return day.planned and day.next_item is not None

    def owed_on(day: date) -> bool:
        if day == window.clock.now().date():
            return owed()
        return desk.programme.planned_on(day)

    return Occasions(
        owed,
        owed_on,
        lambda: max(1, round(desk.day().total_ms / 60_000)),
        lambda: window.in_session,
    )
