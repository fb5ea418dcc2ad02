"""The Plan page with the own plan kept as the room would keep it."""

from collections.abc import Callable

from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.ui.pages.plan import PlanPage
from companion.ui.pages.plan_item import PlanBody, PlanItem
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label
from tests.histories import day
from tests.ui.pages.form_page import settle
from tests.ui.pages.plan_stand import READY, a_view, an_own

NUMBER = 5
TODAY = day(NUMBER)
Edit = Callable[[OwnPlan], OwnPlan]


class Stand:
    """The page, with the own plan kept as the room would keep it."""

    def __init__(self, page: PlanPage) -> None:
        self.page = page
        self.own = OwnPlan()
        self.person = Person()
        self.history = READY
        page.edited.connect(self._edit)

    def show(self, own: OwnPlan | None = None) -> None:
        self.own = own if own is not None else self.own
        more = (an_own(),)
        view = a_view(self.own, self.history, self.person, NUMBER, more)
        self.page.show_view(view)
        settle()

    def _edit(self, edit: Edit) -> None:
        after = edit(self.own)
        if after != self.own:
            self.show(after)

    @property
    def names(self) -> list[str]:
        return [one.entry.exercise.name for one in self.page.list.items]

    def item(self, exercise_id: str) -> PlanItem:
        items = self.page.list.items
        return next(one for one in items if one.entry.exercise.id == exercise_id)

    def body(self, exercise_id: str) -> PlanBody:
        self.page.open(exercise_id)
        settle()
        found = self.item(exercise_id).body
        assert found is not None
        return found


def said(page: PlanPage) -> str:
    settle()
    return " ".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def button(page: PlanPage, name: str) -> Button:
    settle()
    (found,) = [
        one
        for one in page.findChildren(Button)
        if one.isVisible() and one.accessibleName() == name
    ]
    return found
