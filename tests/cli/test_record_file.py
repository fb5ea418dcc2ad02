import csv
import json
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.cli import Outcome, run
from companion.clinic.plan_reader import read_plan
from companion.clock import SystemClock
from companion.domain.exercise import Level
from companion.domain.felt import Felt
from companion.domain.history import CheckIn
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.store.diary import FILE_NAME, open_diary
from companion.store.telling import Telling
from tests.cli.exercised import exercise_today
from tests.clinic.plans import PLAN, exercises


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    return qtbot  # the verbs find the suite's own application


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A diary with a session of today, an answer before it, and a clinic's plan."""
    folder = tmp_path / "data"
    now = SystemClock().now()
    dose = OwnDose(Level.L1, (6, 6), 5.0, now.date(), prescribed=True)
    facts: tuple[object, ...] = (
        CheckIn(now - timedelta(hours=1), now.date(), Felt(5, 3)),
        read_plan(PLAN, exercises(), now.date()),
        OwnPlan(doses={"bridge": dose}, added=("bridge",), order=("bridge",)),
    )
    with open_diary(folder, SystemClock()) as diary:
        exercise_today(diary)
        for number, fact in enumerate(facts):
            diary.told.add(Telling(f"t{number}", now, now.date(), "UTC", fact))
    return folder


def export(data: Path, *options: str) -> Outcome:
    return run(["export", "--data-dir", str(data), *options])


def test_the_record_goes_out_in_every_form_at_once(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {kind: tmp_path / f"out.{kind}" for kind in ("json", "csv", "fhir", "pdf")}
    options = [str(files["json"])]
    for kind in ("csv", "fhir", "pdf"):
        options += [f"--{kind}", str(files[kind])]
    assert export(data, *options) == Outcome(0)
    assert all(one.stat().st_size for one in files.values())
    assert capsys.readouterr().out.count("written") == 4
    lines = files["csv"].read_text("utf-8").splitlines()
    assert len(list(csv.DictReader(lines))) == 6
    pdf = subprocess.run(
        ["pdftotext", "-layout", files["pdf"], "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Before: leg 5, back 3" in pdf.stdout


def test_the_clinic_gets_its_plan_back_and_a_name_only_if_it_is_given(
    data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "a.json"
    assert export(data, "--fhir", str(file)) == Outcome(0)
    document = json.loads(file.read_text("utf-8"))
    patient, plan, *_ = (one["resource"] for one in document["entry"])
    assert "name" not in patient
    assert plan["author"]["display"].startswith("Sam Example")
    assert plan["period"]["start"] == "2026-11-20"
    details = {one["detail"]["code"]["text"]: one["detail"] for one in plan["activity"]}
    assert details["Bridge"]["description"] == "2 sets of 6, hold 5 s"
    assert export(data, "--fhir", str(file), "--name", "Ada") == Outcome(0)
    named = json.loads(file.read_text("utf-8"))["entry"][0]["resource"]
    assert named["name"] == [{"text": "Ada"}]


def test_without_a_diary_there_is_still_a_sound_document(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    assert export(tmp_path / "none", "--fhir", str(file)) == Outcome(0)
    document = json.loads(file.read_text("utf-8"))
    assert document["resourceType"] == "Bundle"
    assert "author" not in document["entry"][1]["resource"]


@pytest.mark.parametrize("kind", ["csv", "fhir", "pdf"])
def test_a_file_that_cannot_be_written_is_refused(
    kind: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(data, f"--{kind}", str(tmp_path / "missing" / "a")) == Outcome(2)
    assert capsys.readouterr().err.count("\n") == 1
    (tmp_path / "folder").mkdir()
    assert export(data, f"--{kind}", str(tmp_path / "folder")) == Outcome(2)
    assert [one for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_diary_that_cannot_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE_NAME).write_bytes(b"not a diary" * 1000)
    assert export(data, "--csv", str(tmp_path / "a.csv")) == Outcome(2)
    assert not (tmp_path / "a.csv").exists()
    assert capsys.readouterr().err.startswith("companion: ")
