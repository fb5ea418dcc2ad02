"""How far a body goes, which decides how many pictures a movement needs."""

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.figure.illustration import Canvas, Illustration
from companion.figure.ink import Tone
from companion.figure.motion import Motion
from companion.figure.overlays import Overlays
from companion.figure.solve import Solved, solve
from companion.figure.travel import travel
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.reel import FRAMES_A_SECOND, Reel
from companion.ui.widgets.shot import Framing, Shot
from companion.ui.widgets.still import Print
from tests.figures import exercise

SMALL = ("abdominal-brace", "calf-stretch", "diaphragmatic-breathing", "heel-raise")
STAGE = Print(541, 200, 1.0, Tone.LIGHT)


def _poses(name: str, steps: int, kind: PhaseKind = PhaseKind.OUT) -> list[Solved]:
    motion = Motion(exercise(name), Level.L1, Side.BOTH)
    return [solve(motion.during(kind, at / steps)) for at in range(steps + 1)]


def _drawn(name: str, width: float = 541, height: float = 200) -> Illustration:
    return Illustration(exercise(name), Level.L1, Side.BOTH, Canvas(width, height))


def _reel(name: str) -> Reel:
    subject = (exercise(name), Level.L1, Side.BOTH, Extent.FULL)
    return Reel(FrameCache(), subject, Framing(), STAGE)


def test_what_stays_still_goes_nowhere_and_twice_as_large_goes_twice_as_far() -> None:
    small, large = _drawn("heel-raise"), _drawn("heel-raise", 1082, 400)
    still = _poses("heel-raise", 2)[:1] * 3
    assert travel(still, small.view) == 0
    assert large.travel == pytest.approx(2 * small.travel, rel=0.01)


def test_a_breath_and_a_hand_that_closes_are_movements_too() -> None:
    view = _drawn("abdominal-brace").view
    rest = _poses("abdominal-brace", 2)[0]
    full = Solved(rest.frames, rest.misses, rest.curl, rest.belly + 1)
    fist = Solved(rest.frames, rest.misses, dict.fromkeys(rest.curl, 1.0), rest.belly)
    assert travel([rest, full], view) > 0.02 * view.scale
    assert travel([rest, fist], view) > 0.05 * view.scale


@pytest.mark.parametrize("name", SMALL)
def test_a_small_movement_has_few_pictures_and_none_jumps_half_a_pixel(
    name: str,
) -> None:
    reel, view = _reel(name), _drawn(name).view
    assert reel.steps < exercise(name).tempo.out_seconds * FRAMES_A_SECOND
    poses = _poses(name, reel.steps)
    jumps = [travel(poses[at : at + 2], view) for at in range(reel.steps)]
    assert max(jumps) < 0.5


def test_a_large_movement_has_a_picture_for_every_moment() -> None:
    assert _reel("bridge").steps == exercise("bridge").tempo.out_seconds * 24


def test_a_picture_after_a_rest_is_the_one_that_would_have_come(
    qapp: QApplication,
) -> None:
    assert qapp is not None
    shots = [Shot(Overlays(glow=True), PhaseKind.OUT, at) for at in (0.5, 0.75)]
    pictures = []
    for rests in (False, True):
        reel = _reel("clamshell")
        for shot in shots:
            if rests:  # before the first picture too, when there is nothing to let go
                reel.rest()
            for _ in reel.draw(shot):
                pass
        pictures.append([reel.find(shot) for shot in shots])
    assert None not in pictures[0]
    assert pictures[0] == pictures[1]
