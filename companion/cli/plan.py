"""Today's routine for a verb: the plan, the sore side, the exercises that are sound."""

import sys
from dataclasses import replace
from datetime import date

from companion.domain.exercise import Side
from companion.domain.programme import first_programme, todays_routine
from companion.domain.routine import Routine
from companion.library import Library
from companion.store.setting import SORE_SIDE, Settings


def routine_of(library: Library, settings: Settings, day: date) -> Routine:
    """The routine of the day; a broken exercise is told on stderr and left out."""
    programme = replace(first_programme(), sore_side=Side(settings.get(SORE_SIDE)))
    known = [one for one in programme.exercise_ids if library.sound(one)]
    for fault in library.faults:
        sys.stderr.write(f"companion: {fault}\n")
    return todays_routine(programme, day, known, library.exercise)
