"""The person as shapes: silhouette first, then every part from back to front."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import is_

from companion.figure.grade import Grade
from companion.figure.hull import Rim
from companion.figure.ink import Ink
from companion.figure.palette import Palette
from companion.figure.part import Mark, Part, Patch, Relief
from companion.figure.scene import Fill, Line, Ring, Shape

CONTOUR = 0.8  # of the silhouette's width
FAR_SOFT = {"leg": 0.12, "arm": 0.12}
FAR_FLAT = {"leg": 0.22, "arm": 0.14}
_LEG = ("thigh", "shank", "foot")
Hooks = Mapping[str, Sequence[Shape]]
_Edges = tuple[list[tuple[Ring, ...]], list[tuple[int, tuple[Ring, ...]]]]


class Drawing:
    """Draws parts with a palette; ``outline`` is the silhouette's width.

    What was drawn of a part is drawn again as it was, while it is the same object.
    """

    def __init__(
        self, palette: Palette, outline: float, far: str | None, grade: Grade
    ) -> None:
        self._palette = palette
        self._outline = outline
        self._far = far
        self._grade = grade
        self._edges: dict[str, tuple[Part, _Edges]] = {}
        self._groups: dict[tuple[str, ...], tuple[list[Part], list[Shape]]] = {}

    def shapes(
        self,
        parts: Sequence[Part],
        groups: Sequence[tuple[str, ...]],
        before: Hooks,
        after: Hooks,
    ) -> Iterator[list[Shape]]:
        """The outlines, then groups of parts in painting order, some shapes a turn.

        What threads through the body comes at hooks, before and after its parts.
        """
        yield self._silhouette(parts)
        named = {part.name: part for part in parts}
        for group in groups:
            found = [one for name in group for one in before.get(name, ())]
            found.extend(self._group(group, [named[name] for name in group]))
            found.extend(one for name in group for one in after.get(name, ()))
            yield found

    def _greyed(self, part: Part) -> float:
        if self._far is None or not part.name.startswith(self._far):
            return 0.0
        shares = FAR_SOFT if self._palette.ink is Ink.SOFT else FAR_FLAT
        return shares["leg" if part.name.endswith(_LEG) else "arm"]

    def _silhouette(self, parts: Iterable[Part]) -> list[Shape]:
        """All outlines first, so that the outer edge is unbroken; a rim behind."""
        rims: list[list[Ring]] = [[] for _ in self._palette.rim]
        lines: dict[int, list[Ring]] = {}
        for part in parts:
            known = self._edges.get(part.name)
            if known is None or known[0] is not part:
                known = self._edges[part.name] = (part, self._edged(part))
            wide, colored = known[1]
            for rings, some in zip(rims, wide, strict=True):
                rings.extend(some)
            for color, some in colored:
                lines.setdefault(color, []).extend(some)
        found = [
            Fill(tuple(rings), color)
            for rings, (_, color) in zip(rims, self._palette.rim, strict=True)
        ]
        return [*found, *(Fill(tuple(rings), color) for color, rings in lines.items())]

    def _edged(self, part: Part) -> _Edges:
        """The part grown by each width of the rim, and its outlines by colour."""
        every = [rim for patch in part.patches for rim in patch.rims]
        rims = [_grown(every, wide * self._outline) for wide, _ in self._palette.rim]
        far = self._greyed(part)
        return rims, [
            (self._palette.line(patch.role, far), _grown(patch.rims, self._outline))
            for patch in part.patches
        ]

    def _group(self, names: tuple[str, ...], parts: list[Part]) -> list[Shape]:
        known = self._groups.get(names)
        if known is not None and all(map(is_, known[0], parts)):
            return known[1]
        made = list(self._drawn(parts))
        self._groups[names] = (parts, made)
        return made

    def _drawn(self, parts: Sequence[Part]) -> Iterator[Shape]:
        """Parts that are painted as one: equal colours share their shading."""
        far = self._greyed(parts[-1])
        for patch in _merged(parts):
            if patch.contour > 0:
                width = self._outline * CONTOUR * patch.contour
                rings = tuple([rim.edged(width) for rim in patch.rims])
                yield Fill(rings, self._palette.line(patch.role, far))
            yield from self._layers(patch, far)
        for part in parts:
            for mark in part.marks:
                yield self._mark(mark, far)

    def _layers(self, patch: Patch, far: float) -> Iterable[Shape]:
        role, rims = patch.role, patch.rims
        if patch.relief is Relief.FLAT:
            color = self._palette.color(role, patch.tone, far)
            yield Fill(tuple([rim.base for rim in rims]), color)
            return
        full = patch.relief is not Relief.SOFT
        for shrink, tone in self._palette.layers(role, self._grade, full=full):
            if tone > 0 and patch.relief is Relief.EDGE:
                return
            if tone <= 0:
                rings = tuple([rim.shaded(shrink) for rim in rims])
            else:
                rings = tuple([rim.lighted(shrink) for rim in rims])
            yield Fill(rings, self._palette.color(role, tone, far))

    def _mark(self, mark: Mark, far: float) -> Shape:
        color = self._palette.color(mark.role, mark.tone, far)
        if mark.width <= 0:
            return Fill((mark.points,), color)
        return Line(mark.points, mark.width * self._outline, color, (), mark.closed)


def _grown(rims: Iterable[Rim], width: float) -> tuple[Ring, ...]:
    return tuple([rim.grown(width) for rim in rims])


def _merged(parts: Sequence[Part]) -> list[Patch]:
    """The patches of parts, those of one colour joined where the first one lies.

    What lies under a patch in its own part, such as an ankle in its hem, stays
    under it.
    """
    found: list[Patch] = []
    for part in parts:
        waiting: list[Patch] = []
        for patch in part.patches:
            place = _place(found, patch) if len(parts) > 1 else None
            if place is None:
                waiting.append(patch)
                continue
            rims = found[place].rims + patch.rims
            found[place] = found[place]._replace(rims=rims)
            found[place:place] = waiting
            waiting = []
        found.extend(waiting)
    return found


def _place(found: Sequence[Patch], patch: Patch) -> int | None:
    """Where a patch of the same colour lies that this one can be joined to."""
    for i, other in enumerate(found):
        if other.role == patch.role and patch.relief is Relief.FULL:
            return i
    return None
