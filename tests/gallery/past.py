"""A diary with weeks behind it, as somebody may have had them."""

from datetime import date, timedelta
from pathlib import Path

from companion.domain.history import VisitNote
from companion.domain.programme import first_programme, todays_routine
from companion.domain.record import PlannedExercise
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.library import Library
from companion.place import assets_folder
from companion.store.correction import Work
from companion.store.diary import Diary, open_diary
from companion.store.telling import Telling
from tests.fakes import FakeClock
from tests.histories import Story, a_story
from tests.house import MONDAY

NOTES = ("Sitting is worst after lunch.", "When can I go back to yoga?")
YESTERDAY = MONDAY.date() - timedelta(days=1)


def usual_plan(day: date) -> tuple[PlannedExercise, ...]:
    """The plan that everybody starts from."""
    library = Library(assets_folder() / "exercises")
    programme = first_programme()
    known = programme.exercise_ids
    routine = todays_routine(programme, day, known, library.exercise)
    return plan_of(timeline(routine))


def write_story(diary: Diary, story: Story) -> None:
    """Put a story into a diary, each part with the moment it was told."""
    starts = {one.id: one.started for one in story.sessions}
    told = [
        *((one.at, one) for one in story.check_ins),
        *((starts[one.session_id], one) for one in story.after_checks),
        *((one.at, one) for one in story.after_rests),
    ]
    tellings = [
        Telling(f"story-{n}", at, at.date(), "Europe/Paris", one)
        for n, (at, one) in enumerate(told)
    ]
    at = MONDAY
    tellings += [
        Telling(f"morning-{one.day}", at, one.day, "Europe/Paris", one)
        for one in story.mornings
    ]
    diary.corrections.carry_out(Work(added=story.sessions, told=tuple(tellings)))


def fill_diary(folder: Path, weeks: int = 52) -> None:
    """So many weeks before Monday, with notes for a visit in the last one."""
    plan = usual_plan(YESTERDAY)
    with open_diary(folder, FakeClock(MONDAY)) as diary:
        write_story(diary, a_story(weeks, YESTERDAY, plan))
        friday = YESTERDAY - timedelta(days=2)
        notes = (
            VisitNote(friday, NOTES[0]),
            VisitNote(friday, NOTES[1], question=True),
        )
        told = tuple(
            Telling(f"note-{n}", MONDAY, friday, "Europe/Paris", one)
            for n, one in enumerate(notes)
        )
        diary.corrections.carry_out(Work(told=told))
