"""What a search takes for the same: letters without case, accents or fine signs."""

from unicodedata import combining, normalize

from companion.domain.typography import as_typed


def plain(text: str) -> str:
    """Small letters without accents; every apostrophe straight, every space usual."""
    parts = normalize("NFKD", as_typed(text).casefold())
    return "".join(one for one in parts if not combining(one))


def holds(text: str, wanted: str) -> bool:
    """Whether every word that was typed stands somewhere in a text."""
    words = plain(text)
    return all(one in words for one in plain(wanted).split())
