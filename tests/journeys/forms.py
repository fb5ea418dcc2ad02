"""The forms of the first run, of About you and of the exercises, filled in by hand.

What was asked, answered and said of it goes into the transcript of a story.
"""

from collections.abc import Callable, Sequence

from companion.domain.fact import fact
from companion.ui.doors import ABOUT, EXERCISES, SCREENING, WELCOME
from companion.ui.pages.about import AboutPage
from companion.ui.pages.about_form import (
    CAUSE,
    PREGNANT,
    SIDE,
    AboutForm,
)
from companion.ui.pages.clearance import CONFIRM, ClearanceForm
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.pages.professional_form import WHAT
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.pages.welcome import AGE
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.rooms.welcome import WelcomeRoom
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.widgets.card import Card
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.notice import Notice
from companion.ui.window import MainWindow
from tests.journeys.hands import Hands, words_in_view

AGREES, ASKED_FOR = (name for name, _ in WHAT)
Say = Callable[[str], None]


@fact
class Asked:
    """What a professional said: on a day, for exercises by name; none means all."""

    by: str
    on: str
    exercises: tuple[str, ...] = ()


@fact
class About:
    """The answers about a person, in the words of the form; empty is left alone."""

    side: str = ""
    cause: str = ""
    pregnant: str = ""
    ticks: tuple[str, ...] = ()
    asked: Asked | None = None

    @property
    def words(self) -> str:
        """What is told, in one line."""
        weeks = self.pregnant
        pregnant = "not pregnant" if weeks == "No" else weeks and f"pregnant: {weeks}"
        return "; ".join(filter(None, (self.side, self.cause, pregnant, *self.ticks)))


NOBODY_SPECIAL = About("Both, or not sure", "Not known yet", "No")


