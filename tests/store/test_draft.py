"""Tests of drafts: every answer is there again, and nothing broken breaks a start."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.first_run import FirstRun
from companion.domain.intake import Intake
from companion.domain.person import Referral
from companion.domain.sign_sheet import blank
from companion.domain.way import Step
from companion.store.diary import open_diary
from companion.store.draft import FIRST_RUN, SHEET, Drafts
from companion.store.setting import Settings
from companion.store.setting_kind import Line
from tests.fakes import FakeClock
from tests.histories import day

RUN = FirstRun(
    Step.YOU,
    old_enough=True,
    intake=Intake(
        Side.LEFT,
        Condition.STENOSIS,
        frozenset({Precaution.SORE_KNEE}),
        (Referral("Ms Lind", day(3), frozenset({"walking"})),),
        frozenset({1, 3, 5}),
        15,
    ),
)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    with open_diary(tmp_path, FakeClock()) as diary:
        yield diary.settings


def test_at_first_nothing_is_begun(settings: Settings) -> None:
    drafts = Drafts(settings)
    assert drafts.first_run() == FirstRun()
    assert drafts.sheet(day(0)) == blank(day(0))


def test_the_first_run_is_there_again_until_it_is_over(settings: Settings) -> None:
    drafts = Drafts(settings)
    drafts.keep_first_run(RUN)
    assert Drafts(settings).first_run() == RUN
    drafts.keep_first_run(None)
    assert drafts.first_run() == FirstRun()


def test_the_list_is_resumed_on_the_same_day(settings: Settings) -> None:
    drafts = Drafts(settings)
    sheet = blank(day(0)).with_answer("calf", yes=False)
    drafts.keep_sheet(sheet)
    assert drafts.sheet(day(0)) == sheet
    assert drafts.sheet(day(1)) == blank(day(1))
    urgent = sheet.with_answer("chest", yes=True)
    drafts.keep_sheet(urgent)
    assert drafts.sheet(day(9)) == urgent
    drafts.keep_sheet(None)
    assert drafts.sheet(day(9)) == blank(day(9))


@pytest.mark.parametrize("line", [FIRST_RUN, SHEET])
@pytest.mark.parametrize("text", ["{", "[]", '{"step":"dance"}', '{"day":"x"}', "7"])
def test_a_broken_draft_is_none(settings: Settings, line: Line, text: str) -> None:
    settings.set(line, text)
    drafts = Drafts(settings)
    assert drafts.first_run() == FirstRun()
    assert drafts.sheet(day(0)) == blank(day(0))


def test_a_draft_that_cannot_be_kept_is_no_fault(tmp_path: Path) -> None:
    with open_diary(tmp_path, FakeClock()) as diary:
        drafts = Drafts(diary.settings)
        drafts.keep_first_run(FirstRun(intake=Intake(referrals=_many(300))))
        assert drafts.first_run() == FirstRun()


def _many(count: int) -> tuple[Referral, ...]:
    return tuple(Referral(f"Dr {n} " + "x" * 70, day(n)) for n in range(count))
