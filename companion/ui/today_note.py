"""What today's sheet says of the day, as the rules see it: for window and verbs."""

from datetime import date, datetime, time

from companion.domain.alarm_words import alarm_lines, words_to_say
from companion.domain.closed_words import CLOSED
from companion.domain.day_gap import day_gap
from companion.domain.flare import ADVICE, HONEST, QUESTION, QUESTION_NO, FlarePhase
from companion.domain.lock import locked_by
from companion.domain.outlook import Outlook
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.domain.screening import Tier
from companion.language import mark, tr
from companion.printing.day_note import Alarm, Coming, DayNote
from companion.ui.casebook import Casebook

_NOON = time(12)  # long after getting up
_WALK = mark("A short walk is plenty.")
_MOVING = mark("Walking and changing position often are still good for you.")
_ON_SCREEN = mark("Answer them on the screen, then print this sheet again.")
_CALM = (FlarePhase.CALM, FlarePhase.WAIT)
# What has to be gone through before anybody can say when the next session is.
_CHECKS = (RuleKey.LIST_DUE, RuleKey.START_NEW)


def today_note(book: Casebook, now: datetime, *, stopped: bool = False) -> DayNote:
    """What kind of day it is; nothing of a usual session day.

    ``stopped`` says that a stop has closed every exercise of it (clinical.md 3.2).
    """
    seen = book.outlook(now)
    closed = seen.plan.closed
    if closed is not None:
        return _closed(book, now, closed)
    if seen.flare is not None:
        return _flare(seen, stopped=stopped)
    if stopped:
        text = f"{tr(_MOVING)} {_after_stops()}"
        title = tr(CLOSED[RuleKey.STOP_FINISH].title)
        return DayNote(title, text, coming=_coming(book, now))
    rests = not book.programme().planned_on(now.date())
    if not seen.plan.items:
        why = day_gap(seen.plan.reasons)
        title = tr("No exercise is left for today")
        return DayNote(title, tr(_MOVING), why, coming=_coming(book, now))
    if not rests:
        return DayNote()
    text = f"{tr(_WALK)} {rule(RuleKey.REST_DAY).words}"
    return DayNote(tr("Rest day"), text, coming=_coming(book, now))


def _closed(book: Casebook, now: datetime, closed: RuleKey) -> DayNote:
    words = CLOSED[closed]
    history = book.history(now.date())
    alarm = locked_by(history)
    if closed is RuleKey.LOCK and alarm is not None:
        say = words_to_say(history, alarm) if alarm.tier is Tier.NOW else ""
        told = Alarm(alarm.tier, alarm_lines(history, alarm), say)
        return DayNote(tr(words.title), tr(words.text), alarm=told)
    rests, asks = closed is RuleKey.START_REST, closed is RuleKey.LIST_DUE
    again = f" {tr(_ON_SCREEN)}" if asks else ""
    return DayNote(
        tr(words.title),
        f"{tr(words.text)}{again}",
        advice=_advice() if rests else (),
        checks=closed in _CHECKS,
    )


def _after_stops() -> str:
    """Why nothing is left to do, and what comes of it next time."""
    said = (RuleKey.CLOSED_TODAY, RuleKey.AFTER_STOP)
    return " ".join(rule(key).words for key in said)


def _flare(seen: Outlook, *, stopped: bool) -> DayNote:
    """Calm days say what helps; the days after them how much comes back."""
    flare = seen.flare
    assert flare is not None  # noqa: S101 - the caller has looked
    calm = flare.phase is FlarePhase.CALM
    texts = [tr(HONEST) if calm else flare.words]
    if stopped:
        texts.append(_after_stops())
    if flare.asks and not seen.walks:
        texts += [tr(QUESTION), tr(QUESTION_NO)]
    advice = _advice() if flare.phase in _CALM else ()
    return DayNote(flare.title, " ".join(texts), advice=advice)


def _advice() -> tuple[str, ...]:
    return tuple(tr(one) for one in ADVICE)


def _coming(book: Casebook, now: datetime) -> Coming:
    """The next session day, with what its plan holds as the rules see it today."""
    day: date = book.programme().next_planned(now.date())
    plan = book.outlook(datetime.combine(day, _NOON, now.tzinfo)).plan
    return Coming(day, tuple(one.exercise.name for one in plan.items))
