"""The record for others: as a table, as HL7 FHIR, as one readable PDF."""

import sys
from collections.abc import Callable
from pathlib import Path

from companion.cli.content import open_library
from companion.cli.outcome import DONE, Refusal
from companion.cli.plan_file import post_of
from companion.cli.request import ExportRequest
from companion.clock import SystemClock
from companion.domain.history import History
from companion.domain.prescription import Prescription
from companion.language import tr
from companion.place import data_folder
from companion.store.diary import Diary, read_diary
from companion.store.errors import DiaryError
from companion.store.folder import write_whole
from companion.ui.casebook import Casebook
from companion.ui.record_post import RecordPost


def export_record(request: ExportRequest) -> int:
    """Write what is asked for, each file for its owner alone. Raises Refusal."""
    try:
        with read_diary(data_folder(request.data_dir), SystemClock()) as diary:
            post = _post(diary)
            if request.csv is not None:
                _write(request.csv, post.csv())
            if request.fhir is not None:
                _write(request.fhir, post.fhir(request.name))
            if request.pdf is not None:
                _print(request, post.history(), diary)
    except DiaryError as error:
        raise Refusal(str(error)) from error
    return DONE


def _post(diary: Diary) -> RecordPost:
    clock = SystemClock()
    book = Casebook(open_library(), diary.sessions, diary.told, diary.settings)
    taken = diary.told.newest(Prescription)
    return RecordPost(book, post_of(diary), clock, taken.fact if taken else None)


def _print(request: ExportRequest, history: History, diary: Diary) -> None:
    # Only this way out needs Qt, which takes 200 ms to load.
    from companion.cli.paper import write_record  # noqa: PLC0415 - as said

    write_record(request, history, diary)
    _tell(request.pdf)


def _write(path: Path, make: Callable[[], str]) -> None:
    try:
        write_whole(path, make())
    except OSError as error:
        reason = error.strerror or str(error)
        msg = tr("{file} was not written: {reason}", file=path, reason=reason)
        raise Refusal(msg) from error
    _tell(path)


def _tell(path: Path | None) -> None:
    sys.stdout.write(tr("written: {file}", file=path) + "\n")
