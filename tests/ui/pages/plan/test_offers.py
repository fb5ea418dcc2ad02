"""Steps that are offered, and the log of all that changed."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from companion.domain.history import Choice, Decision
from companion.domain.own_plan import OwnPlan
from companion.domain.plan_change import OwnChange
from companion.domain.plan_edit import added
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.ui.widgets.bullet_list import BulletList
from tests.histories import day
from tests.ui.pages.plan.stand import NUMBER, TODAY, Stand, button, said
from tests.ui.pages.plan_stand import ASIDE, GOOD, READY, a_view


def test_offers_say_why_and_are_accepted_or_left(stand: Stand, qtbot: QtBot) -> None:
    stand.history = GOOD
    stand.show(added(OwnPlan(), "bridge"))
    assert "Two good sessions in a row: 2 more reps next?" in said(stand.page)
    with qtbot.waitSignal(stand.page.accepted) as asked:
        button(stand.page, "Accept for Bridge").click()
    assert asked.args == ["bridge"]
    with qtbot.waitSignal(stand.page.put_off) as asked:
        button(stand.page, "Not yet for Heel slides").click()
    assert asked.args == ["heel-slide"]
    stand.history = READY
    stand.show(OwnPlan())
    assert not stand.page.offers.isVisible()


def test_the_log_tells_why_and_takes_back(stand: Stand, qtbot: QtBot) -> None:
    accept = Decision(TODAY, "bridge", Choice.ACCEPT)
    view = a_view(
        added(OwnPlan(), "bridge"), replace(GOOD, decisions=(accept,)), number=NUMBER
    )
    own = (
        OwnChange(TODAY, ("You took Walking out.",)),
        OwnChange(day(1), ("You put Bridge into your plan.", "You changed the order.")),
    )
    stand.page.show_view(view, own)
    words = said(stand.page)
    assert "Bridge: 2 more reps" in words
    assert "two good sessions, and you said yes" in words
    lists = stand.page.log.findChildren(BulletList)
    assert [one.accessibleDescription() for one in lists] == [own[1].words]
    why = button(stand.page, "Why is this here? Bridge: 2 more reps")
    why.click()
    assert rule(RuleKey.TWO_GREEN).words in said(stand.page)
    why.click()
    assert rule(RuleKey.TWO_GREEN).words not in said(stand.page)
    with qtbot.waitSignal(stand.page.undo_asked) as asked:
        button(stand.page, "Undo Bridge: 2 more reps").click()
    assert asked.args == ["bridge"]
    with qtbot.waitSignal(stand.page.undo_own_asked):
        button(stand.page, "Undo You took Walking out.").click()
    with qtbot.waitSignal(stand.page.rules_asked):
        stand.page.log.rules.click()


def test_one_step_easier_is_offered_above_the_foot(stand: Stand, qtbot: QtBot) -> None:
    stand.show(added(OwnPlan(), "bridge"))
    assert not stand.body("bridge").easier.isVisible()
    accept = Decision(TODAY, "bridge", Choice.ACCEPT)
    stand.history = replace(GOOD, decisions=(accept,))
    stand.show()
    with qtbot.waitSignal(stand.page.easier_asked) as asked:
        stand.body("bridge").easier.click()
    assert asked.args == ["bridge"]
    stand.body("bridge").dose.who.cells[1].click()
    assert not stand.body("bridge").easier.isVisible()


def test_a_long_log_is_short_at_first(stand: Stand) -> None:
    own = tuple(OwnChange(day(n), (f"Change {n}.",)) for n in range(9, 0, -1))
    stand.page.show_view(a_view(), own)
    assert len(stand.page.log.rows) == 5
    assert stand.page.log.more.words == "4 older changes"
    stand.page.log.more.click()
    assert len(stand.page.log.rows) == 9
    assert not stand.page.log.more.isVisible()


def test_what_is_set_aside_says_what_to_do(stand: Stand, qtbot: QtBot) -> None:
    stand.history = ASIDE
    stand.show()
    assert "Stopped twice in a row." in said(stand.page)
    with qtbot.waitSignal(stand.page.look_asked) as asked:
        button(stand.page, "Heel slides: A professional asked me").click()
    assert asked.args == ["heel-slide"]
