"""The rest after a stop: easy position, two minutes of belly breathing, then a wait.

page = RestPage(theme, clock, studio)
page.begin(exercise)           the breathing exercise, drawn breathing
page.rate_asked                five minutes are over, or the person asked sooner
page.finish_asked, page.help_asked

The clock is looked at; the timer is only a hint. Nothing here hurries.
"""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.after_stop import RATE_AFTER_MINUTES, REST_MINUTES
from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.language import tr
from companion.ui.pages.rest_shape import (
    LARGE_TEXT,
    button_places,
    clock_words,
    margin_of,
    part_places,
    shares,
    words_width,
)
from companion.ui.pages.session_measures import window_scale
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.framed_figure import INNER, FramedFigure
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.pace_ring import Mood, PaceRing
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.shot import Framing
from companion.ui.widgets.studio import Studio

_MINUTE_MS = 60_000
_LOOK_MS = 250
_ONE_COLUMN_BELOW = 760  # px at 100 % text
_RIGHT = 440
_RING, _LEAST_RING, _SMALL_RING = 312, 160, 120
_RING_SHARE = 0.72  # of the column of words, at most
_GAP, _HIGH = 12, 56
_BREATH, _HOW, _LETTERS = 32, 20, 16
_LEAST_STAGE = 220
_FRAMING = Framing(0.0, 0.04, 0.08)


