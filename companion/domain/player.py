"""The session machine: where on the time line a person is, and what was done.

A player is a frozen value; every word of it gives a new one. Time comes in as
whole milliseconds, so many small advances equal one large one exactly.
"""

from dataclasses import replace
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.timeline import Rep, Timeline, TimeStep

COUNT_IN_MS = 3_000
LONGEST_GAP_MS = 2_000
RESTART_WITHIN_MS = 3_000


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
    """

    timeline: Timeline
    index: int = 0
    spent_ms: int = 0
    state: State = State.RUNNING
    count_in_ms: int = 0
    done: tuple[Rep, ...] = ()
    active_ms: int = 0

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
        return line.total_ms - line.starts_ms[self.index] - self.spent_ms

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
        first = next(i for i, s in enumerate(line.steps) if s.rep.item == item)
        into = line.starts_ms[self.index] + self.spent_ms - line.starts_ms[first]
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
        if self.state is State.PAUSED:
            return replace(self, state=State.COUNTING_IN, count_in_ms=COUNT_IN_MS)
        return self

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

    def _end(self, state: State) -> "Player":
        return self if self.state.over else replace(self, state=state, count_in_ms=0)

    def _go(self, index: int) -> "Player":
        """Jump; nobody is thrown into a movement without a three second count."""
        steps = self.timeline.steps
        there = replace(self, index=index, spent_ms=0, count_in_ms=0)
        if index >= len(steps):
            return replace(there, state=State.FINISHED)
        if self.state is State.PAUSED:
            return there
        if steps[index].kind.moves:
            return replace(there, state=State.COUNTING_IN, count_in_ms=COUNT_IN_MS)
        return replace(there, state=State.RUNNING)

    def _run(self, milliseconds: int) -> "Player":
        steps = self.timeline.steps
        index, spent, done = self.index, self.spent_ms + milliseconds, self.done
        while index < len(steps) and spent >= steps[index].duration_ms:
            step = steps[index]
            spent -= step.duration_ms
            index += 1
            if step.ends_rep and step.rep not in done:
                done = (*done, step.rep)
        over = index >= len(steps)
        return replace(
            self,
            index=index,
            spent_ms=0 if over else spent,
            done=done,
            active_ms=self.active_ms + milliseconds - (spent if over else 0),
            state=State.FINISHED if over else self.state,
        )


def play(timeline: Timeline, done: tuple[Rep, ...] = (), active_ms: int = 0) -> Player:
    """A session at its start, or at the set where an interrupted one left off.

    The set that holds the first repetition missing after the last one done is
    begun again by its rest or getting ready; a set without either waits, paused.
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
    moves = timeline.steps[index].kind.moves
    state = State.PAUSED if moves else State.RUNNING
    return replace(player, index=index, state=state)
