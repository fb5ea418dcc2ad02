"""Photos of an export that are none, too large or of no exercise are refused."""

import json
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from companion.store.album import ALBUM_NAME, name_of
from companion.store.errors import ImportRefused
from companion.store.exchange import written
from companion.store.exchange_reader import read_in
from tests.picture import a_jpeg
from tests.store.examples import a_diary
from tests.store.exported import exported
from tests.store.shown_photo import LARGE, show
from tests.store.whole import everything


def _spoilt(raw: bytes, change_it: dict[str, object]) -> bytes:
    document = json.loads(raw)
    document["photos"][0] |= change_it
    return json.dumps(document).encode()


BAD = a_jpeg(60_000, 60_000)


@pytest.mark.parametrize(
    "change_it",
    [
        {"name": "../../etc/passwd"},
        {"name": f"{'0' * 20}.jpg"},
        {"name": f"{name_of(LARGE)}.part"},
        {"name": 5},
        {"jpeg": "AAAA"},
        {"jpeg": []},
        {"jpeg": [5]},
        {"jpeg": {}},
        {"extra": 1},
        {"name": name_of(b"text"), "jpeg": [b64encode(b"text").decode()]},
        {"name": name_of(BAD), "jpeg": [b64encode(BAD).decode()]},
    ],
)
def test_a_photo_that_is_none_is_refused_with_the_whole_file(
    tmp_path: Path, change_it: dict[str, object]
) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, a_jpeg())
        raw = exported(here, tmp_path / "out.json")
    (tmp_path / "out.json").write_bytes(_spoilt(raw, change_it))
    with a_diary(tmp_path / "there") as there:
        with pytest.raises(ImportRefused):
            there.archive.bring_in(tmp_path / "out.json")
        assert everything(there.archive).told == ()
    assert not (tmp_path / "there" / ALBUM_NAME).exists()


def test_a_photo_too_large_twice_or_of_no_exercise_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    with a_diary(tmp_path / "here") as here:
        show(here, a_jpeg())
        whole = everything(here.archive)
    large = a_jpeg(filling=bytes(1_500_000))
    for photos in ({name_of(large): large}, {name_of(LARGE): LARGE}):
        path.write_bytes(written(replace(whole, photos=photos)))
        with pytest.raises(ImportRefused):
            read_in(path)
    document = json.loads(written(whole))
    document["photos"] *= 2
    path.write_text(json.dumps(document))
    with pytest.raises(ImportRefused):
        read_in(path)
