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
from companion.domain.gate import BANDS
from companion.domain.lock import AWAY_DAYS, MICRO_SCREEN
from companion.domain.morning import MORNING_WORDS, RED_RISE, Colour
from companion.domain.own_rule import OWN_RULES
from companion.domain.progression import (
    EASY_EFFORT,
    GREENS_TO_OFFER,
    LONG_AWAY_DAYS,
    MOST_STEPS_A_DAY,
)
from companion.domain.rule import Rule, RuleKey
from companion.domain.template import MOST_EXERCISES
from companion.language import mark

_PEE_POO, _LEGS, _WEAK = (one.words for one in MICRO_SCREEN)
_PLANNED, _LIGHTER, _GENTLE, _REST = (one.reason for one in BANDS)

_SECTION_2 = (
    (
        RuleKey.LOCK,
        mark(
            "A yes to a sign for now or today locks all exercises. Time never makes it"
            " less urgent."
        ),
    ),
    (
        RuleKey.UNLOCK,
        mark(
            "The lock opens when you say which clinician looked at it, and on what day."
        ),
    ),
    (
        RuleKey.LIST_DUE,
        mark(
            "The whole list is asked at the start, after a stop with weakness,"
            " tingling or numbness, when tingling is new, and after {days} days away."
        ),
        {"days": AWAY_DAYS},
    ),
    (
        RuleKey.MICRO_SCREEN,
        mark(
            "Three questions come before each session. Is this new? {first}. {second}."
            " {third}."
        ),
        {"first": _PEE_POO, "second": _LEGS, "third": _WEAK},
    ),
)
_SECTION_3_2 = (
    (RuleKey.START_PLANNED, _PLANNED),
    (RuleKey.START_LIGHTER, _LIGHTER),
    (RuleKey.START_GENTLE, _GENTLE),
    (RuleKey.START_REST, _REST),
    (
        RuleKey.START_NEW,
        mark(
            "If you say that something is new, no session starts. See when to get help."
        ),
    ),
    (RuleKey.CLOSED_TODAY, mark("An exercise you stopped is closed for the day.")),
    (
        RuleKey.STOP_REST,
        mark("{rest} Rate it again after {minutes} minutes."),
        {"rest": NEXT_WORDS[Next.REST], "minutes": RATE_AFTER_MINUTES},
    ),
    (
        RuleKey.STOP_GO_ON,
        mark(
            "If it is back to where you began, you may go on with the other"
            " exercises, or finish for today."
        ),
    ),
    (
        RuleKey.STOP_FINISH,
        mark(
            "If not, that is enough for today. Easy positions and short walks are fine."
        ),
    ),
    (
        RuleKey.STOP_SCREEN,
        mark(
            "A stop with weakness, or with tingling that is new, opens the list "
            "of signs."
        ),
    ),
    (
        RuleKey.AFTER_STOP,
        mark("After a stop, that exercise is one level lower next time."),
    ),
    (
        RuleKey.SET_ASIDE,
        mark(
            "Stopped {n} times in a row, it is set aside until a professional asks for"
            " it."
        ),
        {"n": STOPS_TO_SET_ASIDE},
    ),
    (
        RuleKey.RETURN_HALF,
        mark(
            "It comes back at {n}% of the reps, on a day with pain of 3 or less, when"
            " it was as before for a day."
        ),
        {"n": round(HALF * 100)},
    ),
    (
        RuleKey.STOPPED_OFTEN,
        mark("{n} stopped sessions in {days} days: ask a GP or physiotherapist."),
        {"n": STOPPED_SESSIONS, "days": WITHIN_DAYS},
    ),
    (
        RuleKey.NOT_SETTLED,
        mark("Not back to usual {n} days after a stop: ask a GP or physiotherapist."),
        {"n": SETTLE_DAYS},
    ),
    (
        RuleKey.NO_CHANGE,
        mark("No change in {n} days: ask a GP or physiotherapist."),
        {"n": NO_CHANGE_DAYS},
    ),
    (RuleKey.MORNING_GREEN, MORNING_WORDS[Colour.GREEN]),
    (RuleKey.MORNING_AMBER, MORNING_WORDS[Colour.AMBER]),
    (
        RuleKey.MORNING_RED,
        mark(
            "Pain up by {n}, further down, or new tingling the next morning: one level"
            " lower."
        ),
        {"n": RED_RISE},
    ),
)
_SECTION_4 = (
    (
        RuleKey.FLARE_CALM,
        mark("A flare-up begins with {n} calm days: walks, breathing, small moves."),
        {"n": CALM_DAYS},
    ),
    (
        RuleKey.FLARE_WAIT,
        mark("Then it waits until the leg is at {n} or less and not moving down."),
        {"n": RESTART_LEG_PAIN},
    ),
    (
        RuleKey.FLARE_RETURN,
        mark(
            "It starts again at {half}% and adds {more}% each good day, one level lower"
            " than before."
        ),
        {"half": round(HALF * 100), "more": round(MORE_A_GOOD_DAY * 100)},
    ),
    (
        RuleKey.FLARE_QUESTION,
        mark("From day {n} it asks, until you say yes: {question} {answer}"),
        {"n": QUESTION_DAY, "question": QUESTION, "answer": QUESTION_NO},
    ),
    (
        RuleKey.FLARE_PROFESSIONAL,
        mark("What moves the spine comes back after {n} good days."),
        {"n": PROFESSIONAL_AFTER_GREEN_DAYS},
    ),
)
_SECTION_5_1 = (
    (
        RuleKey.TWO_GREEN,
        mark(
            "After {n} good sessions in a row, with effort of {effort} or less, a small"
            " step is offered. You decide."
        ),
        {"n": GREENS_TO_OFFER, "effort": EASY_EFFORT},
    ),
    (
        RuleKey.TWO_A_DAY,
        mark("At most {n} exercises step up in a session."),
        {"n": MOST_STEPS_A_DAY},
    ),
    (
        RuleKey.ONE_CHANGE,
        mark(
            "One thing changes at a time: two more reps, a longer hold, a set, or"
            " the next level."
        ),
    ),
    (RuleKey.EASIER, mark("You may always choose easier.")),
    (
        RuleKey.UNDO,
        mark(
            "You can take back the last change, unless a stop or a sore morning "
            "made it."
        ),
    ),
    (
        RuleKey.SHORT_AWAY,
        mark("After {first} to {last} days away you do {n}% of the reps."),
        {
            "first": SHORT_AWAY_DAYS,
            "last": LONG_AWAY_DAYS,
            "n": round(SHORT_AWAY_SHARE * 100),
        },
    ),
    (
        RuleKey.LONG_AWAY,
        mark("After more than {n} days away all is one level lower."),
        {"n": LONG_AWAY_DAYS},
    ),
    (
        RuleKey.MOST_EIGHT,
        mark("A session has at most {n} exercises and {minutes} minutes."),
        {"n": MOST_EXERCISES, "minutes": MOST_MINUTES},
    ),
    (
        RuleKey.BY_POSITION,
        mark(
            "The order changes position as seldom as possible. In each, breathing comes"
            " first and the nerve last."
        ),
    ),
    (
        RuleKey.REST_DAY,
        mark("Strength has rest days. Walking and breathing are for any day."),
    ),
)
_OTHERS = (
    (
        RuleKey.SUITS,
        "1G",
        mark(
            "What you say of the cause and of your health leaves exercises out, or"
            " makes them smaller."
        ),
    ),
    (
        RuleKey.PROFESSIONAL,
        "1F",
        mark("What moves the spine is there only when a professional asked for it."),
    ),
    (
        RuleKey.FIRST_TWO_HOURS,
        "1",
        mark("No bending or nerve sliders in the first {n} hours of the day."),
        {"n": TWO_HOURS // 60},
    ),
    (
        RuleKey.TEMPLATE,
        "5.3",
        mark(
            "The plan grows in weeks one, three and five of exercise. Time away and"
            " flare-ups do not count."
        ),
    ),
    (
        RuleKey.CONSENT,
        "5.3",
        mark(
            "After week 16 of a pregnancy, ask your midwife or physiotherapist first."
        ),
    ),
)
RULES = tuple(
    Rule(key, line, words, *values)
    for line, rules in (
        ("2", _SECTION_2),
        ("3.2", _SECTION_3_2),
        ("4", _SECTION_4),
        ("5.1", _SECTION_5_1),
        ("5.1", OWN_RULES),
    )
    for key, words, *values in rules
) + tuple(Rule(key, line, words, *values) for key, line, words, *values in _OTHERS)


def rule(key: RuleKey) -> Rule:
    """A rule by its name."""
    return next(one for one in RULES if one.key is key)
