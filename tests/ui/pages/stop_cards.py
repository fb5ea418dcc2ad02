"""Stop cards in every kind of time."""

from companion.domain.timeline import StepKind
from companion.ui.pages.stop_card import StopCard
from tests.ui.pages.session_stand import Stand, a_line

LINE = a_line("bridge", "clamshell")
WALK = a_line("walking", "bridge")
WALL = a_line("wall-sit")


def stop_in(on: Stand, kind: StepKind) -> StopCard:
    on.go_to(kind)
    on.page.stop()
    on.card.show_stop(on.player)
    on.page.hide()
    on.card.show()
    return on.card
