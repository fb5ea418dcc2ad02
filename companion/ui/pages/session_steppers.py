"""Pace and range of the exercise being followed, as two steppers."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.change import Change, ChangeKind
from companion.domain.extent import Extent
from companion.domain.pace import faster, has_range, movement_ms, slower
from companion.domain.player import Player
from companion.domain.routine import RoutineItem
from companion.domain.wording import EXTENT_WORDS, number
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.stepper import Stepper

_EXTENTS = tuple(Extent)
_LONGEST_WORD = 8  # of a phase that still stands before its seconds


class SessionSteppers(QObject):
    """Two rows that ask for changes of what the player is at."""

    change_asked = Signal(object)  # Change

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._player: Player | None = None
        self.pace = Stepper(
            theme, tr("Pace"), tr("Faster (F)"), tr("Slower (S)"), parent
        )
        self.range = Stepper(
            theme, tr("Range"), tr("Smaller (1, 2)"), tr("Larger (2, 3)"), parent
        )
        self.rows = (self.pace, self.range)
        for row in self.rows:
            row.stand_with(self.rows)
        self.pace.less.connect(self.go_faster)
        self.pace.more.connect(self.go_slower)
        self.range.less.connect(self.go_smaller)
        self.range.more.connect(self.go_larger)

    def show_player(self, player: Player) -> None:
        """Show pace and range of the player's exercise, and what can be changed."""
        if self._player is not None and _same_item(self._player, player):
            self._player = player
            return
        self._player = player
        item = _item(player)
        self.pace.show_value(
            pace_words(player),
            short=pace_words(player, short=True),
            less=faster(item) is not None,
            more=slower(item) is not None,
        )
        ranged, place = has_range(item), _EXTENTS.index(item.extent)
        self.range.show_value(
            tr(EXTENT_WORDS[item.extent]),
            less=ranged and place > 0,
            more=ranged and place < len(_EXTENTS) - 1,
        )

    def go_faster(self) -> None:
        """One second faster, if the floor allows it."""
        if self._player is not None:
            self._ask_pace(faster(_item(self._player)))

    def go_slower(self) -> None:
        """One second slower, if the ceiling allows it."""
        if self._player is not None:
            self._ask_pace(slower(_item(self._player)))

    def go_smaller(self) -> None:
        """A smaller range."""
        self._step_range(-1)

    def go_larger(self) -> None:
        """A larger range."""
        self._step_range(1)

    def set_extent(self, extent: Extent) -> None:
        """The range, if the exercise has one."""
        player = self._player
        if player is None or not has_range(_item(player)):
            return
        if _item(player).extent is not extent:
            self._ask(ChangeKind.RANGE, word=extent.value)

    def _step_range(self, by: int) -> None:
        if self._player is not None:
            place = _EXTENTS.index(_item(self._player).extent) + by
            if 0 <= place < len(_EXTENTS):
                self.set_extent(_EXTENTS[place])

    def _ask_pace(self, pace: int | None) -> None:
        if pace is not None:
            self._ask(ChangeKind.PACE, amount=pace)

    def _ask(self, kind: ChangeKind, amount: int = 0, word: str = "") -> None:
        if self._player is not None:
            rep = self._player.step.rep
            self.change_asked.emit(Change(kind, rep, amount, word))


def pace_words(player: Player, *, short: bool = False) -> str:
    """``Lift 3 s``; ``2 s, 4 s`` where the way back takes another time.

    ``short``: without the name of the movement.
    """
    item = _item(player)
    out_ms, back_ms = movement_ms(item)
    out, back = (number(way_ms / 1000) for way_ms in (out_ms, back_ms))
    if faster(item) is None and slower(item) is None:
        return tr("Your own|pace")
    if out != back:
        return tr(
            "{out} s, {back} s|the way out, then the way back", out=out, back=back
        )
    word = item.exercise.phases[0].word
    if short or len(word) > _LONGEST_WORD:
        return tr("{n} s|seconds", n=out)
    return tr("{phase} {seconds} s|such as Lift 3 s", phase=word, seconds=out)


def _item(player: Player) -> RoutineItem:
    return player.timeline.routine.items[player.step.rep.item]


def _same_item(one: Player, other: Player) -> bool:
    return _item(one) is _item(other)
