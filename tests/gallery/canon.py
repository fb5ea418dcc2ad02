"""What may be asked of the place of every text that a window paints, rule by rule.

    sheet = Sheet.of(record(window))
    for canon in CANONS:
        verdicts = list(canon.of(sheet))      one for each thing it is about

A verdict is empty where the rule is kept, else it says what is wrong. A text that
nobody sees is not judged, nor what lies behind a dialog: it is judged without it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from companion.ui.pages.session_menu import SessionMenu
from companion.ui.pages.session_overlay import AfterCard
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.widgets.button import Button
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.overlay import Overlay
from tests.gallery.tape import Fill, Run, Tape

_SLIGHT = 1.0  # px that letters may lose or share: the soft edge of a stroke
_UNEVEN, _MEANT = 1.05, 5.5  # px: less is rounding, more is meant to be seen
_STEP_OFF, _STEP_MEANT = 0.75, 4.5
_OFF_CENTRE = 1.5
_AIR, _LOW_AIR = 4.0, 2.0  # px beside letters, and above or below them
_EMS = 2.5  # of the letters: what stands farther apart is not read as one line
_NEAR = 24.0  # px below each other, so that their edges are seen as one
_LEFT, _CENTRE, _RIGHT = "left", "centre", "right"
_OVER = (
    Overlay,
    SessionMenu,
    AfterCard,
    SoundPanel,
)  # these lie over a page, and are meant to


@dataclass(frozen=True)
class Canon:
    """A rule by name, in words, and its verdicts on a sheet."""

    name: str
    words: str
    of: Callable[["Sheet"], Iterator[str]]


@dataclass(eq=False)
class Block:
    """Lines of one paragraph, and the widget that painted them."""

    runs: list[Run]
    box: QRectF

    @property
    def widget(self) -> QWidget:
        return self.runs[0].widget

    @cached_property
    def area(self) -> QRectF:
        """From end to end of the longest line, and from the first to the last."""
        area = self.runs[0].advance
        for run in self.runs[1:]:
            area = area.united(run.advance)
        return area

    @cached_property
    def side(self) -> str:
        """Where its lines begin, by what its label says, or as they stand."""
        widget = self.widget
        if isinstance(widget, QLabel):
            asked = widget.alignment()
            if asked & Qt.AlignmentFlag.AlignHCenter:
                return _CENTRE
            turned = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
            right = bool(asked & Qt.AlignmentFlag.AlignRight)
            return _RIGHT if right is not turned else _LEFT
        return self._stands()

    def _stands(self) -> str:
        lefts = [run.left for run in self.runs]
        rights = [run.right for run in self.runs]
        if len(self.runs) > 1:
            if max(lefts) - min(lefts) < _UNEVEN:
                return _LEFT
            return _RIGHT if max(rights) - min(rights) < _UNEVEN else _CENTRE
        before = self.area.left() - self.box.left()
        after = self.box.right() - self.area.right()
        if abs(before - after) < 2 * _OFF_CENTRE:
            return _CENTRE
        return _LEFT if before < after else _RIGHT

    def __str__(self) -> str:
        return str(self.runs[0])


@dataclass
class Sheet:
    """The texts of a window that are seen, as they were painted."""

    tape: Tape
    runs: list[Run]

    @classmethod
    def of(cls, tape: Tape) -> "Sheet":
        """What can be judged of all that was painted."""
        front = _front(tape.window)
        seen = [
            run
            for run in tape.runs
            if (front is None or front.isAncestorOf(run.widget))
            and run.seen.width() > _SLIGHT
            and run.seen.height() > _SLIGHT
            and not tape.covered(run, run.seen)
        ]
        return cls(tape, seen)

    @cached_property
    def blocks(self) -> list[Block]:
        """The runs as paragraphs."""
        blocks: list[Block] = []
        for run in self.runs:
            last = blocks[-1].runs[-1] if blocks else None
            if last is not None and _goes_on(last, run):
                blocks[-1].runs.append(run)
            else:
                blocks.append(Block([run], self.box_of(run)))
        return blocks

    def box_of(self, run: Run) -> QRectF:
        """The shape that its own widget painted around a run; else the widget."""
        middle = run.advance.center()
        own = [
            fill.whole
            for fill in self.tape.fills
            if fill.widget is run.widget
            and fill.order < run.order
            and not fill.picture
            and fill.whole.contains(middle)
        ]
        return own[-1] if own else self.place(run.widget)

    def boxed(self, run: Run) -> Fill | None:
        """The last shape painted around a run, by whatever it lies in."""
        middle = run.advance.center()
        around = [
            fill
            for fill in self.tape.fills
            if fill.order < run.order
            and not fill.picture
            and fill.area.contains(middle)
            and (fill.widget is run.widget or fill.widget.isAncestorOf(run.widget))
        ]
        return around[-1] if around else None

    def pictures(self, widget: QWidget) -> list[QRectF]:
        """Where a widget painted icons."""
        fills = self.tape.fills
        return [one.area for one in fills if one.widget is widget and one.picture]

    def place(self, widget: QWidget) -> QRectF:
        """Where a widget is in the window."""
        corner = widget.mapTo(self.tape.window, QPoint())
        return QRectF(widget.rect()).translated(corner.x(), corner.y())


def _front(window: QWidget) -> QWidget | None:
    over = [one for one in window.findChildren(Overlay) if one.isVisible()]
    return over[-1] if over else None


def _goes_on(above: Run, run: Run) -> bool:
    """Whether a run is the next line of a paragraph."""
    step = run.baseline - above.baseline
    across = min(above.right, run.right) - max(above.left, run.left)
    same = above.widget is run.widget and above.font == run.font
    close = across > 0 and 0 < step < 2 * run.pixels
    return same and close and _off(above.advance, run.advance) < _UNEVEN


def _off(one: QRectF, other: QRectF) -> float:
    """Px between their edges or middles, of those that are nearest to each other."""
    return min(
        abs(one.left() - other.left()),
        abs(one.right() - other.right()),
        abs(one.center().x() - other.center().x()),
    )


def _unless(kept: object, fault: str) -> str:
    return "" if kept else fault


def _is_whole(sheet: Sheet) -> Iterator[str]:
    for run in sheet.runs:
        lost = _lost(run.ink, run.seen)
        if max(lost.values()) > _SLIGHT and _scrolls(sheet, run, lost):
            continue
        told = ", ".join(f"{px:.0f} px {side}" for side, px in lost.items() if px > 1)
        yield _unless(max(lost.values()) <= _SLIGHT, f"{run} is cut: {told}")
        over = _coverer(sheet, run)
        yield _unless(over is None, f"{run} lies under {over}")
        yield _unless(not _elided(run), f"{run} has its end left out")


def _lost(ink: QRectF, seen: QRectF) -> dict[str, float]:
    return {
        "left": seen.left() - ink.left(),
        "right": ink.right() - seen.right(),
        "above": seen.top() - ink.top(),
        "below": ink.bottom() - seen.bottom(),
    }


def _scrolls(sheet: Sheet, run: Run, lost: dict[str, float]) -> bool:
    """Whether it is cut above or below alone, by the end of a view that scrolls."""
    if max(lost["left"], lost["right"]) > _SLIGHT:
        return False
    view: QWidget | None = run.widget
    while view is not sheet.tape.window and view is not None:
        place, above = sheet.place(view), view.parentWidget()
        if max(_lost(run.ink, place.intersected(run.ink)).values()) > _SLIGHT:
            return isinstance(above, QScrollArea) and above.viewport() is view
        view = above
    return False


def _coverer(sheet: Sheet, run: Run) -> str | None:
    for fill in sheet.tape.fills:
        if not fill.opaque or fill.order < run.order or fill.picture:
            continue
        both = fill.area.intersected(run.seen)
        if both.width() > _SLIGHT and both.height() > _SLIGHT and not _over(fill):
            return type(fill.widget).__name__
    return None


def _over(fill: Fill) -> bool:
    """Whether it belongs to what lies over a page on purpose."""
    one: QWidget | None = fill.widget
    while one is not None:
        if isinstance(one, _OVER):
            return True
        one = one.parentWidget()
    return False


def _elided(run: Run) -> bool:
    return run.text.endswith("\u2026") and run.text not in _words_of(run.widget)


def _words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    told = text() if callable(text) else ""
    return f"{told} {widget.accessibleName()} {widget.accessibleDescription()}"


def _lies_free(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.runs, 2):
        both = one.seen.intersected(other.seen)
        if both.width() <= _SLIGHT or both.height() <= _SLIGHT:
            continue
        first = min(one, other, key=lambda run: run.order)
        free = sheet.tape.covered(first, both)
        yield _unless(free, f"{one} lies over {other}")


def _shares_a_line(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.blocks, 2):
        if len(one.runs) != len(other.runs) or not _beside(one, other):
            continue
        off = abs(one.runs[0].baseline - other.runs[0].baseline)
        fault = f"{one} stands {off:.1f} px off the line of {other}"
        yield _unless(not _STEP_OFF < off < _STEP_MEANT, fault)


def _beside(one: Block, other: Block) -> bool:
    """Whether they are read as one row: alike, next to each other."""
    if one.runs[0].pixels != other.runs[0].pixels or not _akin(one, other):
        return False
    down = min(one.area.bottom(), other.area.bottom()) - max(
        one.area.top(), other.area.top()
    )
    across = max(one.area.left(), other.area.left()) - min(
        one.area.right(), other.area.right()
    )
    return down > 0 and 0 <= across < _EMS * one.runs[0].pixels


def _akin(one: Block, other: Block) -> bool:
    """Whether they are painted by one widget, or by two in one."""
    here, there = one.widget, other.widget
    return here is there or here.parentWidget() is there.parentWidget()


def _shares_an_edge(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.blocks, 2):
        if one.side != other.side or one.side == _CENTRE or not _below(one, other):
            continue
        left = abs(one.area.left() - other.area.left())
        right = abs(one.area.right() - other.area.right())
        off = left if one.side == _LEFT else right
        aligned = _off(one.area, other.area) < _UNEVEN or not _UNEVEN < off < _MEANT
        fault = f"{one} stands {off:.1f} px off the {one.side} edge of {other}"
        yield _unless(aligned, fault)


def _below(one: Block, other: Block) -> bool:
    """Whether they are read as a column: in one thing, one right below the other.

    What stands in a chart has its place by what it marks.
    """
    charts = any(isinstance(each.widget, ChartView) for each in (one, other))
    if charts or not _akin(one, other):
        return False
    across = min(one.area.right(), other.area.right()) - max(
        one.area.left(), other.area.left()
    )
    down = max(one.area.top(), other.area.top()) - min(
        one.area.bottom(), other.area.bottom()
    )
    return across > 0 and 0 <= down < _NEAR


def _is_centred(sheet: Sheet) -> Iterator[str]:
    alone = [one for one in sheet.blocks if _is_alone(sheet, one)]
    for block in alone:
        box, run = block.box, block.runs[0]
        cap = QFontMetricsF(run.font).capHeight()
        ends = block.runs[-1].baseline
        down = (run.baseline - cap + ends) / 2 - box.center().y()
        words = f"{block} stands {abs(down):.1f} px {'below' if down > 0 else 'above'}"
        yield _unless(abs(down) <= _OFF_CENTRE, f"{words} the middle")
        if isinstance(block.widget, Button) and not _at_the_margin(block.widget):
            group = block.area
            for icon in sheet.pictures(block.widget):
                group = group.united(icon)
            off = group.center().x() - box.center().x()
            fault = f"{block} stands {abs(off):.1f} px beside the middle"
            yield _unless(abs(off) <= _OFF_CENTRE, fault)


def _at_the_margin(button: Button) -> bool:
    """Whether its words begin where lines begin, or beside a sign of its own."""
    return isinstance(button, FlushButton) or type(button) is not Button


def _is_alone(sheet: Sheet, block: Block) -> bool:
    """Whether it is all that a low button in view shows, but for an icon beside it."""
    widget = block.widget
    if not isinstance(widget, QAbstractButton) or not _in_view(widget):
        return False
    lines, middle = block.area, block.area.center()
    beside = all(
        one.whole.contains(middle)
        or (one.picture and one.area.top() < middle.y() < one.area.bottom())
        for one in sheet.tape.fills
        if one.widget is widget
    )
    all_lines = [one for one in sheet.blocks if one.widget is widget]
    low = block.box.height() < lines.height() + 3 * _NEAR
    return all_lines == [block] and low and beside


def _in_view(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def _has_air(sheet: Sheet) -> Iterator[str]:
    for run in sheet.runs:
        fill = sheet.boxed(run)
        if fill is None or max(_lost(run.ink, run.seen).values()) > _SLIGHT:
            continue  # that is for another rule, or more of it is scrolled to
        box = fill.whole
        ends = {"left": run.left - box.left(), "right": box.right() - run.right}
        if not _scrolls_in(run.widget, fill.widget):
            ends["above"] = run.ink.top() - box.top() + _AIR - _LOW_AIR
            ends["below"] = box.bottom() - run.ink.bottom() + _AIR - _LOW_AIR
        side = min(ends, key=lambda one: ends[one])
        short = _AIR - ends[side]
        where = f"{side} in {type(fill.widget).__name__}"
        yield _unless(short <= 0, f"{run} lacks {short:.1f} px of air {where}")


def _scrolls_in(widget: QWidget, box: QWidget) -> bool:
    """Whether a view between them scrolls: then it is near its ends for a moment."""
    one: QWidget | None = widget
    while one is not None and one is not box:
        if isinstance(one, QScrollArea):
            return True
        one = one.parentWidget()
    return False


CANONS = (
    Canon("whole", "no text is cut, covered or left out at its end", _is_whole),
    Canon("free", "no text lies over another", _lies_free),
    Canon("line", "texts of one row stand on one line", _shares_a_line),
    Canon("edge", "texts of one column begin at one edge", _shares_an_edge),
    Canon("middle", "the words of a button stand in its middle", _is_centred),
    Canon("air", "no text touches the edge of what it stands in", _has_air),
)
