"""The Learn page: short pages to read, each with pictures, and a search over all.

    page = LearnPage(theme, studio, readings)
    page.open_lesson("lifting")         shows one
    page.guide_asked                    Signal(): the keys and words, as F1
    page.print_asked                    Signal(str): the id of the page that is shown
    page.shown                          the id of that page

The list stands at the left; where there is no room for both, a card opens its page.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.pages.lesson_list import LessonList
from companion.ui.pages.lesson_view import LessonView
from companion.ui.pages.reading import Reading
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import STRIP
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.spread import WIDEST, Spread
from companion.ui.widgets.studio import Studio

_WIDE_FROM, _NARROW_BELOW = 1000, 720  # widths at 100 % text
_ROOMY_FROM = 1500
_FIELD, _GAP = 200, 16  # the least px to search in, and px between parts of the head
_LOW_BELOW = 480  # px high at 100 % text
# widths of the list and of the page beside it
_ROOMY, _WIDE, _CLOSE = (640, 712), (456, 656), (288, 656)


class LearnPage(Ground):
    """All there is to read."""

    print_asked = Signal(str)
    guide_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        readings: Sequence[Reading],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._readings = tuple(readings)
        self._narrow = self._crowded = False
        self._opened = False
        self._margins = (0, 0, 0, 0)
        self.setAccessibleName(tr("Learn"))
        self.search = SearchLine(theme, tr("Search all pages"))
        self.print_button = Button(
            theme, tr("Print this page"), Kind.SECONDARY, "print"
        )
        self.print_button.tell_key("Ctrl+P")
        self.guide_button = FlushButton(theme, tr("Keys and words"), "info")
        self.guide_button.tell_key("F1")
        self.back = FlushButton(theme, tr("All pages"), "arrow_left")
        self.list = LessonList(theme, studio, self._readings)
        self.view = LessonView(theme, studio)
        self._lay_out()
        self._connect()
        if self._readings:
            self.list.choose(0)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All pages, in order."""
        return self._readings

    @property
    def shown(self) -> str:
        """The id of the page that is open; empty when there is none to read."""
        chosen = self.list.chosen
        return self._readings[chosen].lesson.id if chosen >= 0 else ""

    def open_lesson(self, lesson_id: str) -> None:
        """Show a page by its id; an unknown one changes nothing."""
        ids = [one.lesson.id for one in self._readings]
        if lesson_id in ids:
            self.search.field.clear()
            self.list.choose(ids.index(lesson_id))
            self._open(self.list.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        down = QBoxLayout.Direction.LeftToRight
        middle = Qt.AlignmentFlag.AlignVCenter
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Label(self._theme, tr("Learn"), "title", 700)
        words.addWidget(self._name)
        lead = tr("A few minutes each. Read what you like, when you like.")
        self._lead = Label(self._theme, lead, "body", 400, "ink2")
        words.addWidget(self._lead)
        self._tools = QBoxLayout(down)
        self._tools.addWidget(self.guide_button, 0, middle)
        self._tools.addWidget(self.search, 1)
        self._tools.addWidget(
            self.print_button, 0, middle | Qt.AlignmentFlag.AlignRight
        )
        self._title = QWidget()
        self._title_row = QHBoxLayout(self._title)
        self._title_row.setContentsMargins(0, 0, 0, 0)
        self._title_row.addLayout(words, 1)
        self._head = QBoxLayout(down)
        self._head.addWidget(self.back, 0, middle)
        self._head.addWidget(self._title, 1, middle)
        self._head.addLayout(self._tools)
        self._spread = Spread(self, self._head, self.list, self.view)

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._show)
        self.list.opened.connect(self._open)
        self.view.step_asked.connect(self._step)
        self.back.clicked.connect(self._close)
        self.guide_button.clicked.connect(self.guide_asked)
        self.search.changed.connect(self._search)
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.shown))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        self._theme.changed.connect(self._arrange)

    @Slot(int)
    def _show(self, index: int) -> None:
        titles = ["", *(one.lesson.title for one in self._readings), ""]
        before, after = titles[index], titles[index + 2]
        self.view.show_reading(self._readings[index], before, after)

    @Slot(int)
    def _open(self, _index: int) -> None:
        self._opened = True
        self._show_parts()
        if self._narrow:
            self.back.setFocus()

    @Slot()
    def _close(self) -> None:
        self._opened = False
        self._show_parts()
        self.list.focus_chosen()

    @Slot(int)
    def _step(self, step: int) -> None:
        index = self.list.chosen + step
        self.list.cards[index].show()  # a search may have hidden it
        self.list.choose(index)

    @Slot(str)
    def _search(self, wanted: str) -> None:
        wanted = wanted.strip()
        pages = enumerate(self._readings)
        found = [at for at, one in pages if one.lesson.matches(wanted)]
        self.list.show_found(found, wanted)
        if found and self.list.chosen not in found:
            self.list.choose(found[0])
        if self._narrow:
            self._close_for_search()

    @Slot()
    def _find(self) -> None:
        if self._narrow and self._opened:
            self._close()
        self.search.take_focus()

    def _close_for_search(self) -> None:
        if self._opened:
            self._opened = False
            self._show_parts()

    def _arrange(self) -> None:
        """Side by side where there is room, else one after the other."""
        theme = self._theme
        room = self.width() / theme.text_scale
        wide = room >= _WIDE_FROM
        self._narrow = room < _NARROW_BELOW
        side = 32 if wide else 16
        self._margins = (side, 22 if wide else 14, side, 24 if wide else 16)
        self._tools.setSpacing(_GAP)
        # Where the window is low the pages have its room, not words about them.
        low = self.height() < theme.px(_LOW_BELOW)
        self._lead.setVisible(wide or (self._narrow and not low))
        self._put_guide(by_title=self._narrow)
        self._size_field(room, side, wide=wide)
        self._head.setSpacing(_GAP)
        directions = QBoxLayout.Direction
        down, across = directions.TopToBottom, directions.LeftToRight
        self._tools.setDirection(down if room < _NARROW_BELOW / 1.3 else across)
        gap = (24 if wide else 16) - STRIP
        if self._narrow:
            self._spread.fill(gap)
        else:
            widths = _ROOMY if room >= _ROOMY_FROM else _WIDE if wide else _CLOSE
            beside, page = (theme.px(width) for width in widths)
            self._spread.share(beside + STRIP, page, gap)
        self.list.set_brief(brief=not wide and not self._narrow)
        self.view.set_pad(theme.box(32 if wide else 20))
        self.view.set_foot_at_end(at_end=self._narrow)
        self._show_parts()

    def _size_field(self, room: float, side: int, *, wide: bool) -> None:
        """Leave the field what the line of the title has, or go below it with it."""
        px = self._theme.px
        field = px(200 if self._narrow else 300 if room >= _ROOMY_FROM else 240)
        self._crowded = False
        if not wide and not self._narrow:
            left = self._left_for_field(side)
            field = max(px(_FIELD), min(field, left))
            self._crowded = left < self.search.minimumSizeHint().width()
        grows = self._narrow or self._crowded
        self.search.hold_width(field, widest=WIDEST if grows else 0)

    def _left_for_field(self, side: int) -> int:
        """Px of the head's one line that what is pressed beside the title leaves."""
        # The title's own hint may still be of when it had more words below it.
        beside = (self._name, self.guide_button, self.print_button)
        taken = sum(one.sizeHint().width() + _GAP for one in beside)
        return self.width() - 2 * side - taken

    def _put_guide(self, *, by_title: bool) -> None:
        """Beside the search, or in the line of the title, where it spares a line."""
        if by_title == (self._title_row.indexOf(self.guide_button) >= 0):
            return
        middle = Qt.AlignmentFlag.AlignVCenter
        if by_title:
            self._tools.removeWidget(self.guide_button)
            self._title_row.addWidget(self.guide_button, 0, middle)
        else:
            self._title_row.removeWidget(self.guide_button)
            self._tools.insertWidget(0, self.guide_button, 0, middle)

    def _show_parts(self) -> None:
        """Show the list and the page, or the one that was opened."""
        alone = self._narrow and self._opened
        self.back.setVisible(alone)
        for one in (self.list, self.search, self._title, self.guide_button):
            one.setVisible(not alone)
        directions = QBoxLayout.Direction
        stacked = self._narrow and not alone
        below = stacked or self._crowded
        self._head.setDirection(
            directions.TopToBottom if below else directions.LeftToRight
        )
        # Then the list's bar lies in the margin, and its cards end where the head does.
        start, top, end, foot = self._margins
        bar = STRIP if stacked else 0
        inset(self._spread.row, start, top, end - bar, foot)
        inset(self._head, 0, 0, bar, 0)
        self.view.setVisible(alone or not self._narrow)
        self.print_button.setVisible(alone or not self._narrow)
