"""The verbs by name; each imports what it needs only when it is done."""

# ruff: noqa: PLC0415 - a verb without pictures must not pay 200 ms for Qt

from pathlib import Path

from companion.cli.request import (
    ExportRequest,
    PaperRequest,
    PictureRequest,
    PlanRequest,
)


def exercises(*, as_json: bool) -> int:
    """List the exercises."""
    from companion.cli.catalogue import list_exercises
    from companion.cli.content import open_library

    return list_exercises(open_library(), as_json=as_json)


def illustrate(request: PictureRequest) -> int:
    """Draw one picture."""
    from companion.cli.content import exercise_of, open_library

    # A name mistyped is told at once, before Qt is loaded.
    exercise = exercise_of(open_library(), request.exercise_id)
    from companion.cli.picture import draw

    return draw(request, exercise)


def sheet(request: PaperRequest) -> int:
    """Write one sheet of paper."""
    from companion.cli.paper import write_sheet

    return write_sheet(request)


def plan_out(request: PlanRequest) -> int:
    """Write the plan into a file for a clinic."""
    from companion.cli.plan_file import write_plan

    return write_plan(request.file, request.made_by, request.message, request.data_dir)


def plan_in(request: PlanRequest) -> int:
    """Take a plan up from a file."""
    from companion.cli.plan_file import ask_here, take_plan

    ask = None if request.unasked else ask_here
    return take_plan(request.file, request.data_dir, ask)


def verify(data_dir: Path | None) -> int:
    """Check the diary."""
    from companion.cli.soundness import verify_diary

    return verify_diary(data_dir)


def backups(data_dir: Path | None) -> int:
    """List the copies of the diary."""
    from companion.cli.safekeeping import list_backups

    return list_backups(data_dir)


def restore(name: str | None, data_dir: Path | None) -> int:
    """Go back to a copy of the diary."""
    from companion.cli.safekeeping import restore as go_back

    return go_back(name, data_dir)


def export(request: ExportRequest) -> int:
    """Write the diary, or the record for others, into files."""
    if request.diary is not None:
        from companion.cli.transfer import export_diary

        export_diary(request.diary, request.data_dir)
    if request.csv is None and request.fhir is None and request.pdf is None:
        return 0
    from companion.cli.record_file import export_record

    return export_record(request)


def bring_in(file: Path, data_dir: Path | None) -> int:
    """Join a file with the diary."""
    from companion.cli.transfer import import_diary

    return import_diary(file, data_dir)


def erase(export: Path | None, data_dir: Path | None, *, yes: bool) -> int:
    """Delete everything that is kept of the person."""
    from companion.cli.removal import ask_here
    from companion.cli.removal import erase as delete

    return delete(export, data_dir, None if yes else ask_here)


def self_test() -> int:
    """Open everything once."""
    from companion.cli.trial import try_everything

    return try_everything()
