"""The cards of the goals page: how an activity went, its rating, and the change."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.chart.rating import has_band, rating_chart
from companion.clock import Clock
from companion.domain.goal import Course, Impression, Rating, Trend
from companion.language import mark, tr, trn
from companion.printing.calendar_words import brief_date
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.band_key import BandKey
from companion.ui.widgets.card import Card
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.label import Label
from companion.ui.widgets.scale import Scale

ENDS = (mark("Cannot do it"), mark("As well as before"))
TRENDS = {
    Trend.FIRST: mark("Rated once. The next time is in two weeks."),
    Trend.ORDINARY: mark("About the same. This may just be normal ups and downs."),
    Trend.MORE: mark("It goes better than at first."),
    Trend.MUCH_MORE: mark("It goes much better than at first."),
    Trend.LESS: mark(
        "It goes less well than at first. If this lasts, tell your doctor or"
        " physiotherapist."
    ),
}
IMPRESSIONS = {
    Impression.VERY_MUCH_BETTER: mark("Very much better"),
    Impression.MUCH_BETTER: mark("Much better"),
    Impression.LITTLE_BETTER: mark("A little better"),
    Impression.SAME: mark("About the same"),
    Impression.LITTLE_WORSE: mark("A little worse"),
    Impression.MUCH_WORSE: mark("Much worse"),
    Impression.VERY_MUCH_WORSE: mark("Very much worse"),
}
CHANGE = mark("How is it, compared with when you began?")
CHANGE_LEAD = mark("Your sciatica as a whole. Asked every four weeks.")
_CHART = (260, 150)


class RateCard(FormCard):
    """One activity to rate now, with the last rating as a mark."""

    rated = Signal()

    def __init__(self, theme: Theme, clock: Clock, course: Course) -> None:
        goal = course.goal
        super().__init__(theme, goal.words, tr("How well does it go now?"))
        self.goal = goal
        ends = (tr(ENDS[0]), tr(ENDS[1]))
        self.scale = Scale(theme, clock, goal.words, ends)
        if course.ratings:
            self.scale.mark(course.ratings[-1].score, tr("last time"))
        self.add(self.scale)
        self.scale.value_changed.connect(lambda _value: self.rated.emit())


class CourseCard(Card):
    """How an activity went, in words and as a line; it can be given up."""

    given_up = Signal(object)  # the Goal

    def __init__(self, theme: Theme, course: Course) -> None:
        super().__init__(theme)
        goal = course.goal
        self.setAccessibleName(goal.words)
        name = tr("Remove: {what}", what=goal.words)
        self.drop = FlushButton(theme, tr("Remove"), name=name, at_end=True)
        self.drop.clicked.connect(lambda: self.given_up.emit(goal))
        head = QHBoxLayout()
        words = Label(theme, goal.words, "lead", 700)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(words, 1)
        head.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inset(inside, 24, 12, 24, 18)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addWidget(Label(theme, numbers(course.ratings), "body", 600, "accInk"))
        inside.addWidget(Label(theme, trend_words(course), "body", 400, "ink2"))
        if has_band(course):
            inside.addWidget(BandKey(theme))
        if course.ratings:
            chart = ChartView(theme, _CHART)
            chart.show_chart(partial(rating_chart, course), telling(course))
            inside.addWidget(chart)
        inside.addStretch(1)


class ChangeCard(FormCard):
    """The question of four weeks, in seven answers."""

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr(CHANGE), tr(CHANGE_LEAD))
        words = [tr(one) for one in IMPRESSIONS.values()]
        self.choice = ChoiceGrid(theme, tr(CHANGE), words, columns=4)
        self.add(self.choice)
        self.choice.chosen_changed.connect(lambda _chosen: self.answered.emit())

    @property
    def impression(self) -> Impression | None:
        """The answer, if there is one."""
        chosen = self.choice.chosen
        return None if chosen is None else list(IMPRESSIONS)[chosen]

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        self.choice.set_columns(columns)


def numbers(ratings: Sequence[Rating]) -> str:
    """The first and the last rating, in words."""
    if not ratings:
        return tr("Not rated yet.")
    last = ratings[-1]
    day = brief_date(last.day)
    if len(ratings) == 1:
        return tr("{score} of 10 on {day}", score=last.score, day=day)
    return tr("{first} at first, {last} on {day}", **_ends(ratings))


def trend_words(course: Course) -> str:
    """What has become of it, in a sentence."""
    return tr(TRENDS[course.trend]) if course.ratings else ""


def telling(course: Course) -> str:
    """What the line of an activity says to those who do not see it."""
    count = trn("{n} rating", "{n} ratings", len(course.ratings))
    return f"{course.goal.words}. {count}. {numbers(course.ratings)}"


def _ends(ratings: Sequence[Rating]) -> dict[str, object]:
    first, last = ratings[0], ratings[-1]
    return {"first": first.score, "last": last.score, "day": brief_date(last.day)}
