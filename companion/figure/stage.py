"""The ground behind the person: a soft gradient and an oval pool of light."""

from collections.abc import Mapping

from companion.figure.ink import Ink, Tone
from companion.figure.palette import argb, rgb
from companion.figure.scene import Fill, Linear, Radial, Shape

_GROUNDS: Mapping[Tone, tuple[str, str, str]] = {
    Tone.LIGHT: ("FBF8F3", "EDE6DB", "FFFFFF"),
    Tone.DARK: ("26393B", "172122", "41595A"),
}
FLAT_CONTRAST = "1A1A1A"
POOL_WIDTH, POOL_HEIGHT, POOL_AT = 1.12, 0.42, 0.66


def stage(width: float, height: float, tone: Tone, ink: Ink) -> tuple[Shape, ...]:
    """The ground of a canvas; none on paper, which is white by itself."""
    whole = ((0.0, 0.0, width, 0.0, width, height, 0.0, height),)
    if tone is Tone.PAPER:
        return ()
    if tone is Tone.CONTRAST:
        return (Fill(whole, argb(rgb(FLAT_CONTRAST))),)
    top, bottom, pool = (rgb(text) for text in _GROUNDS[tone])
    if ink is Ink.FLAT:
        return (Fill(whole, argb(top)),)
    stops = ((0.0, argb(top)), (1.0, argb(bottom)))
    a, b = width * POOL_WIDTH / 2, width * POOL_WIDTH * POOL_HEIGHT / 2
    b = min(b, height * 0.42)
    light = Radial(
        (a, 0.0, 0.0, b, width / 2, height * POOL_AT),
        (
            (0.0, argb(pool, 0.95)),
            (0.45, argb(pool, 0.6)),
            (0.75, argb(pool, 0.2)),
            (1.0, argb(pool, 0.0)),
        ),
    )
    return (
        Fill(whole, Linear((0.0, 0.0), (0.0, height), stops)),
        Fill(whole, light),
    )
