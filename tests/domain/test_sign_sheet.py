"""Tests of the red-flag list while it is answered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.history import Clearance, History, Screening
from companion.domain.lock import ListDue, cleared_on, list_due, locked_by
from companion.domain.screening import SIGNS, Tier, signs
from companion.domain.sign_sheet import SignSheet, blank, known
from tests.histories import at, day

KEYS = [one.key for one in SIGNS]
_answers = some.dictionaries(some.sampled_from(KEYS), some.booleans())


def _answered(answers: Mapping[str, bool]) -> SignSheet:
    sheet = blank(day(0))
    for key, yes in answers.items():
        sheet = sheet.with_answer(key, yes=yes)
    return sheet


def test_nothing_is_answered_at_first() -> None:
    sheet = blank(day(0))
    assert not sheet.answers
    assert not sheet.done
    assert [one for tier in Tier for one in sheet.open_in(tier)] == list(SIGNS)
    with pytest.raises(ValueError, match="not finished"):
        sheet.screening(at(0), day(0))


def test_three_parts_of_no_are_a_clear_list() -> None:
    sheet = _answered(dict.fromkeys(KEYS, False))
    assert sheet.done
    assert sheet.screening(at(0), day(0)) == Screening(at(0), day(0))


@pytest.mark.parametrize("sign", signs(Tier.NOW), ids=lambda one: one.key)
def test_one_yes_for_now_is_enough(sign: object) -> None:
    key = next(one.key for one in SIGNS if one is sign)
    sheet = blank(day(0)).with_answer(key, yes=True)
    assert sheet.calls_now
    assert sheet.done
    assert sheet.screening(at(0), day(0)).yes == {key}


def test_what_a_yes_for_now_left_open_is_asked_once_it_is_cleared() -> None:
    sheet = _answered({"ce_bowel": False, "chest": True})
    told = sheet.screening(at(0), day(0))
    assert not told.whole
    history = History(screenings=(told,))
    assert cleared_on(history, day(0)) == frozenset()
    cleared = replace(history, clearances=(Clearance(at(0, 12), day(0), "Dr Lind"),))
    assert locked_by(cleared) is None
    assert list_due(cleared, day(0)) is ListDue.FIRST_TIME
    rest = sheet.still_open().with_cleared(cleared_on(cleared, day(0)))
    assert rest.answers == {"ce_bowel": False, "chest": False}
    assert len([one for tier in Tier for one in rest.open_in(tier)]) == len(SIGNS) - 2
    assert cleared_on(cleared, day(1)) == frozenset(), "signs come and go"
    again = sheet.with_cleared(["chest", "calf"])
    assert again.answers["chest"], "what is told since then stands"
    assert not again.answers["calf"]


def test_an_answer_can_be_changed_and_taken_back() -> None:
    sheet = blank(day(0)).with_answer("ce_bowel", yes=True)
    assert sheet.with_answer("ce_bowel", yes=False).tier is None
    assert not sheet.with_answer("ce_bowel", yes=None).answers


def test_answers_of_yesterday_are_asked_again_but_an_urgent_yes_stays() -> None:
    calm = _answered({"ce_bowel": False, "stops": True})
    assert calm.on(day(0)) is calm
    assert calm.on(day(1)) == blank(day(1))
    urgent = calm.with_answer("calf", yes=True)
    assert urgent.on(day(30)) is urgent


def test_what_was_kept_is_read_with_care() -> None:
    assert known({"ce_bowel": True, "gone": True, "calf": "yes", "night": False}) == {
        "ce_bowel": True,
        "night": False,
    }


@given(_answers)
def test_a_list_is_done_when_all_is_answered_or_help_is_needed_now(
    answers: Mapping[str, bool],
) -> None:
    sheet = _answered(answers)
    now = any(answers.get(one.key) for one in signs(Tier.NOW))
    assert sheet.done == (now or len(answers) == len(KEYS))


@given(_answers, some.integers(0, 40))
def test_no_pause_ever_loses_an_urgent_yes(
    answers: Mapping[str, bool], days: int
) -> None:
    sheet = _answered(answers)
    later = sheet.on(day(0) + timedelta(days=days))
    if sheet.tier is not None and sheet.tier.locks:
        assert later.tier is sheet.tier


@given(_answers)
def test_the_sent_list_locks_exactly_when_an_answer_does(
    answers: Mapping[str, bool],
) -> None:
    sheet = _answered({key: answers.get(key, False) for key in KEYS})
    history = History(screenings=(sheet.screening(at(0), day(0)),))
    tier = sheet.tier
    assert (locked_by(history) is not None) == (tier is not None and tier.locks)
