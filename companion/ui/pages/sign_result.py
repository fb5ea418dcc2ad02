"""What the red-flag list said when it locks nothing: go on, or ask somebody soon.

page = SignResultPage(theme)
page.show_result(lines, "gb", "Step 2 of 4")     lines: what was answered with yes
page.on_asked, page.print_asked, page.help_asked
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.emergency import COUNTRIES
from companion.domain.exercise import Exercise, Level, Side
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.numbered_list import NumberedList
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.sign_list import SignList, SignLook
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

CLEAR, SOON = mark("None of these signs"), mark("Have this looked at soon")
CLEAR_HEAD = mark("You may go on")
CLEAR_WORDS = mark(
    "You answered no to all. If a sign comes up later, look at “When to get help”:"
    " it is on every page. Before each session three short questions ask again."
)
SOON_HEAD = mark("In the next days: {whom}")
SOON_WORDS = mark("You answered yes to:")
POSE = "start"
_BESIDE_FROM, _PICTURE, _SHAPE = 900, 320, 1.24
SOON_STEPS = (
    mark("Ask for an appointment within two weeks."),
    mark("You may exercise until then, gently, inside your comfort zone."),
    mark("If it gets worse, look at “When to get help”."),
)


class SignResultPage(QWidget):
    """A calm page between the list and what comes after it."""

    on_asked = Signal()
    print_asked = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: _Sheet | None = None
        self.picture = Picture(theme, studio, radius=12)
        self.on = Button(theme, tr("Continue"), Kind.PRIMARY)
        self.help = Button(theme, tr("When to get help"), Kind.HELP, "help")
        self.print_button = Button(theme, tr("Print this"), Kind.SECONDARY, "print")
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.frame = FormFrame(theme, content, FootBar(theme, (self.on,)))
        self.frame.add_action(self.print_button)
        self.frame.add_action(self.help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.on.clicked.connect(self.on_asked)
        self.help.clicked.connect(self.help_asked)
        self.print_button.clicked.connect(self.print_asked)

    def show_person(self, exercise: Exercise) -> None:
        """Draw the person at the right as this exercise starts."""
        look = Look(exercise, POSE, Level.L1, Side.RIGHT)
        self.picture.show_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the person where there is room."""
        super().resizeEvent(event)
        theme = self._theme
        self.picture.setVisible(self.width() >= theme.px(_BESIDE_FROM))
        wide = theme.box(_PICTURE)
        self.picture.set_size(wide, round(wide * _SHAPE))

    def show_result(self, lines: Sequence[str], country: str, step: str = "") -> None:
        """Say that all is clear, or what to have looked at and by whom."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self.print_button.setVisible(bool(lines))
        self.frame.show_head(step, tr(SOON if lines else CLEAR))
        self._card = self._soon(lines, country) if lines else self._clear()
        self._row.insertWidget(0, self._card, 1, Qt.AlignmentFlag.AlignTop)
        self.frame.foot.say(tr("Your answers are kept with the date."))
        self.frame.show_top()
        self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> "_Sheet":
        card = self._headed("tick", tr(CLEAR_HEAD))
        card.add(Label(self._theme, tr(CLEAR_WORDS), "lead", 400))
        return card

    def _soon(self, lines: Sequence[str], country: str) -> "_Sheet":
        head = tr(SOON_HEAD, whom=tr(COUNTRIES[country].soon))
        card = self._headed("calendar", head)
        card.add(Label(self._theme, tr(SOON_WORDS), "body", 600))
        look = SignLook("lead", 500, "accInk", indent=26, inset=5, gap=4, reach=5)
        card.add(SignList(self._theme, [tr(one) for one in lines], look))
        steps = NumberedList(self._theme)
        steps.show_steps([tr(one) for one in SOON_STEPS])
        card.add(steps)
        return card

    def _headed(self, icon: str, head: str) -> "_Sheet":
        sheet = _Sheet(self._theme)
        row = QHBoxLayout()
        row.setSpacing(16)
        sign = IconSquare(self._theme, icon, "accSoft", "accLine", "accInk")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        label = Label(self._theme, head, "title", 700)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        sheet.inside.addLayout(row)
        sheet.setAccessibleName(head)
        return sheet


class _Sheet(Card):
    """A roomy card filled from the top."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(24, 24, 24, 24)
        self.inside.setSpacing(16)

    def add(self, widget: QWidget) -> None:
        """Put something below what is there."""
        self.inside.addWidget(widget)
