"""An exercise of the person's own: in their words, with a photo or a drawn pose.

It becomes an ``Exercise`` like any other, so that Today, session, paper and all rules
of safety take it as one. What is not known of it is taken to be the careful way round.
"""

from companion.domain.caution import Caution, Circumstance, Fit, Precaution
from companion.domain.exercise import (
    Category,
    Dose,
    Exercise,
    Gate,
    Phase,
    PhaseKind,
    Position,
    Sheet,
    Sides,
    Spine,
    Step,
    Tempo,
    Variation,
)
from companion.domain.fact import fact
from companion.domain.limits import Length, Range
from companion.language import mark, tr

OWN_PREFIX = "own-"
MOST_OWN = 12
NAME, STEP = Length(1, 40), Length(1, 48)
STEPS = Length(1, 6)
SETS, REPS = Range(1, 6), Range(1, 30)
MOVE_SECONDS = Range(2, 10)  # the same floor as everywhere: slow and controlled [H2]
HOLD_SECONDS = Range(0, 30)
REST_SECONDS = Range(0, 120)
MORE_LATER = 2

NO_NAME = mark("Give it a name.")
LONG_NAME = mark("Keep the name to 40 letters.")
NO_STEPS = mark("Write at least one step.")
LONG_STEPS = mark("Keep it to 6 steps of at most 48 letters each.")
BAD_DOSE = mark("Use 1 to 6 sets of 1 to 30 times.")
BAD_MOVE = mark("Move for 2 to 10 seconds each way, slow and controlled.")
BAD_HOLD = mark("Hold for at most 30 seconds.")
BAD_REST = mark("Rest for at most 120 seconds.")
SAME_NAME = mark("There is an exercise with this name.")


def is_own(exercise_id: str) -> bool:
    """Whether an exercise is one of the person's own."""
    return exercise_id.startswith(OWN_PREFIX)


def face_of(exercise: Exercise) -> str:
    """What its pictures are known by: they change with what it is drawn as."""
    if not is_own(exercise.id):
        return exercise.id
    return ".".join((exercise.id, *exercise.sources))


def photo_of(exercise: Exercise) -> str:
    """The name of its photo; empty when it is drawn."""
    return exercise.sources[1] if is_own(exercise.id) else ""


@fact
class OwnExercise:
    """What the person said of it.

    ``drawn_as`` is the exercise of the library whose drawing shows it; ``photo`` the
    name of a picture file, empty for none. ``pulls`` says that it stretches or pulls
    on the leg, ``moves_spine`` that the back bends, arches or turns. ``gone`` says
    that it was deleted: records of it stay.
    """

    id: str
    name: str
    steps: tuple[str, ...]
    drawn_as: str
    sides: Sides = Sides.NONE
    moves_spine: bool = False
    pulls: bool = False
    reps: tuple[int, ...] = (8,)
    hold_seconds: float = 0
    move_seconds: float = 3
    rest_seconds: float = 30
    photo: str = ""
    gone: bool = False


def faults(own: OwnExercise, other_names: frozenset[str]) -> tuple[str, ...]:
    """What has to be put right before it can be kept, in words for the person."""
    name, sets = own.name.strip(), len(own.reps)
    steps = [one.strip() for one in own.steps]
    taken = {one.casefold() for one in other_names}
    rows = (
        (not name, NO_NAME),
        (len(name) > NAME.most, LONG_NAME),
        (name.casefold() in taken, SAME_NAME),
        (not any(steps), NO_STEPS),
        (len(steps) > STEPS.most or any(len(o) > STEP.most for o in steps), LONG_STEPS),
        (not _in(SETS, sets) or not all(_in(REPS, one) for one in own.reps), BAD_DOSE),
        (not _in(MOVE_SECONDS, own.move_seconds), BAD_MOVE),
        (not _in(HOLD_SECONDS, own.hold_seconds), BAD_HOLD),
        (not _in(REST_SECONDS, own.rest_seconds), BAD_REST),
    )
    return tuple(tr(words) for wrong, words in rows if wrong)


