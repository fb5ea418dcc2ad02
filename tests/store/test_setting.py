from pathlib import Path

import pytest

from companion.store.errors import SettingRefused
from companion.store.setting import (
    DECLARED,
    LOOK,
    TEXT_SCALE,
    Amount,
    Choice,
    Switch,
)
from tests.store.examples import a_diary, change

QUIET = Switch("quiet", default=False, label="Quiet", help="No sounds.")


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


def test_settings_share_the_diarys_file_and_its_safety(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        diary.settings.set(LOOK, "dark")
        path = diary.path
    change(path, "DELETE FROM setting")
    with a_diary(tmp_path) as diary:
        assert diary.settings.get(LOOK) == "system"
