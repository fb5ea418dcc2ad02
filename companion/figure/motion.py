"""How an exercise moves: the posture at any moment of a repetition.

``Motion(exercise, level, side)`` is written for the right side and mirrored for
the left; both sides together are drawn as the right. ``solve(motion.during(kind,
fraction))`` is the skeleton at a moment; the fraction is of that phase's time, and
the ease is already in it. What is counted in minutes goes round evenly, without ease.
"""

from collections.abc import Hashable, Mapping

from companion.domain.exercise import Counts, Exercise, Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.figure.path import Path, eased
from companion.figure.pose import posture
from companion.figure.posture import Posture

Moment = tuple[PhaseKind, float]


class Motion:
    """The postures of one exercise at a level, for a side. Raises PoseError."""

    def __init__(
        self,
        exercise: Exercise,
        level: Level,
        side: Side,
        extent: Extent = Extent.FULL,
    ) -> None:
        self._poses = exercise.poses
        self._mirrored = side is Side.LEFT
        self._share = extent.share
        dose = exercise.dose(level)
        self._swap: Mapping[str, str] = dose.swap
        self._ways = {
            phase.kind: tuple(self._swap.get(name, name) for name in phase.poses)
            for phase in exercise.phases
        }
        tempo = exercise.tempo
        lengths = {
            PhaseKind.OUT: tempo.out_seconds,
            PhaseKind.HOLD: dose.hold_seconds,
            PhaseKind.BACK: tempo.back_seconds,
        }
        self._seconds = {kind: lengths[kind] for kind in self._ways}
        self._goes_round = exercise.counts is Counts.MINUTES
        self._paths: dict[tuple[str, ...], Path] = {}

    def pose(self, name: str) -> Posture:
        """A named pose, as it is at this level and side."""
        return self._sided(posture(self._swap.get(name, name), self._poses))

    def during(self, kind: PhaseKind, fraction: float) -> Posture:
        """The posture at a fraction of a phase's time; a missing hold is the end."""
        way, place = self._place(kind, fraction)
        return self._sided(self._path(way).at(place))

    def rep(self, fraction: float) -> Posture:
        """The posture at a fraction of a whole repetition's time."""
        return self.during(*self.moment(fraction))

    def moment(self, fraction: float) -> Moment:
        """The phase, and how far into it, at a fraction of a repetition's time."""
        timed = [kind for kind, seconds in self._seconds.items() if seconds > 0]
        left = _within(fraction) * sum(self._seconds.values())
        for kind in timed[:-1]:
            if left <= self._seconds[kind]:
                return kind, left / self._seconds[kind]
            left -= self._seconds[kind]
        return timed[-1], min(1.0, left / self._seconds[timed[-1]])

    def frame_key(self, kind: PhaseKind, fraction: float, steps: int) -> Hashable:
        """Equal keys mean equal postures, at ``steps`` pictures a movement.

        A movement back that runs the same way shares the keys of the way out, and
        a hold has the key of the end it holds. Ask ``snapped`` for the fraction to
        draw under a key.
        """
        step = round(_within(fraction) * steps)
        way = self._ways[kind]
        if self._holds_the_end(kind):
            way, step = self._ways[PhaseKind.OUT], steps
        if way[::-1] < way:
            way, step = way[::-1], steps - step
        return (self._mirrored, self._share, way, step)

    def snapped(self, fraction: float, steps: int) -> float:
        """The fraction at the nearest of the pictures of a movement."""
        return round(_within(fraction) * steps) / steps

    def _holds_the_end(self, kind: PhaseKind) -> bool:
        """Whether a phase stays where the movement out has ended."""
        out = self._ways.get(PhaseKind.OUT, ("",))
        return kind is PhaseKind.HOLD and self._ways.get(kind, out[-1:]) == out[-1:]

    def _place(self, kind: PhaseKind, fraction: float) -> tuple[tuple[str, ...], float]:
        """The way a phase goes and how far along it a fraction of its time is."""
        if self._holds_the_end(kind):
            return self._ways[PhaseKind.OUT], self._share
        if self._goes_round:
            return self._around(kind, fraction)
        gone = eased(fraction) * self._share
        if kind is PhaseKind.BACK:
            gone += 1 - self._share
        return self._ways[kind], gone

    def _around(
        self, kind: PhaseKind, fraction: float
    ) -> tuple[tuple[str, ...], float]:
        """The way out and back as one, and how far around it a phase is."""
        out, back = self._ways[PhaseKind.OUT], self._ways[PhaseKind.BACK]
        parts = len(out) - 1, len(back) - 1
        gone = fraction * parts[0]
        if kind is PhaseKind.BACK:
            gone = parts[0] + fraction * parts[1]
        return (*out, *back[1:]), gone / sum(parts)

    def _path(self, way: tuple[str, ...]) -> Path:
        """The path through the poses of a way, made once."""
        if way not in self._paths:
            keys = [posture(name, self._poses) for name in way]
            self._paths[way] = Path(keys, is_round=self._goes_round)
        return self._paths[way]

    def _sided(self, right: Posture) -> Posture:
        return right.mirrored() if self._mirrored else right


def _within(fraction: float) -> float:
    return min(1.0, max(0.0, fraction))
