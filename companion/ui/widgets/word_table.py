"""A table of words, such as a chart as numbers: arrows go from cell to cell.

The words stay in Python: cells made for Qt die with the next table, and a cell that was
asked for before is then a name for freed memory.
"""

from enum import IntEnum
from math import ceil

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QWidget,
)

from companion.chart.telling import Table
from companion.ui.theme import Theme

_ROW = 40
_SIDE, _CLOSE_SIDE = 7, 4  # px at each side of the words; where there is little room
_HEAD = 6  # px above and below a head
_FRAME = 3  # px that Qt sets the words of a cell further in than a head
_SHEET = """
QTableView {{ border: 0; background: {surface}; gridline-color: {line}; }}
QTableView::item {{ padding: 0 {inner}px; border-bottom: 1px solid {line}; }}
QHeaderView {{ background: {surface}; border: 0; }}
QHeaderView::section {{
    background: {surface}; color: {ink2}; border: 0;
    border-bottom: 2px solid {edge}; padding: {low}px {pad}px;
}}
"""


Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Room(IntEnum):
    """What a table gives up where its columns have no room, one after the other."""

    PLENTY = 0
    BROKEN_HEADS = 1
    CLOSER = 2
    SMALLER = 3


class _Words(QAbstractTableModel):
    """The words of the table that is shown."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.table = Table("", (), ())

    def show_table(self, table: Table) -> None:
        """Have these words from now on."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows under the heads."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns, each with a head."""
        return 0 if parent.isValid() else len(self.table.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.table.rows[index.row()][index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """The words of a head."""
        ours = orientation is Qt.Orientation.Horizontal
        if not ours or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.table.heads[section]


class WordTable(QTableView):
    """All rows under their heads, on a page that scrolls; it is read, not written in.

    A table that scrolled within its page showed two rows of eight where it had little
    room, with a bar of its own beside that of the page.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._heads_broken = False
        self._side = theme.px(_SIDE)
        super().__init__(parent)
        self._theme = theme
        self._words = _Words(self)
        self.setModel(self._words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(0)
        header.setStretchLastSection(True)  # which takes what rounding leaves
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextWordWrap
        )
        header.setHighlightSections(False)
        theme.changed.connect(self._dress)
        self._dress()

    def show_table(self, table: Table) -> None:
        """Show these rows, from the top."""
        self.setAccessibleName(table.name)
        self._words.show_table(table)
        self._share_width()
        self.updateGeometry()
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let the page follow the keys: it scrolls, and not the table."""
        super().currentChanged(current, previous)
        page = self.parentWidget() if self.hasFocus() else None
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        content: QWidget | None = None if page is None else page.widget()
        if page is not None and content is not None:
            cell = self.visualRect(current)
            spot = self.viewport().mapTo(content, cell.center())
            page.ensureVisible(spot.x(), spot.y(), 0, 2 * cell.height())

    def text_fits(self) -> bool:
        """Whether every column is as wide as its head and its words."""
        header = self.horizontalHeader()
        widths = [header.sectionSize(at) for at in range(self._words.columnCount())]
        return all(
            wide >= least
            for wide, least in zip(widths, self._least_widths(), strict=True)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Equal columns; where one needs more than its part, all are equally apart.

        Where there is no room for all heads on one line, they break between words.
        No word is ever cut.
        """
        room = self.viewport().width()
        self._make_room(room)
        needed = self._least_widths()
        equal = room // max(1, len(needed))
        spare = max(0, room - sum(needed)) // max(1, len(needed))
        as_needed = any(one > equal for one in needed)
        for at, least in enumerate(needed):
            wide = least + spare if as_needed else equal
            self.horizontalHeader().resizeSection(at, wide)

    def _make_room(self, room: int) -> None:
        """Break heads, put columns closer, then write smaller: as far as px ask for it.

        A table that is wider than its page all the same scrolls aside.
        """
        for step in _Room:
            self._set_room(step)
            if room <= 0 or sum(self._least_widths()) <= room:
                return

    def _set_room(self, step: "_Room") -> None:
        theme, header = self._theme, self.horizontalHeader()
        self._heads_broken = step >= _Room.BROKEN_HEADS
        side = theme.px(_CLOSE_SIDE if step >= _Room.CLOSER else _SIDE)
        if side != self._side:
            self._side = side
            self._wear()
        small = step is _Room.SMALLER
        self.setFont(theme.font("caption" if small else "body", tabular=True))
        heads = [head.split() for head in self._words.table.heads]
        two = self._heads_broken and any(len(head) > 1 for head in heads)
        lines = 2 if two else 1
        high = lines * theme.line("caption") + 2 * theme.px(_HEAD) + 2
        if header.minimumHeight() != high:
            header.setFixedHeight(high)
            self.updateGeometry()

    def _least_widths(self) -> list[int]:
        """Px that head and words of each column need."""
        head = QFontMetricsF(self.horizontalHeader().font())
        body, pad = QFontMetricsF(self.font()), 2 * self._side
        found = []
        table = self._words.table
        for column, heading in enumerate(table.heads):
            parts = heading.split() if self._heads_broken else [heading]
            words = [head.horizontalAdvance(one) for one in parts]
            words += [body.horizontalAdvance(row[column]) for row in table.rows]
            found.append(ceil(max(words, default=0.0)) + pad)
        return found

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from being shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """The heads and all rows."""
        rows = max(1, self._words.rowCount())
        head, row = self.horizontalHeader(), self.verticalHeader()
        high = head.minimumHeight() + rows * row.defaultSectionSize()
        return QSize(self._theme.px(200), high)

    def sizeHint(self) -> QSize:
        """The least it may be."""
        return self.minimumSizeHint()

    def _dress(self) -> None:
        theme = self._theme
        self._side = theme.px(_SIDE)
        self._wear()
        self.horizontalHeader().setFont(theme.font("caption", 600))
        self.verticalHeader().setDefaultSectionSize(
            max(theme.box(_ROW), theme.line("body") + theme.px(8))
        )
        self._share_width()

    def _wear(self) -> None:
        """Colours of the theme, and the room beside the words."""
        theme = self._theme
        colours = {one: theme.color(one).name() for one in ("surface", "line", "edge")}
        colours["ink2"] = theme.color("ink2").name()
        pad, low = self._side, theme.px(_HEAD)
        own = _SHEET.format(pad=pad, inner=pad - _FRAME, low=low, **colours)
        self.setStyleSheet(theme.sheet + own)
