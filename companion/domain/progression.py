"""Where each exercise stands: what every session, morning and choice has made of it.

Replayed from the records each time (clinical.md 3.2, 5.1), so that the same history
always gives the same plan. Only a choice of the person makes anything harder.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from companion.domain.after_stop import STOPS_TO_SET_ASIDE
from companion.domain.dose_ladder import (
    DoseStep,
    dose_ladder,
    first_index,
    level_below,
)
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.history import Choice, Decision, FlareUp, History
from companion.domain.morning import Colour, Mornings, session_colour
from companion.domain.own_exercise import is_own
from companion.domain.plan_event import events
from companion.domain.record import SessionRecord
from companion.domain.rule import RuleKey

GREENS_TO_OFFER = 2
MOST_STEPS_A_DAY = 2
EASY_EFFORT = 6
LONG_AWAY_DAYS = 7
# What followed a stop or a red morning stays: it keeps the person safe.
UNDOABLE = frozenset(
    {RuleKey.TWO_GREEN, RuleKey.EASIER, RuleKey.LONG_AWAY, RuleKey.FLARE_RETURN}
)

Exercises = Mapping[str, Exercise]


@fact
class Standing:
    """Where an exercise stands.

    ``index`` is its place on the dose ladder. ``halved`` asks for half the
    repetitions, and a green start, at its first return, when it is as ``before``
    again. ``eased`` is the last day on which a stop, a red morning, a flare-up or days
    away made it easier.
    """

    index: int = 0
    greens: int = 0
    stops_running: int = 0
    halved: bool = False
    set_aside: date | None = None
    eased: date | None = None
    before: Felt | None = None  # the session that was stopped, or borne badly


@fact
class LogEntry:
    """One change, for the list that the person can read."""

    day: date
    exercise_id: str
    rule: RuleKey
    before: int
    after: int


@fact
class Standings:
    """All exercises that were ever done, and how they came to stand there."""

    by_id: Mapping[str, Standing]
    log: tuple[LogEntry, ...]
    exercises: Exercises

    def of(self, exercise_id: str) -> Standing:
        """Where one stands; one that was never done stands where it begins."""
        return self.by_id.get(exercise_id) or _first(self.exercises, exercise_id)


def standings(history: History, exercises: Exercises, today: date) -> Standings:
    """Where all exercises stand on a day, from everything up to it."""
    fold = _Fold(history, exercises)
    for event in events(history, today):
        match event:
            case Decision():
                fold.decide(event)
            case FlareUp():
                fold.lower_all(event.began, RuleKey.FLARE_RETURN)
            case _:
                fold.take(event)
    fold.come_back(today)
    return Standings(fold.by_id, tuple(fold.log), exercises)


def offers(
    now: Standings, history: History, among: Iterable[str], today: date
) -> tuple[str, ...]:
    """Those among some whose next step may be offered; two at most [5.1].

    What was good most often since its last step comes first, so that each has a turn.
    """
    if history.flare_up(today) is not None or last_was_red(history, today):
        return ()
    decided = [one for one in history.decisions if one.day == today]
    taken = sum(1 for one in decided if one.choice is Choice.ACCEPT)
    answered = {one.exercise_id for one in decided}
    ready = [
        key
        for key in among
        if key not in answered
        and _may_rise(now.of(key), dose_ladder(now.exercises[key]))
    ]
    ready.sort(key=lambda key: -now.of(key).greens)
    return tuple(ready[: max(0, MOST_STEPS_A_DAY - taken)])


class _Fold:
    """Takes events in their order; nothing outside ever sees it half-way."""

    def __init__(self, history: History, exercises: Exercises) -> None:
        self.by_id: dict[str, Standing] = {}
        self.log: list[LogEntry] = []
        self._history = history
        self._mornings = Mornings(history)
        self._exercises = exercises
        self._effort = {
            one.session_id: one.effort
            for one in history.after_checks
            if one.effort is not None
        }
        self._ladders: dict[str, tuple[DoseStep, ...]] = {}
        self._last: date | None = None
        self._risen: dict[date, int] = {}

    def decide(self, one: Decision) -> None:
        """Follow the person: easier always, harder only where it was offered."""
        self.come_back(one.day)
        if one.exercise_id not in self._exercises:
            return
        standing = self._of(one.exercise_id)
        match one.choice:
            case Choice.EASIER:
                lower = max(0, standing.index - 1)
                after = replace(standing, index=lower, greens=0)
                self._put(one.day, one.exercise_id, RuleKey.EASIER, after)
            case Choice.NOT_YET:
                greens = min(standing.greens, 1)
                self.by_id[one.exercise_id] = replace(standing, greens=greens)
            case Choice.UNDO:
                self._undo(one, standing)
            case _:
                self._rise(one, standing)

    def take(self, session: SessionRecord) -> None:
        """Take a session: stops first, then how it was borne."""
        self.come_back(session.local_date)
        self._last = session.local_date
        colour = self._mornings.colour(session)
        stopped = {stop.rep.item for stop in session.stops}
        for item, planned in enumerate(session.plan):
            key = planned.exercise_id
            if key not in self._exercises:
                continue
            if item in stopped:
                self._stop(session, key)
            elif session.reps_done(item) > 0:
                whole = session.reps_done(item) >= planned.reps_planned
                triggers = not stopped
                self._bear(session, key, colour, whole=whole, triggers=triggers)

    def come_back(self, day: date) -> None:
        """After more than seven days away everything is a level lower, once."""
        if self._last is None or (day - self._last).days <= LONG_AWAY_DAYS:
            return
        self._last = day
        self.lower_all(day, RuleKey.LONG_AWAY)

    def lower_all(self, day: date, rule: RuleKey) -> None:
        """Everything goes down a level."""
        for key, standing in list(self.by_id.items()):
            lower = level_below(self._ladder(key), standing.index)
            after = replace(standing, index=lower, greens=0, eased=day)
            self._put(day, key, rule, after)

    def _stop(self, session: SessionRecord, key: str) -> None:
        standing, day = self._of(key), session.local_date
        running = standing.stops_running + 1
        aside = day if running >= STOPS_TO_SET_ASIDE else standing.set_aside
        lower = self._eased(session, key, standing)
        after = replace(lower, stops_running=running, set_aside=aside)
        rule = RuleKey.SET_ASIDE if aside else RuleKey.AFTER_STOP
        self._put(day, key, rule, after)

    def _eased(self, session: SessionRecord, key: str, standing: Standing) -> Standing:
        """A level lower; it comes back at half, when it is as before the session."""
        return replace(
            standing,
            index=level_below(self._ladder(key), standing.index),
            greens=0,
            halved=True,
            eased=session.local_date,
            before=self._history.baseline(session),
        )

    def _bear(
        self,
        session: SessionRecord,
        key: str,
        colour: Colour | None,
        *,
        whole: bool,
        triggers: bool,
    ) -> None:
        """A session without a stop of this exercise."""
        standing = self._of(key)
        calm = replace(standing, halved=False, stops_running=0, before=None)
        easy = self._effort.get(session.id, EASY_EFFORT) <= EASY_EFFORT
        if colour is Colour.RED and triggers:
            after = self._eased(session, key, calm)
            self._put(session.local_date, key, RuleKey.MORNING_RED, after)
        elif colour is Colour.GREEN and whole and easy:
            self.by_id[key] = replace(calm, greens=standing.greens + 1)
        elif colour is None and whole and easy:
            self.by_id[key] = calm  # nobody has said: it neither helps nor harms
        else:
            self.by_id[key] = replace(calm, greens=0)

    def _rise(self, one: Decision, standing: Standing) -> None:
        ladder = self._ladder(one.exercise_id)
        full = self._risen.get(one.day, 0) >= MOST_STEPS_A_DAY
        calm = self._may_harden(one.day)
        if full or not calm or not _may_rise(standing, ladder):
            return
        self._risen[one.day] = self._risen.get(one.day, 0) + 1
        risen = replace(standing, index=standing.index + 1, greens=0)
        self._put(one.day, one.exercise_id, RuleKey.TWO_GREEN, risen)

    def _undo(self, one: Decision, standing: Standing) -> None:
        """Take back the last change, unless a stop or a red morning made it."""
        made = [entry for entry in self.log if entry.exercise_id == one.exercise_id]
        if not made or made[-1].rule not in UNDOABLE:
            return
        if made[-1].before < standing.index or self._may_harden(one.day):
            before = replace(standing, index=made[-1].before, greens=0)
            self._put(one.day, one.exercise_id, RuleKey.UNDO, before)

    def _may_harden(self, day: date) -> bool:
        """Nothing becomes harder in a flare-up, or after a stop or a red morning."""
        flaring = self._history.flare_up(day) is not None
        return not flaring and not last_was_red(self._history, day)

    def _put(self, day: date, key: str, rule: RuleKey, after: Standing) -> None:
        before = self._of(key)
        self.by_id[key] = after
        if before.index != after.index or before.set_aside != after.set_aside:
            self.log.append(LogEntry(day, key, rule, before.index, after.index))

    def _of(self, key: str) -> Standing:
        return self.by_id.get(key) or _first(self._exercises, key)

    def _ladder(self, key: str) -> tuple[DoseStep, ...]:
        if key not in self._ladders:
            self._ladders[key] = dose_ladder(self._exercises[key])
        return self._ladders[key]


def _first(exercises: Exercises, key: str) -> Standing:
    """Where an exercise begins; only an own one begins above the foot."""
    own = is_own(key) and key in exercises
    return Standing(first_index(exercises[key]) if own else 0)


def _may_rise(standing: Standing, ladder: tuple[DoseStep, ...]) -> bool:
    ready = standing.greens >= GREENS_TO_OFFER and standing.index + 1 < len(ladder)
    return ready and standing.set_aside is None and not standing.halved


def last_was_red(history: History, day: date) -> bool:
    """Whether the last session before a day was stopped, or borne badly."""
    before = [one for one in history.sessions if one.local_date < day]
    if not before:
        return False
    last = max(before, key=lambda one: one.when)
    return bool(last.stops) or session_colour(history, last) is Colour.RED
