"""Leaving a form with what is not saved yet: asked once, and never lost unasked.

ask_to_leave(host, then)      ``then`` follows when what was typed may go
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from companion.language import tr
from companion.ui.widgets.dialog import Answers, Dialog

if TYPE_CHECKING:
    from companion.ui.room import Host


def ask_to_leave(host: "Host", then: Callable[[], None]) -> Dialog:
    """Ask whether to stay, or to let go of what is not saved."""
    dialog = Dialog(
        host.theme,
        host.frame,
        tr("Leave it without saving?"),
        tr("What you typed or chose here is not saved yet."),
        Answers(tr("Stay here"), tr("Discard"), destroys=True),
    )
    dialog.accepted.connect(then)
    dialog.ask()
    return dialog
