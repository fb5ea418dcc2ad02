"""Why nothing can be started today: a head and sentences for each rule."""

from companion.domain.fact import fact
from companion.domain.rule import RuleKey
from companion.language import mark


@fact
class ClosedWords:
    """What is said of a rule that closes a day."""

    title: str
    text: str


CLOSED = {
    RuleKey.LOCK: ClosedWords(
        mark("Exercises are locked"),
        mark(
            "One of your answers should be looked at by a doctor first. Nothing can be"
            " started until a clinician has cleared it."
        ),
    ),
    RuleKey.LIST_DUE: ClosedWords(
        mark("A few questions first"),
        mark(
            "They look for signs that need a doctor before any exercise. It takes about"
            " two minutes."
        ),
    ),
    RuleKey.CONSENT: ClosedWords(
        mark("Ask your midwife or physiotherapist first"),
        mark(
            "After week 16 of a pregnancy, exercises need their agreement. Write down"
            " who agreed, and on what day."
        ),
    ),
    RuleKey.START_REST: ClosedWords(
        mark("No session today"),
        mark(
            "Pain of 8 or more needs calm days first. Change position often. Short"
            " walks of a few minutes are welcome."
        ),
    ),
    RuleKey.START_NEW: ClosedWords(
        mark("No exercises today"),
        mark(
            "You said that tingling or numbness is new. If it stays or grows, have it"
            " looked at. When it has gone, answer the questions again."
        ),
    ),
    RuleKey.STOP_FINISH: ClosedWords(
        mark("That is enough for today"),
        mark(
            "It did not settle after the stop. Easy positions and short walks are fine."
            " You are asked again later, and tomorrow morning."
        ),
    ),
}
