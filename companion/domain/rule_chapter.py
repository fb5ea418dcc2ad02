"""The rule book in chapters, as the page of the rules and the printed list show it."""

from companion.domain.fact import fact
from companion.domain.rule import Rule, RuleKey
from companion.domain.rule_book import rule
from companion.language import mark

_HELP = (
    RuleKey.LOCK,
    RuleKey.UNLOCK,
    RuleKey.LIST_DUE,
    RuleKey.MICRO_SCREEN,
    RuleKey.STOP_SCREEN,
    RuleKey.STOPPED_OFTEN,
    RuleKey.NOT_SETTLED,
    RuleKey.NO_CHANGE,
)
_START = (
    RuleKey.START_PLANNED,
    RuleKey.START_LIGHTER,
    RuleKey.START_GENTLE,
    RuleKey.START_REST,
    RuleKey.START_NEW,
    RuleKey.FIRST_TWO_HOURS,
    RuleKey.REST_DAY,
)
_STOP = (
    RuleKey.CLOSED_TODAY,
    RuleKey.STOP_REST,
    RuleKey.STOP_GO_ON,
    RuleKey.STOP_FINISH,
    RuleKey.AFTER_STOP,
    RuleKey.SET_ASIDE,
    RuleKey.RETURN_HALF,
)
_MORNING = (RuleKey.MORNING_GREEN, RuleKey.MORNING_AMBER, RuleKey.MORNING_RED)
_FLARE = (
    RuleKey.FLARE_CALM,
    RuleKey.FLARE_WAIT,
    RuleKey.FLARE_RETURN,
    RuleKey.FLARE_QUESTION,
    RuleKey.FLARE_PROFESSIONAL,
)
_STEPS = (
    RuleKey.TWO_GREEN,
    RuleKey.TWO_A_DAY,
    RuleKey.ONE_CHANGE,
    RuleKey.EASIER,
    RuleKey.UNDO,
    RuleKey.SHORT_AWAY,
    RuleKey.LONG_AWAY,
)
_PLAN = (
    RuleKey.TEMPLATE,
    RuleKey.SUITS,
    RuleKey.PROFESSIONAL,
    RuleKey.CONSENT,
    RuleKey.MOST_EIGHT,
    RuleKey.BY_POSITION,
)
_OWN = (
    RuleKey.TAKEN_OUT,
    RuleKey.NOT_FOR_ME,
    RuleKey.OWN_DOSE,
    RuleKey.OWN_ORDER,
    RuleKey.OWN_EXERCISE,
)


@fact
class Chapter:
    """Rules that belong together, in the order they are met; the title by ``tr``."""

    title: str
    rules: tuple[Rule, ...]


# Each rule once; a test holds the chapters to the rule book.
_CHAPTERS = (
    (mark("Signs that need help"), _HELP),
    (mark("Before a session"), _START),
    (mark("After a stop"), _STOP),
    (mark("The next morning"), _MORNING),
    (mark("Flare-ups"), _FLARE),
    (mark("How it gets harder, or easier"), _STEPS),
    (mark("What is in your plan"), _PLAN),
    (mark("What you choose yourself"), _OWN),
)


def chapters() -> tuple[Chapter, ...]:
    """All rules, each in its chapter."""
    return tuple(
        Chapter(title, tuple(rule(key) for key in keys)) for title, keys in _CHAPTERS
    )
