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

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.app import House
from companion.cli import Outcome, run
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import Screening
from companion.domain.person import Person, Referral
from companion.domain.stop import Furthest
from companion.store.diary import open_diary
from companion.store.setting import MOTION
from companion.ui.doors import AFTER, CHECK_IN, SCREENING, TODAY
from companion.ui.pages.after_session import AfterPage
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.clearance import ClearanceForm
from companion.ui.pages.rate_page import RatePage
from companion.ui.pages.today_line import TodayLine
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.widgets.button import Button
from companion.ui.widgets.routine_card import RoutineCard
from companion.ui.window import MainWindow
from tests.clinic.models import valid
from tests.fakes import FakeClock
from tests.house import at_home, window_of
from tests.journeys.steps import press

KEPT = Path(__file__).resolve().parents[1] / "reference" / "stories"
RENEWING = bool(os.environ.get("RENEW_STORIES"))
CALM = Felt(2, 1, Furthest.THIGH, Tingling.USUAL)
# Less than the gap that a session takes for a sleeping laptop.
_BEAT_MS = 1_900
_MOST_BEATS = 2_000
_ZONES = {"UTC": 0, "Tokyo": 9, "London": 0, "Lisbon": 0, "Delhi": 5.5}


class Story:
    """Days of one person, and what was said and shown on them."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self.lines: list[str] = []
        with open_diary(folder / "data", FakeClock()) as diary:
            # Nothing glides, and the system is not asked whether it should.
            diary.settings.set(MOTION, "less")

    @contextmanager
    def day(self, when: str, place: str = "UTC") -> Iterator["Day"]:
        """One day on which the program is opened, and closed again."""
        zone = timezone(timedelta(hours=_ZONES[place]), place)
        start = datetime.fromisoformat(when).replace(tzinfo=zone)
        clock = FakeClock(start)
        self.lines += ["", f"{start:%A %d %B %Y, %H:%M}, {place}"]
        home = at_home(self._application, self._folder, clock, screened=False)
        with home as house:
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


class Day:
    """What the person does and sees on one day."""

    def __init__(self, house: House, clock: FakeClock, lines: list[str]) -> None:
        self.house = house
        self.clock = clock
        self.window: MainWindow = window_of(house)
        self._lines = lines

    def say(self, *words: str) -> None:
        """Write lines into the transcript."""
        self._lines += [f"  {one}" for one in words]

    def screened(self) -> None:
        """Answer every red flag with no, long before the story begins."""
        at = self.clock.now() - timedelta(minutes=5)
        self.window.crew.teller.tell(Screening(at, at.date()))
        self.window.crew.teller.tell(Person())
        self.say("(All red flags answered with no.)")
        self.window.go_to(TODAY)

    def tell(self, fact: Person | Referral, words: str) -> None:
        """Tell who one is, or who asked for what."""
        self.window.crew.teller.tell(fact)
        self.say(f"({words})")
        self.window.go_to(TODAY)

    def look(self) -> None:
        """What Today shows."""
        self.window.go_to(TODAY)
        QApplication.processEvents()
        page = self.window.today
        if not page.isVisible():
            self.say(*_shown_words(self.window))
            return
        title, summary = page._header._title.text(), page._header._summary.text()
        self.say(f"Today: {title}. {summary}".rstrip())
        for line in page.findChildren(TodayLine):
            if line.isVisible():
                answers = " / ".join(one.words for one in line.buttons)
                self.say(f"  ? {line.line.words} [{answers}]")
        cards = [one for one in page.findChildren(RoutineCard) if one.isVisible()]
        for card in cards:
            self.say(f"  - {card.accessibleName()}".replace("\u00a0", " "))
        if page._closed is not None and page._closed.isVisible():
            self.say(f"  ! {page._closed.accessibleName()}")

    def press(self, words: str) -> None:
        """Press what has this name, wherever it is."""
        self.say(f"> {words}")
        press(self.window, words)

    def wait(self, *, hours: float) -> None:
        """Let time pass, and look at the program again."""
        self.clock.pass_ms(round(hours * 3_600_000))
        self.say(f"({hours:g} h later, {self.clock.now():%a %H:%M})")
        self.window.go_to(TODAY)

    def check_in(self, felt: Felt = CALM, yes: int | None = None) -> None:
        """Start a session and answer by the keyboard alone."""
        page = self._begin()
        keys = f"{felt.leg}\n{felt.back}\n{list(Tingling).index(felt.tingling)}"
        self._type(page, keys + "".join("1" if at == yes else "0" for at in range(3)))
        if page.news.unbearable in page.news.asked:
            self._type(page, "0")
        self._type(page, str(list(Furthest).index(felt.furthest)))
        foot = page.foot
        self.say(f"Before: {_felt_words(felt)}")
        self.say(f"  = {foot.words.text()} {foot.detail.text()}".rstrip())
        if yes is None and felt.tingling is not Tingling.NEW:
            self._type(page, "\n")
        else:
            (foot.get_help if foot.get_help.isVisible() else foot.go_on).click()

    def follow(self) -> None:
        """Follow the session to its end."""
        page = self.window.session.session
        assert page.player is not None
        line = page.player.timeline.routine.items
        names = ", ".join(
            f"{one.exercise.name} L{int(one.level)} {_reps(one.dose.reps)}"
            for one in line
        )
        self.say(f"Session: {names}")
        page.beat()
        for _ in range(_MOST_BEATS):
            if not page.isVisible():
                return
            self.clock.pass_ms(_BEAT_MS)
            page.beat()
        pytest.fail(f"the session stands still: {page.player.state}")

    def run_to(self, name: str) -> None:
        """Follow the session into one of its exercises, and a little of it."""
        page = self.window.session.session
        page.beat()
        for _ in range(_MOST_BEATS):
            assert page.player is not None
            items = page.player.timeline.routine.items
            if items[page.player.step.rep.item].exercise.name == name:
                break
            self.clock.pass_ms(_BEAT_MS)
            page.beat()
        for _ in range(8):
            self.clock.pass_ms(_BEAT_MS)
            page.beat()

    def stop(self, *answers: str, then: Felt | None = None) -> None:
        """Stop, answer, rest, and rate it again after five minutes."""
        page = self.window.session.session
        assert page.player is not None
        step = page.player.step
        name = page.player.timeline.routine.items[step.rep.item].exercise.name
        QTest.keyClick(page, Qt.Key.Key_Escape)
        card = self.window.session.stop_card
        self.say(f"STOP in {name}: {', '.join(answers)}")
        self.say(f"  = {card.way_out.words.text()} {card.way_out.note.text()}")
        self.clock.pass_ms(1_000)
        for one in answers:
            press(card, one)
        if then is None:
            press(card, "Finish today")
            return
        press(card, "Rest 2 min, then rate again")
        if not card.isVisible() and self.window.session.isVisible():
            self._rest(then)

    def _rest(self, then: Felt) -> None:
        place = self.window.session.after
        self.clock.pass_ms(5 * 60_000)
        place.rest.look()
        self.rate(place.rate, then)
        found = place.result
        lines = " ".join(found._list._lines) if found._list is not None else ""
        self.say(f"  = {found.accessibleName()} {lines}")
        press(found, "Finish today")

    def rate(self, page: RatePage, felt: Felt) -> None:
        """Answer how it is now."""
        page.leg.scale.set_value(felt.leg)
        page.back.scale.set_value(felt.back)
        page.tingling.choice.choose(list(Tingling).index(felt.tingling))
        page.body.chart.choose(list(Furthest).index(felt.furthest))
        self.say(f"Now: {_felt_words(felt)}")
        press(page, "Continue")

    def after(self, effort: int | None = None) -> None:
        """Say how it was after a session."""
        page = self.window.room(AFTER).page
        assert isinstance(page, AfterPage)
        self.say(page._done.text())
        if effort is not None:
            page.effort.scale.set_value(effort)
            self.say(f"Effort {effort}")
        press(page, "Done")

    def morning(self, answer: str, where: str = "") -> None:
        """Answer the question of the morning, in one tap or two."""
        self.say(f"Morning: {answer}{', ' + where if where else ''}")
        press(self.window.today, answer)
        if where:
            press(self.window.today, where)

    def accept_offers(self) -> None:
        """Accept whatever is offered."""
        for _ in range(4):
            lines = [
                one
                for one in self.window.today.findChildren(TodayLine)
                if one.isVisible() and one.line.key.startswith("offer")
            ]
            if not lines:
                return
            self.say(f"> Accept: {lines[0].line.words}")
            lines[0].buttons[0].click()

    def sides(self) -> None:
        """The sides that the session takes, in their order."""
        player = self.window.session.session.player
        assert player is not None
        for item in player.timeline.routine.items:
            if len(item.sides) > 1 or item.sides[0] is not Side.BOTH:
                order = ", then ".join(one.value for one in item.sides)
                self.say(f"  {item.exercise.name}: {order}")

    def history(self) -> None:
        """The days of the sessions, as the diary keeps them."""
        sessions = self.window.crew.casebook.history(self.clock.now().date()).sessions
        for one in sessions:
            words = f"{one.local_date}: {one.exercises_done} done"
            self.say(f"Kept: {words}, began {one.started:%H:%M} UTC")

    def answer_the_list(self) -> None:
        """Answer the whole list of red flags by the keyboard, each with no."""
        self.window.go_to(SCREENING)
        room = self.window.room(SCREENING)
        assert isinstance(room, ScreeningRoom)
        self.say(f"The list: {room.check._lead.text()}")
        for _ in range(200):
            if room.page.currentWidget() is room.result:
                break
            at = room.check.focusWidget()
            if isinstance(at, Button):
                QTest.keyClick(at, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(at, "n")
            QApplication.processEvents()
        self.say("  = all answered with no")
        self.window.go_to(TODAY)

    def clear(self, by: str) -> None:
        """Say on the page of the lock which clinician has looked at it today."""
        form = self.window.findChildren(ClearanceForm)[0]
        press(form, "Yes, I was seen")
        form.who.set_text(by)
        form.when.set_text(f"{self.clock.now():%Y-%m-%d}")
        form.confirm.choose((0,))
        press(form, "Unlock exercises")
        self.say(f"Unlocks: {by} has looked at it today.")

    def _begin(self) -> CheckInPage:
        press(self.window, "Start session")
        page = self.window.room(CHECK_IN).page
        assert isinstance(page, CheckInPage)
        return page

    def _type(self, page: QWidget, keys: str) -> None:
        for key in keys:
            at = page.focusWidget()
            if key == "\n":
                QTest.keyClick(at, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(at, key)
            self.clock.pass_ms(700)


def _felt_words(felt: Felt) -> str:
    return (
        f"leg {felt.leg}, back {felt.back}, down to {felt.furthest.value}, "
        f"tingling {felt.tingling.value}"
    )


def _reps(reps: tuple[int, ...]) -> str:
    return "-".join(str(one) for one in reps)


def _shown_words(window: MainWindow) -> list[str]:
    """All words of what is shown in place of Today."""
    found = [one for one in window.findChildren(QLabel) if one.isVisible()]
    return [f"| {one.text()}" for one in found if one.text().strip()]
