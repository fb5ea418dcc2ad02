import pytest

from companion.printing.field import FRAME
from companion.printing.mark import Box, Words
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet
from tests.printing.page_text import overlaps, texts_of, trouble, words_of
from tests.printing.samples import todays

PLANS = [
    (count, paper, large)
    for count in range(1, 9)
    for paper in Paper
    for large in (False, True)
]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize(("count", "paper", "large"), PLANS)
def test_nothing_leaves_its_place_on_any_plan(
    count: int, paper: Paper, *, large: bool
) -> None:
    sheet = todays(count, paper, large=large)

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []


@pytest.mark.parametrize(
    ("count", "pages"), [(1, 1), (2, 1), (4, 2), (6, 2), (7, 2), (8, 2)]
)
def test_a_plan_takes_as_few_pages_as_type_allows(count: int, pages: int) -> None:
    assert len(todays(count).pages) == pages


@pytest.mark.parametrize("paper", list(Paper))
def test_six_exercises_are_three_and_three(paper: Paper) -> None:
    sheet = todays(6, paper)

    assert [_badges(sheet, page) for page in (0, 1)] == [
        ["1", "2", "3"],
        ["4", "5", "6"],
    ]


def test_large_print_of_six_takes_four_pages() -> None:
    assert len(todays(6, large=True).pages) == 4


@pytest.mark.parametrize("large", [False, True])
def test_every_page_says_where_to_call_and_which_page_it_is(*, large: bool) -> None:
    sheet = todays(6, large=large)

    for number, page in enumerate(sheet.pages, start=1):
        texts = [words.text for words in words_of(page)]
        assert "Emergency: call 999 now" in texts
        assert f"Page {number} of {len(sheet.pages)}" in texts


@pytest.mark.parametrize("large", [False, True])
def test_no_type_is_smaller_than_the_least(*, large: bool) -> None:
    least = 16 if large else 11
    sizes = {
        words.lettering.points
        for page in todays(8, large=large).pages
        for words in words_of(page)
    }

    assert min(sizes) == least


def test_it_reads_from_may_i_start_to_how_was_it() -> None:
    texts = texts_of(todays(6))
    wanted = [
        "Today\u2019s routine",
        "Before you start",
        "Stop at once: more pain, tingling, numbness or weakness.",
        "Heel slides",
        "2 sets of 8 on each side, taking turns",
        "Bridge",
        "Lying hamstring stretch",
        "Afterwards",
    ]

    assert [texts.index(one) for one in wanted] == sorted(
        texts.index(one) for one in wanted
    )


def test_every_set_and_side_has_its_box() -> None:
    sheet = todays(8)
    side = 7.0
    boxes = [
        mark
        for page in sheet.pages
        for mark in page.marks
        if isinstance(mark, Box) and mark.pen == FRAME and mark.width == side
    ]
    # heel slides 2, bridge 2, bird dog 3 + 3, clamshell 2 + 2, sit to stand 2,
    # stretch 3 + 3, side bridge 3 + 3, slider 1; afterwards 5 reasons and 3 mornings
    assert len(boxes) == 2 + 2 + 6 + 4 + 2 + 6 + 6 + 1 + 8


def test_boxes_end_at_the_right_margin() -> None:
    sheet = todays(3)
    rights = [
        mark.x + mark.width
        for mark in sheet.pages[0].marks
        if isinstance(mark, Box) and mark.width == 7.0
    ]

    assert max(rights) == pytest.approx(sheet.form.right)


def _badges(sheet: Sheet, page: int) -> list[str]:
    return [
        mark.text
        for mark in sheet.pages[page].marks
        if isinstance(mark, Words)
        and mark.lettering.points == 13
        and len(mark.text) == 1
    ]


def test_a_day_without_exercises_still_has_its_page() -> None:
    assert len(todays(0).pages) == 1
