"""The session machine: where on the time line a person is, and what was done.

A player is a frozen value; every word of it gives a new one. Time comes in as
whole milliseconds, so many small advances equal one large one exactly.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from companion.domain.amendment import amended, without_done
from companion.domain.change import Change
from companion.domain.fact import fact
from companion.domain.timeline import Rep, Timeline, TimeStep

COUNT_IN_MS = 3_000
LONGEST_GAP_MS = 2_000
RESTART_WITHIN_MS = 3_000
PATIENCE_MS = 120_000


class State(StrEnum):
    """What the session is doing."""

    RUNNING = "running"
    PAUSED = "paused"
    COUNTING_IN = "counting_in"
    STOPPED = "stopped"  # for symptoms; nothing runs after it
    FINISHED = "finished"
    ENDED_EARLY = "ended_early"

    @property
    def over(self) -> bool:
        """Whether nothing can happen any more."""
        return self in {State.STOPPED, State.FINISHED, State.ENDED_EARLY}


@fact
class Player:
    """A moment of a session: the step, the time spent in it, the reps done.

    ``active_ms`` is all time with the steps running, pauses and counts left out.
    With ``by_hand`` a wait lasts until the person is ready; after two minutes (or
    its own length) without an answer the session pauses.
    """

    timeline: Timeline
    index: int = 0
    spent_ms: int = 0
    state: State = State.RUNNING
    count_in_ms: int = 0
    done: tuple[Rep, ...] = ()
    active_ms: int = 0
    by_hand: bool = False

    @property
    def step(self) -> TimeStep:
        """The step being shown; the last one when the session is over."""
        return self.timeline.steps[min(self.index, len(self.timeline.steps) - 1)]

    @property
    def left_ms(self) -> int:
        """Milliseconds until the step ends."""
        return max(0, self.step.duration_ms - self.spent_ms)

    @property
    def session_left_ms(self) -> int:
        """Milliseconds until everything is done, without pauses."""
        line = self.timeline
        if self.index >= len(line.steps):
            return 0
        spent_ms = min(self.spent_ms, self.step.duration_ms)
        return line.total_ms - line.starts_ms[self.index] - spent_ms

    @property
    def holds_on(self) -> bool:
        """Whether it is a wait that only the person ends."""
        return self.by_hand and self.step.waits

    @property
    def fraction(self) -> float:
        """How much of the step is over, from 0 to 1."""
        return min(1.0, self.spent_ms / self.step.duration_ms)

    @property
    def item_fraction(self) -> float:
        """How much of the exercise being shown is over, from 0 to 1."""
        line, item = self.timeline, self.step.rep.item
        if self.index >= len(line.steps):
            return 1.0
        gone = (s.duration_ms for s in line.steps[: self.index] if s.rep.item == item)
        into = sum(gone) + min(self.spent_ms, self.step.duration_ms)
        return into / line.item_ms(item)

    def advance(self, milliseconds: int) -> "Player":
        """Let time pass; only a running or counting-in session notices it."""
        if milliseconds < 0:
            msg = f"time cannot run backwards: {milliseconds} ms"
            raise ValueError(msg)
        match self.state:
            case State.RUNNING:
                return self._run(milliseconds)
            case State.COUNTING_IN if milliseconds < self.count_in_ms:
                return replace(self, count_in_ms=self.count_in_ms - milliseconds)
            case State.COUNTING_IN:
                running = replace(self, state=State.RUNNING, count_in_ms=0)
                return running.advance(milliseconds - self.count_in_ms)
            case _:
                return self

    def beat(self, monotonic_ms: int, wall_ms: int) -> "Player":
        """Advance by a reading of two clocks; a gap in either is a pause.

        A laptop that slept shows a gap on the wall clock, a stalled program on
        both, a changed system time on the wall clock alone.
        """
        gap = max(abs(monotonic_ms), abs(wall_ms))
        return self.pause() if gap > LONGEST_GAP_MS else self.advance(monotonic_ms)

    def pause(self) -> "Player":
        """Stand still, keeping the place."""
        if self.state in {State.RUNNING, State.COUNTING_IN}:
            return replace(self, state=State.PAUSED, count_in_ms=0)
        return self

    def resume(self) -> "Player":
        """Go on after a three second count."""
        if self.state is not State.PAUSED:
            return self
        unanswered = self.holds_on and self.spent_ms >= _patience_ms(self.step)
        return replace(
            self,
            state=State.COUNTING_IN,
            count_in_ms=COUNT_IN_MS,
            spent_ms=0 if unanswered else self.spent_ms,
        )

    def stop(self) -> "Player":
        """Stop for symptoms, at once and for good [H4]."""
        return self._end(State.STOPPED)

    def finish_early(self) -> "Player":
        """End by choice; what was done is kept."""
        return self._end(State.ENDED_EARLY)

    def skip(self) -> "Player":
        """Go on: out of a wait into the set, out of a set to what follows it."""
        if self.state.over:
            return self
        if not self.step.kind.moves:
            return self._go(self.index + 1)
        later = [i for i in self.timeline.bouts if i > self.index]
        return self._go(later[0]) if later else self._go(len(self.timeline.steps))

    def back(self) -> "Player":
        """Go to the start of this set, or of the one before when just begun."""
        if self.state.over:
            return self
        bouts = [i for i in self.timeline.bouts if i <= self.index]
        starts = self.timeline.starts_ms
        into = starts[self.index] + self.spent_ms - starts[bouts[-1]]
        again = into > RESTART_WITHIN_MS or len(bouts) == 1
        return self._go(bouts[-1] if again else bouts[-2])

    def change(self, change: Change) -> "Player":
        """Go on, at the same place, on the time line as a change makes it.

        Of a movement that gets slower or faster the same part is over; where the
        place itself is left out, what comes after it follows.
        """
        if self.state.over:
            return self
        line = amended(self.timeline, change)
        if line is self.timeline:
            return self
        if not line.steps:
            return self._go(len(self.timeline.steps))
        old, new = self.timeline.steps, line.steps
        index = _first_difference(old[: self.index], new)
        if index == self.index < len(new) and _alike(old[index], new[index]):
            spent_ms = self._spent_in(new[index])
            return replace(self, timeline=line, spent_ms=spent_ms)
        return self._go(index, line)

    def wait_for_me(self, *, by_hand: bool) -> "Player":
        """Let waits last until the person is ready, or as long as planned."""
        overdue = self.holds_on and self.spent_ms >= self.step.duration_ms
        goes_on = overdue and not by_hand and not self.state.over
        there = self._go(self.index + 1) if goes_on else self
        return replace(there, by_hand=by_hand)

    def _end(self, state: State) -> "Player":
        return self if self.state.over else replace(self, state=state, count_in_ms=0)

    def _go(self, index: int, line: Timeline | None = None) -> "Player":
        """Jump; nobody is thrown into a movement without a three second count."""
        line = line or self.timeline
        steps = line.steps
        there = replace(self, timeline=line, index=index, spent_ms=0, count_in_ms=0)
        if index >= len(steps):
            return replace(there, state=State.FINISHED)
        if self.state is State.PAUSED:
            return there
        if steps[index].kind.moves:
            return replace(there, state=State.COUNTING_IN, count_in_ms=COUNT_IN_MS)
        return replace(there, state=State.RUNNING)

    def _spent_in(self, step: TimeStep) -> int:
        """The time spent in this step, as it is in the one that takes its place."""
        old_ms, new_ms = self.step.duration_ms, step.duration_ms
        if step.kind.moves:
            return min(new_ms - 1, round(self.spent_ms * new_ms / old_ms))
        return self.spent_ms if self.by_hand else min(new_ms - 1, self.spent_ms)

    def _end_ms(self, step: TimeStep) -> int:
        """When a step is over, or when nobody is waited for any longer."""
        held = self.by_hand and step.waits
        return _patience_ms(step) if held else step.duration_ms

    def _run(self, milliseconds: int) -> "Player":
        steps = self.timeline.steps
        index, spent, done = self.index, self.spent_ms + milliseconds, self.done
        surplus, state = 0, self.state
        while index < len(steps) and spent >= self._end_ms(steps[index]):
            step = steps[index]
            spent -= self._end_ms(step)
            if self.by_hand and step.waits:
                surplus, spent, state = spent, self._end_ms(step), State.PAUSED
                break
            index += 1
            if step.ends_rep and step.rep not in done:
                done = (*done, step.rep)
        if index >= len(steps):
            surplus, spent, state = spent, 0, State.FINISHED
        return replace(
            self,
            index=index,
            spent_ms=spent,
            done=done,
            active_ms=self.active_ms + milliseconds - surplus,
            state=state,
        )


def _patience_ms(step: TimeStep) -> int:
    return max(PATIENCE_MS, step.duration_ms)


def _first_difference(past: Sequence[TimeStep], steps: Sequence[TimeStep]) -> int:
    """The first place where what was gone through is not on the line any more."""
    for index, (old, new) in enumerate(zip(past, steps, strict=False)):
        if (old.kind, old.rep) != (new.kind, new.rep):
            return index
    return min(len(past), len(steps))


def _alike(old: TimeStep, new: TimeStep) -> bool:
    """The same step, perhaps at another pace; or the same wait for something else."""
    return old.kind is new.kind and (old.rep == new.rep or not old.kind.moves)


def play(timeline: Timeline, done: tuple[Rep, ...] = (), active_ms: int = 0) -> Player:
    """A session at its start, or at the repetition where an interrupted one left off.

    That is the first one missing after the last one done; nothing is done twice. The
    rest or getting ready of its set leads into it; a set without either waits, paused.
    What had been skipped earlier stays skipped. Raises ValueError when there is
    nothing to do at all.
    """
    if not timeline.steps:
        msg = "a session needs at least one step"
        raise ValueError(msg)
    player = Player(timeline, done=done, active_ms=active_ms)
    ended = [i for i, s in enumerate(timeline.steps) if s.ends_rep and s.rep in done]
    if not ended:
        return player
    missing = [i for i, s in enumerate(timeline.steps) if s.rep not in done]
    later = [i for i in missing if i > ended[-1]]
    if not later:
        return replace(player, index=len(timeline.steps), state=State.FINISHED)
    index = max(b for b in timeline.bouts if b <= later[0])
    line = without_done(timeline, index, later[0])
    state = State.PAUSED if line.steps[index].kind.moves else State.RUNNING
    return replace(player, timeline=line, index=index, state=state)
