"""What the session says at a moment: every word on the screen, and nothing drawn."""

from dataclasses import dataclass

from companion.domain.exercise import Counts, Position, Side
from companion.domain.player import Player, State
from companion.domain.routine import RoutineItem
from companion.domain.timeline import StepKind
from companion.domain.wording import (
    SIDE_WORDS,
    STEP_WORDS,
    minutes_of,
    place_words,
    rep_words,
    reps_words,
)
from companion.language import mark, tr
from companion.ui.pages.session_clock import phase_word
from companion.ui.widgets.pace_ring import Mood

_MOODS = {
    StepKind.GET_READY: Mood.WAIT,
    StepKind.OUT: Mood.MOVE,
    StepKind.HOLD: Mood.HOLD,
    StepKind.BACK: Mood.MOVE,
    StepKind.REST_BETWEEN_REPS: Mood.REST,
    StepKind.REST_BETWEEN_SETS: Mood.REST,
    StepKind.CHANGE_SIDE: Mood.WAIT,
}
_CHANGE_CUES = {
    Position.SIDE_LYING: mark("Roll over in one piece, knees bent."),
    Position.HALF_KNEELING: mark("Hold on to something and change legs."),
}
_CHANGE_CUE = mark("Stay as you are. Now the other side.")
READY_CUE = mark("Press Ready when you are.")
IDLE_CUE = mark("We paused until you are back.")
AWAY_CUE = mark("We paused while the computer was away.")
_SIDE_FIRST = {Side.LEFT: mark("Left side first"), Side.RIGHT: mark("Right side first")}
_SIDE_NEXT = {Side.LEFT: mark("Left side next"), Side.RIGHT: mark("Right side next")}


