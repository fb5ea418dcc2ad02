"""The rule book: every rule in words, made from the numbers that the rules use.

A page for people and the tests read the same table, so text and behaviour agree.
``line`` is the section of clinical.md that the rule comes from.
"""

from companion.domain.after_stop import (
    NEXT_WORDS,
    NO_CHANGE_DAYS,
    RATE_AFTER_MINUTES,
    SETTLE_DAYS,
    STOPPED_SESSIONS,
    STOPS_TO_SET_ASIDE,
    WITHIN_DAYS,
    Next,
)
from companion.domain.day_dose import HALF, SHORT_AWAY_DAYS, SHORT_AWAY_SHARE
from companion.domain.day_plan import MOST_MINUTES, TWO_HOURS
from companion.domain.flare import (
    CALM_DAYS,
    MORE_A_GOOD_DAY,
    PROFESSIONAL_AFTER_GREEN_DAYS,
    QUESTION,
    QUESTION_DAY,
    QUESTION_NO,
    RESTART_LEG_PAIN,
)
from companion.domain.gate import BANDS, HELP_REASON
from companion.domain.lock import AWAY_DAYS, MICRO_SCREEN
from companion.domain.morning import MORNING_WORDS, RED_RISE, Colour
from companion.domain.progression import (
    EASY_EFFORT,
    GREENS_TO_OFFER,
    LONG_AWAY_DAYS,
    MOST_STEPS_A_DAY,
)
from companion.domain.rule import Rule, RuleKey
from companion.domain.template import MOST_EXERCISES
from companion.language import mark

_LISTED = ". ".join(one.words for one in MICRO_SCREEN)
_PLANNED, _LIGHTER, _GENTLE, _REST = (one.reason for one in BANDS)

