from dataclasses import replace

import pytest

from companion.domain.caution import PROFESSIONAL_PLAN_ONLY, Caution, Fit
from companion.domain.caution_words import PROFESSIONAL_ONLY, caution_lines
from companion.domain.exercise import Gate, Level, Rung, Variation
from tests.exercises import an_exercise

LOW = Caution(("stenosis", "sore_knee"), Fit.SMALL, "Keep it low.")
NOT = Caution(("sore_knee",), Fit.NO, "Leave it out.")
SELF = Caution((), Fit.OK, "Ask if you leak urine.")
CAREFUL = replace(an_exercise(), cautions=(LOW, NOT, SELF))
GATED = replace(CAREFUL, gate=Gate.PROFESSIONAL_ONLY)


@pytest.mark.parametrize("concerns", [(), ("non_specific",), ("poor_balance", "x")])
def test_who_is_not_named_does_the_exercise_as_it_is(concerns: tuple[str, ...]) -> None:
    assert CAREFUL.fit(*concerns) is Fit.OK


def test_the_worst_of_all_that_holds_counts() -> None:
    assert CAREFUL.fit("stenosis") is Fit.SMALL
    assert CAREFUL.fit("sore_knee") is Fit.NO
    assert CAREFUL.fit("sore_knee", "stenosis") is Fit.NO


def test_what_a_professional_releases_is_never_simply_fine() -> None:
    assert GATED.fit() is Fit.PROFESSIONAL
    assert GATED.fit("stenosis") is Fit.PROFESSIONAL
    assert GATED.fit("sore_knee") is Fit.NO


@pytest.mark.parametrize("precaution", sorted(PROFESSIONAL_PLAN_ONLY))
def test_after_some_illnesses_a_professional_makes_the_whole_plan(
    precaution: str,
) -> None:
    assert an_exercise().fit(precaution) is Fit.PROFESSIONAL


def test_the_words_are_those_of_the_cautions() -> None:
    lines = ("Keep it low.", "Leave it out.", "Ask if you leak urine.")
    assert caution_lines(CAREFUL) == lines
    assert caution_lines(GATED) == (PROFESSIONAL_ONLY, *lines)


def test_the_levels_are_steps_of_the_ladder() -> None:
    bridge = an_exercise("Bridge")
    assert bridge.above(Level.L1) == Rung("bridge", Level.L2)
    assert bridge.below(Level.L3) == Rung("bridge", Level.L2)
    assert bridge.below(Level.L1) is None
    assert bridge.above(Level.L3) is None


def test_beyond_the_levels_another_exercise_takes_over() -> None:
    middle = replace(
        an_exercise(),
        easier=Variation("Do the march.", "march", 3),
        harder=Variation("Do the dead bug.", "dead-bug"),
    )
    assert middle.below(Level.L1) == Rung("march", Level.L3)
    assert middle.above(Level.L3) == Rung("dead-bug", Level.L1)
