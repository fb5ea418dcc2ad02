"""A diary with a casebook, and all that is told it."""

from datetime import datetime

from companion.domain.exercise import Side
from companion.domain.felt import Felt
from companion.domain.history import CheckIn
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.library import Library
from companion.place import assets_folder
from companion.store.diary import Diary
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter
from companion.ui.casebook import Casebook
from tests.fakes import FakeClock, always_sure
from tests.store.examples import bridge
from tests.store.listener import Listener

NINE = datetime.fromisoformat("2026-11-23T09:00:00+00:00")
TODAY = NINE.date()
LIBRARY = Library(assets_folder() / "exercises")
CALM = Felt(2, 1, Furthest.THIGH)


class Home:
    """A diary, the teller and the casebook on it."""

    def __init__(self, diary: Diary, clock: FakeClock) -> None:
        self.diary = diary
        self.clock = clock
        self.writer = SessionWriter(diary, Listener())
        self.teller = Teller(self.writer, clock, lambda: "UTC", always_sure)
        self.settings = Choices(self.writer)
        self.book = Casebook(LIBRARY, self.writer, self.teller, self.settings)

    def check_in(self, felt: Felt = CALM) -> None:
        self.teller.tell(CheckIn(self.clock.now(), TODAY, felt))

    def stopped(self) -> str:
        """A session of a bridge, stopped in its first repetition."""
        now = self.clock.now()
        session_id = self.writer.begin((bridge(),), now, TODAY, "UTC")
        reasons = (StopReason.PAIN_UP,)
        stop = Stop(Rep(0, 1, 1, Side.BOTH), "Lift", now, reasons)
        self.writer.add_stop(session_id, stop)
        return session_id
