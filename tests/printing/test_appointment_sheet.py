from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.appointment import Appointment, appointment
from companion.domain.history import History
from companion.domain.person import Person
from companion.domain.progression import LogEntry
from companion.domain.rule import RuleKey
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.mark import Line, Shape
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.tone import Tone
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from companion.printing.visit_words import CAUSES, REASONS, SIDES, Bearer, week_row
from tests.histories import all_exercises
from tests.printing.page_text import overlaps, texts_of, trouble
from tests.printing.visits import BEARER, FIRST, PROGRAMME, TODAY, a_visit

NAMES = {key: one.name for key, one in all_exercises().items()}
USUAL = SheetOptions()
NOTHING = appointment(FIRST, TODAY, History(), PROGRAMME, all_exercises())


def a_sheet(
    typeface: Typeface,
    found: Appointment | None = None,
    bearer: Bearer = BEARER,
    options: SheetOptions = USUAL,
) -> Sheet:
    return appointment_sheet(found or a_visit(), bearer, NAMES, options, typeface)


def full() -> Appointment:
    """Twelve stops, and more changes than there is room for."""
    found = a_visit()
    log = tuple(
        LogEntry(FIRST + timedelta(days=n), "bridge", RuleKey.AFTER_STOP, 3, 0)
        for n in range(12)
    )
    return replace(found, stops=found.stops * 4, changes=log)


def busy() -> Appointment:
    """More was done than planned, in every week."""
    found = a_visit()
    return replace(
        found, weeks=tuple(replace(one, sessions=13, planned=4) for one in found.weeks)
    )


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("found", [NOTHING, a_visit(), full(), busy()])
@pytest.mark.parametrize("large", [False, True])
def test_nothing_leaves_its_place(
    paper: Paper, found: Appointment, typeface: Typeface, *, large: bool
) -> None:
    sheet = a_sheet(typeface, found, options=SheetOptions(paper, large=large))

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert large or len(sheet.pages) == 1


def test_it_says_what_was_done_and_stopped_and_asks(typeface: Typeface) -> None:
    text = transcript(a_sheet(typeface))

    for words in (
        "13 of 16",
        "Sore side: right · Cause told: lumbar disc herniation",
        "26 Oct to 1 Nov  3 of 4  51  1  5.3  calf",
        "31 Oct  Lying hamstring stretch  tingling, numbness  calf  settled",
        "14 Nov: Bridge: one step more, after two easy sessions",
        "Sitting at work is the worst part of the day.",
        "When can I go back to yoga?",
        "own record, not a medical report",
    ):
        assert words in text


def test_more_than_planned_is_no_part_of_the_plan(typeface: Typeface) -> None:
    text = transcript(a_sheet(typeface, busy()))

    assert "52\nsessions done, 16 planned" in text
    assert "26 Oct to 1 Nov  13, 4 planned" in text
    assert "13 of 4" not in text
    assert "sessions done of planned" not in text


def test_minutes_that_nobody_counted_are_not_nought() -> None:
    week = a_visit().weeks[0]
    by_hand = replace(week, minutes=0)

    assert week_row(week, brief=True)[2] == "51"
    assert (
        week_row(by_hand, brief=True)[2]
        == week_row(replace(week, leg=None), brief=True)[4]
    )
    assert week_row(replace(by_hand, sessions=0), brief=True)[2] == "0"


def test_read_as_text_the_chart_is_sentences_and_no_axis(typeface: Typeface) -> None:
    lines = transcript(a_sheet(typeface)).splitlines()
    at = lines.index("Pain as each day began  0 to 10 · Octagon: a stop.")
    (_, telling, key) = lines[at : at + 3]

    assert telling.startswith("Pain, 0 to 10, from 26 Oct to ")
    assert "Leg: lowest " in telling
    assert "Furthest point: " in telling
    assert " stops. Leg pain was about " in telling
    band = (
        "Grey band: within 2 points of week 1 (leg 5.3). May be normal ups and downs."
    )
    assert key == band
    assert "2" not in lines
    assert "Thigh" not in lines


def test_the_band_is_that_of_the_first_week_that_was_told(typeface: Typeface) -> None:
    """Two points to each side, as the lines of the grid are 2 apart (PAPER 5)."""
    visit = a_visit()
    first, *others = visit.weeks
    late = replace(visit, weeks=(replace(first, leg=None), *others))
    for found, middle in ((visit, 16 / 3), (late, 14 / 3)):
        marks = a_sheet(typeface, found).pages[0].marks
        (band,) = [m for m in marks if isinstance(m, Shape) and m.fill is Tone.BAND]
        grid = [
            m.points[0][1]
            for m in marks
            if isinstance(m, Line) and m.points[0][0] == band.points[0][0]
        ]
        zero, ten = max(grid[:6]), min(grid[:6])
        read = {round(10 * (zero - y) / (zero - ten), 1) for _, y in band.points}
        assert read == {round(middle + 2, 1), round(middle - 2, 1)}
    assert "points of week 2 (leg 4.7)" in transcript(a_sheet(typeface, late))


def test_what_is_not_known_is_said_so(typeface: Typeface) -> None:
    texts = texts_of(a_sheet(typeface, NOTHING, Bearer(Person())))

    assert not any("band" in one for one in texts)
    assert "not told" in texts
    assert texts.count("None.") == 2


def test_a_name_is_there_only_when_it_was_typed(typeface: Typeface) -> None:
    assert "Ada Example" in " ".join(
        texts_of(a_sheet(typeface, bearer=replace(BEARER, name="Ada Example")))
    )
    assert "Name  ____" in transcript(a_sheet(typeface))


def test_the_newest_stops_are_shown_and_the_others_counted(typeface: Typeface) -> None:
    large = texts_of(a_sheet(typeface, full(), options=SheetOptions(large=True)))

    assert "and 4 earlier" in large
    assert "6 earlier" in large


@pytest.mark.parametrize("large", [False, True])
def test_however_much_was_written_down_it_keeps_to_its_pages(
    typeface: Typeface, *, large: bool
) -> None:
    much = tuple(f"{n}. " + "Sitting at work is hard. " * 11 for n in range(30))
    bearer = Bearer(Person(), notes=much, questions=much)
    sheet = a_sheet(typeface, full(), bearer, SheetOptions(large=large))

    assert trouble(sheet) == []
    assert any("29. Sitting" in one for one in texts_of(sheet))
    assert not any("0. Sitting" in one[:10] for one in texts_of(sheet))


def test_there_are_words_for_every_reason_side_and_cause() -> None:
    for words in (REASONS, SIDES, CAUSES):
        (kind,) = {type(one) for one in words}
        assert set(words) == set(kind)
