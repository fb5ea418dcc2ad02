"""Why nothing can be started today, and what to do; stands in place of the list.

card = ClosedCard(theme, studio, walking)    the exercise lends the drawn person
card.show_rule(RuleKey.LOCK)
card.deed_asked      Signal(RuleKey): its button
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.fact import fact
from companion.domain.rule import RuleKey
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_WIDEST = 680
_POSE = "start"
_BESIDE_FROM, _PICTURE, _SHAPE = 840, 240, 1.24


@fact
class Closed:
    """What is said of one rule: head, sentences, and its button if it has one."""

    title: str
    text: str
    button: str
    icon: str
    tone: Tone
    kind: Kind


WORDS = {
    RuleKey.LOCK: Closed(
        mark("Exercises are locked"),
        mark(
            "One of your answers should be looked at by a doctor first. Nothing can be"
            " started until a clinician has cleared it."
        ),
        mark("See what to do now"),
        "help",
        Tone.RED,
        Kind.HELP,
    ),
    RuleKey.LIST_DUE: Closed(
        mark("A few questions first"),
        mark(
            "They look for signs that need a doctor before any exercise. It takes about"
            " two minutes."
        ),
        mark("Answer the questions"),
        "info",
        Tone.TEAL,
        Kind.PRIMARY,
    ),
    RuleKey.CONSENT: Closed(
        mark("Ask your midwife or physiotherapist first"),
        mark(
            "After week 16 of a pregnancy, exercises need their agreement. Write down"
            " who agreed, and on what day."
        ),
        mark("Write it down"),
        "info",
        Tone.AMBER,
        Kind.SECONDARY,
    ),
    RuleKey.START_REST: Closed(
        mark("No session today"),
        mark(
            "Pain of 8 or more needs calm days first. Change position often. Short"
            " walks of a few minutes are welcome."
        ),
        mark("When to get help"),
        "pause",
        Tone.AMBER,
        Kind.HELP,
    ),
    RuleKey.START_NEW: Closed(
        mark("No exercises today"),
        mark(
            "You said that tingling or numbness is new. If it stays or grows, have it"
            " looked at. When it has gone, answer the questions again."
        ),
        mark("Answer again"),
        "warning",
        Tone.AMBER,
        Kind.SECONDARY,
    ),
    RuleKey.STOP_FINISH: Closed(
        mark("That is enough for today"),
        mark(
            "It did not settle after the stop. Easy positions and short walks are fine."
            " You are asked again later, and tomorrow morning."
        ),
        "",
        "pause",
        Tone.AMBER,
        Kind.SECONDARY,
    ),
}


class ClosedCard(Card):
    """A sign, a head, the reason, and one thing to do."""

    deed_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        figure: Exercise | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.picture = Picture(theme, studio, radius=12)
        self._drawn = figure is not None and _POSE in figure.poses
        if figure is not None and self._drawn:
            self.picture.show_look(Look(figure, _POSE, Level.L1, Side.RIGHT))
        self._rule: RuleKey | None = None
        self._sign: QWidget | None = None
        self._title = Label(theme, "", "title", 700)
        self._text = Label(theme, "", "lead", 400, "ink2")
        self._text.setMaximumWidth(theme.px(_WIDEST))
        self._holder = QHBoxLayout()
        self._button: Button | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.box(32)] * 4)
        row.setSpacing(theme.box(32))
        words = QWidget()
        self._column = QVBoxLayout(words)
        self._column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setSpacing(theme.box(16))
        self._column.addLayout(self._holder)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the person walking where there is room beside the words."""
        super().resizeEvent(event)
        wide = self._theme.box(_PICTURE)
        self.picture.set_size(wide, round(wide * _SHAPE))
        calm = self._rule is not RuleKey.LOCK
        roomy = self.width() >= self._theme.px(_BESIDE_FROM)
        self.picture.setVisible(self._drawn and calm and roomy)

    def show_rule(self, rule: RuleKey) -> None:
        """Say why the day is closed."""
        if rule is self._rule:
            return
        self._rule = rule
        words = WORDS[rule]
        self._title.set_text(tr(words.title))
        self._text.set_text(tr(words.text))
        self.setAccessibleName(f"{tr(words.title)}. {tr(words.text)}")
        fill, line, ink = words.tone.value
        self._title.set_role("redInk" if words.tone is Tone.RED else "ink")
        for old in (self._sign, self._button):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._sign = IconSquare(self._theme, words.icon, fill, line, ink)
        left = Qt.AlignmentFlag.AlignLeft
        self._holder.addWidget(self._sign, 0, left)
        self._button = None
        if words.button:
            self._button = Button(self._theme, tr(words.button), words.kind)
            self._button.set_height(56)
            self._button.clicked.connect(lambda: self.deed_asked.emit(rule))
            self._column.insertWidget(3, self._button, 0, left)
            self._button.show()


def on_top(card: QWidget) -> QWidget:
    """A card at the top of what may be higher: a page of empty card looks broken."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return holder
