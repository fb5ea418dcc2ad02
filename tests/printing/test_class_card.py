import pytest

from companion.domain.exercise import Side
from companion.library.shelf import Library
from companion.place import assets_folder
from companion.printing.class_card import CardHolder, class_card
from companion.printing.class_kind import ADVICE, ClassKind
from companion.printing.mark import Line, Picture
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from tests.printing.content import BACK_WORDS, LEG_WORDS, Longwinded, speaking
from tests.printing.page_text import overlaps, texts_of, trouble, words_of

HINGE = Library(assets_folder() / "exercises").exercise("sit-to-stand")
HOLDER = CardHolder("a disc in my low back", Side.RIGHT)


def a_card(
    typeface: Typeface,
    kind: ClassKind = ClassKind.YOGA,
    paper: Paper = Paper.A4,
    holder: CardHolder = HOLDER,
) -> Sheet:
    return class_card(kind, holder, HINGE, SheetOptions(paper), typeface)


@pytest.mark.parametrize("kind", list(ClassKind))
@pytest.mark.parametrize("paper", list(Paper))
def test_every_card_keeps_to_its_half(
    kind: ClassKind, paper: Paper, typeface: Typeface
) -> None:
    sheet = a_card(typeface, kind, paper)
    (page,) = sheet.pages
    (name,) = [words for words in words_of(page) if words.text == "My name"]
    advice = ADVICE[kind]
    lines = {*advice.leave_out, *advice.instead}
    found = [words for words in words_of(page) if words.text in lines]

    assert trouble(sheet) == []
    assert overlaps(page) == []
    assert len(found) == len(advice.leave_out) + len(advice.instead)
    assert all(words.y < name.y - 4 for words in found)


@pytest.mark.parametrize("kind", list(ClassKind))
@pytest.mark.parametrize("paper", list(Paper))
def test_in_large_print_each_half_has_a_page(
    kind: ClassKind, paper: Paper, typeface: Typeface
) -> None:
    options = SheetOptions(paper, large=True)
    holder = CardHolder("a disc in my low back", Side.RIGHT)
    sheet = class_card(kind, holder, HINGE, options, typeface)
    first, second = sheet.pages

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert "I leave out" in [words.text for words in words_of(first)]
    assert "Before class" in [words.text for words in words_of(second)]
    assert min(words.lettering.points for words in words_of(first)) == 16


def test_it_says_who_i_am_and_what_i_ask(typeface: Typeface) -> None:
    text = " ".join(texts_of(a_card(typeface)))

    assert "I have sciatica, from a disc in my low back (right leg)." in text
    assert "Please do not push me or adjust me by hand." in text
    assert "Emergency 999" in text


def test_what_is_not_known_is_left_out(typeface: Typeface) -> None:
    text = " ".join(texts_of(a_card(typeface, holder=CardHolder())))

    assert "Please let me keep my back" in text
    assert "from" not in text.split("Please let")[0]


def test_crosses_and_ticks_are_drawn(typeface: Typeface) -> None:
    advice = ADVICE[ClassKind.YOGA]
    (page,) = a_card(typeface).pages
    signs = [mark for mark in page.marks if isinstance(mark, Line) and mark.round]

    assert len(signs) == len(advice.leave_out) + len(advice.instead)


def test_it_shows_the_hinge_with_the_line_of_the_back(typeface: Typeface) -> None:
    (page,) = a_card(typeface).pages
    (picture,) = [mark for mark in page.marks if isinstance(mark, Picture)]

    assert picture.name == "sit-to-stand: Lean"
    assert len(picture.draw().shapes) > 50


@pytest.mark.parametrize("kind", list(ClassKind))
def test_lists_have_at_most_six_lines(kind: ClassKind) -> None:
    assert 0 < len(ADVICE[kind].leave_out) <= 6
    assert 0 < len(ADVICE[kind].instead) <= 6


def test_pain_boxes_stand_below_each_other_where_their_words_are_long(
    typeface: Typeface,
) -> None:
    with speaking(Longwinded()):
        sheet = a_card(typeface)
    at = {words.text: words for page in sheet.pages for words in words_of(page)}

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert at[BACK_WORDS].x == at[LEG_WORDS].x
    assert at[BACK_WORDS].y > at[LEG_WORDS].y
