"""A plain wall, as high as a person can reach; it looks toward +x at turn 0."""

from collections.abc import Mapping

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.bone import Bone
from companion.figure.ink import Ink, Tone
from companion.figure.palette import Palette, argb, rgb
from companion.figure.scene import Fill, Line, Shape

USUAL: Vector = (0.02, 2.02, 1.5)
SKIRTING = 0.07
# Face, skirting and edge.
COLORS: Mapping[Tone, tuple[str, str, str]] = {
    Tone.LIGHT: ("EFE9DD", "E4DCCC", "CFC5B2"),
    Tone.DARK: ("2F4548", "3A5357", "4C686C"),
    Tone.CONTRAST: ("262626", "3A3A3A", "FFFFFF"),
    Tone.PAPER: ("F5F7F8", "E1E7EA", "9AA5AD"),
}


def wall(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The wall's face with its skirting; ``prop.at`` is on the face, at the floor."""
    _, height, width = prop.size or USUAL
    tone = Tone.PAPER if palette.ink is Ink.FLAT else palette.tone
    face, skirting, edge = (argb(rgb(text)) for text in COLORS[tone])

    def band(low: float, high: float) -> tuple[float, ...]:
        corners = ((low, -1), (low, 1), (high, 1), (high, -1))
        spots = [bone.spot((0.0, y, side * width / 2)) for y, side in corners]
        return tuple(value for spot in spots for value in spot)

    whole = band(0.0, height)
    return [
        Fill((whole,), face),
        Fill((band(0.0, SKIRTING),), skirting),
        Line(whole, outline * 0.7, edge, closed=True),
    ]
