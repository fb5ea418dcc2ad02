"""An exercise of one's own: made, changed, or deleted."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.own_exercise import OWN_PREFIX, OwnExercise, is_own
from companion.domain.plan_edit import added, forgotten
from companion.domain.word_search import by_name
from companion.language import tr
from companion.ui.darkroom import Darkroom
from companion.ui.doors import EXERCISES, OWN_EXERCISE
from companion.ui.pages.own_exercise import OwnExercisePage
from companion.ui.parting import ask_to_leave
from companion.ui.photo import NAMES
from companion.ui.planner import Planner
from companion.ui.widgets.dialog import Answers, Dialog

if TYPE_CHECKING:
    from companion.ui.room import Host

_FIRST_DRAWING = "wall-sit"
Ask = Callable[[QWidget], Path | None]


def ask_for_photo(parent: QWidget) -> Path | None:
    """Which file, asked in the system's own dialog; None when it was left."""
    kinds = tr("Photos ({kinds})", kinds=NAMES)
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a photo"), "", kinds)
    return Path(chosen) if chosen else None


class OwnExerciseRoom:
    """The form, filled from the casebook; keeps exercise and photo."""

    def __init__(self, host: "Host", ask: Ask = ask_for_photo) -> None:
        self._host = host
        self.ask = ask
        crew = host.crew
        self._casebook = crew.casebook
        self.darkroom = Darkroom(crew.album)
        self._waits_for = ""  # the exercise that a photo is being kept for
        self._asking: Dialog | None = None
        self._loose: set[str] = set()  # photos that no exercise has been saved with
        self._planner = Planner(crew.casebook, crew.teller, host.clock)
        self.page = OwnExercisePage(host.theme, host.studio)
        sure = crew.when_sure
        self.page.saved.connect(lambda own: sure(partial(self._save, own)))
        self.page.left.connect(self._leave)
        self.page.deleted.connect(self._ask_delete)
        self.page.photo_asked.connect(self._take_photo)
        self.page.destroyed.connect(lambda: self.darkroom.close(self._loose))
        self.darkroom.kept.connect(self._hang_up)
        self.darkroom.refused.connect(self._say_refused)
        self.darkroom.went_wrong.connect(crew.ear.refused)

    def enter(self) -> None:
        """Begin a new one; one that is half filled in is still there."""
        known = self.page.own.id in self._casebook.own_exercises()
        if self.unsaved and not known:
            self.page.resume()
        else:
            self._ask_first(self._begin)

    def open(self, exercise_id: str) -> None:
        """Change one that is there."""
        if self._asking is not None:  # coming here asked about a new one
            self._asking.reject()
        own = self._casebook.own_exercises().get(exercise_id)
        if own is None:
            return
        if self.unsaved and self.page.own.id == exercise_id:
            self.page.resume()
        else:
            self._ask_first(partial(self._show, own, new=False))

    @property
    def unsaved(self) -> bool:
        """Whether an exercise is half filled in."""
        return bool(self.page.own.id) and self.page.changed

    def resume(self) -> None:
        """Show the exercise again that is half filled in, be it a new one or not."""
        self._host.go_to(OWN_EXERCISE)
        self.open(self.page.own.id)

    def print_shown(self) -> None:
        """Print today's routine; a form is not for paper."""
        self._host.crew.print_shop.today(self._host.frame)

    def _begin(self) -> None:
        new = f"{OWN_PREFIX}{uuid4().hex[:12]}"
        self._show(OwnExercise(new, "", (), _FIRST_DRAWING), new=True)

    def _ask_first(self, then: Callable[[], None]) -> None:
        """Do it at once, or when what is not saved yet may go."""
        if not self.unsaved:
            then()
            return
        self._asking = dialog = ask_to_leave(self._host, then)
        dialog.finished.connect(self._asked)

    def _asked(self) -> None:
        self._asking = None

    def _show(self, own: OwnExercise, *, new: bool) -> None:
        self._drop_loose()
        self.page.wait_for_photo(waits=False)
        every = self._casebook.exercises
        names = frozenset(one.name for one in every.values() if one.id != own.id)
        there = (one for one in every.values() if not is_own(one.id))
        drawn = sorted(there, key=lambda one: by_name(one.name))
        self.page.show_own(own, drawn, names, new=new)

    def _save(self, own: OwnExercise) -> None:
        new = own.id not in self._casebook.own_exercises()
        self._host.crew.teller.tell(own)
        if new:
            self._planner.change(lambda plan: added(plan, own.id))
        self._drop_loose()
        self.page.settle()
        self._host.go_to(EXERCISES)
        self._host.room(EXERCISES).open(own.id)

    def _leave(self) -> None:
        self._ask_first(self.let_go)

    def let_go(self) -> None:
        """Let go of what was typed, with its photo."""
        self.page.settle()
        self._host.go_to(EXERCISES)
        self._drop_loose()

    def _take_photo(self) -> None:
        path = self.ask(self._host.frame)
        if path is None:
            return
        self._waits_for = self.page.own.id
        self.page.wait_for_photo(waits=True)
        self.darkroom.take(path)

    def _hang_up(self, name: str) -> None:
        """Show it, if one is still at the form about that exercise."""
        if self._is_wanted:
            self.page.wait_for_photo(waits=False)
            self.page.set_photo(name)
            if not self._is_shown(name):
                self._loose.add(name)
        else:
            self._drop_photo(name)

    def _say_refused(self, words: str) -> None:
        if not self._is_wanted:
            return
        self.page.wait_for_photo(waits=False)
        self.page.say_photo_fault(words)

    def _ask_delete(self) -> None:
        own = self.page.own
        title = tr("Delete {name}?", name=own.name)
        words = tr("What you did of it stays in your history.")
        answers = Answers(tr("Keep it"), tr("Delete it"), destroys=True)
        dialog = Dialog(self._host.theme, self._host.frame, title, words, answers)
        sure = self._host.crew.when_sure
        dialog.accepted.connect(lambda: sure(partial(self._delete, own.id)))
        dialog.ask()

    def _delete(self, exercise_id: str) -> None:
        own = self._casebook.own_exercises().get(exercise_id)
        if own is not None:
            self._host.crew.teller.tell(replace(own, gone=True))
            self._planner.change(lambda plan: forgotten(plan, exercise_id))
            self._drop_photo(own.photo)
        self.page.settle()
        self._host.go_to(EXERCISES)

    @property
    def _is_wanted(self) -> bool:
        """Whether a photo is for what the form shows, or will show on coming back."""
        there = not self.page.isHidden() or self.unsaved
        return there and self.page.own.id == self._waits_for

    def _drop_loose(self) -> None:
        """Delete what was taken for the form that was shown, but for what was saved."""
        loose, self._loose = self._loose, set()
        for name in loose:
            self._drop_photo(name)

    def _drop_photo(self, name: str) -> None:
        """Delete a photo that no other exercise shows."""
        if name and not self._is_shown(name):
            self.darkroom.drop(name)

    def _is_shown(self, name: str) -> bool:
        """Whether a saved exercise has this photo: equal ones are one file."""
        every = self._casebook.own_exercises().values()
        return name in {one.photo for one in every}
