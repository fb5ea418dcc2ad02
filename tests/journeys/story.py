"""A patient's story through the real window, told line by line.

    story = Story(application, folder)
    with story.day("2026-11-02 09:00") as day:
        day.check_in(Felt(2, 1, Furthest.THIGH))
        day.follow()
        day.after(effort=4)
    story.compare("good-six-weeks")

What is seen goes into the transcript, which is compared with the one kept in
``tests/reference/stories``; ``RENEW_STORIES=1`` writes it anew. Look at it before it is
committed.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.cli import Outcome, run
from tests.clinic.models import valid
from tests.fakes import FakeClock
from tests.house import at_home, window_of
from tests.journeys.story_day import Day

KEPT = Path(__file__).resolve().parents[1] / "reference" / "stories"
RENEWING = bool(os.environ.get("RENEW_STORIES"))
_ZONES = {"UTC": 0, "Tokyo": 9, "London": 0, "Lisbon": 0, "Delhi": 5.5}


class Story:
    """Days of one person, and what was said and shown on them."""

    def __init__(self, application: QApplication, folder: Path, cache: Path) -> None:
        self._application = application
        self._folder = folder
        (folder / "cache").symlink_to(cache)  # what the program may throw away
        self.lines: list[str] = []

    @contextmanager
    def day(self, when: str, place: str = "UTC") -> Iterator["Day"]:
        """One day on which the program is opened, and closed again."""
        zone = timezone(timedelta(hours=_ZONES[place]), place)
        start = datetime.fromisoformat(when).replace(tzinfo=zone)
        clock = FakeClock(start)
        self.lines += ["", f"{start:%A %d %B %Y, %H:%M}, {place}"]
        home = at_home(self._application, self._folder, clock, screened=False)
        with home as house:
            window_of(house).activateWindow()  # or no key would come to it
            self._application.processEvents()
            window_of(house).setUpdatesEnabled(False)  # laid out, and never painted
            yield Day(house, clock, self.lines)

    def compare(self, name: str) -> None:
        """Hold the transcript to the one that is kept."""
        text = "\n".join(self.lines).strip() + "\n"
        path = KEPT / f"{name}.txt"
        if RENEWING:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")
        self._hold_record()

    def _hold_record(self) -> None:
        """Write the record as clinics take it, and hold it to the models."""
        file = self._folder / "record.json"
        words = [
            "--data-dir",
            str(self._folder / "data"),
            "export",
            "--fhir",
            str(file),
        ]
        assert run(words) == Outcome(0)
        document = valid(json.loads(file.read_text(encoding="utf-8")))
        assert document["resourceType"] == "Bundle"
