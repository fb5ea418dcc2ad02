"""The measures of the body: profiles of the limbs and sections of the trunk.

All in metres for a stature of 1.70; a profile runs from the joint nearer the
trunk as (fraction of the bone, radius, forward offset).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from companion.domain.pose import Vector

Profile = tuple[tuple[float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A cross-section of the trunk, as an ellipsoid on a bone of the spine."""

    bone: str
    at: Vector
    semi: Vector


@dataclass(frozen=True, slots=True)
class Build:
    """Everything that makes one body different from another."""

    thigh: Profile
    shank: Profile
    upper_arm: Profile
    forearm: Profile
    hips: tuple[Section, ...]
    chest: tuple[Section, ...]
    buttock: Section
    bust: Section | None
    shoulder: float
    neck: float  # how wide against the usual
    jaw: float
    knot: bool  # hair put up, or short


def smooth(profile: Sequence[tuple[float, float, float]], count: int) -> Profile:
    """The same profile with ``count`` stations, along a soft curve."""
    rows = [tuple(map(float, row)) for row in profile]
    rows = [rows[0], *rows, rows[-1]]
    found = []
    for i in range(count):
        at = i / (count - 1)
        j = 1
        while j < len(rows) - 3 and at > rows[j + 1][0]:
            j += 1
        span = rows[j + 1][0] - rows[j][0]
        t = (at - rows[j][0]) / span if span else 0.0
        four = rows[j - 1 : j + 3]
        _, radius, offset = (_spline([row[k] for row in four], t) for k in range(3))
        found.append((at, radius, offset))
    return tuple(found)


def _spline(four: Sequence[float], t: float) -> float:
    """A soft curve between the middle two of four values."""
    a, b, c, d = four
    return b + 0.5 * t * (
        c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))
    )


_THIGH = (
    (0.00, 0.0870, -0.004),
    (0.14, 0.0890, 0.000),
    (0.32, 0.0825, 0.007),
    (0.52, 0.0725, 0.008),
    (0.72, 0.0615, 0.006),
    (0.88, 0.0545, 0.004),
    (1.00, 0.0520, 0.003),
)
_SHANK = (
    (0.00, 0.0515, 0.003),
    (0.10, 0.0495, -0.002),
    (0.26, 0.0550, -0.011),
    (0.42, 0.0520, -0.012),
    (0.60, 0.0430, -0.008),
    (0.78, 0.0350, -0.004),
    (0.92, 0.0315, 0.000),
    (1.00, 0.0330, 0.000),
)
_UPPER_ARM = (
    (0.00, 0.0470, 0.000),
    (0.14, 0.0500, 0.000),
    (0.32, 0.0455, 0.001),
    (0.55, 0.0405, 0.002),
    (0.80, 0.0365, 0.001),
    (1.00, 0.0355, 0.000),
)
_FOREARM = (
    (0.00, 0.0355, 0.000),
    (0.12, 0.0385, 0.001),
    (0.28, 0.0385, 0.002),
    (0.52, 0.0330, 0.001),
    (0.78, 0.0260, 0.000),
    (1.00, 0.0240, 0.000),
)

_WOMAN = Build(
    thigh=smooth(_THIGH, 11),
    shank=smooth(_SHANK, 13),
    upper_arm=smooth(_UPPER_ARM, 9),
    forearm=smooth(_FOREARM, 9),
    hips=(
        Section("l3", (0.0, 0.016, 0.016), (0.1230, 0.026, 0.0880)),
        Section("l5", (0.0, 0.045, 0.018), (0.1310, 0.034, 0.0915)),
        Section("pelvis", (0.0, 0.085, 0.002), (0.1460, 0.040, 0.0955)),
        Section("pelvis", (0.0, 0.040, -0.001), (0.1580, 0.044, 0.0990)),
        Section("pelvis", (0.0, -0.005, -0.003), (0.1620, 0.046, 0.0980)),
        Section("pelvis", (0.0, -0.045, -0.004), (0.1300, 0.040, 0.0840)),
    ),
    chest=(
        Section("l3", (0.0, 0.018, 0.016), (0.1230, 0.030, 0.0880)),
        Section("t12", (0.0, 0.010, 0.018), (0.1250, 0.040, 0.0920)),
        Section("t12", (0.0, 0.065, 0.020), (0.1330, 0.046, 0.1000)),
        Section("t8", (0.0, 0.015, 0.024), (0.1410, 0.050, 0.1060)),
        Section("t8", (0.0, 0.060, 0.022), (0.1440, 0.050, 0.1060)),
        Section("t4", (0.0, 0.000, 0.012), (0.1360, 0.044, 0.0960)),
        Section("t4", (0.0, 0.035, 0.006), (0.1080, 0.034, 0.0780)),
        Section("t4", (0.0, 0.070, 0.000), (0.0680, 0.020, 0.0600)),
    ),
    buttock=Section("pelvis", (0.074, -0.026, -0.038), (0.0780, 0.0900, 0.0720)),
    bust=Section("t8", (0.062, 0.042, 0.078), (0.0600, 0.0600, 0.0480)),
    shoulder=0.0480,
    neck=1.0,
    jaw=1.0,
    knot=True,
)


def _wider(profile: Profile, start: float, end: float) -> Profile:
    """A profile with its radii scaled, from one factor to another along it."""
    return tuple(
        (at, radius * (start + (end - start) * at), offset)
        for at, radius, offset in profile
    )


_MAN = Build(
    thigh=_wider(smooth(_THIGH, 11), 0.96, 1.04),
    shank=_wider(smooth(_SHANK, 13), 1.04, 1.10),
    upper_arm=_wider(smooth(_UPPER_ARM, 9), 1.12, 1.14),
    forearm=_wider(smooth(_FOREARM, 9), 1.14, 1.12),
    hips=(
        Section("l3", (0.0, 0.016, 0.016), (0.1330, 0.026, 0.0970)),
        Section("l5", (0.0, 0.045, 0.018), (0.1370, 0.034, 0.0980)),
        Section("pelvis", (0.0, 0.085, 0.002), (0.1420, 0.040, 0.0970)),
        Section("pelvis", (0.0, 0.040, -0.001), (0.1480, 0.044, 0.0970)),
        Section("pelvis", (0.0, -0.005, -0.003), (0.1520, 0.046, 0.0950)),
        Section("pelvis", (0.0, -0.045, -0.004), (0.1260, 0.040, 0.0830)),
    ),
    chest=(
        Section("l3", (0.0, 0.018, 0.016), (0.1340, 0.030, 0.0975)),
        Section("t12", (0.0, 0.010, 0.018), (0.1370, 0.040, 0.1000)),
        Section("t12", (0.0, 0.065, 0.020), (0.1440, 0.046, 0.1060)),
        Section("t8", (0.0, 0.015, 0.026), (0.1530, 0.050, 0.1120)),
        Section("t8", (0.0, 0.060, 0.027), (0.1580, 0.050, 0.1150)),
        Section("t4", (0.0, 0.000, 0.014), (0.1500, 0.044, 0.1060)),
        Section("t4", (0.0, 0.035, 0.006), (0.1180, 0.034, 0.0840)),
        Section("t4", (0.0, 0.070, 0.000), (0.0740, 0.020, 0.0650)),
    ),
    buttock=Section("pelvis", (0.070, -0.024, -0.034), (0.0730, 0.0850, 0.0690)),
    bust=None,
    shoulder=0.0560,
    neck=1.10,
    jaw=1.12,
    knot=False,
)

BUILDS: Mapping[str, Build] = {"woman": _WOMAN, "man": _MAN}
