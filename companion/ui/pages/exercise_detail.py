"""One exercise of the library, large, beside where it stands in the plan."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.plan_view import Entry, PlanView
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.pages.exercise_panel import ExercisePanel
from companion.ui.pages.exercise_standing import ExerciseStanding
from companion.ui.pages.today_shape import Shape, shape_for
from companion.ui.theme import Theme
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.studio import Studio

_STANDING, _WIDE_PANEL = 320, 700
_LEAST_PANEL = 560


class ExerciseDetail(QWidget):
    """Back, the panel, and its place in the plan at the right, or above it."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        words: DayWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = FlushButton(theme, tr("All exercises"), "arrow_left")
        self.panel = ExercisePanel(theme, studio, clock)
        self.panel.hide_start()
        self.standing = ExerciseStanding(theme, clock, words)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.panel.height_shared.connect(self._give_height)
        theme.changed.connect(self._arrange)

    def show_entry(self, entry: Entry, view: PlanView) -> None:
        """Show an exercise; the same one again only says where it stands now."""
        if self.panel.item != entry.item:
            self.panel.show_item(entry.item)
        self.standing.show_entry(entry, view.own, view.person)
        self._arrange()

    def show_top(self) -> None:
        """Begin at its name, however far the one before was read."""
        for view in (self._scroll, self._side):
            view.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self.back.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        # As high as what it says, however high the panel beside it is.
        holder = QWidget()
        self._beside = QVBoxLayout(holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.standing)
        self._beside.addStretch(1)
        self._side = ScrollView(self._theme, holder, bar_beside=True)
        self._inner = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(16)
        self._body.addWidget(self.panel, 1)
        self._body.addWidget(self._side)
        self._scroll = ScrollView(self._theme, QWidget(), bar_beside=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._inner, 1)
        self._column.addWidget(self._scroll, 1)
        self._scroll.hide()

    def _arrange(self) -> None:
        """Side by side, or the place in the plan above the exercise."""
        theme = self._theme
        shape = shape_for(self.width(), theme.text_scale)
        narrow = shape is Shape.NARROW
        direction = QBoxLayout.Direction
        self._set_scrolling(whole=narrow)
        self.standing.set_stacked(stacked=narrow)
        self._body.setDirection(
            direction.BottomToTop if narrow else direction.LeftToRight
        )
        wide = self.width() >= theme.px(_STANDING + _WIDE_PANEL)
        self.panel.set_shape(
            Shape.NARROW if narrow else Shape.WIDE if wide else Shape.COMPACT
        )
        self._give_height()
        self._side.setFixedWidth(theme.px(_STANDING) + STRIP)
        inset(self, 0, 0, 0, 16)

    @Slot()
    def _give_height(self) -> None:
        """Let the panel be as high as it is, where all scrolls together."""
        narrow = shape_for(self.width(), self._theme.text_scale) is Shape.NARROW
        whole = self.panel.whole_height(self.panel.width()) if narrow else 0
        least = self._theme.box(_LEAST_PANEL)
        self.panel.setMinimumHeight(max(least, whole) if narrow else 0)

    def _set_scrolling(self, *, whole: bool) -> None:
        """Let both scroll together, or each by itself."""
        if whole == (not self._scroll.isHidden()):
            return
        if whole:
            self._column.removeWidget(self._inner)
            self._scroll.setWidget(self._inner)
            self._beside.removeWidget(self.standing)
            self._body.addWidget(self.standing)
        else:
            self._scroll.takeWidget()
            self._column.insertWidget(1, self._inner, 1)
            self._body.removeWidget(self.standing)
            self._beside.insertWidget(0, self.standing)
        self._side.setVisible(not whole)
        self.standing.show()
        self._inner.show()
        self._scroll.setVisible(whole)
