"""The control of one setting, made from its declaration.

entry = entry_for(setting, tools)
entry.widget                what stands in the row
entry.show(value)           without a signal
entry.chosen                Signal(object): what the person chose
entry.wide                  whether it needs a line of its own
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.fact import fact
from companion.figure.person import Person
from companion.language import capital, mark, tr
from companion.store.setting import BUILD, HAIR, SKIN, TEXT_SCALE
from companion.store.setting_kind import (
    Amount,
    Choice,
    Line,
    Setting,
    Switch,
    TimeOfDay,
    Times,
    Unit,
)
from companion.ui.theme import Theme
from companion.ui.widgets.amount_field import AmountField
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.person_choice import PersonChoice
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.time_list import TimeField, TimeList, TimeWords
from companion.ui.widgets.toggle import Toggle

_MANY = 4  # more than so many are a list to open, not a row to see
_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
ADD_TIME, REMOVE_TIME = mark("Add a time"), mark("Take this time away")
LESS, MORE = mark("Less: {name}"), mark("More: {name}")


@fact
class Tools:
    """What entries are made with.

    ``offers`` gives the values that are there today for settings whose choice depends
    on the computer, such as its voices: their values and words. ``spelled`` writes a
    time of the day as the person is used to.
    """

    theme: Theme
    studio: Studio
    offers: Mapping[str, Mapping[str, str]]
    spelled: Callable[[str], str]
    person: Callable[[], Person]


class Entry(QObject):
    """A control that shows a value and says when the person chose another."""

    chosen = Signal(object)
    wide = False

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def show(self, value: Any) -> None:  # noqa: ANN401 - of the setting's own type
        """Show a value as chosen."""
        raise NotImplementedError


class SwitchEntry(Entry):
    """On or off."""

    def __init__(self, setting: Switch, tools: Tools) -> None:
        self.toggle = Toggle(tools.theme, tr(setting.label))
        super().__init__(self.toggle)
        self.toggle.clicked.connect(self._announce)

    def show(self, value: bool) -> None:
        """Show it on or off."""
        self.toggle.setChecked(value)

    def _announce(self, on: bool) -> None:
        self.chosen.emit(on)


class GridEntry(Entry):
    """One of a few, all in view."""

    wide = True

    def __init__(self, group: ChoiceGroup, values: tuple[Any, ...]) -> None:
        super().__init__(group)
        self.group = group
        self._values = values
        group.chosen_changed.connect(self._announce)

    def show(self, value: Any) -> None:  # noqa: ANN401 - of the setting's own type
        """Mark the value; one between two is none of them."""
        known = value in self._values
        with QSignalBlocker(self.group):
            self.group.choose(self._values.index(value) if known else None)

    def _announce(self, index: int | None) -> None:
        if index is None:  # a press takes a choice back; a setting always has one
            self.chosen.emit(None)
        else:
            self.chosen.emit(self._values[index])


class DropEntry(Entry):
    """One of many, in a list that opens."""

    def __init__(
        self, setting: Setting[str], options: Mapping[str, str], tools: Tools
    ) -> None:
        self._values = list(options)
        words = [tr(one) for one in options.values()]
        self.dropdown = Dropdown(tools.theme, tr(setting.label), words)
        super().__init__(self.dropdown)
        self.dropdown.picked.connect(lambda at: self.chosen.emit(self._values[at]))

    def show(self, value: str) -> None:
        """Show a value; one that is not offered any more is added as it is."""
        if value not in self._values:
            self._values.append(value)
            self.dropdown.addItem(value)
        self.dropdown.choose(self._values.index(value))


class AmountEntry(Entry):
    """A number in steps."""

    def __init__(self, setting: Amount, tools: Tools) -> None:
        self._setting = setting
        self._spelled = tools.spelled
        self._value = setting.default
        name = tr(setting.label)
        words = (tr(LESS, name=name), tr(MORE, name=name))
        self.field = AmountField(tools.theme, name, words)
        super().__init__(self.field)
        self.field.less.connect(lambda: self._step(-1))
        self.field.more.connect(lambda: self._step(1))

    def show(self, value: float) -> None:
        """Show a number with its unit."""
        self._value = value
        setting = self._setting
        self.field.show_amount(
            amount_words(setting, value, self._spelled),
            less=value > setting.least + setting.step / 10,
            more=value < setting.most - setting.step / 10,
        )

    def _step(self, steps: int) -> None:
        setting, step = self._setting, self._setting.step
        value = (round(self._value / step) + steps) * step
        self.chosen.emit(round(min(setting.most, max(setting.least, value)), 4))


class TimeEntry(Entry):
    """A time of the day."""

    def __init__(self, setting: TimeOfDay, tools: Tools) -> None:
        self.field = TimeField(tools.theme, tr(setting.label), tools.spelled)
        super().__init__(self.field)
        self.field.picked.connect(lambda _at: self.chosen.emit(self.field.time))

    def show(self, value: str) -> None:
        """Show a time."""
        self.field.show_time(value)


class TimesEntry(Entry):
    """Some times of the day."""

    wide = True

    def __init__(self, setting: Times, tools: Tools) -> None:
        name = tr(setting.label)
        words = TimeWords(name, tr(REMOVE_TIME), tr(ADD_TIME), tools.spelled)
        self.list = TimeList(tools.theme, name, words, setting.most)
        super().__init__(self.list)
        self.list.times_chosen.connect(self.chosen)

    def show(self, value: tuple[str, ...]) -> None:
        """Show these times."""
        self.list.show_times(value)


class PersonEntry(GridEntry):
    """A part of who is drawn, chosen by small pictures."""

    def __init__(self, setting: Choice, tools: Tools) -> None:
        self._part = setting.name.removeprefix("figure_")
        self._person = tools.person
        words = [tr(one) for one in setting.choices.values()]
        self.choice = PersonChoice(
            tools.theme,
            tools.studio,
            tr(setting.label),
            words,
            tall=setting is BUILD,
        )
        super().__init__(self.choice, tuple(setting.choices))

    def show(self, value: str) -> None:
        """Draw everyone as the rest is chosen now, and mark the value."""
        now = self._person()
        parts = {"build": now.build, "skin": now.skin, "hair": now.hair}
        people = [Person(**parts | {self._part: one}) for one in self._values]
        self.choice.show_people(people)
        super().show(value)


def entry_for(setting: Setting[Any], tools: Tools) -> Entry:
    """The control for a setting, by its kind."""
    return _MAKERS[type(setting)](setting, tools)


def amount_words(setting: Amount, value: float, spelled: Callable[[str], str]) -> str:
    """A number as people read it; ``spelled`` writes a time of the day."""
    if setting.unit is Unit.HOUR:
        minutes = round(value * 60)
        return spelled(f"{minutes // 60:02}:{minutes % 60:02}")
    if setting.unit is Unit.MINUTES:
        return tr("{minutes} min", minutes=round(value))
    if value <= 0:
        return tr("Off")
    return tr("{percent}%", percent=round(value * 100))


def _choice(setting: Choice, tools: Tools) -> Entry:
    if setting in (BUILD, SKIN, HAIR):
        return PersonEntry(setting, tools)
    options = tools.offers.get(setting.name, setting.choices)
    if len(options) > _MANY or setting.name in tools.offers:
        return DropEntry(setting, options, tools)
    words = [capital(tr(one)) for one in options.values()]
    grid = ChoiceGrid(tools.theme, tr(setting.label), words, columns=len(words))
    return GridEntry(grid, tuple(options))


def _amount(setting: Amount, tools: Tools) -> Entry:
    if setting is not TEXT_SCALE:
        return AmountEntry(setting, tools)
    words = [amount_words(setting, one, tools.spelled) for one in _SCALES]
    grid = ChoiceGrid(tools.theme, tr(setting.label), words, columns=len(words))
    return GridEntry(grid, _SCALES)


def _line(setting: Line, tools: Tools) -> Entry:
    return DropEntry(setting, tools.offers.get(setting.name, {}), tools)


_MAKERS: Mapping[type, Callable[[Any, Tools], Entry]] = {
    Switch: SwitchEntry,
    Choice: _choice,
    Amount: _amount,
    Line: _line,
    TimeOfDay: TimeEntry,
    Times: TimesEntry,
}
