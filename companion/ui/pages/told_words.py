"""What is said of one thing told: what it is, and what it was before it was edited."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import pairwise

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.account import Account, Before, Told, day_of
from companion.domain.day import at_place
from companion.domain.felt import Felt
from companion.domain.goal import GlobalChange, Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    VisitNote,
    Walking,
)
from companion.language import capital, mark, tr
from companion.printing.calendar_words import brief_date, clock_time
from companion.ui.pages.goal_cards import IMPRESSIONS
from companion.ui.pages.not_today_dialog import REASONS

STAYS = mark("The safety rules go by this, so it cannot be taken back.")
WALKING = {True: mark("Possible|to stand and walk"), False: mark("Not possible")}


def told_words(account: Account, activities: Mapping[str, str]) -> str:
    """One line that says all of it."""
    told = account.told
    match told:
        case Morning() | CheckIn() | AfterRest():
            return _pain(told, account.zone)
        case NotToday() | Walking() | GlobalChange():
            return _answered(told)
        case Rating(key=key, score=score):
            what = activities.get(key) or capital(key)
            return tr("{activity}: {score} of 10", activity=what, score=score)
        case VisitNote(text=text):
            way = tr("To ask: {text}", text=text) if told.question else ""
            return way or tr("To tell: {text}", text=text)
        case FlareUp():  # pragma: no branch - there is no other
            return _flare(told)


def captions(account: Account) -> Iterator[str]:
    """What is said below it: by whom it was added, its edits, and why it stays."""
    if account.afterwards and not isinstance(account.told, VisitNote):
        yield tr("Added by hand on {day}", day=brief_date(account.since))
    for at, was in zip(account.was, _stages(account), strict=True):
        when = at_place(at.at, account.zone)
        yield tr(
            "Changed {day}, {time}. Before: {what}.",
            day=brief_date(when.date()),
            time=clock_time(when),
            what=was,
        )
    if not account.removable:
        yield tr(STAYS)


def _stages(account: Account) -> Iterator[str]:
    """What it was before each edit, the day too where that was changed."""
    was = [*account.was, Before(datetime.min, account.told)]  # noqa: DTZ901 - not read
    for before, after in pairwise(was):
        day = day_of(before.told)
        words = _brief(before.told)
        if day == day_of(after.told) or isinstance(before.told, FlareUp):
            yield words
        else:
            yield f"{brief_date(day)}, {words}"


def _brief(told: Told) -> str:
    match told:
        case Morning() | CheckIn() | AfterRest():
            return tr("leg {leg}, back {back}, {place}", **_values(told.felt))
        case NotToday() | Walking() | GlobalChange():
            return _answer(told)
        case Rating(score=score):
            return tr("{score} of 10", score=score)
        case VisitNote(text=text):
            return f"\u201c{text}\u201d"
        case FlareUp(began=began):  # pragma: no branch - there is no other
            return brief_date(began)


def _answered(told: NotToday | Walking | GlobalChange) -> str:
    answer = _answer(told)
    match told:
        case NotToday(exercise_id=""):
            return tr("Not today: {reason}", reason=answer)
        case NotToday():
            return tr("One exercise not today: {reason}", reason=answer)
        case Walking():
            return tr("Standing and walking: {answer}", answer=answer)
        case GlobalChange():  # pragma: no branch - there is no other
            return tr("Compared with the beginning: {change}", change=answer)


def _answer(told: NotToday | Walking | GlobalChange) -> str:
    if isinstance(told, NotToday):
        return tr(REASONS[told.reason])
    if isinstance(told, Walking):
        return tr(WALKING[told.able])
    return tr(IMPRESSIONS[told.change])


def _pain(told: Morning | CheckIn | AfterRest, zone: str) -> str:
    values = _values(told.felt)
    if isinstance(told, Morning):
        return tr("In the morning: leg {leg}, back {back}, furthest {place}", **values)
    time = clock_time(at_place(told.at, zone))
    if isinstance(told, CheckIn):
        return tr(
            "Told at {time}: leg {leg}, back {back}, furthest {place}",
            time=time,
            **values,
        )
    return tr(
        "After the rest, {time}: leg {leg}, back {back}, furthest {place}",
        time=time,
        **values,
    )


def _values(felt: Felt) -> dict[str, object]:
    place = tr(FURTHEST_WORDS[felt.furthest])
    return {"leg": felt.leg, "back": felt.back, "place": place}


def _flare(told: FlareUp) -> str:
    if told.ended is None:
        return tr("A flare-up began")
    return tr("A flare-up began, over from {day}", day=brief_date(told.ended))
