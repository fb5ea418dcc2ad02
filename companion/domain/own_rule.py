"""The rules of a person's own choices, in words; clinical.md 5.1."""

from companion.domain.rule import RuleKey
from companion.language import mark

OWN_RULES = (
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
