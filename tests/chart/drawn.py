"""What a chart has drawn: its words, strokes, scale, spots and keys."""

from companion.chart.mark import Chart, Dot, Ink, Stroke, Words


def words_of(chart: Chart) -> list[str]:
    return [one.text for one in chart.marks if isinstance(one, Words)]


def strokes_of(chart: Chart, ink: Ink) -> list[Stroke]:
    return [o for o in chart.marks if isinstance(o, Stroke) and o.ink is ink]


def scale_of(chart: Chart) -> tuple[float, float]:
    """Where 0 and one point more stand."""
    heights = sorted(one.points[0][1] for one in strokes_of(chart, Ink.GRID))
    return heights[-1], (heights[-1] - heights[0]) / 10


def spots_of(chart: Chart) -> list[Dot]:
    """Answers, on their lines."""
    end = max(o.points[1][0] for o in strokes_of(chart, Ink.GRID))
    dots = [o for o in chart.marks if isinstance(o, Dot) and o.ink is not Ink.GROUND]
    return [one for one in dots if one.x <= end]


def keys_of(chart: Chart) -> tuple[Dot, Dot]:
    """The marks with the names of the lines."""
    spots = spots_of(chart)
    leg, back = [
        o
        for o in chart.marks
        if isinstance(o, Dot) and o.ink is not Ink.GROUND and o not in spots
    ]
    return leg, back
