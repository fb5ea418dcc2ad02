"""The row of controls under the stage: Back, Pause, Skip, pace and range; and STOP.

In a wait "+15 s" and Ready stand where the steppers are.
"""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from companion.domain.player import State
from companion.language import tr
from companion.ui.pages.session_board import Board
from companion.ui.pages.session_measures import LARGE_TEXT, Area, Measures
from companion.ui.pages.session_steppers import SessionSteppers
from companion.ui.pages.session_tower import put
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.stop_button import StopButton

MORE_SECONDS = 15
_ROW = 44  # px of a stepper, at least; the second one ends where STOP does
_SIDE_PX, _MIDDLE_PX = 20, 28
_SIDE_ICON, _MIDDLE_ICON = 20, 28
_PAD, _GAP = 9, 9  # at the sides of a button's words, and beside its icon
_PAD_IN_ROW = 11  # the same where the buttons share the row by their words
_WORTH_AN_ICON = 0.7  # of the wished size: words that would be smaller go alone
_AIR_MOST = 48  # px more that words in large text get, where the row has room
_LEAST_WIDE = 88  # px of a button of the row
_ABOVE_KEY = 0.4  # of the height: taller words would run into the key's name


class SessionControls:
    """Buttons on the page; each has a key, and the pointer never takes the focus."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self._theme = theme
        self._waits = False
        self._full = False
        self._paused = False
        self._measures: Measures | None = None
        self.back = Button(
            theme,
            tr("Back|previous part of the session"),
            Kind.NEUTRAL,
            "back",
            parent=page,
        )
        self.pause = Button(theme, tr("Pause"), Kind.TONAL, "pause", parent=page)
        self.pause.once_a_double_click = True
        self.skip = Button(
            theme, tr("Skip|next part of the session"), Kind.NEUTRAL, parent=page
        )
        self.steppers = SessionSteppers(theme, page)
        more = tr("+{seconds} s", seconds=MORE_SECONDS)
        more_name = tr("{seconds} s more", seconds=MORE_SECONDS)
        self.more = Button(theme, more, Kind.NEUTRAL, name=more_name, parent=page)
        self.ready = Button(theme, tr("Ready|I am ready"), Kind.TONAL, parent=page)
        self.stop = StopButton(theme, page)
        self.all = (
            *(self.back, self.pause, self.skip, self.more, self.ready),
            self.stop,
        )
        for one in self.all:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.set_key(tr("Space|a key"))
        self.ready.set_key(tr("Enter|a key"))
        self.more.hide()
        self.ready.hide()

    def place(self, measures: Measures) -> None:
        """Take up the places and sizes of the window."""
        self._measures = measures
        controls, scale = measures.controls, measures.scale
        # First of all: a button becomes no higher than its own height.
        for button in (self.back, self.pause, self.skip, self.more, self.ready):
            button.set_height(controls.row.height)
        put(self.stop, measures.stop)
        put(self.back, controls.back)
        put(self.skip, controls.skip)
        put(self.more, controls.more)
        self._place_ready()
        self._place_steppers()
        large = self._theme.text_scale >= LARGE_TEXT
        icon = _SIDE_ICON * scale
        self.back.set_key("" if large else tr("Page up|a key"))
        self.skip.set_key("" if large else tr("Page down|a key"))
        self.more.set_key("" if large else tr("More time"))
        self.back.set_icon(None if large else "back", icon)
        self.skip.set_icon(None if large else "skip", icon, after=True)
        self._place_pause()

    def _fit_words(self, measures: Measures) -> None:
        """Make all words as large as their buttons are wide just now."""
        if self._theme.text_scale >= LARGE_TEXT:
            self._share_row(measures)
            return
        scale = measures.scale
        sizes = []
        for button, size, less, weight in (
            (self.back, _SIDE_PX, _SIDE_ICON * scale + _GAP, 500),
            (self.skip, _SIDE_PX, _SIDE_ICON * scale + _GAP, 500),
            (self.more, _MIDDLE_PX, 0, 500),
            (self.ready, _MIDDLE_PX, 0, 600),
        ):
            room = button.width() - 2 * self._theme.box(_PAD) - self._theme.box(less)
            most = button.height() * _ABOVE_KEY
            wished = min(self._theme.px(size * scale), most, self.stop.letters_px)
            sizes.append(self._fitting(button, wished, room, weight))
        side, wait = min(sizes[:2]), min(sizes[2:])
        side = min(side, wait)  # where one goes to is no louder than what one does
        pause = self._fit_pause(measures)
        if self._waits:
            pause = wait = min(pause, wait)
        for button in (self.back, self.skip):
            button.set_type(side, 500)
        self.more.set_type(wait, 500)
        self.ready.set_type(wait, 600)
        self.pause.set_type(pause, 600)

    def _share_row(self, measures: Measures) -> None:
        """In large text all words have one size, and each button its words' room."""
        controls, scale, box = measures.controls, measures.scale, self._theme.box
        row = [self.back, self.pause, self.skip]
        if self._waits:
            row += [self.ready] if self._full else [self.more, self.ready]
        gap = controls.pause.x - controls.back.right
        room = controls.row.width - gap * (len(row) - 1)
        wished = min(self._theme.px(_MIDDLE_PX * scale), self.stop.letters_px)
        size = int(min(wished, controls.row.height * _ABOVE_KEY))
        while size > 1 and sum(self._needs(row, size, scale)) > room:
            size -= 1
        widths = self._needs(row, size, scale)
        spare = max(0, room - sum(widths))
        beside = box(_MIDDLE_ICON * scale) + box(_GAP)
        signed = spare >= beside + len(row) * box(_PAD)  # words before signs
        icon = "play" if self._paused else "pause"
        self.pause.set_icon(icon if signed else None, _MIDDLE_ICON * scale)
        shares = [0] * len(row)
        if signed:
            shares[1] = beside
        each = min((spare - shares[1]) // len(row), box(_AIR_MOST * scale))
        shares = [share + each for share in shares]
        # What is left is of the button that one presses most.
        heir = row.index(self.ready if self._waits else self.pause)
        shares[heir] += spare - sum(shares)
        x = controls.row.x
        for button, width, share in zip(row, widths, shares, strict=True):
            put(button, Area(x, controls.row.y, width + share, controls.row.height))
            button.set_type(size, self._weight(button))
            x += width + share + gap

    def _needs(self, row: list[Button], size: int, scale: float) -> list[int]:
        """Px that each button needs for its words, a large target at least."""
        pads, least = 2 * self._theme.box(_PAD_IN_ROW) + 1, round(_LEAST_WIDE * scale)
        wides = (self._wide(one, size, self._weight(one)) for one in row)
        return [max(least, ceil(wide) + pads) for wide in wides]

    def _weight(self, button: Button) -> int:
        return 600 if button in {self.pause, self.ready} else 500

    def show_board(self, board: Board, state: State) -> None:
        """Pause or Continue; Ready and more rest only where there is a wait."""
        paused = state is State.PAUSED
        if paused is not self._paused:
            self._paused = paused
            self.pause.set_words(tr("Continue|the session") if paused else tr("Pause"))
            self.pause.set_kind(Kind.PRIMARY if paused else Kind.TONAL)
            self._place_pause()
        if (board.waits, board.full) == (self._waits, self._full):
            return
        self._waits, self._full = board.waits, board.full
        self.ready.set_kind(Kind.PRIMARY if board.full else Kind.TONAL)
        if any(one.hasFocus() for one in self._of_block()):
            self.pause.setFocus(Qt.FocusReason.TabFocusReason)
        self._place_ready()
        self._place_pause()
        self._place_steppers()
        self.ready.setVisible(board.waits)
        self.more.setVisible(board.waits and not board.full)

    def _of_block(self) -> tuple[QWidget, ...]:
        rows = self.steppers.rows
        buttons = [button for row in rows for button in (row.minus, row.plus)]
        return (*buttons, self.more, self.ready)

    def _place_ready(self) -> None:
        """Where nothing runs out there is nothing to add: Ready has all the room."""
        if self._measures is None:
            return
        more = self._measures.controls.more
        ready = self._measures.controls.ready
        if self._full:
            ready = Area(more.x, more.y, ready.right - more.x, more.height)
        put(self.ready, ready)

    def _place_steppers(self) -> None:
        block = self._measures.controls.steppers if self._measures else None
        for row in self.steppers.rows:
            row.setVisible(block is not None and not self._waits)
        if block is None or self._measures is None:
            return
        scale = self._measures.scale
        height = max(round(_ROW * scale), block.height * 3 // 7)
        places = (block.y, block.bottom - height)
        for y, row in zip(places, self.steppers.rows, strict=True):
            put(row, Area(block.x, y, block.width, height))
            row.set_scale(scale)

    def _place_pause(self) -> None:
        if self._measures is None:
            return
        controls = self._measures.controls
        put(self.pause, controls.pause)
        self._fit_words(self._measures)

    def _fit_pause(self, measures: Measures) -> float:
        """The size of the words of Pause; its icon goes if they were smaller by it."""
        icon = _MIDDLE_ICON * measures.scale
        self.pause.set_icon("play" if self._paused else "pause", icon)
        beside = self._theme.box(icon) + self._theme.box(_GAP)
        room = self.pause.width() - 2 * self._theme.box(_PAD)
        high = self.pause.height() * _ABOVE_KEY
        wished = min(self._theme.px(_MIDDLE_PX * measures.scale), high)
        wished = min(wished, self.stop.letters_px)  # no word is larger than STOP
        size = self._fitting(self.pause, wished, room - beside, 600)
        if size < wished * _WORTH_AN_ICON:
            self.pause.set_icon(None)
            size = self._fitting(self.pause, wished, room, 600)
        return size

    def _fitting(
        self, button: Button, wished: float, room: float, weight: int
    ) -> float:
        """The wished size, or the one at which the words fill the room."""
        size = int(wished * min(1.0, room / self._wide(button, wished, weight)))
        if size <= 1:  # a page that is not laid out yet has no room; a font has a size
            return 1
        # Letters are not exactly as much narrower as they are smaller.
        return size - int(self._wide(button, size, weight) >= room)

    def _wide(self, button: Button, size: float, weight: int) -> float:
        font = self._theme.font(size, weight)
        return QFontMetricsF(font).horizontalAdvance(button.words)
