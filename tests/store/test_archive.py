"""An export goes out whole, comes in elsewhere, and is merged with what is there."""

import gc
import json
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings

from companion.domain.record import PlannedExercise, SessionState
from companion.store import record_reader
from companion.store.diary import Diary
from companion.store.errors import DiaryError, DiskFull, FolderUnusable
from companion.store.exchange import VERSION, WITH_PHOTOS, Contents, written
from companion.store.merge import Imported
from companion.store.setting import LOOK
from tests.corrected import change_day
from tests.store.any_record import any_contents
from tests.store.examples import ALL_REPS, DAY, NINE, begin, done
from tests.store.exported import SCHEMA, all_sessions, exported, fill, in_memory_archive
from tests.store.no_room import no_file_longer_than
from tests.store.whole import everything
from tests.thoroughness import examples

# One file of each version of the export, as the program of that time wrote it.
KEPT = Path(__file__).resolve().parents[1] / "databases"


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
