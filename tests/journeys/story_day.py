"""A day of a patient's story: what they do at the window, told line by line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from companion.ui.doors import AFTER, CHECK_IN, HISTORY, RATE
from companion.ui.pages.after_session import AfterPage
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.entry_view import EntryView
from companion.ui.pages.rate_page import RatePage
from companion.ui.pages.today_line import TodayLine
from companion.ui.widgets.day_column import DayColumn
from companion.ui.widgets.routine_card import RoutineCard
from tests.fakes import FakeClock
from tests.house import window_of
from tests.journeys.forms import NOBODY_SPECIAL, About, Asked, Forms
from tests.journeys.hands import Hands, words_in_view

CALM = Felt(2, 1, Furthest.THIGH, Tingling.USUAL)
# Less than the gap that a session takes for a sleeping laptop.
_BEAT_MS = 1_900
_MOST_BEATS = 2_000


class Day:
    """What the person does and sees on one day; all of it by their own hands."""

    def __init__(self, house: House, clock: FakeClock, lines: list[str]) -> None:
        self.clock = clock
        self.window = window_of(house)
        self._hands = Hands(self.window, clock)
        self._forms = Forms(self.window, self._hands, self.say)
        self._lines = lines

    def say(self, *words: str) -> None:
        """Write lines into the transcript."""
        self._lines += [f"  {one}".replace("\u00a0", " ") for one in words]

    def first_run(
        self,
        about: About = NOBODY_SPECIAL,
        last: str = "Look around first",
        *,
        in_full: bool = False,
    ) -> None:
        """Walk the four steps, with no to all red flags."""
        self._forms.first_run(about, last, in_full=in_full)

    def change_about(self, about: About) -> None:
        """Tell something else about oneself, by Plan and About you."""
        self._forms.change(about)
        self._go_to("Today")

    def write_down(self, about: About) -> None:
        """Follow the card of a closed day to About you, and tell what is missing."""
        self.press("Write it down")
        self._forms.correct(about)

    def ask_for(self, exercise: str, *asked: Asked) -> None:
        """Write down under Exercises who asked for one of them, until it is taken."""
        self._forms.ask_for(exercise, asked)
        self._go_to("Today")

    def look(self) -> None:
        """What Today shows."""
        self._go_to("Today")
        page = self.window.today
        if not page.isVisible():
            self.say(*(f"| {one}" for one in self._words_beside_the_rail()))
            return
        title, summary = page._header._title.text(), page._header._summary.text()
        self.say(f"Today: {title}. {summary}".rstrip())
        for line in page.findChildren(TodayLine):
            if line.isVisible():
                answers = " / ".join(one.words for one in line.buttons)
                self.say(f"  ? {line.line.words} [{answers}]")
        cards = [one for one in page.findChildren(RoutineCard) if one.isVisible()]
        for card in cards:
            self.say(f"  - {card.accessibleName()}")
        if page._closed is not None and page._closed.isVisible():
            self.say(f"  ! {page._closed.accessibleName()}")

    def press(self, words: str) -> None:
        """Press what has this name, wherever it is."""
        self.say(f"> {words}")
        self._hands.press(words)

    def wait(self, *, hours: float) -> None:
        """Let time pass, and look at the program again."""
        self.clock.pass_ms(round(hours * 3_600_000))
        self.say(f"({hours:g} h later, {self.clock.now():%a %H:%M})")
        self._go_to("Today")

    def check_in(self, felt: Felt = CALM, yes: int | None = None) -> None:
        """Start a session and answer by the keyboard alone."""
        page = self.window.room(CHECK_IN).page
        assert isinstance(page, CheckInPage)
        if not page.isVisible():
            self._hands.press("Start session")
        assert page.isVisible()
        keys = f"{felt.leg}\n{felt.back}\n{list(Tingling).index(felt.tingling)}"
        self._hands.type(keys + "".join("1" if at == yes else "0" for at in range(3)))
        if page.news.unbearable in page.news.asked:
            self._hands.type("0")
        self._hands.type(str(list(Furthest).index(felt.furthest)))
        foot = page.foot
        self.say(f"Before: {_felt_words(felt)}")
        if yes is not None:
            self.say(f"  Yes: {page.news.rows[yes].accessibleName()}")
        self.say(f"  = {foot.words.text()} {foot.detail.text()}".rstrip())
        self._hands.type("\n")

    def follow(self) -> None:
        """Follow the session to its end."""
        page = self.window.session.session
        assert page.player is not None
        self.doses()
        page.beat()
        for _ in range(_MOST_BEATS):
            if not page.isVisible():
                return
            self.clock.pass_ms(_BEAT_MS)
            page.beat()
        pytest.fail(f"the session stands still: {page.player.state}")

    def doses(self) -> None:
        """The exercises of the session that runs, each with its level and reps."""
        player = self.window.session.session.player
        assert player is not None
        items = player.timeline.routine.items
        names = [
            f"{one.exercise.name} L{int(one.level)} {_reps(one.dose.reps)}"
            for one in items
        ]
        self.say(f"Session: {', '.join(names)}")

    def run_to(self, name: str) -> None:
        """Follow the session into one of its exercises, and a little of it."""
        page = self.window.session.session
        assert page.player is not None
        self.doses()
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
        QApplication.sendPostedEvents()
        card = self.window.session.stop_card
        self.say(f"STOP in {name}: {', '.join(answers)}")
        self.say(f"  = {card.way_out.words.text()} {card.way_out.note.text()}")
        self.clock.pass_ms(1_000)
        for one in answers:
            self._hands.press(one, card)
        if then is None:
            self._hands.press("Finish today", card)
            return
        self._hands.press("Rest 2 min, then rate again", card)
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
        self._hands.press("Finish today", found)

    def rate_now(self, felt: Felt) -> None:
        """Answer the line that asks how it is now, some time after a stop."""
        self.press("Rate it now")
        page = self.window.room(RATE).page
        assert isinstance(page, RatePage)
        self.say(f"  {page.frame.title.text()} {page.frame.lead.text()}")
        self.rate(page, felt)

    def rate(self, page: RatePage, felt: Felt) -> None:
        """Answer how it is now."""
        touch = self._hands.touch
        touch(page.leg.scale.cells[felt.leg])
        touch(page.back.scale.cells[felt.back])
        touch(page.tingling.choice.cells[list(Tingling).index(felt.tingling)])
        touch(page.body.chart.cells[list(Furthest).index(felt.furthest)])
        self.say(f"Now: {_felt_words(felt)}")
        self._hands.press("Continue", page)

    def after(self, effort: int | None = None) -> None:
        """Say how it was after a session."""
        page = self.window.room(AFTER).page
        assert isinstance(page, AfterPage)
        self.say(page.frame.title.text())
        if effort is not None:
            self._hands.touch(page.effort.scale.cells[effort])
            self.say(f"Effort {effort}")
        self._hands.press("Done", page)

    def morning(self, answer: str, where: str = "") -> None:
        """Answer the question of the morning, in one tap or two."""
        self.say(f"Morning: {answer}{', ' + where if where else ''}")
        self._hands.press(answer, self.window.today)
        if where:
            self._hands.press(where, self.window.today)

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
            self._hands.touch(lines[0].buttons[0])

    def sides(self) -> None:
        """The sides that the session takes, in their order."""
        player = self.window.session.session.player
        assert player is not None
        for item in player.timeline.routine.items:
            if len(item.sides) > 1 or item.sides[0] is not Side.BOTH:
                order = ", then ".join(one.value for one in item.sides)
                self.say(f"  {item.exercise.name}: {order}")

    def history(self) -> None:
        """What History shows of the days of this week that had a session."""
        self._go_to("History")
        page = self.window.room(HISTORY).page
        for column in page.findChildren(DayColumn):
            self._hands.touch(column)
            entries = [o for o in page.findChildren(EntryView) if o.isVisible()]
            if entries:
                self.say(f"Kept: {column.accessibleName()}")
            for entry in entries:
                self.say(f"  {entry.accessibleName()}: {words_in_view(entry)[1]}")
        self._go_to("Today")

    def answer_the_list(self) -> None:
        """Follow the card of the day to the list of red flags; each with no."""
        self.press("Answer the questions")
        self._forms.signs()

    def clear(self, by: str) -> None:
        """Say on the page of the lock which clinician has looked at it today."""
        self._forms.clear(by, f"{self.clock.now():%Y-%m-%d}")

    def _go_to(self, place: str) -> None:
        """By the rail; away from a form that has none, its own way back."""
        self._hands.press(place, self.window.rail)

    def _words_beside_the_rail(self) -> list[str]:
        rail = set(words_in_view(self.window.rail))
        return [one for one in words_in_view(self.window) if one not in rail]


def _felt_words(felt: Felt) -> str:
    return (
        f"leg {felt.leg}, back {felt.back}, down to {felt.furthest.value}, "
        f"tingling {felt.tingling.value}"
    )


def _reps(reps: tuple[int, ...]) -> str:
    return "-".join(str(one) for one in reps)
