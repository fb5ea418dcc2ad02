from datetime import date, timedelta

import pytest

from companion.domain.history import LONGEST_NOTE, VisitNote
from companion.domain.visit import ForTheVisit, for_the_visit

DAY = date(2026, 11, 19)
LATER = DAY + timedelta(days=2)


def test_notes_and_questions_of_the_days_are_collected_in_their_order() -> None:
    later = VisitNote(LATER, "Should the stretch stay out?", question=True)
    early = VisitNote(DAY, "When can I go back to yoga?", question=True)
    note = VisitNote(DAY, "Sitting is worst after lunch.")
    outside = VisitNote(LATER + timedelta(days=1), "Too late.")
    before = VisitNote(DAY - timedelta(days=1), "Too early.")
    found = for_the_visit([later, note, outside, early, before], DAY, LATER)
    assert found == ForTheVisit((note,), (early, later))


def test_the_same_words_are_collected_once() -> None:
    first, again = VisitNote(DAY, "Why?", question=True), VisitNote(LATER, "Why? ")
    twice = VisitNote(LATER, " Why?", question=True)
    found = for_the_visit([first, again, twice], DAY, LATER)
    assert found == ForTheVisit((again,), (first,))


@pytest.mark.parametrize("text", ["", "  ", "x" * (LONGEST_NOTE + 1)])
def test_a_note_says_something_and_fits_the_sheet(text: str) -> None:
    with pytest.raises(ValueError, match="characters"):
        VisitNote(DAY, text)
