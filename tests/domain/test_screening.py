"""Tests of the red flags: all there, each line covering, the most urgent first."""

import re

import pytest
import textstat

from companion.domain.emergency import COUNTRIES, EUROPE, HelpNumbers, country_of
from companion.domain.screening import (
    HELP_LINES,
    SIGNS,
    Tier,
    signs,
    worst,
)
from companion.printing.help_lines import PAPER_LINES
from companion.store.setting import COUNTRY

# The keys of the tables in clinical.md section 2.
T0 = (
    "ce_saddle ce_bladder_start ce_bladder_feel ce_bladder_control ce_bowel ce_sex "
    "bilateral bilateral_weak trauma chest mscc sepsis"
)
T1 = (
    "foot_drop progressive_weak fever weight lump night thoracic fracture "
    "pregnant_bleed calf"
)


@pytest.mark.parametrize(("tier", "keys"), [(Tier.NOW, T0), (Tier.TODAY, T1)])
def test_every_item_of_the_clinical_notes_is_asked(tier: Tier, keys: str) -> None:
    assert {one.key for one in signs(tier)} == set(keys.split())


def test_no_sign_is_asked_twice() -> None:
    keys = [one.key for one in SIGNS]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("tier", list(Tier))
def test_every_sign_stands_in_exactly_one_line_of_the_help_page(tier: Tier) -> None:
    shown = [key for line in HELP_LINES[tier] for key in line.keys]
    assert sorted(shown) == sorted(one.key for one in signs(tier))


@pytest.mark.parametrize("tier", [Tier.NOW, Tier.TODAY])
def test_every_urgent_sign_stands_in_one_line_of_the_printed_sheet(tier: Tier) -> None:
    shown = [key for line in PAPER_LINES[tier] for key in line.keys]
    assert sorted(shown) == sorted(one.key for one in signs(tier))


def test_what_can_wait_is_on_paper_as_far_as_there_is_room() -> None:
    shown = {key for line in PAPER_LINES[Tier.SOON] for key in line.keys}
    assert shown <= {one.key for one in signs(Tier.SOON)}


def test_the_words_are_plain() -> None:
    asked = " ".join(one.ask for one in SIGNS)
    lines = ". ".join(line.words for lines in HELP_LINES.values() for line in lines)
    assert textstat.flesch_kincaid_grade(asked) <= 6
    assert textstat.flesch_kincaid_grade(lines) <= 6.5
    assert not re.search(r"syndrome|fracture|clot|infarct|diagnos", asked + lines)


@pytest.mark.parametrize("sign", SIGNS, ids=lambda one: one.key)
def test_one_yes_is_as_urgent_as_its_tier(sign: object) -> None:
    one = next(known for known in SIGNS if known is sign)
    assert worst(frozenset({one.key})) is one.tier


def test_the_most_urgent_yes_decides() -> None:
    assert worst(frozenset({"calf", "ce_bowel", "stops"})) is Tier.NOW
    assert worst(frozenset({"calf", "stops"})) is Tier.TODAY
    assert worst(frozenset()) is None


def test_now_and_today_lock_the_exercises() -> None:
    assert [tier.locks for tier in Tier] == [True, True, False]


def test_an_unknown_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="no such signs: tired"):
        worst(frozenset({"tired"}))


@pytest.mark.parametrize(
    ("territory", "country"),
    [
        ("GB", "gb"),
        ("DE", "eu"),
        ("CH", "eu"),
        ("CA", "us"),
        ("AU", "au"),
        ("NZ", "nz"),
        ("IN", "other"),
        ("", "other"),
    ],
)
def test_a_territory_has_its_numbers(territory: str, country: str) -> None:
    assert country_of(territory) == country


def test_the_setting_offers_every_country_by_its_name() -> None:
    names = {key: numbers.title for key, numbers in COUNTRIES.items()}
    assert COUNTRY.choices == {"system": "Same as the computer"} | names


@pytest.mark.parametrize("numbers", COUNTRIES.values(), ids=list(COUNTRIES))
def test_every_country_has_a_number_to_dial(numbers: HelpNumbers) -> None:
    assert numbers.emergency.isdigit()
    assert EUROPE.emergency == "112"
