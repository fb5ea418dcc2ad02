import pytest

from companion.figure.build import BUILDS
from companion.figure.ink import Ink, Tone
from companion.figure.palette import Palette, argb, mixed, rgb
from companion.figure.person import HAIRS, SKINS, Person
from tests.figure.red import is_red

ROLES = ("skin", "shirt", "leggings", "hair", "shoe", "sole", "seat", "wood", "strap")


def test_colours_are_written_and_read_as_hexadecimal_digits() -> None:
    assert argb(rgb("C98B52")) == 0xFFC98B52
    assert argb((2.0, -1.0, 0.0), 0.5) == 0x80FF0000
    assert mixed((0, 0, 0), (1, 1, 1), 0.25) == (0.25, 0.25, 0.25)


@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("role", ROLES)
def test_shade_is_darker_and_light_is_lighter(ink: Ink, role: str) -> None:
    palette = Palette(ink, Tone.LIGHT)
    greys = [_grey(palette.color(role, tone)) for tone in (-0.2, 0.0, 0.1)]
    assert greys == sorted(greys)


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("hair", HAIRS)
def test_paper_keeps_every_skin_light_enough_for_its_outline(
    skin: str, hair: str
) -> None:
    palette = Palette(Ink.FLAT, Tone.PAPER, Person(skin=skin, hair=hair))
    assert _grey(palette.color("skin")) >= 150


@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("skin", SKINS)
def test_no_colour_of_the_person_is_red(ink: Ink, tone: Tone, skin: str) -> None:
    palette = Palette(ink, tone, Person(skin=skin))
    for role in ROLES:
        for shade in (-0.78, -0.66, -0.2, 0.0, 0.12):
            assert not is_red(palette.color(role, shade))


def test_far_limbs_lean_to_grey() -> None:
    palette = Palette(Ink.SOFT, Tone.LIGHT)
    assert palette.color("skin", 0.0, 0.2) != palette.color("skin")


def test_paper_has_one_ink_for_all_outlines() -> None:
    palette = Palette(Ink.FLAT, Tone.PAPER)
    assert len({palette.line(role) for role in ROLES}) == 1


def test_every_build_has_a_name_that_a_person_can_have() -> None:
    for name in BUILDS:
        assert Person(build=name).build == name


def _grey(color: int) -> float:
    r, g, b = color >> 16 & 255, color >> 8 & 255, color & 255
    return 0.299 * r + 0.587 * g + 0.114 * b
