"""A time line as a change makes it: what is past stays, what follows fits.

``amended(line, change)`` gives the new time line. All that is taken away or moved
begins with the repetition of the change, so that what lies before it is untouched.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Counts, Sides
from companion.domain.extent import Extent
from companion.domain.pace import movement_ms
from companion.domain.routine import Routine, RoutineItem
from companion.domain.timeline import StepKind, Timeline, TimeStep

LONGEST_REST_MS = 600_000
# A wait that leads into what is left out goes over to what comes instead, unless
# that has a longer way to go already.
_WEIGHT = {
    StepKind.REST_BETWEEN_REPS: 1,
    StepKind.REST_BETWEEN_SETS: 2,
    StepKind.CHANGE_SIDE: 3,
    StepKind.GET_READY: 4,
}
_LeavesOut = Callable[[TimeStep], bool]


def amended(line: Timeline, change: Change) -> Timeline:
    """The time line after a change; the very same when there is nothing to change.

    A change of a repetition that is no longer on the line changes nothing. A line
    from which everything is left out has no steps.
    """
    first = next((i for i, s in enumerate(line.steps) if s.rep == change.rep), None)
    if first is None:
        return line
    match change.kind:
        case ChangeKind.PACE:
            return _paced(line, change)
        case ChangeKind.RANGE:
            item = line.routine.items[change.rep.item]
            ranged = replace(item, extent=Extent(change.word))
            return replace(line, routine=_with_item(line, change.rep.item, ranged))
        case ChangeKind.REST_ADDED:
            return _rested(line, first, change)
        case ChangeKind.MOVED_LATER:
            return _moved(line, first)
        case _:
            return _shortened(line, first, _left_out_by(line, change))


def amended_by_all(line: Timeline, changes: Sequence[Change]) -> Timeline:
    """The time line after all changes, in their order; never without any step."""
    for change in changes:
        after = amended(line, change)
        line = after if after.steps else line
    return line


def without_done(line: Timeline, bout: int, first: int) -> Timeline:
    """The time line of a set that goes on at its first step that is still to do.

    ``bout`` is where the set begins, ``first`` that step; only what leads into the set
    stays before it.
    """
    begun = line.steps[bout:first]
    ahead = dropwhile(lambda step: begun and not step.kind.moves, line.steps[first:])
    rest = tuple(ahead)
    led = takewhile(lambda step: not step.kind.moves, begun)
    leads = (replace(lead, rep=rest[0].rep) for lead in led)
    return replace(line, steps=(*line.steps[:bout], *leads, *rest))


def _with_item(line: Timeline, index: int, item: RoutineItem) -> Routine:
    items = list(line.routine.items)
    items[index] = item
    return replace(line.routine, items=tuple(items))


def _paced(line: Timeline, change: Change) -> Timeline:
    """Every movement of the exercise at the new pace, those gone by too."""
    index = change.rep.item
    item = replace(line.routine.items[index], pace=change.amount)
    if item.exercise.counts is Counts.MINUTES:
        return line
    length_ms = dict(zip((StepKind.OUT, StepKind.BACK), movement_ms(item), strict=True))
    steps = tuple(
        replace(step, duration_ms=length_ms[step.kind])
        if step.rep.item == index and step.kind in length_ms
        else step
        for step in line.steps
    )
    return Timeline(_with_item(line, index, item), steps)


def _rested(line: Timeline, first: int, change: Change) -> Timeline:
    """A longer wait before a repetition."""
    step = line.steps[first]
    if not step.waits:
        return line
    longer_ms = min(LONGEST_REST_MS, step.duration_ms + change.amount * 1000)
    longer = replace(step, duration_ms=max(step.duration_ms, longer_ms))
    return replace(line, steps=(*line.steps[:first], longer, *line.steps[first + 1 :]))


def _moved(line: Timeline, first: int) -> Timeline:
    """What is left of an exercise after the one that follows it, made ready anew."""
    item = line.steps[first].rep.item
    moved = tuple(takewhile(lambda s: s.rep.item == item, line.steps[first:]))
    rest = line.steps[first + len(moved) :]
    if not rest:
        return line
    other = rest[0].rep.item
    follows = tuple(takewhile(lambda s: s.rep.item == other, rest))
    ready_ms = round(line.routine.items[item].exercise.tempo.ready_seconds * 1000)
    ready = TimeStep(StepKind.GET_READY, ready_ms, moved[0].rep)
    again = (*_led(ready, moved[0]), *moved[1:])
    steps = (*line.steps[:first], *follows, *again, *rest[len(follows) :])
    return replace(line, steps=steps)


def _left_out_by(line: Timeline, change: Change) -> _LeavesOut:
    """Which of the steps that follow a change leaves out."""
    rep = change.rep
    turns = line.routine.items[rep.item].exercise.sides is Sides.ALTERNATE

    def of_item(step: TimeStep) -> bool:
        return step.rep.item == rep.item

    def of_side(step: TimeStep) -> bool:
        return of_item(step) and step.rep.side is rep.side

    def of_set(step: TimeStep) -> bool:
        bout = of_item if turns else of_side
        return bout(step) and step.rep.set_number == rep.set_number

    return {
        ChangeKind.SIDE_LEFT_OUT: of_side,
        ChangeKind.SET_DROPPED: of_set,
    }.get(change.kind, of_item)


def _shortened(line: Timeline, first: int, leaves_out: _LeavesOut) -> Timeline:
    return replace(line, steps=(*line.steps[:first], *_kept(line, first, leaves_out)))


def _kept(line: Timeline, first: int, leaves_out: _LeavesOut) -> Iterator[TimeStep]:
    lead: TimeStep | None = None
    for step in line.steps[first:]:
        if leaves_out(step):
            if not step.kind.moves and _heavier(step, lead):
                lead = step
            continue
        if lead is not None and lead.rep.item == step.rep.item:
            yield from _led(lead, step)
        else:
            yield step
        lead = None


def _heavier(step: TimeStep, than: TimeStep | None) -> bool:
    return than is None or _WEIGHT[step.kind] > _WEIGHT[than.kind]


def _led(lead: TimeStep, step: TimeStep) -> Iterator[TimeStep]:
    """The step with a wait before it, its own or the heavier one given."""
    if step.kind.moves:
        yield replace(lead, rep=step.rep)
        yield step
    else:
        yield replace(lead, rep=step.rep) if _heavier(lead, step) else step
