"""Plan files to read: one by hand, and any that Hypothesis can think of."""

from collections.abc import Mapping
from datetime import date

from hypothesis import strategies as st

from companion.domain.caution import Precaution
from companion.domain.dose_limits import dose_limits
from companion.domain.exercise import Exercise, Gate, Level, Side, Sides
from companion.domain.prescription import Prescribed, Prescription, SetDose
from tests.histories import all_exercises

TODAY = date(2026, 11, 26)
PRESS_UP = "prone-press-up"
PLAN = """\
{
  "format": "companion-plan",
  "version": 1,
  "made_by": "Sam Example, physiotherapist, Riverside Clinic",
  "made_on": "2026-11-20",
  "message": "Start gently. Ring me when the leg gets worse.",
  "days": ["monday", "wednesday", "saturday"],
  "minutes": 20,
  "precautions": ["osteoporosis"],
  "exercises": [
    {
      "id": "bridge",
      "dose": {
        "level": 1,
        "sets": [6, 6],
        "hold_seconds": 5
      },
      "note": "Only as high as it is easy."
    },
    {
      "id": "bird-dog",
      "side": "left"
    },
    {
      "id": "prone-press-up"
    }
  ],
  "released": ["prone-press-up"]
}
"""


def exercises() -> Mapping[str, Exercise]:
    """The program's own."""
    return all_exercises()


@st.composite
def _doses(draw: st.DrawFn, one: Exercise) -> SetDose:
    most = dose_limits(one)
    reps: list[int] = []
    for _ in range(draw(st.integers(1, most.sets))):
        left = min(most.reps, most.in_all - sum(reps))
        if left > 0:
            reps.append(draw(st.integers(1, left)))
    hold = draw(st.integers(int(most.least_hold), int(most.most_hold)))
    return SetDose(draw(st.sampled_from(Level)), tuple(reps), float(hold))


@st.composite
def _items(draw: st.DrawFn, one: Exercise) -> Prescribed:
    sides = [Side.BOTH] if one.sides is Sides.NONE else list(Side)
    return Prescribed(
        one.id,
        draw(st.none() | _doses(one)),
        draw(st.sampled_from(sides)),
        draw(st.just("") | _words(120)),
    )


def _words(most: int) -> st.SearchStrategy[str]:
    """What can be shown, on one line, without blanks at its ends."""
    letters = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
    return st.text(letters, min_size=1, max_size=most)


@st.composite
def prescriptions(draw: st.DrawFn) -> Prescription:
    """Any plan that a professional could write with this program."""
    known = sorted(exercises())
    ids = draw(st.lists(st.sampled_from(known), min_size=1, max_size=8, unique=True))
    chosen = [exercises()[key] for key in ids]
    gated = {one.id for one in chosen if one.gate is Gate.PROFESSIONAL_ONLY}
    others = draw(st.sets(st.sampled_from(ids)))
    days = st.frozensets(st.integers(0, 6), min_size=1, max_size=5)
    return Prescription(
        made_by=draw(_words(80)),
        made_on=draw(st.dates(date(2020, 1, 1), TODAY)),
        exercises=tuple(draw(_items(one)) for one in chosen),
        days=draw(days),
        minutes=draw(st.integers(10, 25)),
        message=draw(st.just("") | _words(600)),
        precautions=draw(st.frozensets(st.sampled_from(Precaution))),
        released=frozenset(gated | others),
    )
