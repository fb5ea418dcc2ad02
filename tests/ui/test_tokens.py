from itertools import product

import pytest

from companion.place import assets_folder
from companion.ui.tokens import Tokens, read_tokens

THEMES = assets_folder() / "themes"
ALL = {path.stem: read_tokens(path) for path in sorted(THEMES.glob("*.toml"))}

TEXT = 4.5
SHAPE = 3.0
PAIRS = [
    *product(["ink"], ["ground", "surface", "rail", "sunken", "accSoft"], [TEXT]),
    *product(["ink2"], ["ground", "surface", "rail", "accSoft", "sunken"], [TEXT]),
    *product(["ink2"], ["stageTop", "stageBottom"], [TEXT]),
    *product(["ink3"], ["surface", "ground", "sunken"], [TEXT]),
    *product(["onAcc"], ["acc", "accHover", "accPressed"], [TEXT]),
    *product(["accInk"], ["surface", "accSoft", "ground", "pill"], [TEXT]),
    *product(["accInk", "buttonInk"], ["accSoftPressed"], [TEXT]),
    *product(["ambInk"], ["ambSoft"], [TEXT]),
    *product(["onRed"], ["red", "redHover"], [TEXT]),
    *product(["redInk"], ["surface", "redSoft", "accSoft"], [TEXT]),
    *product(["edge"], ["surface", "ground"], [SHAPE]),
    *product(["acc"], ["ground", "surface", "track"], [SHAPE]),
    *product(["ambMark"], ["ground", "surface", "track"], [SHAPE]),
    *product(["focus"], ["ground", "surface", "rail"], [SHAPE]),
]


def _luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _ratio(look: Tokens, one: str, other: str) -> float:
    a, b = _luminance(look.roles[one]), _luminance(look.roles[other])
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def test_there_are_three_looks() -> None:
    assert set(ALL) == {"light", "dark", "contrast"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_look_plays_the_same_roles(name: str) -> None:
    assert set(ALL[name].roles) == set(ALL["light"].roles)


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_colour_is_written_in_full(name: str) -> None:
    for value in ALL[name].roles.values():
        assert len(value) == 7
        int(value[1:], 16)


@pytest.mark.parametrize("name", sorted(ALL))
@pytest.mark.parametrize(("front", "behind", "needs"), PAIRS)
def test_what_has_to_be_seen_stands_out(
    name: str, front: str, behind: str, needs: float
) -> None:
    assert _ratio(ALL[name], front, behind) >= needs


@pytest.mark.parametrize(
    ("front", "behind"),
    [("ink", "ground"), ("ink2", "surface"), ("accInk", "accSoft"), ("ink3", "ground")],
)
def test_high_contrast_text_reaches_seven(front: str, behind: str) -> None:
    assert _ratio(ALL["contrast"], front, behind) >= 7


@pytest.mark.parametrize("name", ["light", "dark"])
def test_stop_stands_out_from_the_ground(name: str) -> None:
    assert _ratio(ALL[name], "red", "ground") >= SHAPE


def test_high_contrast_stop_has_a_border_instead() -> None:
    assert ALL["contrast"].borders.stop == 3
    assert _ratio(ALL["contrast"], "onRed", "ground") >= SHAPE


def test_high_contrast_tells_shape_by_borders() -> None:
    assert ALL["contrast"].flat
    assert not ALL["light"].flat
    assert ALL["contrast"].borders.hairline == 2
