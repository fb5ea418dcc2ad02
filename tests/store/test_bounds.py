"""What no file may ask for: far too many keys, far too many bytes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from companion.store import exchange_reader
from companion.store.errors import ImportRefused
from companion.store.exchange_reader import read_in
from companion.store.photo_book import shown_photos
from companion.store.reader import MOST_ENTRIES, Reader, RefusedError


def test_an_object_with_far_too_many_keys_is_refused_before_they_are_looked_at() -> (
    None
):
    value = {str(number): 0 for number in range(MOST_ENTRIES + 1)}
    with pytest.raises(RefusedError, match="far more keys"):
        Reader(value, "plan").keys(frozenset({"name"}))


def test_a_document_that_is_too_large_beside_its_photos_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_reader, "MOST_DOCUMENT", 10)
    (tmp_path / "large.json").write_bytes(b" " * 11)
    with pytest.raises(ImportRefused) as told:
        read_in(tmp_path / "large.json")
    assert "beside its photos" in str(told.value.__cause__)


def test_a_diary_from_before_there_were_photos_shows_none(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "old.db")) as old:
        old.execute("CREATE TABLE session (id INTEGER) STRICT")
        old.commit()
    assert shown_photos(tmp_path / "old.db") == frozenset()
