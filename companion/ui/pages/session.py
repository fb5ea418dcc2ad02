"""The session page: one follows, and can stop at any moment.

page = SessionPage(theme, clock, studio)
page.begin(play(timeline(routine)))
page.stopped.connect(...)          Rep, phase word: after everything stands still
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.clock import Clock
from companion.domain.change import Change, ChangeKind
from companion.domain.player import Player, State
from companion.language import tr
from companion.ui.pages.finish_question import FinishQuestion
from companion.ui.pages.session_board import Board, board
from companion.ui.pages.session_clock import SessionClock
from companion.ui.pages.session_controls import MORE_SECONDS, SessionControls
from companion.ui.pages.session_keys import SessionKeys
from companion.ui.pages.session_measures import Measures, measures
from companion.ui.pages.session_menu import SessionMenu
from companion.ui.pages.session_stage import SessionStage
from companion.ui.pages.session_top import SessionTop
from companion.ui.pages.session_tower import SessionTower, put
from companion.ui.theme import Theme
from companion.ui.widgets.fitted_label import FittedLabel
from companion.ui.widgets.studio import Studio

_LEAST = (960, 620)

_CUE_LEAST = 28
# What is heard of comes before it is drawn, or the drawing would make it late.
_HEARD = ("beaten", "step_changed", "changed", "paused", "resumed")
_FACTS = ("rep_done", "stopped", "finished", "ended_early", "forgotten")
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class SessionPage(QWidget):
    """Shows the moment the player is at, and passes on what happens to it."""

    begun = Signal()
    beaten = Signal()  # time passed
    step_changed = Signal(object)  # TimeStep
    rep_done = Signal(object, int)  # Rep, active milliseconds so far
    paused = Signal(bool)  # whether it was a gap in time and not the person
    resumed = Signal()
    stopped = Signal(object, str)  # Rep, phase word
    finished = Signal()
    ended_early = Signal()
    changed = Signal(object)  # Change
    forgotten = Signal(object)  # datetime of the pause that nobody ended
    by_hand_chosen = Signal(bool)
    left = Signal()
    full_screen_asked = Signal()
    other_screen_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        studio: Studio,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Session"))
        self._theme = theme
        self._board: Board | None = None
        self._away = False
        self._note: QWidget | None = None
        self._measures: Measures = measures(*_LEAST)
        self.setMinimumSize(*_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time = SessionClock(clock, self)
        self.top = SessionTop(theme, self)
        self.stage = SessionStage(theme, studio, self)
        self.cue = FittedLabel(theme, 600, "ink", self)
        self.cue.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.controls = SessionControls(theme, self)
        self.tower = SessionTower(theme, self)
        self.menu = SessionMenu(theme, self)
        self._connect()
        self._keys = SessionKeys(self, self._time, self.controls)
        self._keys.more_rest_asked.connect(self._add_rest)
        theme.changed.connect(self._place)

    @property
    def player(self) -> Player | None:
        """The moment of the session; none before the first begins."""
        return self._time.player

    @property
    def read_ms(self) -> int:
        """When the player was as it is, by the monotonic clock."""
        return self._time.read_ms

    @property
    def ticking(self) -> bool:
        """Whether anything can still move by itself."""
        return self._time.ticking

    def begin(self, player: Player) -> None:
        """Take up a session where the player is and let it run."""
        self._away = False
        self._board = None
        self._measure_bar(player)
        self.stage.thaw()
        self.menu.hide()
        self._time.begin(player)
        self.begun.emit()
        self.controls.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_row(self, note: QWidget | None) -> None:
        """Keep a row between stage and cue as high as a note, seen or not; or none."""
        if note is not self._note:
            self._note = note
            self._place()

    def leave(self) -> None:
        """Let go of the session: nothing ticks, nothing more is announced."""
        self._time.leave()
        self.left.emit()

    def toggle(self) -> None:
        """Pause, or go on."""
        self._time.toggle()

    def stop(self) -> None:
        """Stop for symptoms, now."""
        self._time.stop()

    def beat(self) -> None:
        """Look at the clock; the timer's hint, and a test's."""
        self._time.beat()

    def look(self) -> None:
        """Look whether a pause was forgotten; a timer's hint too."""
        self._time.look()

    def _connect(self) -> None:
        time, controls, menu = self._time, self.controls, self.menu
        for fact in _HEARD:
            getattr(time, fact).connect(getattr(self, fact))
        time.stopped.connect(self.stage.freeze)
        time.beaten.connect(self._show)
        time.changed.connect(self._take_in)
        time.paused.connect(self._show_pause)
        again = (time.step_changed, time.resumed, time.finished, time.forgotten)
        for signal in again:
            signal.connect(self._show_again)
        for fact in _FACTS:
            getattr(time, fact).connect(getattr(self, fact))
        controls.more.clicked.connect(self._add_rest)
        for button, act in (
            (controls.back, time.back),
            (controls.pause, time.toggle),
            (controls.ready, time.skip),
            (controls.skip, time.skip),
        ):
            button.clicked.connect(act)
            button.clicked.connect(menu.hide)
        controls.stop.pressed.connect(time.stop)
        # The button would first repaint itself; stopping comes before any drawing.
        controls.stop.installEventFilter(self)
        self.top.menu.clicked.connect(self._open_menu)
        menu.finish_early_chosen.connect(self._ask_finish)
        menu.full_screen_chosen.connect(self._ask_full_screen)
        menu.other_screen_chosen.connect(menu.hide)
        menu.other_screen_chosen.connect(self.other_screen_asked)
        menu.change_chosen.connect(self._change)
        menu.by_hand_chosen.connect(self._wait_for_me)
        for steppers in (controls.steppers, menu.steppers):
            steppers.change_asked.connect(time.change)

    @Slot()
    def _add_rest(self) -> None:
        """Fifteen seconds more of the wait that is on."""
        player = self.player
        if player is not None and player.step.waits:
            rep = player.step.rep
            self._time.change(Change(ChangeKind.REST_ADDED, rep, MORE_SECONDS))

    @Slot(object)
    def _change(self, change: Change) -> None:
        self.menu.hide()
        self._time.change(change)

    @Slot(bool)
    def _wait_for_me(self, by_hand: bool) -> None:
        self.menu.hide()
        self._time.wait_for_me(by_hand=by_hand)
        self.by_hand_chosen.emit(by_hand)
        self._show()

    def _take_in(self) -> None:
        """The time line is another one now."""
        if self.player is not None:
            self._measure_bar(self.player)
        self._show()

    def _measure_bar(self, player: Player) -> None:
        line = player.timeline
        self.top.bar.set_lengths([line.item_ms(item) for item in line.order])

    def _open_menu(self) -> None:
        self.menu.open_under(self.top.menu, self._measures.top.right)

    def _ask_finish(self) -> None:
        """Ask once; meanwhile nothing moves, and keeping going counts in."""
        player = self.player
        if player is None:
            return
        self.menu.hide()
        was_paused = player.state is State.PAUSED
        self._time.pause()
        dialog = FinishQuestion(self._theme, self, self.controls.stop)
        dialog.stop_asked.connect(self._time.stop)
        dialog.accepted.connect(self._time.finish_early)
        self.forgotten.connect(dialog.reject)
        if not was_paused:
            dialog.rejected.connect(self._time.toggle)
        dialog.ask()

    def _ask_full_screen(self) -> None:
        self.menu.hide()
        self.full_screen_asked.emit()

    def _show_pause(self, away: bool) -> None:
        self._away = away
        self._show_again()

    def _show_again(self) -> None:
        self._show()
        if self._board is not None:
            self.tower.speak(self._board.spoken)

    def _show(self) -> None:
        """Bring the page to the player's moment; only what changed is touched."""
        player = self.player
        if player is None:
            return
        now = board(player, away=self._away)
        if now != self._board:
            self._show_board(now, player)
        left = 1.0 if now.full else 1 - player.fraction
        if player.state is State.COUNTING_IN:
            left = player.count_in_ms / 3000
        self.tower.ring.show_pace(now.mood, left, now.count)
        place = player.timeline.order.index(player.step.rep.item)
        self.top.bar.set_place(place, player.item_fraction)
        self.controls.steppers.show_player(player)
        self.menu.show_player(player)
        self.stage.show_moment(player)

    def _show_board(self, now: Board, player: Player) -> None:
        self._board = now
        moved = self.top.show_board(now, compact=self._measures.compact)
        self.tower.show_board(now)
        self.cue.set_text(now.cue)
        self.stage.show_board(now)
        self.controls.show_board(now, player.state)
        if moved:
            self._place()

    def _place(self) -> None:
        size, scale = self.size(), self._theme.text_scale
        high = None if self._note is None else self._note.heightForWidth
        found = measures(size.width(), size.height(), scale, 1, high)
        rows = self.top.rows(found)
        if rows > 1:
            found = measures(size.width(), size.height(), scale, rows, high)
        self._measures = found
        if self._note is not None:
            put(self._note, found.note)
        self.top.place(found, rows)
        put(self.stage, found.stage)
        self.stage.set_scale(found.scale)
        put(self.cue, found.cue)
        self.cue.set_sizes(found.cue_size, _CUE_LEAST * found.scale)
        self.controls.place(found)
        self.tower.place(found.tower)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop on the very press."""
        stop = self.controls.stop
        pressed = watched is stop and event.type() in _PRESSES
        if pressed and not stop.is_hasty(event):
            self._time.stop()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the menu closes it."""
        self.menu.hide()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find all places again."""
        super().resizeEvent(event)
        self.menu.hide()
        self._place()
