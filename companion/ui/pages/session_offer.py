"""What can be changed at a moment of a session: pure, words and what they do."""

from companion.domain.change import Change, ChangeKind, SkipReason
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.player import Player
from companion.domain.timeline import Rep
from companion.language import mark, tr

REASON_WORDS = {
    SkipReason.TIRED: mark("I am tired"),
    SkipReason.NO_TIME: mark("I have no time"),
    SkipReason.NOT_TODAY: mark("Not today|reason to skip an exercise"),
    SkipReason.OTHER: mark("Another reason"),
}
_LEAVE_OUT = {
    Side.LEFT: mark("Leave out the left side"),
    Side.RIGHT: mark("Leave out the right side"),
}


@fact
class Offer:
    """A line of the menu and the change it makes."""

    words: str
    change: Change


def offers(player: Player) -> tuple[Offer, ...]:
    """What can be left out or moved of the exercise being followed."""
    rep = player.step.rep
    line = player.timeline
    found = [
        Offer(
            tr(_LEAVE_OUT[side]),
            Change(ChangeKind.SIDE_LEFT_OUT, first),
        )
        for side, first in _sides_to_come(player)
    ]
    if len(line.routine.items[rep.item].dose.reps) > 1:
        found.append(Offer(tr("Drop this set"), Change(ChangeKind.SET_DROPPED, rep)))
    if rep.item != line.order[-1]:
        later = Change(ChangeKind.MOVED_LATER, rep)
        found.append(Offer(tr("Do this exercise later"), later))
    return tuple(found)


def skips(player: Player) -> tuple[Offer, ...]:
    """Why the exercise can be skipped; every reason is as good as any other."""
    rep = player.step.rep
    return tuple(
        Offer(tr(words), Change(ChangeKind.SKIPPED, rep, word=reason.value))
        for reason, words in REASON_WORDS.items()
    )


def _sides_to_come(player: Player) -> list[tuple[Side, Rep]]:
    """Each side that is still to be done, from its next repetition on, if both are."""
    item = player.step.rep.item
    first: dict[Side, Rep] = {}
    for step in player.timeline.steps[player.index :]:
        if step.rep.item == item:
            first.setdefault(step.rep.side, step.rep)
    return list(first.items()) if len(first) > 1 else []
