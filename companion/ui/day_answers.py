"""What the person answers or asks on Today, told to the diary."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.felt import Felt, NextMorning
from companion.domain.history import (
    Choice,
    Decision,
    FlareUp,
    History,
    NotToday,
    NotTodayReason,
    Walking,
)
from companion.domain.morning import morning_after
from companion.domain.stop import Furthest
from companion.ui.pages.today_asks import Asked

if TYPE_CHECKING:
    from companion.ui.room import Host

_ONE_DAY = timedelta(days=1)


class DayAnswers:
    """Takes answers of the lines by their keys; ``asked`` is what is open after one."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.asked = Asked()

    def take(self, key: str, answer: str) -> bool:
        """Keep an answer; False for one that is not for the diary."""
        kind, _, rest = key.partition(":")
        match kind, answer:
            case "morning", _:
                self._morning(answer)
            case "where", _:
                self._where(Furthest(answer))
            case "walk", _:
                self._tell(Walking(self._today, answer == "yes"))
            case "flare", "over":
                self.end_flare()
            case "offer", _:
                accept = answer == "accept"
                choice = Choice.ACCEPT if accept else Choice.NOT_YET
                self._tell(Decision(self._today, rest, choice))
            case "put_off", _:
                self._want_it_after_all()
            case _:
                return False
        return True

    def begin_flare(self) -> None:
        """Calm days, from today."""
        if self._history.flare_up(self._today) is None:
            self._tell(FlareUp(self._today))

    def end_flare(self) -> None:
        """The flare-up is over, from today."""
        lasting = self._history.flare_up(self._today)
        if lasting is not None:
            self._tell(replace(lasting, ended=self._today))

    def put_off(self, reason: NotTodayReason, exercise_id: str = "") -> None:
        """Not today: the day, or one exercise of it."""
        self._tell(NotToday(self._today, reason, exercise_id))

    def _morning(self, answer: str) -> None:
        """One tap: as before the session, or so much worse that it counts.

        Where it reaches is asked next.
        """
        yesterday, said = self._today - _ONE_DAY, NextMorning(answer)
        self._tell(morning_after(yesterday, self._before(), said))
        self.asked = Asked(where=True)

    def _where(self, furthest: Furthest) -> None:
        told = [one for one in self._history.mornings if one.day == self._today]
        if told:
            felt = replace(told[-1].felt, furthest=furthest)
            self._tell(replace(told[-1], felt=felt))
        self.asked = Asked()

    def _before(self) -> Felt:
        """How it felt before yesterday's session, or whenever it was told last."""
        history, yesterday = self._history, self._today - _ONE_DAY
        those = [one for one in history.sessions if one.local_date == yesterday]
        found = [history.baseline(one) for one in those]
        known = [one for one in found if one is not None]
        if known:
            return known[-1]
        told = [one.felt for one in history.check_ins]
        return told[-1] if told else Felt(0, 0)

    def _want_it_after_all(self) -> None:
        teller = self._host.crew.teller
        for one in teller.all(NotToday, self._today):
            if one.fact.day == self._today and not one.fact.exercise_id:
                teller.take_back(one.id)

    def _tell(self, fact: object) -> None:
        self._host.crew.teller.tell(fact)

    @property
    def _today(self) -> date:
        return self._host.clock.now().date()

    @property
    def _history(self) -> History:
        return self._host.crew.casebook.history(self._today)