def as_exercise(own: OwnExercise, base: Exercise) -> Exercise:
    """The exercise as the program takes it; ``base`` is the one it is drawn as."""
    start, top = base.phases[0].poses[0], base.phases[0].poses[-1]
    moves = Spine.FLEXION_EXTENSION if own.moves_spine else Spine.NEUTRAL
    return Exercise(
        id=own.id,
        name=own.name,
        category=Category.STRETCH if own.pulls else Category.CORE_STRENGTH,
        position=base.position,
        equipment=base.equipment,
        spine=moves,
        gate=Gate.PROFESSIONAL_ONLY if own.moves_spine else Gate.OPEN,
        sides=own.sides,
        purpose=tr("Your own exercise."),
        muscles=base.muscles,
        position_words=base.position_words,
        steps=_steps(own, start, top),
        key_points=(tr("Slow and controlled"), tr("Keep breathing")),
        mistakes=(tr("Going beyond your comfort zone"),),
        getting_in=base.getting_in,
        getting_out=base.getting_out,
        easier=Variation(tr("Do fewer, or a smaller movement.")),
        harder=Variation(tr("Do two more when it has felt easy twice.")),
        stop_if=(
            tr("pain rises or moves down the leg"),
            tr("the leg tingles or goes numb"),
        ),
        cautions=_cautions(own, base),
        way_out=base.way_out,
        rest_cue=tr("Let go and breathe slowly."),
        tempo=_tempo(own, base),
        doses=_doses(own),
        phases=_phases(own, start, top),
        sheet=Sheet(tr("Start|of a movement"), tr("End"), start, top, _cues(own)),
        scenery=base.scenery,
        thumbnail=top,
        poses=base.poses,
        sources=(base.id, own.photo),
    )


def _steps(own: OwnExercise, start: str, top: str) -> tuple[Step, ...]:
    return tuple(
        Step(words, start if number == 0 else top)
        for number, words in enumerate(own.steps)
    )


def _cues(own: OwnExercise) -> tuple[str, ...]:
    return (*own.steps[:2], tr("Slowly. Keep breathing."))


def _phases(own: OwnExercise, start: str, top: str) -> tuple[Phase, ...]:
    cue = tr("Slowly, in your comfort zone.")
    out = Phase(PhaseKind.OUT, tr("Move"), cue, (start, top))
    hold = Phase(PhaseKind.HOLD, tr("Hold"), tr("Keep breathing."), (top,))
    back = Phase(PhaseKind.BACK, tr("Return"), cue, (top, start))
    return (out, hold, back) if own.hold_seconds else (out, back)


def _tempo(own: OwnExercise, base: Exercise) -> Tempo:
    return Tempo(
        out_seconds=own.move_seconds,
        back_seconds=own.move_seconds,
        floor_seconds=MOVE_SECONDS.least,
        ceiling_seconds=MOVE_SECONDS.most,
        rest_between_reps_seconds=2,
        rest_between_sets_seconds=own.rest_seconds,
        ready_seconds=base.tempo.ready_seconds,
    )


def _doses(own: OwnExercise) -> dict[str, Dose]:
    """Level 2 is what was typed; level 1, for a sore day, half of it."""
    hold, most = own.hold_seconds, int(REPS.most)
    half = tuple(max(1, one // 2) for one in own.reps)
    more = tuple(min(most, one + MORE_LATER) for one in own.reps)
    return {"1": Dose(half, hold), "2": Dose(own.reps, hold), "3": Dose(more, hold)}


def _cautions(own: OwnExercise, base: Exercise) -> tuple[Caution, ...]:
    """What holds for every exercise that nobody here has looked at."""
    sore = (Circumstance.FLARE_UP, Circumstance.LEG_PAIN_OVER_6)
    found = [Caution(sore, Fit.NO, tr("On a sore day or in a flare-up: leave it out."))]
    if own.pulls:
        more = (Circumstance.LEG_PAIN_OVER_3,)
        found.append(Caution(more, Fit.NO, tr("Leg pain over 3: leave it out.")))
    if own.pulls or own.moves_spine:
        early = (Circumstance.FIRST_TWO_HOURS,)
        words = tr("In the first two hours of the day: leave it out.")
        found.append(Caution(early, Fit.NO, words))
    if base.position in {Position.SUPINE, Position.PRONE}:
        late = (Precaution.PREGNANCY_OVER_16_WEEKS,)
        words = tr("After week 16 of a pregnancy: not lying on your back or front.")
        found.append(Caution(late, Fit.NO, words))
    return tuple(found)


def _in(limits: Range, value: float) -> bool:
    return limits.least <= value <= limits.most
