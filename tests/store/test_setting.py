import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.store.errors import SettingRefused
from companion.store.reminder_setting import QUIET_FROM, REMIND_AT
from companion.store.setting import LOOK, SESSION_SCREEN, SORE_SIDE, TEXT_SCALE
from companion.store.setting_group import GROUPS
from companion.store.setting_kind import Amount, Choice, Switch, TimeOfDay
from tests.store.examples import a_diary, change

# Asked elsewhere, with what the person tells of themselves.
HIDDEN = (SORE_SIDE,)
DECLARED = (*(one for group in GROUPS for one in group.settings), *HIDDEN)
QUIET = Switch("quiet", default=False, label="Quiet", help="No sounds.")


@given(st.text("0123456789:9\u0663a", min_size=4, max_size=6) | st.times().map(str))
def test_a_time_has_two_digits_each_and_is_on_the_clock(text: str) -> None:
    up = TimeOfDay("up", "07:00", "Up", "When one gets up.")
    fits = re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text) is not None
    assert up.read(text) == (text if fits else None)
    assert up.read(text[:5]) in {text[:5], None}
    assert up.read(730) is None


def test_what_was_never_chosen_is_the_default(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        for setting in DECLARED:
            assert diary.settings.get(setting) == setting.default


def test_a_choice_is_kept_and_can_be_changed(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        diary.settings.set(LOOK, "light")
        diary.settings.set(LOOK, "dark")
        diary.settings.set(TEXT_SCALE, 1.5)
        diary.settings.set(QUIET, value=True)
    with a_diary(tmp_path) as diary:
        assert diary.settings.get(LOOK) == "dark"
        assert diary.settings.get(TEXT_SCALE) == 1.5
        assert diary.settings.get(QUIET) is True


def test_a_value_outside_what_is_allowed_is_refused(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        for number in (0.9, 2.1, float("nan"), True):
            with pytest.raises(SettingRefused, match="text_scale"):
                diary.settings.set(TEXT_SCALE, number)
        with pytest.raises(SettingRefused, match="look"):
            diary.settings.set(LOOK, "pink")
        with pytest.raises(SettingRefused, match="quiet"):
            diary.settings.set(QUIET, value="yes")  # type: ignore[misc] # is refused
        assert diary.settings.get(LOOK) == LOOK.default


def test_a_choice_that_no_longer_exists_falls_back_to_the_default(
    tmp_path: Path,
) -> None:
    old = Choice("look", "pink", "Colours", "Help.", {"pink": "Pink"})
    with a_diary(tmp_path) as diary:
        diary.settings.set(old, "pink")
        assert diary.settings.get(LOOK) == LOOK.default
        gone = Choice("words", "a", "Words", "Help.", {"a": "A"})
        diary.settings.set(Amount("words", 1, "W", "H", 0, 9), 3)
        assert diary.settings.get(gone) == "a"


def test_every_setting_is_declared_once_with_words_for_people() -> None:
    names = [setting.name for setting in DECLARED]
    assert len(set(names)) == len(names)
    for setting in DECLARED:
        assert setting.label
        assert setting.help.endswith(".")
        assert setting.read(setting.default) == setting.default


def test_every_setting_stands_in_one_group_or_is_asked_elsewhere() -> None:
    grouped = [one.name for group in GROUPS for one in group.settings]
    assert len(set(grouped)) == len(grouped)
    assert {one.name for one in HIDDEN}.isdisjoint(grouped)
    assert len({group.key for group in GROUPS}) == len(GROUPS)
    for group in GROUPS:
        assert group.title
        assert group.lead.endswith(".")


def test_a_setting_goes_back_to_its_default(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        assert not diary.settings.chosen(LOOK)
        diary.settings.set(LOOK, "dark")
        assert diary.settings.chosen(LOOK)
        diary.settings.reset(LOOK)
        assert not diary.settings.chosen(LOOK)
        assert diary.settings.get(LOOK) == "system"


def test_times_are_kept_in_order_and_each_once(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        diary.settings.set(REMIND_AT, ("18:30", "08:00", "18:30"))
        assert diary.settings.get(REMIND_AT) == ("08:00", "18:30")


@pytest.mark.parametrize(
    "value",
    [
        (),
        "08:00",
        ("8:00",),
        ("24:00",),
        (8,),
        ("01:00", "02:00", "03:00", "04:00", "05:00"),
    ],
)
def test_what_are_no_times_is_refused(value: object) -> None:
    assert REMIND_AT.read(value) is None


@pytest.mark.parametrize("value", ["7:30", "25:00", "12:60", "", None, 7.5])
def test_what_is_no_time_of_day_is_refused(value: object) -> None:
    assert QUIET_FROM.read(value) is None
    assert QUIET_FROM.read("23:59") == "23:59"


def test_a_line_is_not_longer_than_it_may_be() -> None:
    assert SESSION_SCREEN.read("x" * 200) is not None
    assert SESSION_SCREEN.read("x" * 201) is None
    assert SESSION_SCREEN.read(7) is None


def test_settings_share_the_diarys_file_and_its_safety(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        diary.settings.set(LOOK, "dark")
        path = diary.path
    change(path, "DELETE FROM setting")
    with a_diary(tmp_path) as diary:
        assert diary.settings.get(LOOK) == "system"
