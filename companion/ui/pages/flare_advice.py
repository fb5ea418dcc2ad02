"""Words about a flare-up: the question before calm days, and what helps in them."""

from PySide6.QtWidgets import QWidget

from companion.domain.flare import ADVICE, HONEST
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.dialog import Answers, Dialog


def flare_question(theme: Theme, window: QWidget) -> Dialog:
    """Ask whether calm days are to begin."""
    return Dialog(
        theme,
        window,
        tr("Begin two calm days?"),
        tr(
            "Today and tomorrow hold only gentle moves and short walks. Then your plan"
            " comes back in small steps. Nothing counts as missed."
        ),
        Answers(tr("Not now"), tr("Begin calm days")),
    )


def flare_advice(theme: Theme, window: QWidget) -> Dialog:
    """Say what helps in a flare-up."""
    dialog = Dialog(
        theme, window, tr("What helps now"), tr(HONEST), Answers(tr("Close"), "")
    )
    dialog.asked.hide()
    dialog.add(BulletList(theme, "", [tr(one) for one in ADVICE], Mark.DOT))
    return dialog
