"""Why a plan has no exercise left, in sentences: a plan is never just empty."""

from companion.domain.fact import fact
from companion.domain.plan_view import Place, PlanView
from companion.language import tr, trn


@fact
class Gap:
    """What emptied the plan, and whether the person can put something back alone."""

    lines: tuple[str, ...]
    can_put_back: bool
    can_rule_in: bool


def gap(view: PlanView) -> Gap | None:
    """Why nothing is left; None when there is something to do."""
    if view.inside:
        return None
    wanted = [one for one in view.elsewhere if one.planned or one.place is Place.OUT]
    many = {place: sum(1 for e in wanted if e.place is place) for place in Place}
    out, rests = many[Place.OUT], many[Place.RESTS]
    ruled, aside = many[Place.RULED_OUT], many[Place.ASIDE]
    asks = many[Place.UNSUITED] + many[Place.LOCKED]
    rows = (
        (out, trn("You took out {n} exercise.", "You took out {n} exercises.", out)),
        (rests, trn("{n} rests for now.", "{n} rest for now.", rests)),
        (
            ruled,
            trn(
                "{n} needs a position or a thing that you ruled out.",
                "{n} need a position or a thing that you ruled out.",
                ruled,
            ),
        ),
        (
            asks,
            trn(
                "{n} does not suit what you said about your health.",
                "{n} do not suit what you said about your health.",
                asks,
            ),
        ),
        (
            aside,
            trn(
                "{n} is set aside: stopped twice in a row.",
                "{n} are set aside: each was stopped twice in a row.",
                aside,
            ),
        ),
    )
    lines = tuple(words for count, words in rows if count)
    lines = lines or (tr("The exercises could not be read."),)
    return Gap(lines, bool(out or rests), bool(ruled))
