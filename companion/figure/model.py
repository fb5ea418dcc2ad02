"""The person as posed and seen: bones on the canvas and what lies over what."""

from collections.abc import Mapping
from functools import cached_property

from companion.figure.bone import Bone, bone_of
from companion.figure.build import Build
from companion.figure.camera import View
from companion.figure.grade import Grade, grade_of
from companion.figure.order import Order
from companion.figure.solve import Solved
from companion.figure.tube import Joint

COARSE, FINE = 16, 26
HANDS = 105.0  # below this many units a metre fingers are not told apart
_BELLY, _CURL, _ORDER = "belly", "curl of ", "order"


class Model:
    """A solved skeleton in a view, ready to be drawn in a painting order.

    ``asked`` holds everything about the pose that was asked for, with its answers.
    """

    def __init__(
        self,
        solved: Solved,
        view: View,
        build: Build,
        order: Order,
        fineness: float = 1.0,
    ) -> None:
        self.solved = solved
        self.view = view
        self.build = build
        self._fineness = fineness
        self.order = order.at(solved)
        self.groups = order.groups
        self._bones: dict[str, Bone] = {}
        self.asked: dict[str, object] = {}

    def bone(self, name: str) -> Bone:
        """A bone on the canvas, projected once."""
        found = self.asked[name] = self._bone(name)
        return found

    def curl(self, hand: str) -> float:
        """How far the fingers of a hand are closed, 0 to 1."""
        found = self.asked[_CURL + hand] = self.solved.curl[hand]
        return max(0.0, min(1.0, found))

    @property
    def belly(self) -> float:
        """How full of breath the belly is, -1 to 1."""
        found = self.asked[_BELLY] = self.solved.belly
        return found

    def still_says(self, asked: Mapping[str, object]) -> bool:
        """Whether what another model of this view was asked has the same answers."""
        return all(self._answer(what) == answer for what, answer in asked.items())

    def _answer(self, what: str) -> object:
        if what == _ORDER:
            return self._arrangement
        if what == _BELLY:
            return self.solved.belly
        if what.startswith(_CURL):
            return self.solved.curl[what.removeprefix(_CURL)]
        return self._bone(what)

    def _bone(self, name: str) -> Bone:
        found = self._bones.get(name)
        if found is None:
            found = self._bones[name] = bone_of(self.solved[name], self.view)
        return found

    @cached_property
    def _arrangement(self) -> object:
        return (self.order, self.groups)

    @cached_property
    def grade(self) -> Grade:
        """How finely it is drawn."""
        return grade_of(self.view.scale * self._fineness)

    @property
    def detail(self) -> int:
        """Directions in which hulls are found."""
        return FINE if self.large else COARSE

    @cached_property
    def large(self) -> bool:
        """Whether the picture is large enough for what is finest in a face."""
        return self.grade is not Grade.SMALL

    @cached_property
    def fine(self) -> bool:
        """Whether the picture is large enough for fingers and laces."""
        return self.view.scale > HANDS

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: i for i, name in enumerate(self.order)}

    @cached_property
    def stack(self) -> tuple[tuple[str, ...], ...]:
        """The groups of parts painted as one, from back to front."""
        return tuple(dict.fromkeys(self._homes[name] for name in self.order))

    @cached_property
    def _homes(self) -> Mapping[str, tuple[str, ...]]:
        return {name: group for group in self.groups for name in group}

    def together(self, part: str, other: str) -> bool:
        """Whether two parts are painted as one, without a seam."""
        self.asked[_ORDER] = self._arrangement
        return self._homes[part] is self._homes[other]

    def joint(self, part: str, other: str, reach: float) -> Joint:
        """How a part blends into its neighbour over ``reach`` metres."""
        if self.together(part, other):
            return Joint(0.0)
        return Joint(reach, covers=self.covers(part, other))

    def covers(self, part: str, other: str) -> bool:
        """Whether a part is painted over another one."""
        self.asked[_ORDER] = self._arrangement
        return self._places[part] > self._places[other]
