"""Why a professional should look at it soon."""

from enum import StrEnum


class Escalation(StrEnum):
    """Reasons to ask a GP or physiotherapist within days."""

    STOPPED_OFTEN = "stopped_often"
    NOT_SETTLED = "not_settled"
    NO_CHANGE = "no_change"
