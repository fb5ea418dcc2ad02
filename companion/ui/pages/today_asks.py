"""What Today asks or says in its lines, the most urgent first, two at most.

lines_of(day, now, where) -> tuple[Line, ...]
"""

from datetime import datetime

from companion.domain.dose_ladder import dose_ladder
from companion.domain.escalation import Escalation
from companion.domain.fact import fact
from companion.domain.flare import QUESTION, FlarePhase
from companion.domain.outlook import Outlook
from companion.domain.step_words import offer_words
from companion.domain.stop import Furthest
from companion.language import mark, tr
from companion.ui.pages.day import Day
from companion.ui.pages.today_line import Line

MOST = 2
NIGHT_ENDS = 4  # an hour before this is a late evening, and no morning yet
MORNING_ENDS = 12
AGAIN, MORNING, WHERE, FLARE, WALK = "again", "morning", "where", "flare", "walk"
OFFER, SOON, PUT_OFF = "offer", "soon", "put_off"
_PLACES = {
    Furthest.NONE: mark("Nowhere"),
    Furthest.BACK: mark("Low back"),
    Furthest.BUTTOCK: mark("Buttock"),
    Furthest.THIGH: mark("Thigh"),
    Furthest.CALF: mark("Calf"),
    Furthest.FOOT: mark("Foot"),
}
_SOON = {
    Escalation.STOPPED_OFTEN: mark(
        "Three stopped sessions in a week. Ask a GP or physiotherapist soon."
    ),
    Escalation.NOT_SETTLED: mark(
        "Not back to usual after three days. Ask a GP or physiotherapist soon."
    ),
    Escalation.NO_CHANGE: mark(
        "No change in two weeks. Ask a GP or physiotherapist what else could help."
    ),
}


@fact
class Asked:
    """What is open between two taps: where it reaches this morning."""

    where: bool = False


def lines_of(day: Day, now: datetime, asked: Asked) -> tuple[Line, ...]:
    """The lines of a day as it stands at a moment."""
    seen = day.outlook
    if seen is None:
        return ()
    found = [
        *_after_a_stop(seen, now),
        *(_morning(seen, asked, now) if now.hour >= NIGHT_ENDS else ()),
        *_flare(day, seen),
        *_soon(seen),
        *_put_off(day, seen),
        *_offers(day, seen),
    ]
    return tuple(found[:MOST])


def _after_a_stop(seen: Outlook, now: datetime) -> list[Line]:
    if not any(due <= now for due in seen.asks_again):
        return []
    words = tr("You stopped earlier today. How is it now?")
    return [Line(AGAIN, "clock", words, (("rate", tr("Rate it now")),))]


def _morning(seen: Outlook, asked: Asked, now: datetime) -> list[Line]:
    if asked.where:
        places = tuple((one.value, tr(words)) for one, words in _PLACES.items())
        return [Line(WHERE, "morning", tr("And how far down does it reach?"), places)]
    if not seen.asks_morning:
        return []
    words = (
        tr("How is it this morning, after yesterday’s session?")
        if now.hour < MORNING_ENDS
        else tr("How is it today, after yesterday’s session?")
    )
    answers = (
        ("better", tr("Better")),
        ("same", tr("Same")),
        ("worse", tr("Worse")),
    )
    return [Line(MORNING, "morning", words, answers)]


def _flare(day: Day, seen: Outlook) -> list[Line]:
    if seen.flare is None:
        return []
    found = []
    if seen.flare.asks and seen.walks is None:
        answers = (("yes", tr("Yes")), ("no", tr("No")))
        found.append(Line(WALK, "walk", tr(QUESTION), answers, caution=True))
    answers = (("helps", tr("What helps")), ("over", tr("It is over")))
    words = seen.flare.words
    if day.next_item is None and seen.flare.phase is FlarePhase.CALM:
        words = f"{seen.flare.title}. {words}"  # else it stands in the title
    found.append(Line(FLARE, "flare", words, answers))
    return found


def _soon(seen: Outlook) -> list[Line]:
    answers = (("help", tr("When to get help")),)
    return [
        Line(SOON, "info", tr(_SOON[one]), answers, caution=True)
        for one in seen.escalations[:1]
    ]


def _put_off(day: Day, seen: Outlook) -> list[Line]:
    if not seen.put_off:
        return []
    words = tr("Rest is fine, and nothing counts as missed.")
    if seen.flare is not None and day.next_item is not None:
        words = f"{tr('Not today')}. {words}"  # else it stands in the title
    return [Line(PUT_OFF, "not_today", words, (("undo", tr("Do it after all")),))]


def _offers(day: Day, seen: Outlook) -> list[Line]:
    answers = (("accept", tr("Accept")), ("not_yet", tr("Not yet")))
    steps = dict(zip(seen.plan.offers, seen.plan.steps, strict=True))
    found = []
    for item in day.routine.items:
        step = steps.get(item.exercise.id)
        if step is None:
            continue
        ladder = dose_ladder(item.exercise)
        words = offer_words(item.exercise, ladder[step], ladder[step + 1])
        line = f"{item.exercise.name}: {words}"
        found.append(Line(f"{OFFER}:{item.exercise.id}", "plus", line, answers))
    return found
