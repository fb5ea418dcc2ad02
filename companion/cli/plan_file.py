"""Plan files without a window: written for a clinic, and taken up from one."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from companion.cli.content import open_library
from companion.cli.outcome import DONE, FAILED, Refusal
from companion.clinic.plan_reader import PlanRefused
from companion.clock import SystemClock
from companion.domain.clock_doubt import clock_doubt
from companion.domain.day import zone_of
from companion.domain.prescription import Prescription
from companion.domain.prescription_change import Section
from companion.language import tr, trn
from companion.place import data_folder
from companion.store.diary import Diary, open_diary, read_diary
from companion.store.errors import DiaryError
from companion.store.telling import Telling
from companion.ui.casebook import Casebook
from companion.ui.plan_post import PlanPost

Ask = Callable[[str], str]


def write_plan(file: Path, made_by: str, message: str, data_dir: Path | None) -> int:
    """Write the plan as it is now. Raises Refusal."""
    with _plain(), read_diary(data_folder(data_dir), SystemClock()) as diary:
        post = post_of(diary)
        try:
            plan = post.written(made_by, message)
            post.save(file, plan)
        except ValueError as error:
            msg = tr("the plan has no exercise, or nobody is named")
            raise Refusal(msg) from error
        except OSError as error:
            reason = error.strerror or str(error)
            msg = tr("{file} was not written: {reason}", file=file, reason=reason)
            raise Refusal(msg) from error
    count = len(plan.exercises)
    told = trn("{n} exercise written to", "{n} exercises written to", count)
    sys.stdout.write(f"{told} {file}\n")
    return DONE


def take_plan(file: Path, data_dir: Path | None, ask: Ask | None) -> int:
    """Show what a plan would change, and take it up if that is wanted.

    Without ``ask`` it is. 1 when the plan was left; raises Refusal for a file that
    cannot be followed as it was meant.
    """
    with _plain(), open_diary(data_folder(data_dir), SystemClock()) as diary:
        post = post_of(diary)
        try:
            plan = post.open(file)
        except PlanRefused as refused:
            raise Refusal(_faults(file, refused)) from refused
        sections = post.changes(plan)
        sys.stdout.write(_told(plan, sections))
        if not sections:
            sys.stdout.write(tr("This is your plan already.") + "\n")
            return DONE
        if ask is not None and not _agreed(ask):
            sys.stdout.write(tr("Nothing was changed.") + "\n")
            return FAILED
        _refuse_doubtful_date(diary)
        post.take_up(plan)
    sys.stdout.write(tr("Taken up. The plan before it is kept in the diary.") + "\n")
    return DONE


def ask_here(question: str) -> str:
    """Ask on the terminal. Raises Refusal where there is none."""
    if not sys.stdin.isatty():
        raise Refusal(tr("nothing was changed: nobody is here to ask; see --yes"))
    sys.stdout.write(question)
    sys.stdout.flush()
    return sys.stdin.readline()


def _refuse_doubtful_date(diary: Diary) -> None:
    """Raises Refusal, where the window would ask: nothing is kept under a wrong one."""
    now = SystemClock().now()
    if clock_doubt(now, diary.clock_mark.seen()) is not None:
        day = now.date().isoformat()
        msg = tr(
            "nothing was changed: this computer says that it is {day}; set its date, "
            "or say in the window that it is right",
            day=day,
        )
        raise Refusal(msg)


@contextmanager
def _plain() -> Iterator[None]:
    try:
        yield
    except DiaryError as error:
        raise Refusal(str(error)) from error


def post_of(diary: Diary) -> PlanPost:
    """The post of an open diary."""
    clock = SystemClock()
    book = Casebook(open_library(), diary.sessions, diary.told, diary.settings)

    def tell(fact: object) -> str:
        now = clock.now()
        key = uuid4().hex
        diary.told.add(Telling(key, now, now.date(), zone_of(now), fact))
        return key

    return PlanPost(book, tell, diary.told.remove, clock)


def _faults(file: Path, refused: PlanRefused) -> str:
    lines = " · ".join(str(one) for one in refused.faults)
    return tr("{file} cannot be followed: {lines}", file=file.name, lines=lines)


def _told(plan: Prescription, sections: tuple[Section, ...]) -> str:
    day = plan.made_on.isoformat()
    lines = [tr("Plan by {name}, {day}", name=plan.made_by, day=day)]
    if plan.message:
        lines.append(plan.message)
    for section in sections:
        lines += ["", section.title, *(f"  {line}" for line in section.lines)]
    return "\n".join(lines) + "\n\n"


def _agreed(ask: Ask) -> bool:
    return ask(tr("Take up this plan? Type yes: ")).strip().lower() == "yes"
