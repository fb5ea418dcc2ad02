"""The Settings page: groups at the left, the settings of one at the right, a search.

    page = SettingsPage(theme, GROUPS, tools, extras)
    page.show_values(settings.get)
    page.value_chosen           Signal(object, object): a setting and its new value
    page.reset_asked            Signal(object): the settings to go back to the default

``extras`` are widgets that stand below the rows of a group, by its key: what a list
of settings cannot say, such as the way back to a copy of the diary.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.domain.word_search import plain
from companion.language import tr
from companion.store.setting_group import Group
from companion.store.setting_kind import Choice, Setting
from companion.ui.mirror import inset
from companion.ui.pages.setting_card import SettingCard, ValueOf
from companion.ui.pages.setting_entry import Tools
from companion.ui.pages.setting_nav import SettingNav
from companion.ui.theme import Theme
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.spread import WIDEST, Spread

_WIDE_FROM, _NARROW_BELOW = 1000, 720  # widths at 100 % text
# The groups and their settings; in a large window they end where Learn ends.
_ROOMY_FROM = 1500
_ROOMY, _WIDE, _CLOSE = (360, 992), (264, 824), (224, 824)
_FIELD = 300


class _Part(QWidget):
    """One group: its title, its card, and what stands below."""

    def __init__(
        self, theme: Theme, group: Group, tools: Tools, extra: QWidget | None
    ) -> None:
        super().__init__()
        self.group = group
        self.title = Label(theme, tr(group.title), "lead", 700)
        self.lead = Label(theme, tr(group.lead), "body", 400, "ink2")
        self.card = SettingCard(group.settings, tools)
        self.extra = extra
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(8)
        column.addWidget(self.card)
        self.card.setVisible(bool(group.settings))
        if extra is not None:
            column.addSpacing(12 if group.settings else 0)
            column.addWidget(extra)

    def show_all(self) -> None:
        """Show every row, and what stands below."""
        self.card.show_only(lambda _setting: True)
        if self.extra is not None:
            self.extra.show()
        self.show()

    def show_found(self, words: Sequence[str]) -> bool:
        """Show what a search finds here; whether that is anything."""
        group = plain(" ".join((tr(self.group.title), tr(self.group.find))))
        whole = all(one in group for one in words)

        def found(setting: Setting[Any]) -> bool:
            return whole or all(one in _told(setting) for one in words)

        rows = self.card.show_only(found)
        if self.extra is not None:
            self.extra.setVisible(whole)
        there = rows > 0 or (whole and self.extra is not None)
        self.setVisible(there)
        return there


class SettingsPage(Ground):
    """All settings."""

    value_chosen = Signal(object, object)
    reset_asked = Signal(object)

    def __init__(
        self,
        groups: Sequence[Group],
        tools: Tools,
        extras: Mapping[str, QWidget],
        parent: QWidget | None = None,
    ) -> None:
        theme = tools.theme
        super().__init__(theme, parent)
        self._narrow = False
        self._opened = False
        self.setAccessibleName(tr("Settings"))
        self.search = SearchLine(theme, tr("Find a setting"))
        self.back = FlushButton(theme, tr("All settings"), "arrow_left")
        self.reset_all = FlushButton(theme, tr("Reset all"), "reset")
        self.nav = SettingNav(theme, groups)
        self.nothing = Label(theme, "", "body", 400, "ink2")
        self.parts = [
            _Part(theme, group, tools, extras.get(group.key)) for group in groups
        ]
        self._lay_out()
        self._connect()
        self.open_group(groups[0].key)
        self._opened = False

    @property
    def shown(self) -> str:
        """The key of the group that is open."""
        return self.nav.current

    def card(self, key: str) -> SettingCard:
        """The rows of a group."""
        return next(one.card for one in self.parts if one.group.key == key)

    def show_values(self, value_of: ValueOf) -> None:
        """Show what is chosen now."""
        for part in self.parts:
            part.card.show_values(value_of)

    @Slot(str)
    def open_group(self, key: str) -> None:
        """Show one group."""
        self._opened = True
        self.search.field.clear()
        self.nav.set_current(key)
        self.nothing.hide()
        for part in self.parts:
            part.show_all()
            part.setVisible(part.group.key == key)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        across = QBoxLayout.Direction.LeftToRight
        self.title = Label(self._theme, tr("Settings"), "title", 700)
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._title_row = QBoxLayout(across)
        self._title_row.addWidget(self.title, 1)
        self._title_row.addWidget(self.reset_all)
        self._head = QBoxLayout(across)
        self._head.addWidget(self.back)
        self._head.addLayout(self._title_row, 1)
        self._head.addWidget(self.search)
        content = QWidget()
        column = QVBoxLayout(content)
        inset(column, 0, 0, STRIP, 0)
        column.addWidget(self.nothing)
        for part in self.parts:
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = ScrollView(self._theme, content)
        self._spread = Spread(self, self._head, self.nav, self._scroll)

    def _connect(self) -> None:
        for part in self.parts:
            part.card.value_chosen.connect(self.value_chosen)
            part.card.reset_asked.connect(lambda one: self.reset_asked.emit((one,)))
        self.nav.chosen.connect(self._open)
        self.back.clicked.connect(self._close)
        self.reset_all.clicked.connect(self._reset_all)
        self.search.changed.connect(self._search)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        self._theme.changed.connect(self._follow_theme)

    @Slot(str)
    def _open(self, key: str) -> None:
        self.open_group(key)
        if self._narrow:
            self.back.setFocus()

    @Slot()
    def _close(self) -> None:
        self._opened = False
        self.search.field.clear()
        self._show_parts()
        self.nav.focus_current()

    @Slot()
    def _reset_all(self) -> None:
        rows = [row for part in self.parts for row in part.card.rows]
        self.reset_asked.emit(tuple(setting for setting, _, _ in rows))

    @Slot()
    def _find(self) -> None:
        if self._narrow and self._opened:
            self._close()
        self.search.take_focus()

    @Slot(str)
    def _search(self, text: str) -> None:
        words = plain(text).split()
        if not words:
            self.nav.set_current(self.nav.current)
            self._show_group_again()
            return
        self.nav.set_marked(marked=False)
        found = [part.show_found(words) for part in self.parts]
        nothing = tr("No setting has “{words}”. Try another word.", words=text.strip())
        self.nothing.set_text(nothing)
        self.nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)
        self._show_parts()

    def _show_group_again(self) -> None:
        self.nothing.hide()
        for part in self.parts:
            part.show_all()
            part.setVisible(part.group.key == self.nav.current)
        self._show_parts()

    def _arrange(self) -> None:
        """Side by side where there is room, else one after the other."""
        theme = self._theme
        wide = (room := self.width() / theme.text_scale) >= _WIDE_FROM
        self._narrow = room < _NARROW_BELOW
        side = 32 if wide else 16
        # The bar stands in the margin, so that all ends where the head does.
        inset(self._spread.row, side, 22 if wide else 14, 16 - STRIP, 16)
        inset(self._head, 0, 0, STRIP, 0)
        self._head.setSpacing(12 if self._narrow else 24)
        self._title_row.setSpacing(24)
        gap = 24 if wide else 16
        widths = _ROOMY if room >= _ROOMY_FROM else _WIDE if wide else _CLOSE
        nav, card = (theme.px(width) for width in widths)
        if self._narrow:
            self._spread.fill(gap)
            self.search.hold_width(theme.px(200), widest=WIDEST)
        else:
            self._spread.share(nav, card + STRIP, gap)
            self.search.hold_width(theme.px(_FIELD))
        beside = 0 if self._narrow else nav + gap
        left = min(card, self.width() - beside - side - 16)
        for part in self.parts:
            part.card.set_width(left / theme.text_scale)
        self._show_parts()

    def _follow_theme(self) -> None:
        """Stay in the group where larger text was chosen, and at what was pressed."""
        pressed: QWidget | None = self._spread.holder.focusWidget()
        self._opened |= self.isVisible() and not self._narrow
        self._arrange()
        if pressed is not None and self._scroll.isAncestorOf(pressed):
            self._scroll.reveal(pressed)

    def _show_parts(self) -> None:
        """Show the list and a group, or the one that was opened."""
        searching = bool(self.search.text.strip())
        alone = self._narrow and self._opened and not searching
        self.back.setVisible(alone)
        for one in (self.title, self.reset_all, self.search):
            one.setVisible(not alone)
        self.nav.setVisible(not alone and not (self._narrow and searching))
        self._scroll.setVisible(alone or searching or not self._narrow)
        self.nav.set_cards(cards=self._narrow)
        directions = QBoxLayout.Direction
        stacked = self._narrow and not alone
        self._head.setDirection(
            directions.TopToBottom if stacked else directions.LeftToRight
        )
        self._head.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)


def _told(setting: Setting[Any]) -> str:
    """All that is said of a setting, to be searched."""
    words = [tr(setting.label), tr(setting.help), setting.name.replace("_", " ")]
    if isinstance(setting, Choice):
        words += [tr(one) for one in setting.choices.values()]
    return plain(" ".join(words))
