"""Words about a flare-up: the question before calm days, and what helps in them."""

from PySide6.QtWidgets import QWidget

from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.dialog import Answers, Dialog

# Clinical.md section 4, "Day 0-2".
ADVICE = (
    mark("Change position every 20 to 30 minutes."),
    mark("Walk 2 to 5 minutes, 4 to 8 times a day."),
    mark("Lie down for at most 30 minutes at a time, lower legs on a chair."),
    mark("Breathing, bracing and small heel slides, once or twice a day."),
    mark("A heat pack can ease it. Not on skin that is numb."),
    mark("No stretches, sliders or planks for now."),
)
HONEST = mark(
    "Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups"
    " ease within some weeks."
)


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
