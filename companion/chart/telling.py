"""What a chart shows, in words and as a table: for screen readers and for everybody.

The words never claim more than the numbers do: a change below 2 points may just be
normal ups and downs (clinical.md section 7).
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from companion.domain.fact import fact
from companion.domain.stop import Furthest
from companion.domain.trend import MATTERS, Change, Point, Trend, WeekCount
from companion.domain.wording import number
from companion.language import mark, tr, trn

FURTHEST_WORDS = {
    Furthest.NONE: mark("nowhere|furthest point of the pain"),
    Furthest.BACK: mark("back|furthest point of the pain"),
    Furthest.BUTTOCK: mark("buttock"),
    Furthest.THIGH: mark("thigh"),
    Furthest.CALF: mark("calf"),
    Furthest.FOOT: mark("foot"),
}
# Less by more than ups and downs, maybe only those, and more by more than those.
_LEG = (
    mark(
        "Leg pain was about {before} at first and is about {after} now: less, by more"
        " than normal ups and downs."
    ),
    mark(
        "Leg pain was about {before} at first and is about {after} now: this may just"
        " be normal ups and downs."
    ),
    mark(
        "Leg pain was about {before} at first and is about {after} now: more, by more"
        " than normal ups and downs."
    ),
)
_BACK = (
    mark(
        "Back pain was about {before} at first and is about {after} now: less, by more"
        " than normal ups and downs."
    ),
    mark(
        "Back pain was about {before} at first and is about {after} now: this may just"
        " be normal ups and downs."
    ),
    mark(
        "Back pain was about {before} at first and is about {after} now: more, by more"
        " than normal ups and downs."
    ),
)
SayDay = Callable[[date], str]


@fact
class Table:
    """A chart as rows of words under their heads."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def change_words(spread: Trend) -> str:
    """What may be said of the change since the first week told."""
    leg, back = spread.leg_change, spread.back_change
    if leg is None or back is None:
        return tr("There are too few answers yet to compare the weeks.")
    if not (leg.matters or back.matters):
        return tr(
            "Leg pain was about {leg} at first and is about {leg_now} now, back pain"
            " {back} and {back_now}: this may just be normal ups and downs.",
            leg=_about(leg.before),
            leg_now=_about(leg.after),
            back=_about(back.before),
            back_now=_about(back.after),
        )
    sentences = [_sentence(leg, _LEG), _sentence(back, _BACK)]
    if max(leg.points, back.points) >= MATTERS:
        sentences.append(tr("Tell the person who treats you."))
    return " ".join(sentences)


def _sentence(change: Change, forms: tuple[str, str, str]) -> str:
    lower, same, higher = forms
    form = same
    if change.matters:
        form = lower if change.points < 0 else higher
    return tr(form, before=_about(change.before), after=_about(change.after))


def pain_telling(spread: Trend, say_day: SayDay) -> str:
    """The chart of pain as sentences, for somebody who does not see it."""
    first, last = say_day(spread.first), say_day(spread.last)
    told = trn("{n} day told", "{n} days told", spread.told)
    parts = [
        tr(
            "Pain, 0 to 10, from {first} to {last}: {told}.",
            first=first,
            last=last,
            told=told,
        )
    ]
    legs = [one.leg for one in spread.points if one.leg is not None]
    backs = [one.back for one in spread.points if one.back is not None]
    if legs:
        parts.append(tr("Leg: {range}.", range=_range(legs)))
    if backs:
        parts.append(tr("Back: {range}.", range=_range(backs)))
    parts += _furthest_parts(spread.points)
    stops = sum(one.stops for one in spread.points)
    parts.append(trn("{n} stop.", "{n} stops.", stops))
    return " ".join([*parts, change_words(spread)])


def bars_telling(weeks: Sequence[WeekCount], say_day: SayDay) -> str:
    """The chart of sessions as sentences."""
    if not weeks:
        return tr("No sessions yet.")
    counts = ", ".join(str(week.done) for week in weeks)
    told = tr(
        "Sessions a week from {day}: {counts}.",
        day=say_day(weeks[0].first),
        counts=counts,
    )
    planned = weeks[-1].planned
    if not planned:
        return told
    plan = trn("The plan is {n} a week.", "The plan is {n} a week.", planned)
    return f"{told} {plan}"


def pain_table(spread: Trend, say_day: SayDay) -> Table:
    """Every day, or week, of which something is known, the newest first."""
    day = tr("Day") if spread.step == 1 else tr("Week from")
    heads = (day, tr("Leg"), tr("Back|pain in the back"), tr("Furthest"), tr("Stops"))
    rows = [_row(one, say_day) for one in spread.points if _known(one)]
    return Table(tr("Pain, 0 to 10"), heads, tuple(reversed(rows)))


def bars_table(weeks: Sequence[WeekCount], say_day: SayDay) -> Table:
    """Every week, the newest first."""
    heads = (tr("Week from"), tr("Sessions"), tr("Planned"))
    rows = [
        (say_day(week.first), str(week.done), str(week.planned or ""))
        for week in reversed(weeks)
    ]
    return Table(tr("Sessions a week"), heads, tuple(rows))


def _about(pain: float) -> str:
    return number(round(pain, 1))


def _range(pains: Sequence[float]) -> str:
    return tr(
        "lowest {low}, highest {high}, last {last}",
        low=_about(min(pains)),
        high=_about(max(pains)),
        last=_about(pains[-1]),
    )


def _furthest_parts(points: Sequence[Point]) -> Iterator[str]:
    told = [one.furthest for one in points if one.furthest is not None]
    if told:
        order = tuple(Furthest)
        yield tr(
            "Furthest point: {worst} at most, {last} last.",
            worst=tr(FURTHEST_WORDS[max(told, key=order.index)]),
            last=tr(FURTHEST_WORDS[told[-1]]),
        )


def _known(point: Point) -> bool:
    return point.leg is not None or point.stops > 0


def _row(point: Point, say_day: SayDay) -> tuple[str, ...]:
    stops = str(point.stops) if point.stops else ""
    if point.leg is None or point.back is None or point.furthest is None:
        return (say_day(point.day), "", "", "", stops)
    furthest = tr(FURTHEST_WORDS[point.furthest])
    return (say_day(point.day), _about(point.leg), _about(point.back), furthest, stops)
