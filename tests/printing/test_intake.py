"""What is filled in before exercising has room, however long its words are."""

import pytest

from companion.language import Catalogue, English
from companion.printing.intake import before
from companion.printing.mark import Words
from companion.printing.press import upright_press
from companion.printing.sheet import Page, SheetOptions
from companion.printing.typeface import Typeface
from tests.printing.content import LEG_WORDS, Longwinded, speaking
from tests.printing.page_text import overlaps

CAPTION = "Furthest point (circle one)"


@pytest.mark.parametrize(
    ("language", "leg", "below"),
    [(English(), "Leg pain", False), (Longwinded(), LEG_WORDS, True)],
    ids=["short", "long"],
)
def test_the_strip_stands_below_the_pain_boxes_only_where_it_must(
    language: Catalogue, leg: str, typeface: Typeface, *, below: bool
) -> None:
    press = upright_press(SheetOptions(), typeface)
    with speaking(language):
        piece = before(press)

    words = {one.text: one for one in piece.marks if isinstance(one, Words)}
    assert (words[CAPTION].y > words[leg].y) == below
    assert all(one.x + one.width <= press.width for one in words.values())
    assert overlaps(Page(press.form, piece.marks, piece.height)) == []
