"""The exercises of the plan in their order, each to open and to move.

rows = PlanList(theme, studio, clock)
rows.show_view(view)
rows.edited                    Signal(object): an edit of the own plan
rows.shifted                   Signal(str, int): an exercise, its new place
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.plan_view import Entry, PlanView
from companion.language import mark, tr
from companion.ui.pages.plan_item import PlanItem
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.reorder_list import ReorderList
from companion.ui.widgets.studio import Studio

BY_POSITION = mark("In the order that changes position as seldom as possible.")
BY_CHOICE = mark("In the order that you chose.")
MANY = mark("A session has eight at most; the others come round.")
_MOST, _SPACE = 8, 4


class PlanList(QWidget):
    """A line about the order, and the rows; one of them is open at most."""

    edited = Signal(object)
    look_asked = Signal(str)
    easier_asked = Signal(str)
    shifted = Signal(str, int)
    by_position_asked = Signal()
    reached = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._clock = clock
        self._view: PlanView | None = None
        self._opened = ""
        self._items: dict[str, PlanItem] = {}
        self.order = Label(theme, "", "body", 400, "ink2")
        self.many = Label(theme, tr(MANY), "body", 400, "ink2")
        words = tr("Order by position")
        self.by_position = Button(theme, words, Kind.QUIET, "undo")
        self.rows = ReorderList(theme, tr("Exercises of your plan"))
        head = QHBoxLayout()
        head.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        head.addWidget(self._told(), 1, middle)
        head.addWidget(self.by_position, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.rows)
        self.rows.moved.connect(self._dropped)
        self.rows.carried.connect(self.reached)
        self.by_position.clicked.connect(self.by_position_asked)

    @property
    def items(self) -> list[PlanItem]:
        """The rows, in order."""
        return [one for one in self.rows.items if isinstance(one, PlanItem)]

    def show_view(self, view: PlanView) -> None:
        """Show the exercises as they stand; rows of the same ones are kept."""
        self._view = view
        items = {one.exercise.id: self._item(one) for one in view.inside}
        self._items = items
        self.rows.set_items(list(items.values()))
        for entry in view.inside:
            item = items[entry.exercise.id]
            item.show_entry(entry, view.own)
        if self._opened in items:
            items[self._opened].open_with(view.own)
        self._say(view)
        self.rows.measure_again()

    def open(self, exercise_id: str) -> None:
        """Open one row, shut the others."""
        if self._view is None or exercise_id not in self._items:
            return
        self._opened = exercise_id
        for key, item in self._items.items():
            if key != exercise_id:
                item.shut()
        item = self._items[exercise_id]
        item.open_with(self._view.own)
        self.rows.measure_again()
        self.reached.emit(item)

    def _told(self) -> QWidget:
        """Both sentences on one line, or each on its own."""
        told = QWidget()
        flow = Flow(told, _SPACE)
        flow.addWidget(self.order)
        flow.addWidget(self.many)
        return told

    def _say(self, view: PlanView) -> None:
        chosen = bool(view.own.order)
        self.order.set_text(tr(BY_CHOICE if chosen else BY_POSITION))
        self.many.setVisible(len(view.inside) > _MOST)
        self.by_position.setVisible(chosen)
        self.setVisible(bool(view.inside))

    def _item(self, entry: Entry) -> PlanItem:
        """The row of an exercise: the one that is there, or a new one."""
        key = entry.exercise.id
        before = self._items.get(key)
        if before is not None and before.entry.item == entry.item:
            return before
        made = PlanItem(self._theme, self._studio, self._clock, entry)
        if before is not None and before.row.hasFocus():
            made.row.setFocus(Qt.FocusReason.OtherFocusReason)
        made.edited.connect(self.edited)
        made.look_asked.connect(lambda: self.look_asked.emit(key))
        made.easier_asked.connect(lambda: self.easier_asked.emit(key))
        made.opened.connect(lambda opened: self._toggle(key, opened=opened))
        made.shifted.connect(lambda by: self._shift(key, by))
        row = made.row
        row.lifted.connect(lambda at: self._lift(key, at))
        row.dragged.connect(self.rows.carry)
        row.dropped.connect(self.rows.drop)
        row.let_go.connect(self.rows.let_go)
        return made

    def _toggle(self, key: str, *, opened: bool) -> None:
        if opened and key != self._opened:
            self.open(key)
        elif not opened and key == self._opened:
            self._opened = ""
            self._items[key].shut()
            self.rows.measure_again()

    def _lift(self, key: str, at: int) -> None:
        """Take one by its grip; nothing stays open meanwhile."""
        for item in self._items.values():
            item.shut()
        self._opened = ""
        self.rows.measure_again()
        self.rows.lift(list(self._items).index(key), at)

    def _shift(self, key: str, by: int) -> None:
        place = list(self._items).index(key) + by
        if 0 <= place < len(self._items):
            self.shifted.emit(key, place)
            self.reached.emit(self._items[key])

    def _dropped(self, start: int, place: int) -> None:
        self.shifted.emit(list(self._items)[start], place)
