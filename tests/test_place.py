"""Where data, cache and assets lie."""

from pathlib import Path

import pytest

from companion.place import assets_folder, cache_folder, data_folder


def test_assets_are_found_from_any_working_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (assets_folder() / "fonts" / "Inter-Regular.otf").is_file()


def test_the_diary_lies_in_the_app_data_folder() -> None:
    assert data_folder() == Path.home() / ".local" / "share" / "companion"
    assert cache_folder() == Path.home() / ".cache" / "companion"


@pytest.mark.parametrize("wrong", ["", "relative/folder"])
def test_an_unusable_setting_never_puts_the_diary_in_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", wrong)
    monkeypatch.setenv("XDG_CACHE_HOME", wrong)
    assert data_folder() == Path.home() / ".local" / "share" / "companion"
    assert cache_folder() == Path.home() / ".cache" / "companion"


def test_an_absolute_setting_is_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "companion"


def test_a_chosen_folder_is_made_absolute_and_holds_its_cache(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("mine")) == tmp_path / "mine"
    assert data_folder(Path("~/mine")) == Path.home() / "mine"
    assert cache_folder(Path("mine")) == tmp_path / "mine" / "cache"
