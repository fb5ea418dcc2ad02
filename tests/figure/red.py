"""What colour is called red."""

import colorsys


def is_red(color: int) -> bool:
    """Whether a colour would be called red: its hue, and enough of it."""
    r, g, b = (
        part / 255 for part in (color >> 16 & 255, color >> 8 & 255, color & 255)
    )
    hue, light, full = colorsys.rgb_to_hls(r, g, b)
    degrees = hue * 360
    return (degrees < 9 or degrees > 340) and full > 0.35 and 0.2 < light < 0.85
