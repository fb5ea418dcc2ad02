"""A change of dose in words: what is offered, and what was made harder."""

from companion.domain.dose_ladder import DoseStep
from companion.domain.exercise import Counts, Exercise
from companion.domain.wording import number
from companion.language import tr, trn


def step_up_words(exercise: Exercise, now: DoseStep, then: DoseStep) -> str:
    """What one step more is: ``2 more reps``, ``a hold of 7 s``, ``level 2``."""
    if then.level > now.level:
        return tr("level {level}", level=int(then.level))
    if len(then.reps) > len(now.reps):
        return tr("one more set")
    more = max(b - a for a, b in zip(now.reps, then.reps, strict=True))
    if more > 0:
        return _more(exercise.counts, more)
    return tr("a hold of {seconds} s", seconds=number(then.hold_seconds))


def _more(counts: Counts, many: int) -> str:
    match counts:
        case Counts.BREATHS:
            return trn("{n} more breath", "{n} more breaths", many)
        case Counts.MINUTES:
            return trn("{n} more minute", "{n} more minutes", many)
        case _:
            return trn("{n} more rep", "{n} more reps", many)


def offer_words(exercise: Exercise, now: DoseStep, then: DoseStep) -> str:
    """The offer with its reason: ``Two good sessions in a row: 2 more reps next?``."""
    step = step_up_words(exercise, now, then)
    return tr("Two good sessions in a row: {step} next?", step=step)
