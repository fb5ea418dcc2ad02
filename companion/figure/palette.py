"""Colours of the person and the things around, for both inks and all grounds.

Screen colours are those of looks/LOOKS.md sections 1 and 7, paper colours those
of paper/PAPER.md. There is no red in any of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from companion.figure.grade import Grade
from companion.figure.ink import Ink, Tone
from companion.figure.person import HAIRS, SKINS, Person

Rgb = tuple[float, float, float]
Layer = tuple[float, float]
"""How far a shading copy is shrunk, and its tone."""

VIOLET: Rgb = (0.30, 0.24, 0.42)  # what shade leans to on screen
GREY_BLUE: Rgb = (0.55, 0.58, 0.64)  # what lies behind leans to
LINE_TONE = -0.66
# Darker than this on paper, outline and face vanish in the skin.
LEAST_GREY = 152 / 255
PAPER_LIFT = 0.34


def argb(color: Rgb, alpha: float = 1.0) -> int:
    """A colour as 0xAARRGGBB."""
    r, g, b = (round(max(0.0, min(1.0, part)) * 255) for part in color)
    return round(alpha * 255) << 24 | r << 16 | g << 8 | b


def rgb(text: str) -> Rgb:
    """A colour written as six hexadecimal digits."""
    value = int(text, 16)
    return ((value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255)


def mixed(a: Rgb, b: Rgb, share: float) -> Rgb:
    """``a`` with a share of ``b`` in it."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


_SOFT = {
    "shirt": "3AA6A0",
    "leggings": "44567A",
    "shoe": "F3F1EC",
    "sole": "C98B52",
    "eye": "33241F",
    "eyeball": "F6F1EA",
    "strap": "E3B64F",
    "seat": "8DBBC6",
    "wood": "C9A27A",
    "cushion": "E9DDCB",
    "metal": "A9B4B8",
}
# Hair and leggings need a rim on dark ground; it reads as light from behind.
_RIMS: Mapping[Tone, tuple[tuple[float, int], ...]] = {
    Tone.LIGHT: (),
    Tone.DARK: ((3.2, argb(rgb("C4E2E0"), 0.16)), (2.0, argb(rgb("C4E2E0"), 0.47))),
    Tone.CONTRAST: ((3.4, argb(rgb("FFFFFF"))),),
    Tone.PAPER: (),
}
_FLAT = {
    "skin": "F7E3D4",
    "shirt": "A6DCD6",
    "leggings": "8391AC",
    "hair": "6B5246",
    "shoe": "FFFFFF",
    "sole": "C3CAD2",
    "eye": "1F2A36",
    "eyeball": "FFFFFF",
    "strap": "E3D6C4",
    "seat": "E9EEF0",
    "wood": "E3D6C4",
    "cushion": "EEF2F3",
    "metal": "D5DEE2",
}
FLAT_LINE = "1F2A36"

# Shrink and tone of the shading copies, from the shaded edge to the light.
_CURVE: tuple[Layer, ...] = (
    (0.00, -0.235),
    (0.09, -0.135),
    (0.20, -0.045),
    (0.30, 0.000),
    (0.42, 0.035),
    (0.64, 0.085),
    (0.86, 0.125),
)
_FULL = (0.0, 0.035, 0.07, 0.11, 0.15, 0.20, 0.25, 0.30, 0.38, 0.48, 0.60, 0.74)
_MIDDLE = (0.0, 0.05, 0.10, 0.16, 0.23, 0.30, 0.44, 0.65)
_COARSE = (0.0, 0.08, 0.18, 0.33, 0.58)
_QUIET = (0.0, 0.08, 0.18, 0.30, 0.55)
_QUIET_COARSE = (0.0, 0.22)


def _tone_at(shrink: float) -> float:
    (a, low), (b, high) = next(
        pair for pair in pairwise(_CURVE) if shrink <= pair[1][0]
    )
    return low + (high - low) * (shrink - a) / (b - a)


def _scale_of(shrinks: tuple[float, ...], strength: float) -> tuple[Layer, ...]:
    return tuple((shrink, strength * _tone_at(shrink)) for shrink in shrinks)


