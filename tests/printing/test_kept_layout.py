"""Pages as boxes in millimetres, compared with kept ones; no Qt, no figures."""

import pytest

from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.paper import Paper
from companion.printing.sheet import SheetOptions
from companion.printing.week_sheet import week_sheet
from tests.printing.kept import compare_text
from tests.printing.page_text import sheet_text
from tests.printing.records import MONDAY, a_session, the_plan
from tests.printing.samples import PlainRuler, todays


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
def test_today_is_laid_out_as_kept(paper: Paper, *, large: bool) -> None:
    name = f"today-{paper}{'-large' if large else ''}"

    compare_text(name, sheet_text(todays(6, paper, large=large)))


@pytest.mark.parametrize("paper", list(Paper))
def test_a_week_is_laid_out_as_kept(paper: Paper) -> None:
    records = [a_session()] if paper is Paper.LETTER else []
    sheet = week_sheet(MONDAY, the_plan(), records, SheetOptions(paper), PlainRuler())

    compare_text(f"week-{paper}", sheet_text(sheet))


@pytest.mark.parametrize("large", [False, True])
def test_the_emergency_sheet_is_laid_out_as_kept(*, large: bool) -> None:
    name = f"emergency{'-large' if large else ''}"
    sheet = emergency_sheet(SheetOptions(large=large), PlainRuler())

    compare_text(name, sheet_text(sheet))