class RestPage(Ground):
    """The person breathing, and how long it still is."""

    rate_asked = Signal()
    finish_asked = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock, studio: Studio) -> None:
        super().__init__(theme)
        self._clock = clock
        self._began_ms: int | None = None
        self._resting, self._prepared = True, False
        self._words_wide = 0
        self._path: RepPath | None = None
        self._view = FigureView(theme, studio, _FRAMING, INNER)
        self._stage = FramedFigure(theme, self._view)
        self._loop = FigureLoop(clock, self, plays=not theme.less_motion)
        self._title = Label(theme, "", "title", 700)
        self._breath = Label(theme, "", _BREATH, 700, "accInk")
        self._how = Label(theme, "", "body", 400, "ink2")
        self.ring = PaceRing(theme)
        self.rate = Button(theme, tr("Rate it now"), Kind.PRIMARY)
        self.finish = Button(theme, tr("Finish today"), Kind.SECONDARY)
        self.get_help = Button(theme, tr("When to get help"), Kind.HELP)
        self._all = (self.get_help, self.rate, self.finish)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._lay_out()
        self._connect()

    def begin(self, exercise: Exercise) -> None:
        """Rest from now on."""
        self._began_ms = self._clock.monotonic_ms()
        self._path = RepPath(exercise, exercise.dose(Level.L1))
        self._view.set_less_motion(self._theme.less_motion)
        self._prepared = False
        self._view.set_exercise(exercise, Level.L1, Side.BOTH)
        self._loop.set_path(self._path)
        self.look()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def look(self) -> None:
        """Show how far the rest is; at its end the question comes by itself."""
        if self._began_ms is None:
            return
        gone = self._clock.monotonic_ms() - self._began_ms
        rest, whole = REST_MINUTES * _MINUTE_MS, RATE_AFTER_MINUTES * _MINUTE_MS
        if gone >= whole:
            self._rate()
            return
        self._resting = resting = gone < rest
        left = rest - gone if resting else whole - gone
        share = left / (rest if resting else whole - rest)
        self.ring.show_pace(Mood.REST, share, clock_words(left))
        self._say(resting=resting)
        if resting is not self.rate.isHidden():
            self.rate.setVisible(not resting)
            self._arrange()

    def _say(self, *, resting: bool) -> None:
        self._breath.setVisible(resting)
        if resting:
            self._name(tr("Rest and breathe into your belly"))
            self._how.set_text(
                tr(
                    "Lie as shown, or with your lower legs on a chair, or on your side"
                    " with a pillow between your knees. Let the leg settle."
                )
            )
            return
        self._name(tr("Stay easy for a while"))
        self._breath.set_text("")
        self._how.set_text(
            tr(
                "Change position if you like, or walk a few steps. Then say how it is:"
                " five minutes after the stop tells most."
            )
        )

    def _name(self, title: str) -> None:
        """Give the page, which has the keyboard, and its head the same words."""
        self._title.set_text(title)
        self.setAccessibleName(title)

    def _lay_out(self) -> None:
        self._words, self._said, self._side = QWidget(), QWidget(), QWidget()
        self._grid = QGridLayout(self._words)
        self._grid.setSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(3, 1)
        said = QVBoxLayout(self._said)
        said.setSpacing(_GAP)
        said.addStretch(1)  # one block, beside the ring in the middle of its height
        said.addWidget(self._breath)
        said.addWidget(self._how)
        said.addStretch(1)
        self._scroll = ScrollView(self._theme, self._words)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(_GAP)
        self._right = QVBoxLayout(self._side)
        self._right.addWidget(self._scroll, 1)
        self._right.addLayout(self._buttons)
        for layout in (self._grid, said, self._right):
            layout.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._stage, 3)
        self._row.addWidget(self._side, 2)
        for button in self._all:
            button.set_height(_HIGH)

    def _connect(self) -> None:
        self.rate.clicked.connect(self._rate)
        self.finish.clicked.connect(self.finish_asked)
        self.get_help.clicked.connect(self.help_asked)
        self._loop.moved.connect(self._show_position)
        self._loop.playing_changed.connect(self._breathe_on)
        self._view.prepared.connect(self._wake)
        self._theme.changed.connect(self._arrange)

    @Slot()
    def _rate(self) -> None:
        self._began_ms = None
        self.rate_asked.emit()

    @Slot()
    def _wake(self) -> None:
        """Breathe when all of it is drawn, and only while somebody can see it."""
        self._prepared = True
        self._loop.set_awake(awake=self.isVisible())

    @Slot(float)
    def _show_position(self, position: float) -> None:
        if self._path is None:
            return
        moment = self._path.at(position)
        self._view.show_moment(moment.kind, moment.fraction)
        out = moment.kind is PhaseKind.BACK
        words = tr("Breathe out slowly") if out else tr("Breathe in")
        self._breath.set_text(words if self._resting else "")

    @Slot(bool)
    def _breathe_on(self, playing: bool) -> None:
        """What is shown stops by itself; breathing goes on as long as the rest."""
        if not playing and self._timer.isActive() and not self._theme.less_motion:
            self._loop.play()

    def _arrange(self) -> None:
        theme, ways = self._theme, QBoxLayout.Direction
        beside = self.width() / theme.text_scale >= _ONE_COLUMN_BELOW
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        margin = margin_of(self.width(), self.height(), beside=beside)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(margin)
        self._right.setSpacing(_GAP if beside else margin)
        self._put_parts(beside=beside)
        least = min(theme.box(_RIGHT), self.width() // 2) if beside else 0
        wide = words_width(self.width(), margin, theme.text_scale) - STRIP
        self._words_wide = max(least, wide)
        self._side.setMinimumWidth(least)
        ring = theme.box(_SMALL_RING)
        if beside:
            ring = self._fit(margin)
        else:
            self._set_words(1.0)
        self.ring.setFixedSize(ring, ring)
        self._share_height(margin, beside=beside)

    def _fit(self, margin: int) -> int:
        """Grow words with the window as far as all stay in view; px of the ring."""
        theme = self._theme
        _, scale = window_scale(self.width(), self.height())
        least, room = theme.box(_LEAST_RING), 0
        most = scale if theme.text_scale < LARGE_TEXT else (1 + scale) / 2
        for words in (most, (1 + most) / 2, 1.0):
            self._set_words(words)
            if (room := self._ring_room(margin, words)) >= least:
                break
        most = max(round(_RING * scale), round(self._words_wide * _RING_SHARE))
        return max(least, min(most, room))

    def _put_parts(self, *, beside: bool) -> None:
        """Words and buttons below each other, or more of them side by side."""
        places = button_places(beside=beside, resting=self.rate.isHidden())
        for button, place in zip(self._all, places, strict=True):
            self._buttons.addWidget(button, *place)
        parts = (self._title, self.ring, self._said)
        for part, place in zip(parts, part_places(beside=beside), strict=True):
            self._grid.addWidget(part, *place)
        sides = Qt.AlignmentFlag
        across = sides.AlignHCenter if beside else sides.AlignLeft
        down = sides.AlignTop if beside else sides.AlignVCenter
        self._grid.setAlignment(self.ring, across | down)
        for label in (self._title, self._breath, self._how):
            label.setAlignment(across | sides.AlignTop)
        self._grid.setRowStretch(0, int(beside))  # air above the ring, too

    def _share_height(self, margin: int, *, beside: bool) -> None:
        """Below each other the words have what they need, and the stage the rest."""
        self._stage.setMinimumHeight(_LEAST_STAGE if beside else _LEAST_STAGE // 2)
        parts = shares(self._theme.text_scale, beside=beside)
        for index, share in enumerate(parts):
            self._row.setStretch(index, share)
        self._scroll.setMinimumHeight(0)
        self._scroll.setMaximumHeight(NO_LIMIT)
        if beside:
            return
        words = self._grid.heightForWidth(self.width() - 2 * margin)
        free = self.height() - 4 * margin - self._theme.box(_HIGH)
        self._scroll.setFixedHeight(max(0, min(words, free - _LEAST_STAGE // 2)))

    def _set_words(self, scale: float) -> None:
        """Read from the mat: larger where the window is larger."""
        theme, roomy = self._theme, scale > 1
        self._title.set_size("display" if roomy else "title", 700)
        self._breath.set_size(theme.box(_BREATH * scale), 700)
        self._how.set_size(theme.px(_HOW * scale) if roomy else "body", 400)
        for button in self._all:
            button.set_type(theme.px(_LETTERS * scale) if roomy else "body", 600)

    def _ring_room(self, margin: int, scale: float) -> int:
        """What words and buttons leave of the height."""
        theme, wide = self._theme, self._words_wide
        words = self._title.heightForWidth(wide) + self._how.heightForWidth(wide)
        words += theme.line(theme.box(_BREATH * scale))
        buttons = 2 * theme.box(_HIGH) + _GAP
        return self.height() - 2 * margin - words - buttons - 5 * _GAP

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while it is seen."""
        super().showEvent(event)
        self._timer.start()
        self._loop.set_awake(awake=self._prepared)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on behind another page."""
        super().hideEvent(event)
        self._timer.stop()
        self._loop.set_awake(awake=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()