# By the size of the picture, and by roundness: full or quiet.
_SOFT_LAYERS: Mapping[Grade, Mapping[bool, tuple[Layer, ...]]] = {
    Grade.LARGEST: {True: _scale_of(_FULL, 1.0), False: _scale_of(_QUIET, 0.6)},
    Grade.LARGE: {True: _scale_of(_MIDDLE, 1.0), False: _scale_of(_QUIET, 0.6)},
    Grade.SMALL: {True: _scale_of(_COARSE, 1.0), False: _scale_of(_QUIET_COARSE, 0.6)},
}


@dataclass(frozen=True)
class Palette:
    """The colours of one person in one ink on one ground."""

    ink: Ink
    tone: Tone
    person: Person = field(default_factory=Person)

    @cached_property
    def _roles(self) -> Mapping[str, Rgb]:
        if self.ink is Ink.FLAT:
            return {role: rgb(text) for role, text in _FLAT.items()} | {
                "skin": _on_paper(self.person.skin, SKINS, rgb(_FLAT["skin"])),
                "hair": _on_paper(self.person.hair, HAIRS, rgb(_FLAT["hair"])),
            }
        roles = {role: rgb(text) for role, text in _SOFT.items()}
        roles["skin"] = rgb(SKINS[self.person.skin])
        roles["hair"] = rgb(HAIRS[self.person.hair])
        return roles

    @cached_property
    def _made(self) -> dict[tuple[str, float, float], int]:
        return {}

    def color(self, role: str, tone: float = 0.0, far: float = 0.0) -> int:
        """A role's colour, shaded (tone below 0) or lit, greyed by ``far``."""
        key = (role, tone, far)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = argb(self._shade(role, tone, far))
        return found

    def line(self, role: str, far: float = 0.0) -> int:
        """The colour of a role's outline."""
        if self.ink is Ink.FLAT:
            return argb(rgb(FLAT_LINE))
        return self.color(role, LINE_TONE, far * 0.5)

    @property
    def rim(self) -> tuple[tuple[float, int], ...]:
        """Light round the figure: outline widths and colours, widest first."""
        return _RIMS[self.tone] if self.ink is Ink.SOFT else ()

    def layers(self, role: str, grade: Grade, *, full: bool) -> tuple[Layer, ...]:
        """The shading copies of a role's surfaces."""
        if self.ink is Ink.SOFT:
            return _SOFT_LAYERS[grade][full]
        return _flat_layers(role, full=full)

    def _shade(self, role: str, tone: float, far: float) -> Rgb:
        color = self._roles[role]
        if far:
            color = mixed(color, GREY_BLUE, far)
        if tone >= 0:
            return mixed(color, (1.0, 1.0, 1.0), tone)
        lean = (0.0, 0.0, 0.0) if self.ink is Ink.FLAT else VIOLET
        r, g, b = (c * (1 + tone * (1 - v)) for c, v in zip(color, lean, strict=True))
        return (r, g, b)


def _on_paper(name: str, colors: Mapping[str, str], usual: Rgb) -> Rgb:
    """A skin or hair colour lifted for print; the first of each has its own."""
    if name == next(iter(colors)):
        return usual
    color = rgb(colors[name])
    lift = PAPER_LIFT
    while colors is SKINS and _grey(mixed(color, (1.0, 1.0, 1.0), lift)) < LEAST_GREY:
        lift += 0.02
    return mixed(color, (1.0, 1.0, 1.0), lift if colors is SKINS else 0.12)


def _grey(color: Rgb) -> float:
    r, g, b = color
    return 0.299 * r + 0.587 * g + 0.114 * b


def _flat_layers(role: str, *, full: bool) -> tuple[Layer, ...]:
    """Paper's tones: shade, body and, on cloth, light."""
    if role in {"shoe", "sole", "hair"}:
        return ((0.0, -0.10), (0.16, 0.0)) if full else ((0.0, 0.0),)
    if role == "skin":
        return ((0.0, -0.12), (0.16, 0.0)) if full else ((0.0, 0.0),)
    return ((0.0, -0.20), (0.16, 0.0), (0.55, 0.17)) if full else ((0.0, 0.0),)
