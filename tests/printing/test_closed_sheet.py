"""Today's sheet on a day that is no usual session day."""

import pytest

from companion.domain.alarm_words import sign_lines
from companion.domain.flare import ADVICE
from companion.domain.routine import Routine
from companion.domain.screening import Tier
from companion.printing.day_note import Alarm, Coming, DayNote
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.transcript import transcript
from tests.printing.page_text import trouble
from tests.printing.samples import DAY, PlainArtist, PlainRuler, plan_of_first

NAMES = tuple(f"Exercise {letter}" for letter in "ABCDEFGHI")


def _sheet(note: DayNote, count: int = 0, *, large: bool = False) -> Sheet:
    plan = plan_of_first(count) if count else Routine(DAY, ())
    options = SheetOptions(large=large)
    return today_sheet(plan, options, PlainRuler(), PlainArtist(), note)


def _in_order(text: str, *wanted: str) -> bool:
    places = [text.index(one) for one in wanted]
    return places == sorted(places)


@pytest.mark.parametrize("large", [False, True])
def test_a_rest_day_begins_with_its_name_and_ends_with_the_next_session(
    *, large: bool
) -> None:
    note = DayNote("Rest day", "A short walk is plenty.", coming=Coming(DAY, NAMES))
    sheet = _sheet(note, 2, large=large)
    text = transcript(sheet)

    assert _in_order(
        text,
        "Rest day\nA short walk is plenty.",
        "Before you start",
        "Afterwards",
        "Next session day: Sunday 22 November 2026\nExercise A\nExercise B",
        "Exercise I",
    )
    assert trouble(sheet) == []


def test_long_words_of_a_day_wrap() -> None:
    sheet = _sheet(DayNote("A day with a name too long for one line " * 3), 1)

    assert trouble(sheet) == []


def test_calm_days_say_what_helps_below_the_exercises() -> None:
    text = transcript(_sheet(DayNote("Flare-up day 1 of 2", advice=ADVICE), 2))

    assert _in_order(text, "Afterwards", "What helps now\n", *ADVICE)
    assert "Next session day" not in text


def test_a_day_without_exercises_says_why_and_when_the_next_one_is() -> None:
    note = DayNote(
        "No session", "Too sore.", why=("1 exercise: a",), coming=Coming(DAY)
    )
    text = transcript(_sheet(note))

    assert "No session\nToo sore.\n1 exercise: a\nNext session day: Sunday" in text
    assert "Emergency: call 999 now" in text
    assert "STOP" not in text  # nothing is begun that could be stopped
    assert "No exercises today." in transcript(_sheet(DayNote()))


@pytest.mark.parametrize("large", [False, True])
def test_what_locks_is_the_title_and_says_whom_to_call(*, large: bool) -> None:
    signs = sign_lines(frozenset({"ce_bowel", "bilateral"}))
    sheet = _sheet(DayNote(alarm=Alarm(Tier.NOW, signs, "Say: this.")), large=large)
    text = transcript(sheet)

    assert text.startswith("Get help now")
    assert sheet.title.startswith("Get help now, ")
    assert _in_order(
        text, "You answered yes to:", "Call 999", *signs, "1.", "2.  Say: this.", "4."
    )
    assert "Show this page." in text
    assert "print it" not in text
    assert "Seen by  ____  On  ____" in text
    assert "routine" not in text
    assert trouble(sheet) == []


def test_who_is_to_be_seen_today_is_told_what_is_more_urgent() -> None:
    signs = sign_lines(frozenset({"foot_drop"}))
    sheet = _sheet(DayNote(alarm=Alarm(Tier.TODAY, signs)))
    text = transcript(sheet)

    assert text.startswith("See somebody today")
    assert _in_order(text, "Call 111", signs[0], "4.", "Seen by", "Call 999")
    assert "Cannot hold or feel a bowel movement" in text
    assert "a sign listed under \u201cNow\u201d comes up" in text
    assert trouble(sheet) == []


def test_before_the_questions_the_signs_stand_on_paper() -> None:
    sheet = _sheet(DayNote("A few questions first", checks=True))
    text = transcript(sheet)

    assert _in_order(text, "A few questions first", "Call 999", "Call 111")
    assert trouble(sheet) == []
