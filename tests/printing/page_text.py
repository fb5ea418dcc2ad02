"""Pages as text, a mark a line, and a look at what may have run out of its place."""

from collections.abc import Iterator

from companion.printing.mark import (
    Box,
    Disc,
    Line,
    Mark,
    Painted,
    Picture,
    Shape,
    Told,
    Words,
)
from companion.printing.sheet import Page, Sheet

NEARLY = 0.05


def sheet_text(sheet: Sheet) -> str:
    """The whole sheet, for comparing with a kept one."""
    pages = (
        [f"page {n} of {sheet.title}", *map(_told_line, page.marks)]
        for n, page in enumerate(sheet.pages, start=1)
    )
    return "\n\n".join("\n".join(page) for page in pages) + "\n"


def _told_line(mark: Mark) -> str:
    return f"told: {mark.text}" if isinstance(mark, Told) else _line(mark)


def _line(mark: Painted) -> str:
    match mark:
        case Words():
            face = f"{mark.lettering.points:g}{'b' if mark.lettering.bold else ''}"
            place = f"{mark.x:.1f} {mark.y:.1f} ({mark.width:.1f} of {mark.room:.1f})"
            return f"words {place} {face} {mark.tone.name.lower()}: {mark.text}"
        case Line():
            ends = " ".join(f"{x:.1f},{y:.1f}" for x, y in mark.points)
            return f"line {ends} {mark.pen.points:g} {mark.pen.tone.name.lower()}"
        case Shape():
            ends = " ".join(f"{x:.1f},{y:.1f}" for x, y in mark.points)
            return f"shape {ends} {mark.fill.name.lower()}"
        case Box():
            fill = f" {mark.fill.name.lower()}" if mark.fill else ""
            edge = (
                f" {mark.pen.points:g} {mark.pen.tone.name.lower()}" if mark.pen else ""
            )
            size = f"{mark.width:.1f}x{mark.height:.1f}"
            return f"box {mark.x:.1f} {mark.y:.1f} {size}{edge}{fill}"
        case Disc():
            return (
                f"disc {mark.x:.1f} {mark.y:.1f} r {mark.radius:.1f} {mark.fill.name}"
            )
        case Picture():
            size = f"{mark.width:.1f}x{mark.height:.1f}"
            return f"picture {mark.x:.1f} {mark.y:.1f} {size} {mark.name}"


def words_of(page: Page) -> list[Words]:
    """Every line of text of a page."""
    return [mark for mark in page.marks if isinstance(mark, Words)]


def texts_of(sheet: Sheet) -> list[str]:
    """Every line of text of a sheet."""
    return [words.text for page in sheet.pages for words in words_of(page)]


def trouble(sheet: Sheet) -> list[str]:
    """What is too wide for its place, off the page, or below the line of its page."""
    return [one for page in sheet.pages for one in _page_trouble(page)]


def _page_trouble(page: Page) -> Iterator[str]:
    form = page.form
    for mark in page.marks:
        if isinstance(mark, Told):
            continue
        left, top, right, bottom = _extent(mark)
        if isinstance(mark, Words) and mark.width > mark.room + NEARLY:
            yield f"too wide: {_line(mark)}"
        if left < form.side - 3 - NEARLY or right > form.right + 3 + NEARLY:
            yield f"beyond the margin: {_line(mark)}"
        if isinstance(mark, Words) and right > form.right + NEARLY:
            yield f"words beyond the margin: {_line(mark)}"
        if top < form.top - NEARLY or bottom > form.foot + NEARLY:
            yield f"above or below the page: {_line(mark)}"
        if top < page.limit - NEARLY < bottom - 2 * NEARLY:
            yield f"across the limit {page.limit:.1f}: {_line(mark)}"


def _extent(mark: Painted) -> tuple[float, float, float, float]:
    match mark:
        case Words():
            size = mark.lettering.size
            return (mark.x, mark.y - 0.75 * size, mark.x + mark.width, mark.y)
        case Line() | Shape():
            xs = [x for x, _ in mark.points]
            ys = [y for _, y in mark.points]
            return (min(xs), min(ys), max(xs), max(ys))
        case Box() | Picture():
            return (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
        case Disc():
            r = mark.radius
            return (mark.x - r, mark.y - r, mark.x + r, mark.y + r)


def overlaps(page: Page) -> list[str]:
    """Words that lie over other words."""
    kept = [(one.text, _extent(one)) for one in words_of(page)]
    return [
        f"{text!r} over {other!r}"
        for n, (text, extent) in enumerate(kept)
        for other, where in kept[n + 1 :]
        if _cross(extent, where)
    ]


def covered(page: Page) -> list[str]:
    """Words that lie over a picture's frame."""
    pictures = [mark for mark in page.marks if isinstance(mark, Picture)]
    frames = [(one.name, _extent(one)) for one in pictures]
    words = [(one.text, _extent(one)) for one in words_of(page)]
    return [
        f"{text!r} over {name}"
        for text, extent in words
        for name, frame in frames
        if _cross(extent, frame)
    ]


def struck(page: Page) -> list[str]:
    """Words that the edge of a box runs through."""
    framed = [mark for mark in page.marks if isinstance(mark, Box) and mark.pen]
    boxes = [_extent(one) for one in framed]
    words = [(one.text, _extent(one)) for one in words_of(page)]
    return [
        f"{text!r} is struck by a box"
        for text, extent in words
        for box in boxes
        if _cross(extent, box) and not _within(extent, box)
    ]


def _within(
    a: tuple[float, float, float, float], b: tuple[float, float, float, float]
) -> bool:
    return a[0] >= b[0] and a[1] >= b[1] and a[2] <= b[2] and a[3] <= b[3]


def _cross(
    a: tuple[float, float, float, float], b: tuple[float, float, float, float]
) -> bool:
    apart_x = a[2] <= b[0] + NEARLY or b[2] <= a[0] + NEARLY
    apart_y = a[3] <= b[1] + NEARLY or b[3] <= a[1] + NEARLY
    return not (apart_x or apart_y)
