import csv
import gc
import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, History
from companion.domain.record import (
    PlannedExercise,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest
from companion.store import exchange, exchange_reader, record_reader
from companion.store.album import Album
from companion.store.archive import Archive
from companion.store.check import problems, verify
from companion.store.connection import in_memory
from companion.store.diary import Diary
from companion.store.errors import (
    DiaryError,
    DiskFull,
    FolderUnusable,
    ImportRefused,
)
from companion.store.exchange import VERSION, WITH_PHOTOS, Contents, written
from companion.store.exchange_reader import read_in
from companion.store.file import DiaryFile
from companion.store.merge import Imported
from companion.store.migration import migrate
from companion.store.setting import LOOK
from companion.store.spreadsheet import COLUMNS, table_of
from tests import histories
from tests.corrected import change_day
from tests.store.any_record import any_contents, any_record
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    a_diary,
    a_stop,
    begin,
    done,
)
from tests.store.test_trouble import no_file_longer_than
from tests.store.whole import everything
from tests.thoroughness import examples

SCHEMA = json.loads(
    (Path(exchange.__file__).parent / "exchange.schema.json").read_text("utf-8")
)

# One file of each version of the export, as the program of that time wrote it.
KEPT = Path(__file__).resolve().parents[1] / "databases"


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path / "here") as opened:
        yield opened
    assert verify(tmp_path / "here" / "diary.db") == ()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path / "there") as opened:
        yield opened
    assert verify(tmp_path / "there" / "diary.db") == ()


def fill(diary: Diary) -> str:
    session_id = begin(diary)
    for number, rep in enumerate(ALL_REPS):
        diary.sessions.add_rep(session_id, done(rep, number), number * 1_000)
    diary.sessions.add_stop(session_id, a_stop())
    diary.sessions.end(session_id, SessionState.STOPPED, NINE + timedelta(minutes=9))
    return session_id


def exported(diary: Diary, path: Path) -> bytes:
    diary.archive.export(path)
    return path.read_bytes()


def all_sessions(diary: Diary) -> tuple[SessionRecord, ...]:
    return diary.sessions.between(DAY - timedelta(days=999), DAY + timedelta(days=999))


def test_everything_goes_out_in_one_private_file_and_comes_in_elsewhere(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    session_id = fill(diary)
    change_day(diary, session_id, DAY - timedelta(days=1))
    diary.settings.set(LOOK, "dark")
    first = exported(diary, tmp_path / "out.json")
    assert (tmp_path / "out.json").stat().st_mode & 0o777 == 0o600
    assert other.archive.bring_in(tmp_path / "out.json") == Imported(new=1)
    assert all_sessions(other) == all_sessions(diary)
    assert other.corrections.edits(session_id) == diary.corrections.edits(session_id)
    assert other.settings.get(LOOK) == "dark"
    assert exported(other, tmp_path / "again.json") == first


def test_what_goes_out_is_as_its_schema_says(diary: Diary, tmp_path: Path) -> None:
    change_day(diary, fill(diary), DAY - timedelta(days=1))
    raw = exported(diary, tmp_path / "out.json")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(raw))


@pytest.mark.parametrize("version", [VERSION, WITH_PHOTOS])
def test_every_export_that_ever_landed_comes_in_and_goes_out_the_same(
    diary: Diary, tmp_path: Path, version: int
) -> None:
    kept = KEPT / f"export-{version}.json"
    raw = kept.read_bytes()
    document = json.loads(raw)
    assert document["version"] == version
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert diary.archive.bring_in(kept) == Imported(new=1, told=version)
    assert exported(diary, tmp_path / "out.json") == raw


@contextmanager
def in_memory_archive() -> Iterator[Archive]:
    """An archive without a disk, for examples by the hundred."""
    with closing(in_memory()) as connection:
        migrate(connection)
        yield Archive(DiaryFile(Path("nowhere"), connection), Album(Path("nowhere")))
        assert problems(connection) == ()


@settings(max_examples=examples(60))
@given(any_contents())
def test_out_in_and_out_again_is_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, contents: Contents
) -> None:
    path = tmp_path_factory.mktemp("round") / "in.json"
    raw = written(contents)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(raw))
    path.write_bytes(raw)
    with in_memory_archive() as archive:
        told = archive.bring_in(path)
        assert told == Imported(new=len(contents.entries), told=len(contents.told))
        assert written(everything(archive)) == raw
        again = archive.bring_in(path)
        assert again == Imported(already_here=len(contents.entries))
        assert written(everything(archive)) == raw


