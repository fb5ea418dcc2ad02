"""What the person writes into the past and puts right; every deed can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from companion.clock import Clock
from companion.domain.account import Account
from companion.domain.draft import Draft, Outcome, new_outcome, outcome
from companion.domain.entry import Entry
from companion.domain.history import AfterCheck, CheckIn, History
from companion.domain.lock import begun_lists
from companion.domain.record import Source
from companion.domain.stop import Stop
from companion.store.correction import Work
from companion.store.telling import Telling
from companion.store.writer import SessionWriter, WhenSure


class Pencil:
    """Writes in the background; each verb gives the work that would undo it.

    ``zone`` names the computer's time zone; ``history`` is all told so far. All is
    written ``when_sure`` of the date, a day of long ago too: an edit is kept with the
    moment it was made at, and edits are told, joined with those of another computer
    and undone in that order.
    """

    def __init__(
        self,
        writer: SessionWriter,
        clock: Clock,
        zone: Callable[[], str],
        when_sure: WhenSure,
        history: Callable[[date], History],
    ) -> None:
        self._writer = writer
        self._clock = clock
        self._zone = zone
        self._when_sure = when_sure
        self._history = history

    def add(self, drafts: Sequence[Draft]) -> Work:
        """Write down what was done without the timer, all in one go."""
        now, zone = self._clock.now(), self._zone()
        made = [new_outcome(one, self._writer.make_id(), now, zone) for one in drafts]
        told = [one for outcome_ in made for one in self._tellings(outcome_, now)]
        records = tuple(one.record for one in made)
        told += self._begun([stop for one in records for stop in one.stops], (), now)
        self._write(Work(added=records, told=tuple(told)), now)
        return Work(
            removed=tuple(one.id for one in records),
            taken_back=tuple(one.id for one in told),
        )

    def change(self, entry: Entry, draft: Draft) -> Work:
        """Put an entry right; what it was before is kept."""
        entry = self._as_kept(entry)
        found, now = outcome(entry, draft), self._clock.now()
        begun = self._begun(found.record.stops, entry.record.stops, now)
        told = (*self._tellings(found, now), *begun)
        away = self._away(entry, found)
        changed = () if found.record == entry.record else (found.record,)
        self._write(Work(changed=changed, told=told, taken_back=away), now)
        return Work(
            changed=(entry.record,) if changed else (),
            taken_back=tuple(one.id for one in told),
            brought_back=away,
        )

    def delete(self, entry: Entry) -> Work:
        """Take an entry out of the history.

        How a day began stays known, unless it was added by hand with this entry.
        """
        away: tuple[str, ...] = ()
        if entry.record.source is Source.BY_HAND:
            whole = Outcome(
                entry.record,
                take_back_check_in=entry.own_check_in,
                take_back_after=entry.after is not None,
            )
            away = self._away(entry, whole)
        ids = (entry.record.id,)
        self._write(Work(removed=ids, taken_back=away), self._clock.now())
        return Work(restored=ids, brought_back=away)

    def tell(self, fact: object) -> Work:
        """Keep one thing told, such as a note for the visit."""
        now = self._clock.now()
        told = self._telling(fact, now)
        self._write(Work(told=(told,)), now)
        return Work(taken_back=(told.id,))

    def retell(self, account: Account, fact: object) -> Work:
        """Put right what was told; what it was before is kept."""
        now = self._clock.now()
        told = self._telling(fact, now)
        self._write(Work(told=(told,), taken_back=account.ids), now)
        return Work(taken_back=(told.id,), brought_back=account.ids)

    def take_back(self, account: Account) -> Work:
        """Take back what was told."""
        self._write(Work(taken_back=account.ids), self._clock.now())
        return Work(brought_back=account.ids)

    def undo(self, work: Work) -> None:
        """Do what a verb gave to undo it."""
        self._write(work, self._clock.now())

    def _write(self, work: Work, now: datetime) -> None:
        asked = replace(work, at=now)
        self._when_sure(
            lambda: self._writer.add(lambda diary: diary.corrections.carry_out(asked))
        )

    def _tellings(self, found: Outcome, now: datetime) -> list[Telling[Any]]:
        facts = (found.check_in, found.after, found.morning)
        return [self._telling(one, now) for one in facts if one is not None]

    def _begun(
        self, stops: Sequence[Stop], before: Sequence[Stop], now: datetime
    ) -> list[Telling[Any]]:
        """Lists of red flags that come again, though one is dated after the stop."""
        if not stops:
            return []
        history = self._history(now.date())
        begun = begun_lists(history, now, stops, before)
        return [self._telling(one, now) for one in begun]

    def _telling(self, fact: object, now: datetime) -> Telling[Any]:
        return Telling(self._writer.make_id(), now, now.date(), self._zone(), fact)

    def _as_kept(self, entry: Entry) -> Entry:
        """The entry with its plan in the words that it was kept in."""
        kept = self._writer.get(entry.record.id)
        return replace(entry, record=replace(entry.record, plan=kept.plan))

    def _away(self, entry: Entry, found: Outcome) -> tuple[str, ...]:
        """The ids of what is taken back."""
        told, record = self._writer.view.told, entry.record
        ids: list[str] = []
        if found.take_back_check_in:
            day = record.local_date
            those = told.about(CheckIn, day, day)
            ids += [one.id for one in those if one.fact == entry.check_in]
        if found.take_back_after:
            ids += [one.id for one in told.of_session(AfterCheck, (record.id,))]
        return tuple(ids)
