"""The record on its way out: as a table, as HL7 FHIR, as history to be printed.

post.csv()             one line an exercise of a session
post.fhir(name)        a Bundle as text; the name only if one is given
post.history()         for ``printing/record_sheet.py``

Both forms are read now, and made when what is given is called, on any thread: ten years
take a second to put into words.
"""

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial

from companion.clinic.fhir import Dossier, PlanItem, bundle
from companion.clock import Clock
from companion.domain.dose_limits import within_limits
from companion.domain.history import History
from companion.domain.prescription import Prescription
from companion.domain.wording import dose_words
from companion.store.spreadsheet import table_of
from companion.ui.casebook import Casebook
from companion.ui.plan_post import PlanPost

Make = Callable[[], str]


class RecordPost:
    """Reads what the diary holds; ``taken_up`` is the plan of a clinic, if there is."""

    def __init__(
        self,
        book: Casebook,
        plans: PlanPost,
        clock: Clock,
        taken_up: Prescription | None = None,
    ) -> None:
        self._book = book
        self._plans = plans
        self._clock = clock
        self._taken_up = taken_up

    def history(self) -> History:
        """Everything told and done."""
        return self._book.history(self._clock.now().date())

    def csv(self) -> Make:
        """The sessions as a table."""
        return partial(table_of, self.history())

    def fhir(self, name: str = "") -> Make:
        """The record as a FHIR Bundle in JSON."""
        now, history = self._clock.now(), self.history()
        made = self._taken_up
        dossier = Dossier(
            key=history.sessions[0].id if history.sessions else "empty",
            history=history,
            person=self._book.person(now.date()),
            items=self._items(),
            made_by=made.made_by if made else "",
            since=made.made_on if made else None,
            name=name,
        )
        return partial(_bundle_text, dossier, now)

    def _items(self) -> tuple[PlanItem, ...]:
        """The exercises of the plan, with the doses and notes that were set."""
        own, known = self._book.own_plan(), self._book.exercises
        found = []
        for key in self._plans.ids():
            exercise, dose = known[key], own.doses.get(key)
            step = within_limits(dose, exercise) if dose else None
            words = dose_words(exercise, step.dose(exercise)) if step else ""
            found.append(PlanItem(key, exercise.name, words, own.notes.get(key, "")))
        return tuple(found)


def _bundle_text(dossier: Dossier, now: datetime) -> str:
    return json.dumps(bundle(dossier, now), ensure_ascii=False, indent=1) + "\n"
