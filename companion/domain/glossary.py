"""A small glossary: clinical words in plain ones, read from ``assets/learn``.

Terms are those of clinical.md section 8.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from companion.domain.fact import fact
from companion.domain.limits import OWN_NUMBER, TOLD, Length

Word = Annotated[str, Length(1, 40), TOLD]


@fact
class Term:
    """A clinical word, other forms of it, what it means, and the page about it.

    ``otherwise``: phrases in which the word has its everyday meaning, as in "a set
    time"; there it is not explained.
    """

    word: Word
    meaning: Annotated[str, Length(1, 240), TOLD]
    also: Annotated[tuple[Word, ...], Length(0, 8), OWN_NUMBER] = ()
    lesson: Annotated[str, Length(1, 40)] | None = None
    otherwise: Annotated[tuple[Word, ...], Length(0, 16), OWN_NUMBER] = ()

    @property
    def heading(self) -> str:
        """The word as it begins an entry: with a capital, in every language."""
        return f"{self.word[:1].upper()}{self.word[1:]}"


@fact
class Mention:
    """Where a term stands in a text: from one character up to another."""

    start: int
    end: int
    term: Term


@fact
class Glossary:
    """All terms there are."""

    terms: Annotated[tuple[Term, ...], Length(1, 60)]

    def term(self, word: str) -> Term | None:
        """The term that a word is a form of, in whatever case; None for none."""
        wanted = word.casefold()
        for term in self.terms:
            if wanted in (form.casefold() for form in (term.word, *term.also)):
                return term
        return None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Each term where the text first means it, in order; longer forms first."""
        forms = [
            (form, term) for term in self.terms for form in (term.word, *term.also)
        ]
        found: list[Mention] = []
        for form, term in sorted(forms, key=lambda pair: -len(pair[0])):
            if any(one.term == term for one in found):
                continue
            taken = [(one.start, one.end) for one in found]
            taken += [at for words in term.otherwise for at in _spots(words, text)]
            for start, end in _spots(form, text):
                if all(end <= first or start >= last for first, last in taken):
                    found.append(Mention(start, end, term))
                    break
        return tuple(sorted(found, key=lambda one: one.start))


def _spots(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where whole words stand in a text, in whatever case."""
    whole = rf"(?<!\w){re.escape(words)}(?!\w)"
    return (hit.span() for hit in re.finditer(whole, text, re.IGNORECASE))
