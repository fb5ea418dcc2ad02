"""The rules by name: what the log and the plan give as their reason."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from companion.domain.fact import fact
from companion.language import tr


class RuleKey(StrEnum):
    """Every rule that the program follows by itself."""

    LOCK = "lock"
    UNLOCK = "unlock"
    LIST_DUE = "list_due"
    MICRO_SCREEN = "micro_screen"
    START_PLANNED = "start_planned"
    START_LIGHTER = "start_lighter"
    START_GENTLE = "start_gentle"
    START_REST = "start_rest"
    START_NEW = "start_new"
    SUITS = "suits"
    PROFESSIONAL = "professional"
    CONSENT = "consent"
    TAKEN_OUT = "taken_out"
    NOT_FOR_ME = "not_for_me"
    OWN_DOSE = "own_dose"
    OWN_ORDER = "own_order"
    OWN_EXERCISE = "own_exercise"
    FIRST_TWO_HOURS = "first_two_hours"
    TEMPLATE = "template"
    MOST_EIGHT = "most_eight"
    BY_POSITION = "by_position"
    REST_DAY = "rest_day"
    CLOSED_TODAY = "closed_today"
    STOP_REST = "stop_rest"
    STOP_GO_ON = "stop_go_on"
    STOP_FINISH = "stop_finish"
    STOP_SCREEN = "stop_screen"
    AFTER_STOP = "after_stop"
    SET_ASIDE = "set_aside"
    RETURN_HALF = "return_half"
    STOPPED_OFTEN = "stopped_often"
    NOT_SETTLED = "not_settled"
    NO_CHANGE = "no_change"
    MORNING_GREEN = "morning_green"
    MORNING_AMBER = "morning_amber"
    MORNING_RED = "morning_red"
    TWO_GREEN = "two_green"
    TWO_A_DAY = "two_a_day"
    ONE_CHANGE = "one_change"
    EASIER = "easier"
    UNDO = "undo"
    SHORT_AWAY = "short_away"
    LONG_AWAY = "long_away"
    FLARE_CALM = "flare_calm"
    FLARE_WAIT = "flare_wait"
    FLARE_RETURN = "flare_return"
    FLARE_QUESTION = "flare_question"
    FLARE_PROFESSIONAL = "flare_professional"


@fact
class Rule:
    """A rule as people read it; ``line`` is its place in the clinical notes.

    ``template`` is a marked text, ``values`` are its numbers and marked texts.
    """

    key: RuleKey
    line: str
    template: str
    values: Mapping[str, int | str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The rule in the language spoken now."""
        values = {
            name: tr(one) if isinstance(one, str) else one
            for name, one in self.values.items()
        }
        return tr(self.template, **values)
