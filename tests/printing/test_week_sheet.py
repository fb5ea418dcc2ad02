from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.day_answer import DayAnswer
from companion.domain.felt import Felt, NextMorning
from companion.domain.stop import Furthest, StopReason
from companion.printing.lettering import Lettering
from companion.printing.mark import Box
from companion.printing.paper import Paper
from companion.printing.press import lying_press
from companion.printing.sheet import SheetOptions
from companion.printing.transcript import transcript
from companion.printing.week_grid import label_width
from companion.printing.week_sheet import week_sheet
from tests.printing.page_text import overlaps, texts_of, trouble, words_of
from tests.printing.records import MONDAY, a_session, the_plan, the_reps
from tests.printing.samples import PlainRuler


class WideRuler(PlainRuler):
    """Letters of a language whose words are longer."""

    def width(self, text: str, lettering: Lettering) -> float:
        return 1.2 * super().width(text, lettering)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("count", [1, 4, 8])
def test_nothing_leaves_its_place_blank_or_filled(
    count: int, paper: Paper, *, large: bool
) -> None:
    options = SheetOptions(paper, large=large)
    reps = the_reps(count)
    stops = [(reps[0], (reason,)) for reason in StopReason]
    filled = [a_session(exercises=count, stops=stops)]
    for records in ([], filled):
        sheet = week_sheet(MONDAY, the_plan(count), records, options, PlainRuler())
        assert trouble(sheet) == []
        assert [one for page in sheet.pages for one in overlaps(page)] == []
        assert len(sheet.pages) == (2 if large else 1)


def test_large_print_tells_the_exercises_first_then_what_comes_afterwards() -> None:
    options = SheetOptions(large=True)
    sheet = week_sheet(MONDAY, the_plan(8), [], options, PlainRuler())
    first, second = ([w.text for w in words_of(page)] for page in sheet.pages)

    assert "Heel slides" in first
    assert "Heel slides" not in second
    assert "Next morning" in second
    assert {words.lettering.points for words in words_of(sheet.pages[0])} >= {16}


def test_a_blank_week_has_two_boxes_a_day_before_and_after() -> None:
    sheet = week_sheet(MONDAY, the_plan(), [], SheetOptions(), PlainRuler())
    boxes = [
        mark for mark in sheet.pages[0].marks if isinstance(mark, Box) and mark.pen
    ]

    assert len(boxes) == 7 * 2 * 2


def test_the_days_follow_from_the_first_one() -> None:
    sunday = MONDAY - timedelta(days=1)
    texts = texts_of(week_sheet(sunday, the_plan(), [], SheetOptions(), PlainRuler()))

    assert texts.index("Sun 15 Nov") < texts.index("Mon 16 Nov")
    assert "Sat 21 Nov" in texts


def test_a_filled_week_says_what_it_came_to() -> None:
    texts = texts_of(
        week_sheet(MONDAY, the_plan(), [a_session()], SheetOptions(), PlainRuler())
    )

    assert "6 of 6" in texts
    assert " 1 session, 18 minutes, 0 stops." in texts


def test_many_stops_of_a_day_are_counted_not_crowded() -> None:
    reps = the_reps()
    stops = [(reps[number], (StopReason.OTHER,)) for number in range(5)]
    records = [a_session(stops=stops)]
    texts = texts_of(
        week_sheet(MONDAY, the_plan(), records, SheetOptions(), PlainRuler())
    )

    assert "and 3 more" in texts


def test_a_long_name_takes_two_lines_and_stays_in_its_column() -> None:
    plan = [
        replace(one, name="Lying leg lift with a long and slow return")
        for one in the_plan(8)
    ]
    sheet = week_sheet(MONDAY, plan, [], SheetOptions(), PlainRuler())
    column = sheet.form.side + label_width(lying_press(SheetOptions(), PlainRuler()))
    names = [
        words for words in words_of(sheet.pages[0]) if words.text.startswith("Lying")
    ]

    assert trouble(sheet) == []
    assert len(names) == 8
    assert all(words.x + words.width < column for words in names)


def test_a_filled_week_tells_what_was_answered_and_leaves_the_rest_free() -> None:
    answers = {
        MONDAY: DayAnswer(Felt(10, 3, Furthest.CALF), Felt(9, 2), NextMorning.WORSE)
    }
    sheet = week_sheet(
        MONDAY, the_plan(), [a_session()], SheetOptions(), PlainRuler(), answers
    )
    texts = texts_of(sheet)
    circles = [
        one
        for one in sheet.pages[0].marks
        if isinstance(one, Box) and one.corner == one.width / 2
    ]
    (worse,) = (
        one for one in words_of(sheet.pages[0]) if one.text == "W" and one.x < 101
    )

    assert [one for one in texts if one in {"10", "9", "calf"}] == ["10", "calf", "9"]
    assert len(circles) == 1
    assert circles[0].x < worse.x < circles[0].x + circles[0].width


@pytest.mark.parametrize("large", [False, True])
def test_a_walk_of_the_plan_is_asked_for_once_and_in_minutes(*, large: bool) -> None:
    walk = replace(the_plan()[0], exercise_id="walking", name="Walking")
    plan, options = (*the_plan(), walk), SheetOptions(large=large)
    rows = transcript(week_sheet(MONDAY, plan, [], options, PlainRuler())).splitlines()

    assert [one.rstrip(" _") for one in rows if "Walking" in one] == [
        f"{len(plan)}  Walking, minutes"
    ]


def test_beside_a_long_week_the_name_has_a_line_of_its_own() -> None:
    options = SheetOptions(Paper.LETTER, large=True)
    newest = MONDAY.replace(month=12, day=28)
    sheet = week_sheet(newest, the_plan(), [], options, WideRuler())
    at = {one.text: one for one in words_of(sheet.pages[0])}

    assert at["Name"].x < at["Week of"].x
    assert at["Name"].y > at["Week of"].y
    assert trouble(sheet) == []
