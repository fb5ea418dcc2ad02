"""What a search takes for the same, and by what lists are sorted: bare letters."""

from unicodedata import combining, normalize

from companion.domain.typography import as_typed


def plain(text: str) -> str:
    """Small letters without accents; every apostrophe straight, every space usual."""
    # Unicode takes the French œ for a letter of its own, which comes after z.
    small = as_typed(text).casefold().replace("œ", "oe")
    parts = normalize("NFKD", small)
    return "".join(one for one in parts if not combining(one))


def by_name(name: str) -> tuple[str, str]:
    """Where a name stands in a list that a person reads: É beside e, Ä beside a.

    Names of the same bare letters stand by their own, so each has one place.
    """
    return plain(name), name


def holds(text: str, wanted: str) -> bool:
    """Whether every word that was typed stands somewhere in a text."""
    words = plain(text)
    return all(one in words for one in plain(wanted).split())
