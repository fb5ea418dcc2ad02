from dataclasses import replace

import pytest

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, History
from companion.domain.record import SessionState, Source
from companion.domain.stop import Furthest
from companion.printing.paper import Paper
from companion.printing.record_sheet import record_sheet
from companion.printing.sheet import SheetOptions
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from tests.printing.page_text import overlaps, trouble
from tests.printing.visits import a_history, a_visit_session


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
def test_every_session_is_there_and_nothing_leaves_its_place(
    paper: Paper, typeface: Typeface, *, large: bool
) -> None:
    sheet = record_sheet(a_history(), SheetOptions(paper, large=large), typeface)
    text = transcript(sheet)

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert text.count("17 minutes") == 13
    assert text.count("Before: leg") == 13


def test_it_tells_what_was_done_felt_and_stopped(typeface: Typeface) -> None:
    history = replace(
        a_history(),
        after_checks=(
            AfterCheck("session-5", 4, Felt(6, 4, Furthest.CALF), "Too long a day."),
            AfterCheck("session-0", None),
        ),
    )
    text = transcript(record_sheet(history, SheetOptions(), typeface))

    for words in (
        "Saturday 31 October 2026 17 minutes, stopped",
        "Before: leg 6, back 4, furthest calf. After: leg 6, back 4, furthest calf.",
        "Effort 4 of 10. Too long a day.",
        "Lying hamstring stretch  2 times, each side, hold 15 s  0 of 4",
        "tingling, numbness, calf",
        "Bridge  6 times, hold 3 s  6 of 6",
    ):
        assert words in text


def test_a_stop_without_words_is_told_as_one(typeface: Typeface) -> None:
    session = a_visit_session(5, "bridge")
    silent = replace(session.stops[0], reasons=(), furthest=None)
    history = History(
        sessions=(replace(session, stops=(silent,), source=Source.BY_HAND),)
    )
    text = transcript(record_sheet(history, SheetOptions(), typeface))

    assert "0 of 6  stopped" in text
    assert "added by hand" in text


def test_before_the_first_session_it_says_so(typeface: Typeface) -> None:
    empty = replace(a_visit_session(0), reps=())
    sheet = record_sheet(History(sessions=(empty,)), SheetOptions(), typeface)

    assert "No session has been done yet." in transcript(sheet)
    assert sheet.title == "My record"


def test_a_session_of_very_many_exercises_flows_over_pages(typeface: Typeface) -> None:
    session = a_visit_session(0)
    many = replace(session, plan=session.plan * 20, state=SessionState.ENDED_EARLY)
    sheet = record_sheet(History(sessions=(many,)), SheetOptions(large=True), typeface)

    assert trouble(sheet) == []
    assert len(sheet.pages) > 3
