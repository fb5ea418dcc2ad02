"""Today: what is on, what comes next, and how it is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.pages.today_seen import (
    BROKEN,
    an_unfinished,
    button_named,
    cards_of,
    panel_of,
    shown_exercise,
    words_on,
)
from tests.ui.today_table import a_day, an_empty_day, today_table


def test_it_says_what_is_on_today(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock) as table:
        words = words_on(table.page)
        assert "Sunday 22 November" in words
        assert "Session day" in words
        assert any(w.startswith("4 exercises · about ") for w in words)


def test_every_exercise_has_a_card_that_says_how_it_stands(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=a_day("dsnt")) as table:
        assert [card.accessibleName() for card in cards_of(table)] == [
            "Bridge, done",
            "Side bridge from the knees, stopped",
            "Bird dog, next",
            "Sit to stand, to do",
        ]


def test_the_next_exercise_is_the_chosen_one(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock, day=a_day("dsnt")) as table:
        assert [card.isChecked() for card in cards_of(table)] == [0, 0, 1, 0]
        assert shown_exercise(table) == "Bird dog"


def test_start_begins_with_what_is_next(
    qtbot: QtBot, theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=a_day("dsnt")) as table:
        with qtbot.waitSignal(table.page.start_asked) as asked:
            button_named(table.page, "Start session").click()
        assert asked.args == [2]


def test_a_chosen_card_shows_its_exercise_and_can_be_started_from(
    qtbot: QtBot, theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock) as table:
        QTest.mouseClick(cards_of(table)[1], Qt.MouseButton.LeftButton)
        assert shown_exercise(table) == "Side bridge from the knees"
        with qtbot.waitSignal(table.page.start_asked) as asked:
            button_named(table.page, "Start from here").click()
        assert asked.args == [1]


def test_what_is_stopped_or_put_off_today_cannot_be_started_from(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=a_day("sxnt")) as table:
        start = button_named(table.page, "Start from here")
        said = ("Stopped today: it rests until tomorrow", "Not today", "")
        for card, why_not in zip(cards_of(table), said, strict=False):
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
            assert start.isEnabled() is (not why_not)
            assert start.toolTip() == why_not


def test_print_is_announced(qtbot: QtBot, theme: Theme, clock: FakeClock) -> None:
    with (
        today_table(theme, clock) as table,
        qtbot.waitSignal(table.page.print_asked),
    ):
        button_named(table.page, "Print today").click()


def test_arrow_keys_go_from_card_to_card(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock) as table:
        cards = cards_of(table)
        seen = []
        for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
            chosen = next(card for card in cards if card.isChecked())
            QTest.keyClick(chosen, key)
            seen.append(shown_exercise(table))
        assert seen == [
            "Side bridge from the knees",
            "Sit to stand",
            "Bird dog",
            "Bridge",
        ]


def test_tab_enters_the_list_once(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock) as table:
        policies = [card.focusPolicy() for card in cards_of(table)]
        assert policies.count(Qt.FocusPolicy.StrongFocus) == 1


def test_an_unfinished_session_is_offered_again(
    qtbot: QtBot, theme: Theme, clock: FakeClock
) -> None:
    day = a_day(unfinished=an_unfinished())
    with today_table(theme, clock, day=day) as table:
        assert any("08:12 is not finished" in words for words in words_on(table.page))
        with qtbot.waitSignal(table.page.continue_asked):
            button_named(table.page, "Continue").click()
        with qtbot.waitSignal(table.page.keep_asked):
            button_named(table.page, "Keep as finished early").click()
        table.page.show_day(a_day())
        assert not any("not finished" in words for words in words_on(table.page))


def test_a_rest_day_asks_for_nothing(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock, day=a_day(planned=False)) as table:
        words = words_on(table.page)
        assert "Rest day" in words
        assert any("short walk" in w and "Monday" in w for w in words)
        assert button_named(table.page, "Start session").isEnabled()


def test_when_all_is_done_it_says_so(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock, day=a_day("ddsd")) as table:
        words = words_on(table.page)
        assert "Done for today" in words
        assert "3 of 4 exercises" in words


def test_when_every_exercise_was_stopped_nothing_can_be_started(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=a_day("ssss")) as table:
        names = [
            one.accessibleName()
            for one in table.page.findChildren(QAbstractButton)
            if not one.isHidden()
        ]
        assert "Start session" not in names


def test_after_a_session_the_next_exercise_is_chosen(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock) as table:
        table.page.show_day(a_day("ddnt"))
        assert shown_exercise(table) == "Bird dog"


def test_the_same_day_again_keeps_the_choice(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock) as table:
        QTest.mouseClick(cards_of(table)[3], Qt.MouseButton.LeftButton)
        table.page.show_day(a_day())
        assert shown_exercise(table) == "Sit to stand"


def test_some_broken_exercises_are_an_amber_line(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=a_day(faults=BROKEN)) as table:
        assert any("1 exercise could not be read" in w for w in words_on(table.page))
        assert len(cards_of(table)) == 4


def test_without_any_exercise_it_says_what_happened_and_what_is_safe(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, day=an_empty_day()) as table:
        words = " ".join(words_on(table.page))
        assert "No exercise could be read" in words
        assert "Your diary is not touched" in words
        assert "bridge.toml" in words
        assert not panel_of(table).isVisible()


def test_it_comes_back_when_the_exercises_do(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock, day=an_empty_day()) as table:
        table.page.show_day(a_day())
        assert panel_of(table).isVisible()
        assert "No exercise could be read" not in " ".join(words_on(table.page))


def test_on_a_narrow_page_a_card_opens_its_exercise(
    theme: Theme, clock: FakeClock
) -> None:
    theme.set_text_scale(2.0)
    with today_table(theme, clock, (1096, 800)) as table:
        assert not panel_of(table).isVisible()
        QTest.mouseClick(cards_of(table)[2], Qt.MouseButton.LeftButton)
        assert panel_of(table).isVisible()
        assert not cards_of(table)[0].isVisible()
        button_named(table.page, "Today’s exercises").click()
        assert not panel_of(table).isVisible()
        assert cards_of(table)[2].isVisible()
