"""The questions before a session, each in a card: pain, tingling, what is new."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.lock import MICRO_SCREEN
from companion.language import capital, tr
from companion.ui.pages.check_in_body import BodyCard
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label
from companion.ui.widgets.scale import Scale
from companion.ui.widgets.segmented import Segmented

NO, YES = 0, 1
_PAD_X, _PAD_COMPACT, _PAD_Y, _PAD_LOW = 24, 16, 12, 8
_CHOICE, _CHOICE_HIGH = 168, 44
_BESIDE_FROM = 480  # px at 100 % text
_TINGLING = 384
_ASIDE = 16  # px from words to the choice beside them
_ROOMY = (1_440, 900)  # px at 100 % text
_MOST_SHARE = 0.6  # of a row, for its choice


@fact
class Earlier:
    """An earlier answer, and the word for when that was."""

    felt: Felt
    word: str


class Quick(Segmented):
    """A segmented choice that takes a digit, or a letter, for its answer."""

    typed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        letters: str = "",
        height: float = 48,
    ) -> None:
        super().__init__(theme, name, options, height)
        self._letters = letters
        for cell in self.cells:
            cell.pressed_by_enter = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number from 0, or by letter; else as in every group."""
        key = event.text().casefold()
        digits = "".join(str(index) for index in range(len(self.cells)))
        found = max(digits.find(key), self._letters.find(key)) if key else -1
        if found < 0:
            super().keyPressEvent(event)
            return
        self._move(found)
        self.typed.emit()


class PainCard(Card):
    """Pain from 0 to 10; ``scale`` is what is answered."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        title: str,
        ends: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(theme)
        usual = (tr("None|no pain"), tr("Worst you can imagine"))
        self.scale = Scale(theme, clock, title, ends or usual)
        for cell in self.scale.cells:
            cell.pressed_by_enter = False
        self.side = Label(theme, "", "body", 400, "ink2")
        head = QHBoxLayout()
        head.addWidget(Label(theme, title, "lead", 700), 1)
        head.addWidget(self.side, 0, Qt.AlignmentFlag.AlignBottom)
        inside = _inside(self)
        inside.addLayout(head)
        inside.addWidget(self.scale)


class TinglingCard(Card):
    """Tingling or numbness, against what is usual."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        title = tr("Tingling or numbness")
        options = [tr("None|no tingling"), tr("As usual"), tr("New|tingling")]
        self.choice = Quick(theme, title, options)
        row = Row(theme, Label(theme, title, "lead", 700), self.choice, _TINGLING)
        _inside(self).addWidget(row)
        self._note = row.note

    def show_earlier(self, tingling: Tingling | None, word: str) -> None:
        """Say what was answered before, without choosing it."""
        options = [cell.words for cell in self.choice.cells]
        words = ""
        if tingling is not None:
            answer = options[list(Tingling).index(tingling)]
            said = f"{answer[:1].lower()}{answer[1:]}"
            words = tr("{when}: {answer}", when=capital(word), answer=said)
        self._note.set_text(words)
        self._note.setVisible(bool(words))


class Row(QWidget):
    """Words with a choice beside them, or below where it is narrow."""

    def __init__(
        self, theme: Theme, label: Label, choice: Segmented, width: float
    ) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self.choice = choice
        self._label = label
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.note = Label(theme, "", "caption", 500, "ink3")
        self.note.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(label)
        words.addWidget(self.note)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.addLayout(words, 1)
        self._row.addWidget(choice)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the words, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme, direction = self._theme, QBoxLayout.Direction
        least, share = self.choice.minimumSizeHint().width(), self.width() * _MOST_SHARE
        beside = self.width() >= theme.px(_BESIDE_FROM) and least <= share
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        self._row.setSpacing(_ASIDE if beside else 8)
        most = round(share) if beside else self.width()
        wished = max(least, theme.box(self._width))
        # A title stands on one line, if there is room for the ticks even so.
        left = self.width() - self._label.sizeHint().width() - _ASIDE
        if self._label.is_title and left >= self.choice.whole_width:
            wished = min(wished, left)
        self.choice.setFixedWidth(max(1, min(wished, most)))


class NewsCard(Card):
    """The three questions before each session, and one more when pain is strong."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        inside = _inside(self)
        inside.setSpacing(0)
        self.title = tr("Is any of this new today?")
        inside.addWidget(Label(theme, self.title, "lead", 700))
        self.rows: list[Quick] = []
        for question in MICRO_SCREEN:
            if self.rows:
                inside.addWidget(Hairline(theme))
            self.rows.append(self._add(theme, inside, tr(question.words)))
        self._more = QWidget()
        below = QVBoxLayout(self._more)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(Hairline(theme))
        words = tr("Pain keeps me from sleep or from standing")
        self.unbearable = self._add(theme, below, words)
        inside.addWidget(self._more)
        self.ask_more(more=False)

    @property
    def yes(self) -> frozenset[str]:
        """The keys of the questions answered with yes."""
        return frozenset(
            question.key
            for question, row in zip(MICRO_SCREEN, self.rows, strict=True)
            if row.chosen == YES
        )

    @property
    def asked(self) -> list[Quick]:
        """What has to be answered, in order."""
        hidden = self._more.isHidden()
        return self.rows if hidden else [*self.rows, self.unbearable]

    def ask_more(self, *, more: bool) -> None:
        """Ask about sleep and standing too, or not."""
        self._more.setVisible(more)

    def _add(self, theme: Theme, inside: QVBoxLayout, words: str) -> Quick:
        options = [tr("No"), tr("Yes")]
        letters = tr("n|key for No") + tr("y|key for Yes")
        choice = Quick(theme, words, options, letters, _CHOICE_HIGH)
        choice.chosen_changed.connect(lambda _chosen: self.changed.emit())
        label = Label(theme, words, "body")
        inside.addWidget(Row(theme, label, choice, _CHOICE))
        return choice


def is_roomy(page: QWidget, theme: Theme) -> bool:
    """Whether a page is so large that its numbers may be higher."""
    wide, high = (theme.px(least) for least in _ROOMY)
    return page.width() >= wide and page.height() >= high


def set_air(
    cards: Sequence[Card], *, compact: bool, low: bool = False, roomy: bool = False
) -> None:
    """Give the cards room inside, or less of it in a small or a low window.

    ``roomy``: in a large window the numbers of pain are higher too.
    """
    across, down = _PAD_COMPACT if compact else _PAD_X, _PAD_LOW if low else _PAD_Y
    for card in cards:
        if isinstance(card, PainCard):
            card.scale.set_roomy(roomy=roomy)
        inside = card.layout()
        if isinstance(card, BodyCard):
            card.set_air(across, down)
        elif inside is not None:
            inside.setContentsMargins(across, down, across, down)


def _inside(card: Card) -> QVBoxLayout:
    inside = QVBoxLayout(card)
    inside.setContentsMargins(_PAD_X, _PAD_Y, _PAD_X, _PAD_Y)
    inside.setSpacing(8)
    return inside
