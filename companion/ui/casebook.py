"""Everything the rules look at, read from the diary, and what they make of it.

book = Casebook(library, sessions, told, settings)
book.history(today), book.person(), book.outlook(now), book.programme()

Read again only when the diary has changed. ``sessions`` is a SessionWriter or Sessions,
``told`` a Teller or Told: both read alike, the first with what is not on disk yet.
"""

# ruff: noqa: PLC0415 - what a start does not show, it does not wait for

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from companion.domain.exercise import Exercise, Side
from companion.domain.fact import altered, fact
from companion.domain.history import CheckIn, History
from companion.domain.outlook import Outlook
from companion.domain.own_exercise import OwnExercise, as_exercise, is_own
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.programme import Programme, first_programme
from companion.language import spoken
from companion.library import Library, Memo
from companion.store.setting import GET_UP, SORE_SIDE, Settings
from companion.ui.chronicle import Chronicle, ReadsSessions, ReadsTold
from companion.ui.forecast import Forecast

if TYPE_CHECKING:
    from companion.domain.day_plan import Now
    from companion.domain.plan_view import PlanView

T = TypeVar("T")
DAYS_AHEAD = 3
_TWO_HOURS = 120
_EARLY, _LATE = 8, 12  # hours on either side of the first two after getting up
_NIGHT_ENDS = 4  # an hour before this belongs to a late evening


class Bookcase(Mapping[str, Exercise]):
    """The sound exercises by id, the person's own among them.

    Those of the library are read when they are asked for, the own ones made then.
    """

    def __init__(
        self, library: Library, own: Callable[[], Mapping[str, OwnExercise]]
    ) -> None:
        self._library = library
        self._own = own

    def __getitem__(self, exercise_id: str) -> Exercise:
        """One exercise. Raises KeyError for one that is missing or broken."""
        if exercise_id not in self:
            raise KeyError(exercise_id)
        if not is_own(exercise_id):
            return self._library.exercise(exercise_id)
        own = self._own()[exercise_id]
        return as_exercise(own, self._library.exercise(own.drawn_as))

    def __contains__(self, exercise_id: object) -> bool:
        """Whether there is such an exercise and its file can be used."""
        if not isinstance(exercise_id, str):
            return False
        if not is_own(exercise_id):
            return self._library.sound(exercise_id)
        own = self._own().get(exercise_id)
        return own is not None and self._library.sound(own.drawn_as)

    def __iter__(self) -> Iterator[str]:
        """The ids of those that can be used, the person's own first."""
        every = (*self._own(), *self._library.ids())
        return (one for one in every if one in self)

    def __len__(self) -> int:
        """How many can be used."""
        return sum(1 for _ in self)


@fact
class _Read:
    """What was read, and when in the life of the diary."""

    revision: int
    today: date
    history: History
    person: Person


@fact
class _Own:
    """What the person chose and made, read at a revision of the diary."""

    revision: int
    plan: OwnPlan
    exercises: Mapping[str, OwnExercise]