@pytest.mark.untraced  # others meet its branches in a third of the time
@settings(max_examples=examples(60))
@given(any_contents(), any_contents())
def test_bringing_in_twice_is_as_once_and_loses_nothing(
    mine: Contents, theirs: Contents
) -> None:
    with in_memory_archive() as archive:
        archive.join(mine)
        archive.join(theirs)
        once = everything(archive)
        second = archive.join(theirs)
        assert (second.new, second.completed, second.second_versions) == (0, 0, 0)
        archive.join(mine)
        assert written(everything(archive)) == written(once)
    held = [entry.record for entry in once.entries]
    for entry in (*mine.entries, *theirs.entries):
        reps = set(entry.record.reps)
        assert any(
            reps <= set(one.reps) and one.plan == entry.record.plan for one in held
        )


def test_a_session_that_went_on_elsewhere_is_completed(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    exported(diary, tmp_path / "early.json")
    other.archive.bring_in(tmp_path / "early.json")
    other.sessions.add_rep(session_id, done(ALL_REPS[1]), 16_000)
    other.sessions.end(session_id, SessionState.FINISHED, NINE)
    exported(other, tmp_path / "late.json")
    told = diary.archive.bring_in(tmp_path / "late.json")
    assert told == Imported(completed=1)
    assert diary.sessions.get(session_id) == other.sessions.get(session_id)
    told = diary.archive.bring_in(tmp_path / "early.json")
    assert told == Imported(already_here=1)


def test_a_correction_made_elsewhere_arrives_and_an_old_export_undoes_none(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    session_id = fill(diary)
    exported(diary, tmp_path / "before.json")
    other.archive.bring_in(tmp_path / "before.json")
    change_day(other, session_id, DAY - timedelta(days=1))
    exported(other, tmp_path / "after.json")
    assert diary.archive.bring_in(tmp_path / "after.json") == Imported(completed=1)
    assert diary.sessions.get(session_id).local_date == DAY - timedelta(days=1)
    assert len(diary.corrections.edits(session_id)) == 1
    again = diary.archive.bring_in(tmp_path / "before.json")
    assert again == Imported(already_here=1)
    assert diary.sessions.get(session_id).local_date == DAY - timedelta(days=1)


def test_two_versions_of_one_session_are_both_kept(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    session_id = fill(diary)
    exported(diary, tmp_path / "before.json")
    other.archive.bring_in(tmp_path / "before.json")
    change_day(diary, session_id, DAY - timedelta(days=1))
    change_day(other, session_id, DAY - timedelta(days=2))
    exported(other, tmp_path / "theirs.json")
    told = diary.archive.bring_in(tmp_path / "theirs.json")
    assert told == Imported(second_versions=1)
    assert {one.local_date for one in all_sessions(diary)} == {
        DAY - timedelta(days=1),
        DAY - timedelta(days=2),
    }
    again = diary.archive.bring_in(tmp_path / "theirs.json")
    assert again == Imported(already_here=1)


def test_what_was_deleted_here_stays_deleted(diary: Diary, tmp_path: Path) -> None:
    session_id = fill(diary)
    exported(diary, tmp_path / "out.json")
    diary.sessions.discard(session_id)
    diary.archive.bring_in(tmp_path / "out.json")
    assert all_sessions(diary) == ()


def test_the_choices_made_here_are_not_overruled(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    other.settings.set(LOOK, "contrast")
    exported(other, tmp_path / "out.json")
    diary.settings.set(LOOK, "light")
    diary.archive.bring_in(tmp_path / "out.json")
    assert diary.settings.get(LOOK) == "light"


def test_an_open_session_from_elsewhere_ends_when_one_is_open_here(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    theirs = other.sessions.begin((), NINE, DAY, "UTC", session_id="theirs")
    exported(other, tmp_path / "out.json")
    mine = diary.sessions.begin((), NINE, DAY, "UTC", session_id="mine")
    diary.archive.bring_in(tmp_path / "out.json")
    unfinished = diary.sessions.unfinished()
    assert unfinished is not None
    assert unfinished.id == mine
    assert diary.sessions.get(theirs).state is SessionState.ENDED_EARLY
    assert diary.archive.bring_in(tmp_path / "out.json") == Imported(already_here=1)


def test_an_export_that_does_not_fit_leaves_the_older_one_alone(
    diary: Diary, tmp_path: Path
) -> None:
    fill(diary)
    first = exported(diary, tmp_path / "out.json")
    fill(diary)
    with no_file_longer_than(1_000), pytest.raises(DiskFull):
        diary.archive.export(tmp_path / "out.json")
    assert (tmp_path / "out.json").read_bytes() == first
    assert not (tmp_path / "out.json.part").exists(), "half of a diary lies about"
    with pytest.raises(FolderUnusable):
        diary.archive.export(tmp_path / "nowhere" / "out.json")


def refused(diary: Diary, path: Path) -> str:
    """Bringing this in is refused, and changes nothing; says why."""
    before = all_sessions(diary)
    with pytest.raises(ImportRefused) as caught:
        diary.archive.bring_in(path)
    assert all_sessions(diary) == before
    assert str(path) in caught.value.happened
    return caught.value.detail


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


def a_document(diary: Diary, path: Path) -> dict[str, object]:
    change_day(diary, fill(diary), DAY - timedelta(days=1))
    document: dict[str, object] = json.loads(exported(diary, path))
    return document


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


def test_a_full_disk_while_bringing_in_changes_nothing(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    for _ in range(3):
        fill(other)
    exported(other, tmp_path / "out.json")
    with no_file_longer_than(20_000), pytest.raises(DiaryError):
        diary.archive.bring_in(tmp_path / "out.json")
    assert all_sessions(diary) == ()
    assert diary.archive.bring_in(tmp_path / "out.json").new == 3


def test_exercises_that_were_read_before_are_not_kept_without_end(
    diary: Diary, other: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: dict[bytes, PlannedExercise] = {}
    monkeypatch.setattr(record_reader, "_KNOWN", known)
    monkeypatch.setattr(record_reader, "_MOST_KNOWN", 1)
    fill(other)
    exported(other, tmp_path / "out.json")
    diary.archive.bring_in(tmp_path / "out.json")
    (record,) = all_sessions(diary)
    assert all_sessions(other) == (record,)
    assert tuple(known.values()) == record.plan[-1:]


def test_python_looks_for_waste_after_an_import_where_it_did_before(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    exported(other, tmp_path / "out.json")
    diary.archive.bring_in(tmp_path / "out.json")
    assert not gc.isenabled()
    gc.enable()
    try:
        diary.archive.bring_in(tmp_path / "out.json")
        assert gc.isenabled()
    finally:
        gc.disable()


def test_the_history_as_a_table_has_a_line_for_each_exercise(diary: Diary) -> None:
    fill(diary)
    table = table_of(History(sessions=all_sessions(diary))).splitlines()
    assert table[0] == ",".join(COLUMNS)
    assert len(table) == 3
    assert table[1].startswith("2026-11-23,09:00,Europe/London,id-1,stopped,timed,")
    assert "pain_up tingling_numbness,calf,6" in table[1]
    assert table[2].endswith("," * 14)


def test_the_table_says_how_it_felt_and_what_was_noted() -> None:
    """In every line of the session; of one added by hand there is no time of day."""
    timed, after = histories.a_session(0, ("bridge", "clamshell")), Felt(3, 1)
    by_hand = replace(histories.a_session(9), local_date=histories.day(2))
    by_hand = replace(by_hand, source=Source.BY_HAND)
    history = History(
        sessions=(timed, by_hand),
        check_ins=(histories.a_check_in(0, Felt(4, 2, Furthest.CALF)),),
        after_checks=(AfterCheck(timed.id, 5, after, "=slept badly"),),
        mornings=(histories.morning(1, Felt(6, 2, Furthest.CALF)),),
    )
    lines = list(csv.DictReader(table_of(history).splitlines()))

    assert [one["exercise"] for one in lines] == ["bridge", "clamshell", "bridge"]
    for line in lines[:2]:
        told = [line[name] for name in COLUMNS[15:]]
        before, later = ["4", "2", "calf", "none"], ["3", "1", "none", "none"]
        assert told == [*before, *later, "worse", "5", "'=slept badly"]
    assert (lines[0]["time"], lines[2]["time"]) == ("09:00", "")
    assert (lines[2]["date"], lines[2]["leg_before"]) == ("2026-11-04", "")


@given(any_record())
def test_no_cell_of_the_table_is_a_formula(record: SessionRecord) -> None:
    planned = tuple(
        replace(one, name=f"={one.name}", dose_words="@now") for one in record.plan
    )
    table = table_of(History(sessions=(replace(record, plan=planned),)))
    assert ",=" not in table
    assert ",@" not in table
