"""A flat scene as the text of an SVG file."""

from companion.figure.scene import Fill, Line, Ring, Scene
from companion.figure.thin import thinned

_FINE = 10  # steps a canvas unit


def svg_text(scene: Scene) -> str:
    """The scene as one SVG document; soft shapes are left out.

    Points are whole tenths of a canvas unit, written relative to the last point.
    """
    width, height = scene.width * _FINE, scene.height * _FINE
    body = "\n".join(
        text
        for shape in scene.shapes
        for text in (_fill(shape) if isinstance(shape, Fill) else _line(shape),)
        if text
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'width="{scene.width:g}" height="{scene.height:g}" '
        f'viewBox="0 0 {width:g} {height:g}">\n{body}\n</svg>\n'
    )


def _fill(fill: Fill) -> str:
    if not isinstance(fill.brush, int):
        return ""
    path = "".join(_path(ring, closed=True) for ring in fill.rings)
    return f'<path fill="{_color(fill.brush)}" d="{path}"/>'


def _line(line: object) -> str:
    if not isinstance(line, Line):
        return ""
    width = line.width * _FINE
    cap = "butt" if line.dashes else "round"
    dashes = ",".join(f"{dash * width:.0f}" for dash in line.dashes)
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path fill="none" stroke="{_color(line.color)}" '
        f'stroke-width="{width:.1f}" stroke-linecap="{cap}" '
        f'stroke-linejoin="round"{dash} d="{_path(line.points, closed=line.closed)}"/>'
    )


def _color(argb: int) -> str:
    return f"#{argb & 0xFFFFFF:06x}"


def _path(ring: Ring, *, closed: bool) -> str:
    first, *others = thinned([round(value * _FINE) for value in ring])
    x, y = first
    steps = []
    for nx, ny in others:
        steps.append(f"{nx - x},{ny - y}".replace(",-", "-"))
        x, y = nx, ny
    text = f"M{first[0]},{first[1]}l{' '.join(steps)}".replace(" -", "-")
    return text + ("z" if closed else "")