_SECTION_2 = (
    (
        RuleKey.LOCK,
        (
            "A yes to a sign for now or today locks all exercises. Time never makes it"
            " less urgent."
        ),
    ),
    (
        RuleKey.UNLOCK,
        "The lock opens when you say which clinician looked at it, and on what day.",
    ),
    (
        RuleKey.LIST_DUE,
        (
            "The whole list is asked at the start, after a stop with weakness,"
            " tingling or numbness, when tingling is new, and after"
            f" {AWAY_DAYS} days away."
        ),
    ),
    (
        RuleKey.MICRO_SCREEN,
        f"Three questions come before each session. Is this new? {_LISTED}.",
    ),
)
_SECTION_3_2 = (
    (RuleKey.START_PLANNED, _PLANNED),
    (RuleKey.START_LIGHTER, _LIGHTER),
    (RuleKey.START_GENTLE, _GENTLE),
    (RuleKey.START_REST, _REST),
    (RuleKey.START_NEW, HELP_REASON),
    (RuleKey.CLOSED_TODAY, "An exercise you stopped is closed for the day."),
    (
        RuleKey.STOP_REST,
        f"{NEXT_WORDS[Next.REST]} Rate it again after {RATE_AFTER_MINUTES} minutes.",
    ),
    (RuleKey.STOP_GO_ON, NEXT_WORDS[Next.MAY_GO_ON]),
    (RuleKey.STOP_FINISH, NEXT_WORDS[Next.FINISH]),
    (
        RuleKey.STOP_SCREEN,
        "A stop with weakness, or with tingling that is new, opens the list of signs.",
    ),
    (RuleKey.AFTER_STOP, "After a stop, that exercise is one level lower next time."),
    (
        RuleKey.SET_ASIDE,
        (
            f"Stopped {STOPS_TO_SET_ASIDE} times in a row, it is set aside until a"
            " professional asks for it."
        ),
    ),
    (
        RuleKey.RETURN_HALF,
        f"It comes back at {HALF:.0%} of the reps, on a day with pain of 3 or less.",
    ),
    (
        RuleKey.STOPPED_OFTEN,
        (
            f"{STOPPED_SESSIONS} stopped sessions in {WITHIN_DAYS} days: ask a GP or"
            " physiotherapist."
        ),
    ),
    (
        RuleKey.NOT_SETTLED,
        (
            f"Not back to usual {SETTLE_DAYS} days after a stop: ask a GP or"
            " physiotherapist."
        ),
    ),
    (
        RuleKey.NO_CHANGE,
        f"No change in {NO_CHANGE_DAYS} days: ask a GP or physiotherapist.",
    ),
    (RuleKey.MORNING_GREEN, MORNING_WORDS[Colour.GREEN]),
    (RuleKey.MORNING_AMBER, MORNING_WORDS[Colour.AMBER]),
    (
        RuleKey.MORNING_RED,
        (
            f"Pain up by {RED_RISE}, further down, or new tingling the next morning:"
            " one level lower."
        ),
    ),
)
_SECTION_4 = (
    (
        RuleKey.FLARE_CALM,
        f"A flare-up begins with {CALM_DAYS} calm days: walks, breathing, small moves.",
    ),
    (
        RuleKey.FLARE_WAIT,
        (
            f"Then it waits until the leg is at {RESTART_LEG_PAIN} or less and not"
            " moving down."
        ),
    ),
    (
        RuleKey.FLARE_RETURN,
        (
            f"It starts again at {HALF:.0%} and adds {MORE_A_GOOD_DAY:.0%} each good"
            " day, one level lower than before."
        ),
    ),
    (
        RuleKey.FLARE_QUESTION,
        f"From day {QUESTION_DAY} it asks: {QUESTION} {QUESTION_NO}",
    ),
    (
        RuleKey.FLARE_PROFESSIONAL,
        (
            "What moves the spine comes back after"
            f" {PROFESSIONAL_AFTER_GREEN_DAYS} good days."
        ),
    ),
)
_SECTION_5_1 = (
    (
        RuleKey.TWO_GREEN,
        (
            f"After {GREENS_TO_OFFER} good sessions in a row, with effort of"
            f" {EASY_EFFORT} or less, a small step is offered. You decide."
        ),
    ),
    (RuleKey.TWO_A_DAY, f"At most {MOST_STEPS_A_DAY} exercises step up in a session."),
    (
        RuleKey.ONE_CHANGE,
        (
            "One thing changes at a time: two more reps, a longer hold, a set, or"
            " the next level."
        ),
    ),
    (RuleKey.EASIER, "You may always choose easier."),
    (
        RuleKey.UNDO,
        "You can take back the last change, unless a stop or a sore morning made it.",
    ),
    (
        RuleKey.SHORT_AWAY,
        (
            f"After {SHORT_AWAY_DAYS} to {LONG_AWAY_DAYS} days away you do"
            f" {SHORT_AWAY_SHARE:.0%} of the reps."
        ),
    ),
    (
        RuleKey.LONG_AWAY,
        f"After more than {LONG_AWAY_DAYS} days away all is one level lower.",
    ),
    (
        RuleKey.MOST_EIGHT,
        f"A session has at most {MOST_EXERCISES} exercises and {MOST_MINUTES} minutes.",
    ),
    (RuleKey.BY_POSITION, "The order changes position as seldom as possible."),
    (
        RuleKey.REST_DAY,
        "Strength has rest days. Walking and breathing are for any day.",
    ),
)
_OWN = (
    (
        RuleKey.TAKEN_OUT,
        mark("What you take out or let rest stays out until you put it back."),
    ),
    (
        RuleKey.NOT_FOR_ME,
        mark("Positions and things that you rule out are not in your plan."),
    ),
    (
        RuleKey.OWN_DOSE,
        mark(
            "Your own dose may be easier at any time, and harder by one step. On a sore"
            " day, or after a stop, the lower one counts."
        ),
    ),
    (RuleKey.OWN_ORDER, mark("When you choose an order, it counts.")),
    (
        RuleKey.OWN_EXERCISE,
        mark(
            "An exercise of your own moves as slowly as the others. It is left out on a"
            " sore day and in a flare-up."
        ),
    ),
)
_OTHERS = (
    (
        RuleKey.SUITS,
        "1G",
        (
            "What you say of the cause and of your health leaves exercises out, or"
            " makes them smaller."
        ),
    ),
    (
        RuleKey.PROFESSIONAL,
        "1F",
        "What moves the spine is there only when a professional asked for it.",
    ),
    (
        RuleKey.FIRST_TWO_HOURS,
        "1",
        f"No bending or nerve slides in the first {TWO_HOURS // 60} hours of the day.",
    ),
    (RuleKey.TEMPLATE, "5.3", "The plan grows in weeks one, three and five."),
    (
        RuleKey.CONSENT,
        "5.3",
        "After week 16 of a pregnancy, ask your midwife or physiotherapist first.",
    ),
)
RULES = tuple(
    Rule(key, line, words)
    for line, rules in (
        ("2", _SECTION_2),
        ("3.2", _SECTION_3_2),
        ("4", _SECTION_4),
        ("5.1", _SECTION_5_1),
        ("5.1", _OWN),
    )
    for key, words in rules
) + tuple(Rule(*row) for row in _OTHERS)


def rule(key: RuleKey) -> Rule:
    """A rule by its name."""
    return next(one for one in RULES if one.key is key)