class Casebook:
    """History, person and plan, as the diary holds them now."""

    def __init__(
        self,
        library: Library,
        sessions: ReadsSessions,
        told: ReadsTold,
        settings: Settings,
        memo: Memo | None = None,
    ) -> None:
        self.exercises = Bookcase(library, self.own_exercises)
        self._library = library
        self._past = Chronicle(sessions, told)
        self._told = told
        self._settings = settings
        self._read: _Read | None = None
        self._own: _Own | None = None
        self._seen: dict[bool, tuple[tuple[int, date, str], Outlook]] = {}
        self._forecast = Forecast(memo, self.exercises) if memo is not None else None

    def history(self, today: date) -> History:
        """Everything told and done so far."""
        return self._fresh(today).history

    def person(self, today: date) -> Person:
        """Who follows along, as told last."""
        return self._fresh(today).person

    def knows_person(self) -> bool:
        """Whether the person has told about themselves; else the first run is due."""
        return bool(self._past.facts(Person))

    def programme(self) -> Programme:
        """The days of the plan, as the person chose them."""
        return altered(first_programme(), days=self.own_plan().days)

    def own_plan(self) -> OwnPlan:
        """What the person chose over the automatic plan."""
        return self._fresh_own().plan

    def own_exercises(self) -> Mapping[str, OwnExercise]:
        """The person's own exercises by id, those that were deleted left out."""
        return self._fresh_own().exercises

    def plan_view(self, now: datetime) -> "PlanView":
        """The plan as its pages show it; reads every exercise."""
        from companion.domain.plan_view import plan_view

        read = self._fresh(now.date())
        moment = self._moment(read, now)
        return plan_view(
            self.exercises, read.person, read.history, moment, self.own_plan()
        )

    def outlook(self, now: datetime) -> Outlook:
        """What the rules say of the day of a moment, by the clock on the wall."""
        early = self._early(now)
        key = (self._told.revision, now.date(), spoken())
        held = self._seen.get(early)
        if held is None or held[0] != key:
            seen = self._recalled(now) or self._worked_out(now)
            held = self._seen[early] = (key, seen)
        return held[1]

    def change(self, check_in: CheckIn) -> str:
        """What a session after such answers has other than the day's plan, in words."""
        from companion.domain.day_change import Looker, change_words

        read = self._fresh(check_in.day)
        moment = altered(self._moment(read, check_in.at), check_in=check_in)
        looker = Looker(self.exercises, read.person, self.own_plan())
        return change_words(looker, read.history, moment)

    def work_ahead(self, now: datetime) -> Iterator[None]:
        """Work out the coming days, a slice at a time: a start then finds them."""
        for ahead in range(DAYS_AHEAD + 1):
            for hour in (_EARLY, _LATE):
                later = now.replace(hour=hour, minute=0) + timedelta(days=ahead)
                if not self._is_kept(later):
                    self._worked_out(later)
                yield

    def _is_kept(self, now: datetime) -> bool:
        """Whether a day was worked out; its exercises are not read for that."""
        if self._forecast is None:
            return False
        state = self._told.fingerprint()
        return self._forecast.knows(now.date(), early=self._early(now), state=state)

    def _recalled(self, now: datetime) -> Outlook | None:
        if self._forecast is None:
            return None
        state = self._told.fingerprint()
        return self._forecast.recall(now.date(), early=self._early(now), state=state)

    def _worked_out(self, now: datetime) -> Outlook:
        from companion.domain.prospect import outlook

        read = self._fresh(now.date())
        moment, own = self._moment(read, now), self.own_plan()
        seen = outlook(self.exercises, read.person, read.history, moment, own)
        seen = altered(seen, faults=self._faults(read, now.date()))
        if self._forecast is not None:
            state = self._told.fingerprint()
            self._forecast.keep(seen, early=self._early(now), state=state)
        return seen

    def _faults(self, read: _Read, today: date) -> tuple[str, ...]:
        """What is wrong with files of the plan; the others are not read for it."""
        from companion.domain.day_plan import week_of
        from companion.domain.template import template

        week = week_of(read.history, today)
        listed = template(read.person, week, frozenset())
        found = (self._library.fault_of(one) for one in listed)
        return tuple(str(fault) for fault in found if fault is not None)

    def _moment(self, read: _Read, now: datetime) -> "Now":
        from companion.domain.day_plan import Now
        from companion.domain.prospect import last_check_in

        day = now.date()
        return Now(
            day,
            self.programme().planned_on(day),
            last_check_in(read.history, day),
            self._minutes_up(now),
        )

    def _early(self, now: datetime) -> bool:
        """Whether it is within two hours of getting up."""
        up = self._minutes_up(now)
        return up is not None and up < _TWO_HOURS

    def _minutes_up(self, now: datetime) -> int | None:
        """Minutes since the usual time of getting up; None late in the evening."""
        if now.hour < _NIGHT_ENDS:
            return None
        up = round(self._settings.get(GET_UP) * 60)
        return max(0, now.hour * 60 + now.minute - up)

    def _fresh(self, today: date) -> _Read:
        revision, read = self._told.revision, self._read
        if read is None or (read.revision, read.today) != (revision, today):
            history = self._past.history(today)
            read = _Read(revision, today, history, self._person())
            self._read = read
        return read

    def _fresh_own(self) -> _Own:
        revision, own = self._told.revision, self._own
        if own is None or own.revision != revision:
            plans = self._past.facts(OwnPlan)
            made = {one.id: one for one in self._past.facts(OwnExercise)}
            kept = {key: one for key, one in made.items() if not one.gone}
            own = _Own(revision, plans[-1] if plans else OwnPlan(), kept)
            self._own = own
        return own

    def _person(self) -> Person:
        told = self._past.facts(Person)
        side = Side(self._settings.get(SORE_SIDE))
        person = told[-1] if told else Person(side=side)
        asked = (*person.referrals, *self._past.facts(Referral))
        return altered(person, referrals=tuple(dict.fromkeys(asked)))
