"""What the person has told and done, in one place: all that the rules look at."""

from datetime import date, datetime
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.felt import Felt, NextMorning
from companion.domain.record import SessionRecord

_HARDEST = 10
LONGEST_NOTE = 300


@fact
class CheckIn:
    """The answers before a session.

    ``yes`` are the questions of the micro-screen answered with yes. ``unbearable``
    says that pain stops sleep or standing. ``at`` is UTC, ``day`` the local day.
    """

    at: datetime
    day: date
    felt: Felt
    yes: frozenset[str] = frozenset()
    unbearable: bool = False


@fact
class Morning:
    """How it felt on the morning of a day.

    ``said`` is what was answered in one word, against before yesterday's session.
    """

    day: date
    felt: Felt
    said: NextMorning | None = None


@fact
class AfterCheck:
    """How a session was: effort 0 to 10, how it felt after it, one line of notes.

    Whatever was not answered is missing. Raises ValueError for an effort off the scale.
    """

    session_id: str
    effort: int | None = None
    felt: Felt | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse an effort that is not on the scale."""
        if self.effort is not None and not 0 <= self.effort <= _HARDEST:
            msg = f"effort is 0 to {_HARDEST}, not {self.effort}"
            raise ValueError(msg)


@fact
class AfterRest:
    """How it felt after the rest that followed a stop, or when asked again later.

    ``at`` is UTC; it belongs to the session that was stopped.
    """

    session_id: str
    at: datetime
    felt: Felt


class NotTodayReason(StrEnum):
    """Why there is no session on a day; none of them is a fault."""

    PAIN = "pain"
    TIRED = "tired"
    UNWELL = "unwell"
    NO_TIME = "no_time"
    OTHER = "other"


@fact
class NotToday:
    """The person has put off a day, or one exercise of it; nothing counts as missed."""

    day: date
    reason: NotTodayReason = NotTodayReason.OTHER
    exercise_id: str = ""


@fact
class Walking:
    """The answer from the third day of a flare-up: can you stand and walk?"""

    day: date
    able: bool


@fact
class Screening:
    """The red-flag list as it was answered; ``at`` is UTC.

    ``whole`` is false for a yes to one of the three short questions alone, and for a
    list that was sent before its end because a yes called for help. Without any yes it
    then says that the list is to be asked, as tingling is new.
    ``after`` are the moments of what had been told before it, though a clock that was
    put back since has dated them later: by the clock alone they would come after it.
    """

    at: datetime
    day: date
    yes: frozenset[str] = frozenset()
    whole: bool = True
    after: frozenset[datetime] = frozenset()


@fact
class Clearance:
    """A clinician has looked at it, on a day; told on ``at`` (UTC).

    ``about`` is the moment of the answers that it clears, whatever the clock said
    then; others are cleared by their day.
    Raises ValueError when the day is after the telling.
    """

    at: datetime
    on: date
    by: str
    about: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse nobody, and a day that is yet to come."""
        if not self.by.strip():
            msg = "say who looked at it"
            raise ValueError(msg)
        # A day of grace: the person's date may be ahead of UTC.
        if (self.on - self.at.date()).days > 1:
            msg = f"{self.on} is yet to come"
            raise ValueError(msg)


class Choice(StrEnum):
    """What the person decides about one exercise."""

    ACCEPT = "accept"  # the step that was offered
    NOT_YET = "not_yet"
    EASIER = "easier"
    UNDO = "undo"  # the last change of this exercise


@fact
class Decision:
    """A choice about an exercise, on a day, before its session."""

    day: date
    exercise_id: str
    choice: Choice


@fact
class FlareUp:
    """A flare-up: the day it began, and the day it was over, if it is."""

    began: date
    ended: date | None = None

    def on(self, day: date) -> bool:
        """Whether it lasts on a day."""
        return self.began <= day and (self.ended is None or day < self.ended)


@fact
class VisitNote:
    """One note of a day, or a question to ask; for a person to read.

    Raises ValueError when it says nothing, or is longer than the sheet can hold.
    """

    day: date
    text: str
    question: bool = False

    def __post_init__(self) -> None:
        """Refuse what is empty or too long."""
        if not self.text.strip() or len(self.text) > LONGEST_NOTE:
            msg = f"a note has 1 to {LONGEST_NOTE} characters"
            raise ValueError(msg)


@fact
class History:
    """Everything the rules look at; each part in the order it happened."""

    sessions: tuple[SessionRecord, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    mornings: tuple[Morning, ...] = ()
    after_checks: tuple[AfterCheck, ...] = ()
    screenings: tuple[Screening, ...] = ()
    clearances: tuple[Clearance, ...] = ()
    decisions: tuple[Decision, ...] = ()
    flare_ups: tuple[FlareUp, ...] = ()
    after_rests: tuple[AfterRest, ...] = ()
    put_off: tuple[NotToday, ...] = ()
    walking: tuple[Walking, ...] = ()

    def flare_up(self, day: date) -> FlareUp | None:
        """The flare-up that lasts on a day; the newest when there are several."""
        lasting = [one for one in self.flare_ups if one.on(day)]
        return max(lasting, key=lambda one: one.began, default=None)

    def baseline(self, session: SessionRecord) -> Felt | None:
        """How it felt before a session: the last check-in of its day before it."""
        before = [
            one
            for one in self.check_ins
            if one.day == session.local_date and one.at <= session.started
        ]
        return max(before, key=lambda one: one.at).felt if before else None

    def felt_on(self, day: date) -> Felt | None:
        """How the day began: its morning check, else its first check-in."""
        mornings = [one.felt for one in self.mornings if one.day == day]
        if mornings:
            return mornings[-1]
        those = [one for one in self.check_ins if one.day == day]
        return min(those, key=lambda one: one.at).felt if those else None
