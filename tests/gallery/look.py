"""The looks that the gallery shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """A window size in px, a theme, a text scale, and a language.

    ``longer`` and ``mirrored`` are the made-up language of tests/pseudo.py.
    """

    size: tuple[int, int]
    mode: str
    text_scale: float
    language: str = ""

    @property
    def name(self) -> str:
        """Such as ``1024x680-light-100``."""
        width, height = self.size
        scale = f"{self.text_scale:.0%}".rstrip("%")
        look = f"{width}x{height}-{self.mode}-{scale}"
        return f"{look}-{self.language}" if self.language else look


LOOKS = tuple(
    Look(size, mode, scale)
    for size in ((1024, 680), (1280, 800), (1920, 1080))
    for mode in ("light", "dark", "contrast")
    for scale in (1.0, 1.5, 2.0)
)
_EVERY = (((1024, 680), 1.5), ((1024, 680), 2.0), ((1280, 800), 1.0))
# Seldom used, and slow to draw: in the longest real language, and from right to left.
_SOME = (((1280, 800), 1.5), ((1920, 1080), 1.0))
LANGUAGE_LOOKS = tuple(
    Look(size, "light", scale, language)
    for language in ("de", "es", "fr", "longer", "mirrored")
    for size, scale in (*_EVERY, *(_SOME if language in {"de", "mirrored"} else ()))
)


def looks_called(text: str) -> list[Look]:
    """The look of that name; else all with the text in theirs."""
    looks = (*LOOKS, *LANGUAGE_LOOKS)
    named = [look for look in looks if look.name == text]
    return named or [look for look in looks if text in look.name]
