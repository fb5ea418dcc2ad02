"""The looks that the gallery shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """A window size in px, a theme and a text scale."""

    size: tuple[int, int]
    mode: str
    text_scale: float

    @property
    def name(self) -> str:
        """Such as ``1024x680-light-100``."""
        width, height = self.size
        return f"{width}x{height}-{self.mode}-{self.text_scale:.0%}".rstrip("%")


LOOKS = tuple(
    Look(size, mode, scale)
    for size in ((1024, 680), (1280, 800), (1920, 1080))
    for mode in ("light", "dark", "contrast")
    for scale in (1.0, 2.0)
)