@dataclass(frozen=True, slots=True)
class Heading:
    """Two lines on the stage: a small one and, under it, a large one."""

    small: str
    large: str


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that is written. Equal boards look equal."""

    title: str
    place: str
    left: str
    left_short: str
    mood: Mood
    word: str
    count: str
    rep: str
    set: str
    cue: str
    heading: Heading | None
    after: RoutineItem | None
    waits: bool  # there is a wait to end or to make longer
    full: bool  # the ring stands still: the person ends the wait
    spoken: str  # the same for the ear, when the step or the state changes


def board(player: Player, *, away: bool = False) -> Board:
    """The words of a moment; ``away`` when a gap in time had paused it."""
    items = player.timeline.routine.items
    step = player.step
    exercise = items[step.rep.item].exercise
    order = player.timeline.order
    minutes = minutes_of(player.session_left_ms)
    mood, word = _mood(player)
    rep, set_ = _lines(player)
    cue = _cue(player, away=away)
    return Board(
        title=exercise.name,
        place=tr(
            "Exercise {number} of {all}",
            number=order.index(step.rep.item) + 1,
            all=len(order),
        ),
        left=tr("About {minutes} min left", minutes=minutes),
        left_short=tr("{minutes} min left", minutes=minutes),
        mood=mood,
        word=word,
        count="" if mood is Mood.DONE else str(_seconds(player)),
        rep=rep,
        set=set_,
        cue=cue,
        heading=_heading(player),
        after=_after(player),
        waits=step.waits and player.state is State.RUNNING,
        full=player.holds_on and player.state is State.RUNNING,
        spoken=_spoken(player, word, (rep, set_), cue),
    )


def _spoken(player: Player, word: str, lines: tuple[str, str], cue: str) -> str:
    """As short as the time it has to be said in: a movement takes three seconds."""
    rep, of_set = lines[0], lines[1].replace(" · ", ", ")
    kind = player.step.kind
    if player.state is State.PAUSED:
        return _sentences(word, rep, cue)
    if player.state is not State.RUNNING or kind in {StepKind.HOLD, StepKind.BACK}:
        return _sentences(word)
    if kind in {StepKind.OUT, StepKind.REST_BETWEEN_REPS}:
        return _sentences(word, rep)
    if kind is StepKind.GET_READY:
        item = player.timeline.routine.items[player.step.rep.item]
        name, place = item.exercise.name, place_words(item.exercise)
        return _sentences(name, word, place.replace(" · ", ", "), rep, of_set, cue)
    return _sentences(word, rep, of_set, cue)


def _sentences(*parts: str) -> str:
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _seconds(player: Player) -> int:
    """Whole seconds left, rounded up: the last second says 1, never 0.

    Where the person ends the wait nothing runs out: there it is the seconds gone.
    """
    if player.state is State.COUNTING_IN:
        return -(-player.count_in_ms // 1000)
    if player.holds_on:
        return player.spent_ms // 1000
    return -(-player.left_ms // 1000)


def _mood(player: Player) -> tuple[Mood, str]:
    match player.state:
        case State.PAUSED:
            return Mood.PAUSED, tr("Paused")
        case State.COUNTING_IN:
            return Mood.WAIT, tr(STEP_WORDS[StepKind.GET_READY])
        case State.FINISHED | State.ENDED_EARLY:
            return Mood.DONE, tr("Done|the session is over")
        case _:
            return _MOODS[player.step.kind], phase_word(player.step)


def _lines(player: Player) -> tuple[str, str]:
    """The two count lines under the ring."""
    step = player.step
    item = player.timeline.routine.items[step.rep.item]
    sets, number = item.dose.reps, step.rep.set_number
    of_set = tr("Set {number} of {all}", number=number, all=len(sets))
    this = rep_words(step.rep.number, sets[number - 1], item.exercise.counts)
    whole = reps_words(sets[number - 1], item.exercise.counts)
    # A set that was begun before it was interrupted goes on where it was.
    reps = whole if step.rep.number == 1 else this
    side = step.rep.side
    match step.kind:
        case StepKind.GET_READY:
            if side is not Side.BOTH:
                return tr(_SIDE_FIRST[side]), f"{of_set} · {reps}"
            return reps, of_set
        case StepKind.CHANGE_SIDE:
            return tr(_SIDE_NEXT[side]), f"{of_set} · {reps}"
        case StepKind.REST_BETWEEN_SETS:
            return _set_before(player, len(sets)), _rest(player)
        case _:
            sides = (tr(SIDE_WORDS[side]),) if side is not Side.BOTH else ()
            return this, " · ".join((of_set, *sides))


def _rest(player: Player) -> str:
    step = player.step
    number = step.rep.set_number
    if player.holds_on:
        return tr("Then set {number}", number=number)
    seconds = step.duration_ms // 1000
    return tr("{seconds} s rest, then set {number}", seconds=seconds, number=number)


def _set_before(player: Player, sets: int) -> str:
    """``Set 1 of 2 done``, when it was; a set that was skipped is not claimed."""
    rep = player.step.rep
    before = [
        s.rep
        for s in player.timeline.steps[: player.index]
        if (s.rep.item, s.rep.set_number) == (rep.item, rep.set_number - 1)
    ]
    if before and before[-1] in player.done:
        return tr("Set {number} of {all} done", number=rep.set_number - 1, all=sets)
    return tr("Set {number} of {all} next", number=rep.set_number, all=sets)


def _cue(player: Player, *, away: bool) -> str:
    step = player.step
    exercise = player.timeline.routine.items[step.rep.item].exercise
    if away and player.state is State.PAUSED:
        return tr(AWAY_CUE)
    if player.holds_on and player.left_ms == 0:
        return tr(IDLE_CUE if player.state is State.PAUSED else READY_CUE)
    match step.kind:
        case StepKind.GET_READY:
            return exercise.steps[0].text
        case StepKind.CHANGE_SIDE:
            return tr(_CHANGE_CUES.get(exercise.position, _CHANGE_CUE))
        case StepKind.REST_BETWEEN_REPS | StepKind.REST_BETWEEN_SETS:
            return exercise.rest_cue
        case _:
            phase = exercise.phases[0] if _walks_on_back(player) else step.phase
            return phase.cue if phase else ""


def _walks_on_back(player: Player) -> bool:
    """Whether a walk has turned a minute ago: it is not told to turn again."""
    steps, index = player.timeline.steps, player.index
    item = player.timeline.routine.items[player.step.rep.item]
    walks = item.exercise.counts is Counts.MINUTES
    turned = steps[index - 1].kind is player.step.kind is StepKind.BACK
    return walks and turned


def _heading(player: Player) -> Heading | None:
    step = player.step
    item = player.timeline.routine.items[step.rep.item]
    match step.kind:
        case StepKind.GET_READY:
            place = place_words(item.exercise)
            return Heading(tr("Start in this position"), place)
        case StepKind.REST_BETWEEN_SETS:
            words = tr(
                "{exercise}, set {number} of {all}",
                exercise=item.exercise.name,
                number=step.rep.set_number,
                all=len(item.dose.reps),
            )
            return Heading(tr("Next, in this position"), words)
        case _:
            return None


def _after(player: Player) -> RoutineItem | None:
    """What comes after this exercise, shown in the long rests."""
    line = player.timeline
    follows = line.order.index(player.step.rep.item) + 1
    rests = player.step.kind is StepKind.REST_BETWEEN_SETS
    if not rests or follows >= len(line.order):
        return None
    return line.routine.items[line.order[follows]]
