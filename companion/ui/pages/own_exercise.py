"""The form for an exercise of one's own: name, steps, how much, picture, two questions.

page = OwnExercisePage(theme, studio)
page.show_own(own, exercises, names, new=True)
page.saved                   Signal(object): the OwnExercise, sound
page.left, deleted, photo_asked
page.set_photo(name);  page.say_photo_fault(words);  page.wait_for_photo(waits=True)
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Sides
from companion.domain.own_exercise import (
    LONG_NAME,
    NAME,
    NO_NAME,
    NO_STEPS,
    SAME_NAME,
    STEP,
    STEPS,
    OwnExercise,
    faults,
)
from companion.language import mark, tr
from companion.ui.pages.own_numbers import Change, OwnNumbers
from companion.ui.pages.own_picture import OwnPicture
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import WIDEST, FormFrame
from companion.ui.widgets.label import Label
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.text_line import TextLine

_PAD = 20
_FEW_STEPS = 3
_BESIDE = 820  # px at 100 % text
_SIDES = (Sides.NONE, Sides.EACH, Sides.ALTERNATE)
_OF_NAME = (NO_NAME, LONG_NAME, SAME_NAME)
ASK_SPINE = mark("Does your back bend, arch or turn in it?")
ASK_PULL = mark("Does it stretch, or pull on the leg?")
UNSAVED = mark("Not saved yet.")
ANSWER = mark("Answer both questions about your back and leg.")
SPINE_WORDS = mark("Then it waits until you say which professional asked for it.")


class OwnExercisePage(QWidget):
    """Everything about one exercise; what is wrong is said where it is typed."""

    saved = Signal(object)
    left = Signal()
    deleted = Signal()
    photo_asked = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._own = OwnExercise("", "", (), "")
        self._names: frozenset[str] = frozenset()
        self._settled: tuple[object, ...] = ()
        self.name = TextLine(theme, tr("Name"), tr("Such as “Wall press”"), NAME.most)
        self.steps = [self._step_line(number) for number in range(1, STEPS.most + 1)]
        self.more = FlushButton(theme, tr("Add a step"), "plus")
        self.numbers = OwnNumbers(theme)
        self.picture = OwnPicture(theme, studio)
        words = (tr("Both together"), tr("Each side"), tr("Taking turns"))
        self.sides = Segmented(theme, tr("Which side"), words, wraps=True)
        yes_no = (tr("No"), tr("Yes, or not sure"))
        self.spine = Segmented(theme, tr(ASK_SPINE), yes_no, wraps=True)
        self.pull = Segmented(theme, tr(ASK_PULL), yes_no, wraps=True)
        self.spine_words = Label(theme, tr(SPINE_WORDS), "caption", 500, "ambInk")
        self.cancel = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self.save = Button(theme, tr("Save"), Kind.PRIMARY, "tick")
        self.delete = Button(theme, tr("Delete it"), Kind.QUIET, "minus")
        self.foot = FootBar(theme, (self.cancel, self.save))
        self._lay_out()
        self._connect()

    def show_own(
        self,
        own: OwnExercise,
        exercises: Sequence[Exercise],
        names: frozenset[str],
        *,
        new: bool,
    ) -> None:
        """Show an exercise; ``names`` are those that others have already."""
        self._own, self._names = own, names
        title = tr("An exercise of your own") if new else own.name
        self.frame.show_head("", title)
        self.name.set_text(own.name)
        for number, line in enumerate(self.steps):
            line.set_text(own.steps[number] if number < len(own.steps) else "")
            line.setVisible(number < max(_FEW_STEPS, len(own.steps)))
        self.more.setVisible(len(own.steps) < len(self.steps))
        self.sides.choose(_SIDES.index(own.sides))
        self.spine.choose(None if new else int(own.moves_spine))
        self.pull.choose(None if new else int(own.pulls))
        self.delete.setVisible(not new)
        self.picture.show_exercises(exercises)
        self._show_rest()
        for line in (self.name, *self.steps):
            line.set_fault("")
        self.foot.say(tr("The rules for stops and sore days hold for it too."))
        self.frame.show_top()
        self.name.take_focus()
        self.settle()

    @property
    def changed(self) -> bool:
        """Whether anything was typed or chosen that is not saved."""
        return self._state != self._settled

    def settle(self) -> None:
        """What is shown is saved, or let go of."""
        self._settled = self._state

    def resume(self) -> None:
        """Go on with what was half filled in when one left."""
        self.foot.say(tr(UNSAVED), Tone.AMBER, "warning")
        self.name.take_focus()

    @property
    def _state(self) -> tuple[object, ...]:
        return self.own, self.spine.chosen, self.pull.chosen

    def set_photo(self, name: str) -> None:
        """Take a photo that was kept; empty for the drawing again."""
        self._own = replace(self._own, photo=name)
        self._show_rest()

    def wait_for_photo(self, *, waits: bool) -> None:
        """Nothing is saved while a photo for it is being kept."""
        self.save.setDisabled(waits)

    def say_photo_fault(self, words: str) -> None:
        """Say why a photo is not used."""
        self.picture.say_fault(words)
        self.frame.bring_into_view(self.picture.fault)

    @property
    def own(self) -> OwnExercise:
        """The exercise as it is typed now."""
        return replace(
            self._own,
            name=self.name.text,
            steps=tuple(one.text for one in self.steps if one.text),
            sides=_SIDES[self.sides.chosen or 0],
            moves_spine=self.spine.chosen == 1,
            pulls=self.pull.chosen == 1,
        )

    @Slot()
    def _save(self) -> None:
        own = self.own
        found = faults(own, self._names)
        of_name = [one for one in found if one in {tr(words) for words in _OF_NAME}]
        self.name.set_fault(of_name[0] if of_name else "")
        self.steps[0].set_fault(tr(NO_STEPS) if tr(NO_STEPS) in found else "")
        unanswered = self.spine.chosen is None or self.pull.chosen is None
        if not found and not unanswered:
            self.saved.emit(own)
            return
        # What is wrong with a field stands below it, where the keys go.
        words = tr(UNSAVED) if found else tr(ANSWER)
        self.foot.say(words, Tone.AMBER, "warning")
        if found:
            typed = self.name if of_name else self.steps[0]
            typed.take_focus()
            self.frame.bring_into_view(typed)
        else:
            asked = self.spine if self.spine.chosen is None else self.pull
            asked.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.frame.bring_into_view(asked)

    def _show_rest(self) -> None:
        self.numbers.show_own(self._own)
        self.picture.show_choice(self._own)

    @Slot(object)
    def _change(self, change: Change) -> None:
        self._own = change(self._own)
        self._show_rest()

    @Slot(str)
    def _draw_as(self, exercise_id: str) -> None:
        self._own = replace(self._own, drawn_as=exercise_id)
        self._show_rest()

    @Slot(bool)
    def _show_drawings(self, opened: bool) -> None:
        """They begin in view; then the picture that was chosen."""
        self.frame.bring_into_view(self.picture.drawings if opened else self.picture)

    @Slot()
    def _add_step(self) -> None:
        hidden = [one for one in self.steps if one.isHidden()]
        if hidden:
            hidden[0].show()
            hidden[0].take_focus()
        self.more.setVisible(len(hidden) > 1)

    @Slot()
    def _show_spine(self) -> None:
        self.spine_words.setVisible(self.spine.chosen == 1)

    def _step_line(self, number: int) -> TextLine:
        words = tr("Step {n}", n=number)
        hint = tr("Such as: Stand an arm’s length from the wall.")
        return TextLine(self._theme, words, hint if number == 1 else "", STEP.most)

    def _connect(self) -> None:
        self.numbers.changed.connect(self._change)
        self.picture.drawing_chosen.connect(self._draw_as)
        self.picture.opened.connect(self._show_drawings)
        self.picture.photo_asked.connect(self.photo_asked)
        self.picture.photo_removed.connect(lambda: self.set_photo(""))
        self.more.clicked.connect(self._add_step)
        self.spine.chosen_changed.connect(self._show_spine)
        self.cancel.clicked.connect(self.left)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self.deleted)
        self._theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        theme, left = self._theme, Qt.AlignmentFlag.AlignLeft
        words = self._card(tr("What it is"), (self.name, *self.steps))
        column = words.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self.more, 0, left)
        self.spine_words.hide()
        asked = [
            Label(theme, tr("Which side"), "body", 600),
            self.sides,
            Label(theme, tr(ASK_SPINE), "body", 600),
            self.spine,
            self.spine_words,
            Label(theme, tr(ASK_PULL), "body", 600),
            self.pull,
        ]
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        self._rows = [
            _row(whole, (words, self.picture)),
            _row(whole, (self.picture.drawings,)),
            _row(whole, (self.numbers, self._card(tr("How you do it"), asked))),
        ]
        whole.addStretch(1)
        self.frame = FormFrame(theme, content, self.foot)
        self.frame.add_action(self.delete)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def _card(self, heading: str, parts: Sequence[QWidget]) -> Card:
        box = self._theme.box
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(10)
        column.addWidget(Label(self._theme, heading, "lead", 700))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self.width(), WIDEST) / self._theme.text_scale
        ways = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(ways.LeftToRight if room >= _BESIDE else ways.TopToBottom)


def _row(column: QVBoxLayout, cards: Sequence[QWidget]) -> QBoxLayout:
    """Cards beside each other, equally wide and high."""
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(16)
    for card in cards:
        row.addWidget(card, 1)
    column.addLayout(row)
    return row
