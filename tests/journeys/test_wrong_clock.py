"""A computer whose date is wrong: asked about, and nothing kept under it silently."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.caution import Condition
from companion.domain.draft import Draft, draft_of
from companion.domain.entry import Entry
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.first_run import FirstRun
from companion.domain.goal import Goal
from companion.domain.history import AfterCheck, FlareUp, Morning, NotToday, Screening
from companion.domain.intake import Intake
from companion.domain.lock import ListDue, list_due
from companion.domain.own_exercise import OwnExercise
from companion.domain.player import State, play
from companion.domain.record import RepDone, SessionState
from companion.domain.rule import RuleKey
from companion.domain.screening import SIGNS, Tier, signs
from companion.domain.sign_sheet import SignSheet
from companion.domain.stop import StopReason
from companion.domain.timeline import timeline
from companion.domain.way import Step
from companion.store.diary import open_diary
from companion.store.draft import Drafts
from companion.store.setting import INVITE_FROM
from companion.ui.doors import (
    ABOUT,
    AFTER,
    CHECK_IN,
    EXERCISES,
    GOALS,
    HISTORY,
    LOCK,
    OWN_EXERCISE,
    RATE,
    SCREENING,
    TODAY,
    WELCOME,
)
from companion.ui.doors import (
    PLAN as PLACE_OF_PLAN,
)
from companion.ui.pages.after_session import Told
from companion.ui.pages.check_in_foot import Answers
from companion.ui.pages.today_line import TodayLine
from companion.ui.pages.welcome import AGE
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.clinic.plans import PLAN as CLINIC_PLAN
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, let_pass, window_of
from tests.journeys.forms import Forms
from tests.journeys.hands import Hands
from tests.journeys.steps import press, words
from tests.store.examples import ALL_REPS, PLAN
from tests.store.whole import everything

if TYPE_CHECKING:
    from companion.ui.pages.entry_form import EntryForm
    from companion.ui.rooms.history import HistoryRoom

pytestmark = pytest.mark.untraced
QUESTION = "Is this date right?"
YESTERDAY = MONDAY - timedelta(days=1)
CALM, STRONG = Felt(2, 1), Felt(9, 1)
_NEW = Tingling.NEW
_MS = timedelta(milliseconds=1)
YEAR_1970 = datetime(1970, 1, 1, 9, tzinfo=UTC)


def begin_one(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        done = diary.sessions.begin(PLAN, when, when.date(), "UTC")
        diary.sessions.discard(done)


def keep_one(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        done = diary.sessions.begin(PLAN, when, when.date(), "UTC")
        diary.sessions.add_rep(done, RepDone(ALL_REPS[0], when), active_ms=9_000)
        diary.sessions.end(done, SessionState.FINISHED, when)


def leave_one_open(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        diary.sessions.begin(PLAN, when, when.date(), "UTC")


def days(folder: Path) -> set[int]:
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        entries = everything(diary.archive).entries
    return {one.record.local_date.year for one in entries}


def start(house: House) -> list[str]:
    """Start what is dated, as a session and a check-in do; holds whether it began."""
    begun: list[str] = []
    window_of(house).crew.when_sure(lambda: begun.append("begun"))
    return begun


def asked(house: House) -> Callable[[], bool]:
    window = window_of(house)
    return lambda: QUESTION in words(window)


@pytest.mark.parametrize(
    "wrong",
    [YEAR_1970, datetime(2099, 1, 1, tzinfo=UTC), MONDAY - timedelta(days=30)],
    ids=["1970", "2099", "a month back"],
)
def test_a_wrong_date_is_asked_about_and_no_starts_no_session(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, wrong: datetime
) -> None:
    begin_one(tmp_path, MONDAY)
    with at_home(qapp, tmp_path, FakeClock(wrong), screened=False) as house:
        window = window_of(house)
        qtbot.waitUntil(asked(house), timeout=10_000)
        assert f"{wrong:%Y}" in words(window)
        assert "Your diary was last used on" in words(window)
        press(window, "No, it is wrong")
        qtbot.waitUntil(lambda: "Set the date and time" in words(window))
        begun = start(house)
        assert QUESTION in words(window), "each start asks again"
        press(window, "No, it is wrong")
        ask_before_session(window)
        assert QUESTION in words(window), "so does a check-in"
        press(window, "No, it is wrong")
        assert begun == []
        assert not window.room(CHECK_IN).page.isVisible()
    assert days(tmp_path) == {2026}


def test_what_was_pressed_first_is_done_though_the_start_looks_at_the_clock_too(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path, screened=False) as house:
        begun = start(house)
        window_of(house).studio.queue.open()
        window_of(house).studio.queue.finish()
        assert begun == []
        press(window_of(house), "Yes, it is right")
        assert begun == ["begun"]


def test_a_yes_is_remembered(qapp: QApplication, tmp_path: Path) -> None:
    later = MONDAY + timedelta(days=500)
    begin_one(tmp_path, MONDAY)
    with at_home(qapp, tmp_path, FakeClock(later), screened=False) as house:
        begun = start(house)
        assert QUESTION in words(window_of(house))
        assert begun == []
        press(window_of(house), "Yes, it is right")
        assert begun == ["begun"]
    with at_home(qapp, tmp_path, FakeClock(later), screened=False) as house:
        window_of(house).studio.queue.finish()
        assert start(house) == ["begun"]
        assert QUESTION not in words(window_of(house))


def test_a_session_waits_for_the_answer(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        assert start(house) == ["begun"]
    earlier = FakeClock(MONDAY - timedelta(hours=4))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        assert not window.following
        press(window, "Yes, it is right")
        assert window.following


def test_an_empty_diary_knows_that_it_is_not_1970(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(YEAR_1970), screened=False) as house:
        qtbot.waitUntil(asked(house), timeout=10_000)
        assert "Thursday" in words(window_of(house))
        assert "last used" not in words(window_of(house))


def test_a_right_date_asks_nobody(qapp: QApplication, tmp_path: Path) -> None:
    begin_one(tmp_path, MONDAY - timedelta(days=200))
    with at_home(qapp, tmp_path) as house:
        assert start(house) == ["begun"]


def test_a_diary_on_a_network_drive_is_said_once(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("companion.store.mount.network_drive", lambda _folder: "nfs4")
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        said = "Your diary is on a network drive (nfs4)."
        qtbot.waitUntil(lambda: said in words(window), timeout=10_000)
        press(window, "OK")
        assert said not in words(window)


def told_years(folder: Path) -> set[int]:
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return {one.day.year for one in everything(diary.archive).told}


def no_to_the_date(window: MainWindow) -> None:
    assert QUESTION in words(window)
    press(window, "No, it is wrong")


def test_the_first_run_keeps_nothing_for_good_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(YEAR_1970), screened=False) as house:
        window = window_of(house)
        hands = begun_with_no(window)
        answer_no(hands)
        no_to_the_date(window)
        assert window.room(SCREENING).page.isVisible(), "one stays where one was"
        hands.press("Done")
        no_to_the_date(window)
    assert told_years(tmp_path) == set()
    with at_home(qapp, tmp_path, FakeClock(MONDAY), screened=False) as house:
        window = window_of(house)
        window.activateWindow()
        answer_no(Hands(window, FakeClock()))
        assert "None of these signs" in words(window)
    assert told_years(tmp_path) == {2026}


def begun_with_no(window: MainWindow) -> Hands:
    """Say that the date is wrong, and go on into the list all the same."""
    window.activateWindow()
    window.studio.queue.finish()
    no_to_the_date(window)
    hands = Hands(window, FakeClock())
    hands.choose(AGE, "Yes")
    hands.press("Continue")
    return hands


def answer_no(hands: Hands) -> None:
    for tier in Tier:
        hands.type("n" * len(signs(tier)) + "\n")


def test_the_last_step_tells_no_person_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY)
    earlier = FakeClock(MONDAY - timedelta(days=30))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)
        asked_before = Screening(earlier.now(), earlier.now().date())
        window.crew.teller.tell_at_once(asked_before)
        known = Intake(Side.LEFT, Condition.NOT_KNOWN)
        run = FirstRun(Step.PLAN, old_enough=True, intake=known)
        Drafts(window.crew.settings).keep_first_run(run)
        window.go_to(WELCOME)
        for last in ("Look around first", "Start today"):
            press(window, last)
            no_to_the_date(window)
            assert not window.crew.casebook.knows_person()
        press(window, "Look around first")
        press(window, "Yes, it is right")
        assert window.crew.casebook.knows_person()
        assert window.today.isVisible()


def test_a_sign_that_locks_is_never_held_up_by_the_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    """And a lock from a year to come is opened like any other."""
    ahead = FakeClock(datetime(2099, 1, 1, 9, tzinfo=UTC))
    with at_home(qapp, tmp_path, ahead, screened=False) as house:
        window = window_of(house)
        hands = begun_with_no(window)
        hands.type("y")
        hands.press("What to do now")
        assert window.room(LOCK).page.isVisible()
    with at_home(qapp, tmp_path, FakeClock(MONDAY), screened=False) as house:
        window = window_of(house)
        assert window.room(LOCK).page.isVisible(), "the lock holds"
        window.studio.queue.finish()
        assert QUESTION not in words(window), "what to do now comes first"
        Forms(window, Hands(window, FakeClock()), lambda _line: None).clear(
            "Dr Lind", "2026-11-23"
        )
        press(window, "Yes, it is right")
        no_lock = window.crew.casebook.outlook(MONDAY).plan.closed
        assert no_lock is RuleKey.LIST_DUE, "the whole list comes again"


def test_the_question_makes_way_for_the_red_flags_and_comes_after_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        begun = start(house)
        assert QUESTION in words(window)
        window.go_to(SCREENING)
        assert QUESTION not in words(window)
        window.crew.teller.tell(FlareUp(MONDAY.date()))
        assert QUESTION not in words(window), "what is held waits, too"
        window.go_to(TODAY)
        assert begun == []
        press(window, "Yes, it is right")
        assert begun == ["begun"]
        assert len(window.crew.teller.all(FlareUp)) == 1
        assert QUESTION not in words(window)


@pytest.mark.parametrize("answer", ["Same", "I have a flare-up", "Not today"])
def test_no_answer_on_today_is_kept_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path, answer: str
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        before = len(told(window))
        if answer == "Same":
            window.today.answered.emit("morning", "same")
        else:
            press(window, answer)
            (dialog,) = (o for o in window.findChildren(Dialog) if o.isVisible())
            press(dialog, CONFIRMED[answer])
        no_to_the_date(window)
        assert len(told(window)) == before


CONFIRMED = {"I have a flare-up": "Begin calm days", "Not today": "Not today"}


def _clear(window: MainWindow) -> None:
    window.room(LOCK).page.cleared.emit("Dr Lind", MONDAY.date())


def _accept(window: MainWindow) -> None:
    window.room(PLACE_OF_PLAN).page.put_off.emit("bridge")


def _say_who_one_is(window: MainWindow) -> None:
    window.room(ABOUT).page.saved.emit(Intake(Side.LEFT))


def _set_a_goal(window: MainWindow) -> None:
    goal = Goal("walk", "Walk to the lake", MONDAY.date())
    window.room(GOALS).page.told.emit((goal,))


def _edit_the_plan(window: MainWindow) -> None:
    page = window.room(PLACE_OF_PLAN).page
    page.edited.emit(lambda own: replace(own, days=frozenset({1})))


def _put_into_the_plan(window: MainWindow) -> None:
    window.room(EXERCISES).page.add_asked.emit("bridge")


def _take_out_of_the_plan(window: MainWindow) -> None:
    window.room(EXERCISES).page.remove_asked.emit("walking")


def _say_who_asked(window: MainWindow) -> None:
    page = window.room(EXERCISES).page
    page.referred.emit("cat-camel", "Ms Lind", MONDAY.date())


def _make_an_exercise(window: MainWindow) -> None:
    own = OwnExercise("own-1", "Wall push", ("Push.",), "wall-sit")
    window.room(OWN_EXERCISE).page.saved.emit(own)


def _rate_the_morning(window: MainWindow, felt: Felt = CALM) -> None:
    room = window.room(RATE)
    room.about_morning = True
    if felt.tingling is Tingling.NEW:
        room.page.tingling.choice.choose(list(Tingling).index(Tingling.NEW))
    room.page.rated.emit(felt)


def _check_in(window: MainWindow, felt: Felt = STRONG) -> None:
    room = window.room(CHECK_IN)
    room.page.answered.emit(Answers(felt))


def _past(window: MainWindow) -> "HistoryRoom":
    window.go_to(HISTORY)
    room = window.room(HISTORY)
    room.show_week(MONDAY.date() - timedelta(days=7))
    return room


def _note(window: MainWindow) -> None:
    _past(window).history.note_told.emit(MONDAY.date(), "Which shoes?", True)


def _entry(window: MainWindow) -> Entry:
    past = window.crew.annals().past
    return past.entries(YESTERDAY.date(), YESTERDAY.date())[0]


def _delete(window: MainWindow) -> None:
    _past(window).history.delete_asked.emit(_entry(window))


def _put_right(window: MainWindow) -> None:
    room, entry = _past(window), _entry(window)
    room.history.edit_asked.emit(entry)
    form = cast("EntryForm", room.page.currentWidget())
    form.saved.emit(replace(draft_of(entry), note="slept badly"), entry)


def _add_by_hand(window: MainWindow) -> None:
    room = _past(window)
    room.history.add_asked.emit(MONDAY.date())
    form = cast("EntryForm", room.page.currentWidget())
    plan = _entry(window).record.plan
    form.saved.emit(Draft(MONDAY.date(), plan), None)


@pytest.mark.parametrize(
    "tell",
    [
        _clear,
        _accept,
        _say_who_one_is,
        _set_a_goal,
        _edit_the_plan,
        _put_into_the_plan,
        _take_out_of_the_plan,
        _say_who_asked,
        _make_an_exercise,
        _rate_the_morning,
        _check_in,
        _note,
        _delete,
        _put_right,
        _add_by_hand,
    ],
)
def test_nothing_that_is_dated_is_kept_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path, tell: Callable[[MainWindow], None]
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    keep_one(tmp_path, YESTERDAY)
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.finish()
        no_to_the_date(window)
        before = window.crew.teller.revision
        tell(window)
        no_to_the_date(window)
        assert window.crew.teller.revision == before
        tell(window)
        press(window, "Yes, it is right")
        assert window.crew.teller.revision > before


def test_after_a_no_the_form_is_there_with_what_was_typed(
    qapp: QApplication, tmp_path: Path
) -> None:
    keep_one(tmp_path, YESTERDAY)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        clock.suspend(500 * 86_400_000)
        room = _past(window)
        room.history.edit_asked.emit(_entry(window))
        form = cast("EntryForm", room.page.currentWidget())
        form.note.field.setText("slept badly")
        form.save.click()
        no_to_the_date(window)
        assert form.isVisible()
        assert form.note.text == "slept badly"


@pytest.mark.parametrize("asked", [_rate_the_morning, _check_in])
def test_what_is_new_in_the_leg_leads_to_the_list_whatever_the_date(
    qapp: QApplication, tmp_path: Path, asked: Callable[[MainWindow, Felt], None]
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.finish()
        no_to_the_date(window)
        asked(window, Felt(2, 1, tingling=Tingling.NEW))
        assert window.room(SCREENING).page.isVisible()
        assert QUESTION not in words(window), "nothing lies over the red flags"
        window.go_to(TODAY)
        no_to_the_date(window)
        if asked is _rate_the_morning:  # a check-in says so before it is sent
            closed = window.crew.casebook.outlook(MONDAY).plan.closed
            assert closed is RuleKey.LIST_DUE, "and it is due, whatever was said"


def _say_tingling_is_new(window: MainWindow) -> None:
    window.go_to(CHECK_IN)
    window.room(CHECK_IN).page.tingling.choice.choose(list(Tingling).index(_NEW))


def _stop_with_weakness(window: MainWindow) -> None:
    window.play(play(timeline(a_routine(an_exercise()))))
    press(window, "Stop: pain or tingling")
    window.session.stop_card.answered.emit((StopReason.WEAKNESS,), None, None)


def _why_due(window: MainWindow) -> ListDue | None:
    today = window.clock.now().date()
    return list_due(window.crew.casebook.history(today), today)


def _answer_the_list(window: MainWindow) -> None:
    window.go_to(SCREENING)
    today = window.clock.now().date()
    sheet = SignSheet(today, {one.key: False for one in SIGNS})
    window.room(SCREENING).check.finished.emit(sheet)


@pytest.mark.parametrize("told", [_say_tingling_is_new, _stop_with_weakness])
@pytest.mark.parametrize("back", [timedelta(hours=2), timedelta(days=3)], ids=str)
def test_a_list_of_before_the_clock_was_put_back_answers_nothing_told_since(
    qapp: QApplication,
    tmp_path: Path,
    told: Callable[[MainWindow], None],
    back: timedelta,
) -> None:
    """By the clock alone it came after it, and what is new would never be asked of."""
    clock = FakeClock(MONDAY - back - timedelta(days=1))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        clock.suspend((back + timedelta(days=1)) // _MS)
        window.crew.teller.tell(Screening(clock.now(), clock.now().date()))
        clock.suspend(-back // _MS)
        window.crew.when_sure(lambda: None)
        press(window, "Yes, it is right")
        assert _why_due(window) is None
        told(window)
        due = _why_due(window)
        assert due is not None
        clock.suspend((back + timedelta(hours=1)) // _MS)
        assert _why_due(window) is due, "also when the moment of that list is past"
        clock.suspend(-(back + timedelta(hours=1)) // _MS)
        _answer_the_list(window)
        assert _why_due(window) is None, "one answer is enough"


@pytest.mark.parametrize("told", [_say_tingling_is_new, _stop_with_weakness])
@pytest.mark.parametrize("ahead", [timedelta(hours=2), timedelta(days=3)], ids=str)
def test_one_list_answers_what_was_told_by_a_clock_that_ran_ahead(
    qapp: QApplication,
    tmp_path: Path,
    told: Callable[[MainWindow], None],
    ahead: timedelta,
) -> None:
    """Asked by the clock alone, it would come again until that moment has come."""
    clock = FakeClock(MONDAY + ahead)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        told(window)
        clock.suspend(-ahead // _MS)
        window.crew.when_sure(lambda: None)
        press(window, "Yes, it is right")
        assert _why_due(window) is not None
        _answer_the_list(window)
        assert _why_due(window) is None


@pytest.mark.parametrize(
    "jump", [timedelta(days=-2), timedelta(days=73 * 365)], ids=["back", "2099"]
)
def test_a_clock_that_jumps_in_a_session_pauses_it_and_is_asked_about_after_it(
    qapp: QApplication, tmp_path: Path, jump: timedelta
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        window.session.session.ended_early.emit()  # a Monday that is believed
        window.play(play(timeline(a_routine(an_exercise()))))
        session = window.session.session
        let_pass(house, clock, 15_000)
        clock.suspend(jump // timedelta(milliseconds=1))
        session.beat()
        assert session.player is not None
        assert session.player.state is State.PAUSED
        session.ended_early.emit()
        no_to_the_date(window)
        window.go_to(AFTER)
        after = window.room(AFTER)
        after.page.told.emit(Told(effort=3))
        no_to_the_date(window)
        assert window.crew.teller.all(AfterCheck) == ()
        (first, second) = window.crew.casebook.history(MONDAY.date()).sessions
        assert first.local_date == second.local_date == MONDAY.date()
        after.page.told.emit(Told(effort=3))
        press(window, "Yes, it is right")
        (kept,) = window.crew.teller.all(AfterCheck)
        assert kept.fact.effort == 3
        assert window.today.isVisible()


def test_a_session_over_midnight_is_of_the_day_it_began_and_asks_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY.replace(hour=23, minute=59, second=50))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        let_pass(house, clock, 30_000)
        window.session.session.ended_early.emit()
        assert QUESTION not in words(window)
        (record,) = window.crew.casebook.history(clock.now().date()).sessions
        assert record.local_date == MONDAY.date()
        assert record.ended is not None
        assert record.ended.astimezone(MONDAY.tzinfo).date() > MONDAY.date()


def test_an_undo_waits_for_the_answer_too(qapp: QApplication, tmp_path: Path) -> None:
    keep_one(tmp_path, YESTERDAY)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        _edit_the_plan(window)
        _delete(window)
        assert window.crew.casebook.own_plan().days == {1}
        clock.suspend(-20 * 86_400_000)
        before = window.crew.teller.revision
        plan = window.room(PLACE_OF_PLAN).page
        for undo in (plan.undo_own_asked, _past(window).history.undo_asked):
            undo.emit()
            no_to_the_date(window)
        assert window.crew.teller.revision == before
        plan.undo_own_asked.emit()
        press(window, "Yes, it is right")
        _past(window).history.undo_asked.emit()
        assert window.crew.casebook.own_plan().days != {1}
        assert _entry(window).record.local_date == YESTERDAY.date()


@pytest.mark.parametrize("deed", ["Finish as it is", "Discard"])
def test_a_session_left_open_is_settled_once_the_date_is_sure(
    qapp: QApplication, tmp_path: Path, deed: str
) -> None:
    leave_one_open(tmp_path, YESTERDAY)
    earlier = FakeClock(MONDAY - timedelta(days=30))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)

        def settle() -> None:
            if deed == "Discard":
                window.today.discard_asked.emit()
                (dialog,) = (o for o in window.findChildren(Dialog) if o.isVisible())
                press(dialog, "Discard")
            else:
                window.today.keep_asked.emit()

        settle()
        no_to_the_date(window)
        assert window.crew.desk.day().unfinished is not None
        settle()
        press(window, "Yes, it is right")
        assert window.crew.desk.day().unfinished is None


def test_a_plan_of_a_clinic_is_taken_up_once_the_date_is_sure(
    qapp: QApplication, tmp_path: Path
) -> None:
    keep_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        door = window.room(PLACE_OF_PLAN).door
        file = tmp_path / "week.companion-plan"
        file.write_text(CLINIC_PLAN, encoding="utf-8")
        before = window.crew.teller.revision
        door.open(file)
        press(window, "Use this plan")
        no_to_the_date(window)
        assert window.crew.teller.revision == before
        door.open(file)
        press(window, "Use this plan")
        press(window, "Yes, it is right")
        assert "Your plan is now the one from Sam Example" in words(window)
        assert window.crew.teller.revision > before


def test_what_waits_since_a_wrong_date_waits_no_longer_than_it_could(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Said to be asked later in 2099: with the right date one is asked again."""
    keep_one(tmp_path, YESTERDAY)
    with at_home(qapp, tmp_path) as house:
        window, invited = window_of(house), "goals"
        for until, asks in (("2026-11-30", False), ("2099-01-02", True)):
            window.crew.settings.set(INVITE_FROM, until)
            window.go_to(TODAY)
            lines = window.findChildren(TodayLine)
            shown = {one.line.key for one in lines if one.isVisible()}
            assert (invited in shown) is asks


def told(window: MainWindow) -> list[object]:
    kinds = (Morning, FlareUp, NotToday)
    return [one for kind in kinds for one in window.crew.teller.all(kind)]
