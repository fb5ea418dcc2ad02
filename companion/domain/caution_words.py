"""The cautions of an exercise, as a person reads them."""

from companion.domain.exercise import Exercise, Gate
from companion.language import mark, tr

PROFESSIONAL_ONLY = mark("Only when a professional asked you to do it.")


def caution_lines(exercise: Exercise) -> tuple[str, ...]:
    """For whom to leave it out or change it, a line each."""
    lines = tuple(caution.words for caution in exercise.cautions)
    if exercise.gate is Gate.PROFESSIONAL_ONLY:
        return (tr(PROFESSIONAL_ONLY), *lines)
    return lines
