from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise import Counts, Dose, Phase, PhaseKind
from companion.ui.widgets.rep_path import BETWEEN_REPS_MS, Moment, RepPath
from tests.exercises import PHASES, an_exercise

HOLD_ONLY = (Phase(PhaseKind.HOLD, "Hold", "Keep breathing.", ("top",)),)
NO_HOLD = (PHASES[0], PHASES[2])


def _path(hold_seconds: float = 5, phases: tuple[Phase, ...] = PHASES) -> RepPath:
    exercise = an_exercise(phases=phases)
    return RepPath(exercise, Dose((8,), hold_seconds))


def _words(path: RepPath) -> list[tuple[float, str]]:
    return [(point.position, point.word) for point in path.key_points]


def test_a_hold_is_a_place_between_the_movements() -> None:
    assert _words(_path()) == [
        (0.0, "Start"),
        (0.25, "Lift"),
        (0.5, "Hold"),
        (0.75, "Lower"),
        (1.0, "Start"),
    ]


def test_short_of_room_start_and_hold_stay() -> None:
    main = [point.word for point in _path().key_points if point.main]
    assert main == ["Start", "Hold", "Start"]


def test_without_a_hold_the_movements_meet() -> None:
    path = _path(hold_seconds=0)
    assert [word for _, word in _words(path)] == ["Start", "Lift", "Lower", "Start"]
    assert path.at(0.5).kind is PhaseKind.BACK


def test_a_hold_alone_takes_the_whole_line() -> None:
    path = _path(phases=HOLD_ONLY)
    assert path.at(0.5) == Moment(PhaseKind.HOLD, 0.5)
    assert [word for _, word in _words(path)] == ["Start", "Hold"]


def test_the_place_of_the_hold_is_the_hold() -> None:
    assert _path().at(0.5).kind is PhaseKind.HOLD


def test_a_long_hold_is_shown_shortened() -> None:
    assert _path(60).milliseconds == _path(30).milliseconds


def test_a_repetition_ends_with_a_breath_at_the_start() -> None:
    path = _path()
    moving = path.milliseconds - BETWEEN_REPS_MS
    assert path.after(moving) == path.after(path.milliseconds) == 1.0
    assert path.at(1.0) == Moment(PhaseKind.BACK, 1.0)


def test_a_walk_goes_on_step_by_step() -> None:
    walk = replace(an_exercise(phases=NO_HOLD), counts=Counts.MINUTES)
    path = RepPath(walk, Dose((4,), 0))
    assert path.after(path.milliseconds - 1) > 0.99
    words = [word for _, word in _words(path)]
    assert words == ["Start", "Right step", "Left step", "Start"]


def test_movements_start_and_end_where_they_meet() -> None:
    path = _path(phases=NO_HOLD)
    assert path.at(0.0) == Moment(PhaseKind.OUT, 0.0)
    assert path.at(0.5) == Moment(PhaseKind.BACK, 0.0)


@given(st.floats(0, 1), st.sampled_from([PHASES, NO_HOLD, HOLD_ONLY]))
def test_a_position_is_reached_when_it_says_so(
    position: float, phases: tuple[Phase, ...]
) -> None:
    path = _path(phases=phases)
    assert abs(path.after(path.reached(position)) - position) < 0.001


@given(st.lists(st.integers(0, 12_000), min_size=2, max_size=20))
def test_time_moves_only_forward_along_the_line(times: list[int]) -> None:
    path = _path()
    places = [path.after(one) for one in sorted(times)]
    assert places == sorted(places)
