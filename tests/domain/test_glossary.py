"""Tests of the glossary: which words of a text it explains."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.glossary import Glossary, Term

HINGE = Term("hinge", "A bow from the hips.", ("hip hinge",), "lifting")
NERVE = Term("sciatic nerve", "The longest nerve.")
SCIATICA = Term("sciatica", "Pain along the nerve.")
GLOSSARY = Glossary((SCIATICA, NERVE, HINGE))


def test_a_term_is_found_by_any_of_its_forms_in_any_case() -> None:
    assert GLOSSARY.term("Hip Hinge") == HINGE
    assert GLOSSARY.term("hinge") == HINGE
    assert GLOSSARY.term("door") is None


def test_an_entry_begins_with_a_capital_and_leaves_the_rest() -> None:
    """In German, small and capitalised words stood below each other."""
    words = ("neutrale Wirbelsäule", "Ischias", "épine dorsale")
    headings = [Term(word, "What it means.").heading for word in words]
    assert headings == ["Neutrale Wirbelsäule", "Ischias", "Épine dorsale"]


def test_the_longest_form_that_stands_in_a_text_is_meant() -> None:
    (found,) = GLOSSARY.mentions("A hip hinge is a fold.")
    assert (found.start, found.end, found.term) == (2, 11, HINGE)


def test_a_term_is_mentioned_once_and_in_the_order_of_the_text() -> None:
    text = "Sciatica comes from the sciatic nerve. Sciatica settles."
    assert [one.term for one in GLOSSARY.mentions(text)] == [SCIATICA, NERVE]
    assert GLOSSARY.mentions(text)[0].start == 0


def test_a_form_inside_a_longer_term_gives_way_to_the_next_one() -> None:
    pain = Term("nerve pain", "Pain along a nerve.")
    nerve = Term("nerve", "What carries feeling.")
    text = "Nerve pain follows the nerve."
    found = Glossary((nerve, pain)).mentions(text)
    assert [(one.start, one.term) for one in found] == [(0, pain), (23, nerve)]


def test_a_part_of_a_longer_word_is_no_mention() -> None:
    assert GLOSSARY.mentions("hinges, sciaticas") == ()


@given(st.text(alphabet="hinge sciatc nerv.-é", max_size=60))
def test_mentions_never_overlap_and_read_as_their_term(text: str) -> None:
    found = GLOSSARY.mentions(text)
    ends = [(one.start, one.end) for one in found]
    assert ends == sorted(ends)
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    assert all(GLOSSARY.term(text[one.start : one.end]) == one.term for one in found)


def test_a_word_in_its_everyday_meaning_is_no_mention() -> None:
    """Learn explained "Set" as several reps, for "a set time"."""
    one = Term("set", "Several reps in a row.", ("sets",), otherwise=("a set time",))
    terms = Glossary((one,))
    assert terms.mentions("Company, A set time, a watchful eye.") == ()
    (found,) = terms.mentions("After a set time comes a set.")
    assert (found.start, found.end) == (25, 28)
