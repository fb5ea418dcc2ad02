"""What is refused of an import: whole, and with the place and what is allowed."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.store import exchange_reader
from companion.store.diary import Diary
from companion.store.errors import ImportRefused
from companion.store.exchange import written
from companion.store.exchange_reader import read_in
from tests.store.examples import a_diary
from tests.store.exported import a_document, fill, in_memory_archive, refused
from tests.store.whole import everything
from tests.thoroughness import examples


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"1" * 5_000,
        b'{"format":"companion-diary","version":3,"settings":{},"sessions":[]}',
        b'{"format":"other","version":1,"settings":{},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":[],"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{},"sessions":{}}',
        b'{"format":"companion-diary","version":1,"settings":{"a":NaN},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{"a":1e999},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{"a":[]},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{"":1},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{},"sessions":[1]}',
        b'{"format":"companion-diary","version":true,"settings":{},"sessions":[]}',
        b'{"format":"companion-diary","version":1,"settings":{"a":"\\ud800"},"sessions":[]}',
        b'{"\\ud800":1}',
        b"{" + b",".join(b'"%d":1' % number for number in range(20_000)) + b"}",
    ],
)
def test_what_is_no_diary_is_refused(diary: Diary, tmp_path: Path, raw: bytes) -> None:
    fill(diary)
    (tmp_path / "in.json").write_bytes(raw)
    assert refused(diary, tmp_path / "in.json").isprintable()


def test_a_file_without_end_or_without_measure_is_refused(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "ordinary" in refused(diary, tmp_path / "pipe")
    assert "ordinary" in refused(diary, Path("/dev/zero"))
    refused(diary, tmp_path)
    refused(diary, tmp_path / "nothing")
    (tmp_path / "large").write_bytes(b" " * 2_000)
    monkeypatch.setattr(exchange_reader, "MOST_BYTES", 1_000)
    assert "larger" in refused(diary, tmp_path / "large")
    monkeypatch.setattr(exchange_reader, "MOST_BYTES", 10**7)
    (tmp_path / "long").write_bytes(b'{"settings":"' + b"x" * 6_000_000 + b'"}')
    assert "longer" in refused(diary, tmp_path / "long")
    (tmp_path / "many").write_bytes(b'{"settings":[' + b"[]," * 300_000 + b"[]]}")
    assert "more entries" in refused(diary, tmp_path / "many")


def places(
    value: object, here: tuple[str | int, ...] = ()
) -> Iterator[tuple[str | int, ...]]:
    """Every place of a document."""
    yield here
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], (*here, key))
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from places(one, (*here, index))


def put(document: object, place: tuple[str | int, ...], value: object) -> object:
    """The same document with another value at a place."""
    if not place:
        return value
    copy = json.loads(json.dumps(document))
    inner = copy
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return copy


HOSTILE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(10**20, 10**30),
    st.floats(),
    st.text(st.characters(), max_size=3),
    st.text(max_size=3),
    st.lists(st.integers(), max_size=2),
    st.lists(st.lists(st.none()), max_size=2),
    st.dictionaries(st.text(max_size=2), st.none(), max_size=2),
    st.sampled_from(
        ["0000-00-00", "2026-W48-1", "9999-12-31T23:59:59.999999Z", "x" * 9_999]
    ),
)


def test_a_document_with_any_value_replaced_is_taken_whole_or_refused(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path / "source") as source:
        document = a_document(source, tmp_path / "source.json")
    all_places = list(places(document))
    path = tmp_path / "hostile.json"

    @settings(max_examples=examples(300))
    @given(st.sampled_from(all_places), HOSTILE)
    def bring_in(place: tuple[str | int, ...], value: object) -> None:
        path.write_text(json.dumps(put(document, place, value)), "utf-8")
        with in_memory_archive() as archive:
            with suppress(ImportRefused):
                archive.bring_in(path)
            held = written(everything(archive))
        path.write_bytes(held)
        read_in(path)  # whatever was taken can be given on

    bring_in()


@pytest.mark.parametrize(
    ("place", "value", "why"),
    [
        (("bouts", 0, "numbers"), [1, 1], "twice"),
        (("bouts", 0, "numbers"), [1], "as many"),
        (("bouts", 0, "numbers"), "1", "list"),
        (("bouts", 0, "numbers"), [0, 2], "whole"),
        (("bouts", 0, "item"), 9, "0 to 1"),
        (("bouts", 0, "side"), "top", "one of"),
        (("plan", 0, "takes_turns"), 1, "true or false"),
        (("plan", 0, "hold_seconds"), "5", "number"),
        (("plan", 0, "hold_seconds"), -1, "0 to"),
        (("plan", 0, "level"), 1.0, "whole"),
        (("ended",), None, "ended"),
        (("started",), "2026-11-23T09:00:00.000000+", "moment"),
        (("started",), "2026-11-23T25:00:00.000000Z", "moment"),
        (("started",), "0001-01-01T00:00:00.000000Z", "moment"),
        (("local_date",), "2026-02-30", "day"),
        (("local_date",), "1000-01-01", "day"),
        (("zone",), "a\nb", "characters"),
        (("removed",), 7, "text"),
        (("edits", 0, "before", "id"), "another", "id of its session"),
        (("extra",), 1, "extra"),
    ],
)
def test_a_refusal_names_the_place_and_what_is_allowed(
    diary: Diary,
    other: Diary,
    tmp_path: Path,
    place: tuple[str | int, ...],
    value: object,
    why: str,
) -> None:
    document = a_document(other, tmp_path / "out.json")
    path = tmp_path / "in.json"
    path.write_text(json.dumps(put(document, ("sessions", 0, *place), value)))
    detail = refused(diary, path)
    assert detail.startswith("file.sessions[0]")
    assert why in detail


def test_a_set_of_which_nothing_was_done_is_nothing(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    document = json.loads(json.dumps(a_document(other, tmp_path / "out.json")))
    bouts = document["sessions"][0]["bouts"]
    bouts.append({**bouts[0], "set": 9, "numbers": [], "after_us": []})
    path = tmp_path / "in.json"
    path.write_text(json.dumps(document))
    assert diary.archive.bring_in(path).new == 1
    diary.archive.export(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (
        tmp_path / "out.json"
    ).read_bytes()


def test_two_stops_at_one_moment_and_an_id_twice_are_refused(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    document = json.loads(json.dumps(a_document(other, tmp_path / "out.json")))
    session = document["sessions"][0]
    path = tmp_path / "in.json"
    twice = {**document, "sessions": [session, session]}
    path.write_text(json.dumps(twice))
    assert "twice" in refused(diary, path)
    session["stops"] *= 2
    path.write_text(json.dumps(document))
    assert "two stops" in refused(diary, path)
