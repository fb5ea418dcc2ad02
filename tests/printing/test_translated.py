"""No word of a sheet passes by the door to translation."""

from collections.abc import Iterator

import pytest

from companion.printing.sheet import SheetOptions
from companion.printing.typeface import Typeface
from tests.printing.content import Content, told
from tests.printing.matrix import SHEETS
from tests.printing.page_text import texts_of
from tests.printing.visits import BEARER
from tests.pseudo import plain_english, pseudo_speech

TYPED = set(" ".join((*BEARER.notes, *BEARER.questions)).split())


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """The made-up language, in which a plain vowel is English."""
    with told(pseudo_speech(tmp_path_factory.mktemp("pseudo"))) as made:
        yield made


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", SHEETS)
def test_no_word_of_a_sheet_escapes_translation(
    name: str, content: Content, typeface: Typeface, *, large: bool
) -> None:
    lines = texts_of(SHEETS[name](content, SheetOptions(large=large), typeface))
    words = {word for line in lines for word in line.split()}

    assert {one for one in words - TYPED if plain_english(one)} == set()
