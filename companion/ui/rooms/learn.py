"""What there is to read: the pages of Learn, and the rules of the program."""

from typing import TYPE_CHECKING

from companion.domain.rule_lesson import rule_lesson
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.reading import readings

if TYPE_CHECKING:
    from companion.ui.room import Host


class LearnRoom:
    """The Learn page, filled from the reading room."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        room = host.crew.reading_room()
        lessons = (*room.lessons, rule_lesson(len(room.lessons) + 1))
        found = readings(lessons, room.glossary, host.crew.desk.exercise)
        self._readings = {one.lesson.id: one for one in found}
        self.page = LearnPage(host.theme, host.studio, found)
        self.page.print_asked.connect(self._print)
        self.page.guide_asked.connect(self._guide)

    def enter(self) -> None:
        """Show the page that was open."""

    def open_lesson(self, lesson_id: str) -> None:
        """Show one page."""
        self.page.open_lesson(lesson_id)

    def print_shown(self) -> None:
        """Print the page that is shown."""
        self._print(self.page.shown)

    def _print(self, lesson_id: str) -> None:
        reading = self._readings.get(lesson_id)
        if reading is not None:  # there is none when no page could be read
            self._host.crew.print_shop.lesson(self._host.frame, reading)

    def _guide(self) -> None:
        self._host.crew.amenities.guide()
