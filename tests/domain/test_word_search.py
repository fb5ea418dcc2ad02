"""A search and a list go by letters, in whatever case and with whatever accents."""

from itertools import pairwise
from random import Random
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.word_search import by_name, holds, plain

NAMES = st.text("aAäÄáeEéÉoœŒnñsSßzZ '’", max_size=6)


def test_a_search_knows_no_case_accent_or_fine_sign() -> None:
    assert plain("Aujourd’hui\u00a0: Été") == "aujourd'hui : ete"
    assert holds("La main d’un enfant, à 5\u00a0cm", "D'UN 5 cm")
    assert holds("a hand's width", "hand’s")
    assert holds("Un coup d’œil", "oeil")
    assert not holds("a hand's width", "hand foot")
    assert holds("anything", " ")


def test_names_stand_as_in_a_dictionary() -> None:
    german = ["Ärmel", "ebener Weg", "Käfer", "Katze", "Straße", "Strecken", "Wand"]
    french = ["Dos", "Écart", "Étirement", "Fesses", "Œil", "Ouvrir", "Talon"]
    spanish = ["Abdomen", "Ángulo", "cinta", "Ñu", "Palo"]
    for names in (german, french, spanish):
        assert sorted(set(names), key=by_name) == names


@given(st.lists(NAMES), st.randoms())
def test_each_name_has_one_place_however_they_came(
    names: list[str], some: Random
) -> None:
    ordered = sorted(names, key=by_name)
    some.shuffle(names)
    assert sorted(names, key=by_name) == ordered
    assert all(plain(one) <= plain(after) for one, after in pairwise(ordered))


@given(NAMES, NAMES)
def test_case_and_accents_come_after_every_letter(one: str, other: str) -> None:
    """They tell names of the same letters apart, and only those."""
    assert (by_name(one) == by_name(other)) == (one == other)
    if plain(one) != plain(other):
        bare = plain(one) < plain(other)
        assert (by_name(one) < by_name(other)) == bare
        assert (by_name(one.upper()) < by_name(normalize("NFD", other))) == bare
