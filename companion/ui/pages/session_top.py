"""The top of the session: exercise, place, time left, menu; and the bar under it."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.pages.session_board import Board
from companion.ui.pages.session_measures import Area, Measures, title_growth
from companion.ui.pages.session_tower import put
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.fitted_label import ROOM, FittedLabel
from companion.ui.widgets.label import Label
from companion.ui.widgets.session_bar import SessionBar

_TITLE, _TITLE_LINE, _LEAD = 28, 36, 20
_FIRST_ROW = 48
_SIGN = 20
_APART = 28
# A quiet button's words line up with the margin, not its box (LOOKS, quiet).
_MENU_OVERHANG = 20
_FOCUS_ROOM = 5  # px that the ring of the menu needs to the edge of the window
_OVERLAP = 4  # two quiet boxes stand nearer than two words
_BASELINE_DROP = 0.09  # of the lead's size: centred beside the title it floats


class SessionTop:
    """One row of words where they fit, two where the text is large."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self._theme = theme
        self._board: Board | None = None
        self._margin = _MENU_OVERHANG
        self._grown, self._muted = 1.0, False
        self.title = FittedLabel(theme, 700, "ink", page)
        self.title.heads = True
        self.count = Label(theme, "", _LEAD, 400, "ink2", page)
        self.left = Label(theme, "", _LEAD, 400, "ink2", page)
        self.sound = Button(theme, tr("Sound"), Kind.QUIET, "sound", parent=page)
        self.menu = Button(theme, tr("Menu"), Kind.QUIET, "menu", parent=page)
        for button in (self.sound, self.menu):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar = SessionBar(theme, page)
        for label in (self.title, self.count, self.left):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def rows(self, measures: Measures) -> int:
        """How many rows the words need in a window that has one for them."""
        self._set_sizes(measures)
        apart = _APART * measures.scale
        words = self._title_width(measures.scale) + apart + self._width(self.count)
        right = self._width(self.left) + apart / 2 + self._buttons_width()
        fits = words + apart <= measures.stop.x - measures.top.x
        return 1 if fits and right <= measures.stop.width else 2

    def place(self, measures: Measures, rows: int) -> None:
        """Take up the places and sizes of the window."""
        self._set_sizes(measures)
        put(self.bar, measures.bar)
        scale, top = measures.scale, measures.top
        first = top.height if rows == 1 else round(self._first_row(scale))
        menu = self.menu.sizeHint()
        menu_x = top.right - self._menu_width()
        menu_y = top.y + (first - menu.height()) // 2
        put(self.menu, Area(menu_x, menu_y, menu.width(), menu.height()))
        sound_x = top.right - self._buttons_width()
        put(self.sound, Area(sound_x, menu_y, self._sound_width(), menu.height()))
        apart = round(_APART * scale)
        count = self._width(self.count)
        if rows == 1:
            title = self._title_width(scale)
            drop = round(self._theme.px(_LEAD * scale) * _BASELINE_DROP)
            y, left_x = top.y + drop, measures.stop.x
            put(self.title, Area(top.x, top.y, title, first))
            put(self.count, Area(top.x + title + apart, y, count, first))
            put(self.left, Area(left_x, y, sound_x - left_x, first))
            return
        put(self.title, Area(top.x, top.y, sound_x - top.x - apart, first))
        y, height = top.y + first, top.height - first
        put(self.count, Area(top.x, y, count, height))
        left = self._width(self.left)  # it ends below Menu, as all at the right does
        left_x = max(top.x + count + apart, top.right - left)
        put(self.left, Area(left_x, y, top.right - left_x, height))

    def show_muted(self, *, muted: bool) -> None:
        """Show on the button whether anything is to be heard."""
        self._muted = muted
        self._show_signs()
        self.sound.setAccessibleDescription(tr("Muted") if muted else "")

    def show_board(self, board: Board, *, compact: bool) -> bool:
        """Write what has changed; whether places have to be found again."""
        before, self._board = self._board, board
        self.title.set_text(board.title)
        self.count.set_text(board.place)
        left = board.left_short if compact else board.left
        longer = left != self.left.text()
        self.left.set_text(left)
        self.bar.set_words(f"{board.place}. {board.left}")
        if before is None:
            return True
        return longer or (before.title, before.place) != (board.title, board.place)

    def _set_sizes(self, measures: Measures) -> None:
        scale = measures.scale
        self._margin = measures.top.x
        self.title.set_sizes(self._title_px(scale), self._title_px(scale) * 0.7)
        lead = self._theme.px(_LEAD * scale)
        self.count.set_size(lead, 400)
        self.left.set_size(lead, 400)
        for button in (self.sound, self.menu):
            button.set_type(self._theme.px(16 * scale), 600)
        self._grown = scale
        self._show_signs()

    def _show_signs(self) -> None:
        """Signs that are to their words at every size what they are at 100 %."""
        size = _SIGN * self._grown * self._theme.px(100) / self._theme.box(100)
        self.sound.set_icon("sound_off" if self._muted else "sound", size)
        self.menu.set_icon("menu", size)

    def _title_px(self, scale: float) -> float:
        return _TITLE * scale * title_growth(self._theme.text_scale)

    def _first_row(self, scale: float) -> float:
        return max(_FIRST_ROW * scale, self._title_px(scale) * _TITLE_LINE / _TITLE)

    def _title_width(self, scale: float) -> int:
        font = self._theme.font(self._title_px(scale), 700)
        words = QFontMetricsF(font).horizontalAdvance(self.title.text())
        return ceil(words / ROOM) + 1

    def _menu_width(self) -> int:
        """Px from the left of the menu's box to the margin."""
        overhang = min(self._theme.box(_MENU_OVERHANG), self._margin - _FOCUS_ROOM)
        return self.menu.sizeHint().width() - overhang

    def _sound_width(self) -> int:
        return self.sound.sizeHint().width()

    def _buttons_width(self) -> int:
        """Px from the left of both buttons to the margin; their boxes overlap."""
        overlap = self._theme.box(_OVERLAP)
        return self._sound_width() - overlap + self._menu_width()

    def _width(self, label: Label) -> int:
        return label.sizeHint().width() + 1
