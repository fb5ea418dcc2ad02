"""Says what a clinical word means where the pointer rests on a text that has it.

What is under the pointer and has a tip of its own keeps it. F1 tells the same words
to who uses no pointer (see guidance.py). While a session runs nothing lies over it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from companion.domain.glossary import Glossary
from companion.language import tr
from companion.ui.theme import Theme

MOST = 3  # words in one tip
_WIDE = 340  # pixels at 100 %


class WordTips(QObject):
    """Answers a window's tool tips for which no widget had an answer."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        glossary: Callable[[], Glossary],
        silent: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._glossary = glossary
        self._silent = silent
        self._skin = QWidget(window)  # what the tip takes its look from
        self._skin.hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the question that came up to the window."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            below = self._window.childAt(event.pos())
            tip = self.tip_on(below) if below is not None else ""
            if tip:
                self._skin.setStyleSheet(self._theme.sheet)
                QToolTip.showText(event.globalPos(), tip, self._skin)
                return True
        return super().eventFilter(watched, event)

    def tip_on(self, widget: QWidget) -> str:
        """What the words of a widget mean; empty when it has none."""
        if self._silent():
            return ""
        said = [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
        from html import escape  # noqa: PLC0415 - 0.3 MB, for who rests on a word

        found = self._glossary().mentions("\n".join(said))
        told = [
            f"<p><b>{escape(one.term.heading)}</b><br>{escape(one.term.meaning)}</p>"
            for one in found[:MOST]
        ]
        if not told:
            return ""
        turned = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        way = "rtl" if turned else "ltr"
        wide = self._theme.px(_WIDE)
        more = f"<p>{escape(tr('Words on this page'))} (F1)</p>"
        rest = more if len(found) > MOST else ""
        return (
            f'<table dir="{way}" width="{wide}"><tr><td>{"".join(told)}{rest}'
            "</td></tr></table>"
        )