class Forms:
    """One window's forms, in one pair of hands."""

    def __init__(self, window: MainWindow, hands: Hands, say: Say) -> None:
        self._window = window
        self._hands = hands
        self._say = say

    def first_run(self, about: About, last: str, *, in_full: bool) -> None:
        """All four steps; ``last`` is the button that is pressed in the end."""
        room = self._window.room(WELCOME)
        assert isinstance(room, WelcomeRoom)
        assert room.what.isVisible(), "there was a first run already"
        self._say(f"{room.what.frame.title.text()}. {AGE} Yes")
        self._hands.choose(AGE, "Yes")
        self._hands.press("Continue")
        self.signs(in_full=in_full)
        assert room.you.isVisible()
        self._say(f"About you: {about.words}")
        self._tell(room.you.form, about)
        self._hands.press("Continue")
        self._read_plan(room)
        self._hands.press(last)
        self._say(f"> {last}")

    def signs(self, *, in_full: bool = False) -> None:
        """Answer the whole list by the keyboard, each sign with no."""
        room = self._window.room(SCREENING)
        assert isinstance(room, ScreeningRoom)
        check, result = room.check, room.result
        self._say(f"The list: {check._lead.text()}")
        while check.isVisible():
            self._answer_part(check, in_full=in_full)
        assert result.isVisible()
        self._say(f"  = {result.frame.title.text()}. {result.frame.foot.words.text()}")
        self._hands.press("Continue")

    def _answer_part(self, check: SignCheckPage, *, in_full: bool) -> None:
        assert check.part is not None
        title, rows = check.frame.title.text(), list(check.part.rows.values())
        if in_full:
            self._say(f"  {title}:")
        assert {row.answer for row in rows} == {None}, "nobody is answered for"
        for row in rows:
            self._hands.type("n")
            if in_full:
                self._say(f"    {row.label.text()} No")
        assert {row.answer for row in rows} == {False}
        if not in_full:
            self._say(f"  {title}: {len(rows)} times no")
        self._hands.type("\n")

    def change(self, about: About) -> None:
        """Change what was told, by Plan and About you."""
        self._hands.press("Plan", self._window.rail)
        self._hands.press("About you")
        self.correct(about)

    def correct(self, about: About) -> None:
        """Change the answers that are shown, save them, and read what follows."""
        page = self._window.room(ABOUT).page
        assert isinstance(page, AboutPage)
        self._say(f"About you: {about.words}".rstrip(": "))
        self._tell(page.form, about)
        self._hands.press("Save")
        self._say(f"  = {page.frame.foot.words.text()}")
        for found in page.findChildren(BulletList):
            if found.isVisible():
                self._say(f"  = {found.accessibleDescription()}")
        self._hands.press("Back")

    def ask_for(self, exercise: str, asked: Sequence[Asked]) -> None:
        """Write down under Exercises that a professional asked for one of them."""
        self._hands.press("Exercises", self._window.rail)
        page = self._window.room(EXERCISES).page
        assert isinstance(page, ExercisesPage)
        (card,) = (o for o in page.grid.cards if o.accessibleName() == exercise)
        self._hands.touch(card)
        standing = page.detail.standing
        self._say(f"Exercises, {exercise}: {' '.join(words_in_view(standing))}")
        self._hands.press("A professional asked me", standing)
        for one in asked:
            self._hands.write("Who asked for it?", one.by, standing)
            self._hands.write("On which day?", one.on, standing)
            self._hands.press("Add to my plan", standing)
            self._say(f"  {one.by} asked for it, on {one.on}.")
            if standing.form.isVisible():
                self._say(f"  ! {standing.form.when.below.text()}")
        assert not standing.form.isVisible()
        self._say(f"  = {' '.join(words_in_view(standing))}")

    def clear(self, by: str, on: str) -> None:
        """Say on the page of the lock which clinician has looked at it."""
        (form,) = self._window.findChildren(ClearanceForm)
        self._hands.press("Yes, I was seen", form)
        self._hands.write("Who was it?", by, form)
        self._hands.write("On which day?", on, form)
        self._hands.press(CONFIRM, form)
        self._say(f"Seen by {by}, on {on}: {CONFIRM}.")
        self._hands.press("Unlock exercises", form)

    def _tell(self, form: AboutForm, about: About) -> None:
        for question, answer in (
            (SIDE, about.side),
            (CAUSE, about.cause),
            (PREGNANT, about.pregnant),
        ):
            if answer:
                self._hands.choose(question, answer)
        for tick in about.ticks:
            self._hands.press(tick, form)
        if about.asked is not None:
            self._write_down(form, about.asked)
        for card in form.findChildren(FormCard):
            for remark in card.remarks:
                self._say(f"  ! {remark.label.text()}")

    def _write_down(self, form: AboutForm, asked: Asked) -> None:
        """What a professional said, into its own form."""
        self._hands.press("Add somebody", form)
        card = form.referrals.form
        self._hands.write("Who?", asked.by, card)
        self._hands.write("On which day?", asked.on, card)
        said = ASKED_FOR if asked.exercises else AGREES
        self._hands.press(said, card)
        for one in asked.exercises:
            self._hands.press(one, card)
        self._hands.press("Add this", card)
        what = f": {', '.join(asked.exercises)}" if asked.exercises else ""
        self._say(f"  {asked.by}, {asked.on}. {said}{what}.")

    def _read_plan(self, room: WelcomeRoom) -> None:
        page = room.plan
        assert page.isVisible()
        self._say(f"{page.frame.title.text()}: {page._summary.text()}")
        cards = [one for one in page.cards.findChildren(Card) if one.isVisible()]
        names = ", ".join(one.accessibleName() for one in cards)
        if names:
            self._say(f"  {names}")
        for notice in page.findChildren(Notice):
            self._say(f"  ! {' '.join(words_in_view(notice))}")
        for out in page.findChildren(FormCard):
            head, *lines = words_in_view(out)
            for line in lines:
                self._say(f"  {head}: {line}")
        self._say(f"  = {page.frame.foot.words.text()}")
