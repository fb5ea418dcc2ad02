"""The history as a table for a spreadsheet."""

import csv
from dataclasses import replace

from hypothesis import given

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, History
from companion.domain.record import SessionRecord, Source
from companion.domain.stop import Furthest
from companion.store.diary import Diary
from companion.store.spreadsheet import COLUMNS, table_of
from tests import histories
from tests.store.any_record import any_record
from tests.store.exported import all_sessions, fill


def test_the_history_as_a_table_has_a_line_for_each_exercise(diary: Diary) -> None:
    fill(diary)
    table = table_of(History(sessions=all_sessions(diary))).splitlines()
    assert table[0] == ",".join(COLUMNS)
    assert len(table) == 3
    assert table[1].startswith("2026-11-23,09:00,Europe/London,id-1,stopped,timed,")
    assert "pain_up tingling_numbness,calf,6" in table[1]
    assert table[2].endswith("," * 14)


def test_the_table_says_how_it_felt_and_what_was_noted() -> None:
    """In every line of the session; of one added by hand there is no time of day."""
    timed, after = histories.a_session(0, ("bridge", "clamshell")), Felt(3, 1)
    by_hand = replace(histories.a_session(9), local_date=histories.day(2))
    by_hand = replace(by_hand, source=Source.BY_HAND)
    history = History(
        sessions=(timed, by_hand),
        check_ins=(histories.a_check_in(0, Felt(4, 2, Furthest.CALF)),),
        after_checks=(AfterCheck(timed.id, 5, after, "=slept badly"),),
        mornings=(histories.morning(1, Felt(6, 2, Furthest.CALF)),),
    )
    lines = list(csv.DictReader(table_of(history).splitlines()))

    assert [one["exercise"] for one in lines] == ["bridge", "clamshell", "bridge"]
    for line in lines[:2]:
        told = [line[name] for name in COLUMNS[15:]]
        before, later = ["4", "2", "calf", "none"], ["3", "1", "none", "none"]
        assert told == [*before, *later, "worse", "5", "'=slept badly"]
    assert (lines[0]["time"], lines[2]["time"]) == ("09:00", "")
    assert (lines[2]["date"], lines[2]["leg_before"]) == ("2026-11-04", "")


@given(any_record())
def test_no_cell_of_the_table_is_a_formula(record: SessionRecord) -> None:
    planned = tuple(
        replace(one, name=f"={one.name}", dose_words="@now") for one in record.plan
    )
    table = table_of(History(sessions=(replace(record, plan=planned),)))
    assert ",=" not in table
    assert ",@" not in table
