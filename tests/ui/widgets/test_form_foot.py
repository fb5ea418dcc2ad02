"""Head and foot of a form: what is left to do, in every height there may be."""

import pytest
from PySide6.QtCore import QPoint, QRect, qInstallMessageHandler
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import WIDEST, FormFrame
from companion.ui.widgets.label import Label
from tests.ui.pages.form_page import settle, shown


def test_the_foot_says_what_is_left_to_do(theme: Theme, qtbot: QtBot) -> None:
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    shown(qtbot, foot, (900, 80))
    foot.say("Two are open.")
    assert foot.accessibleName() == "Two are open."
    assert foot.detail.isHidden()
    foot.say("This needs help now.", Tone.RED, "help", "Nothing else is asked.")
    settle()
    assert foot.accessibleName() == "This needs help now. Nothing else is asked."
    assert on.x() > foot.words.x()
    foot.resize(500, 200)
    settle()
    assert on.y() > foot.words.y()


def test_every_line_of_the_foot_shows_however_long_the_page_is(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    content = QWidget()
    content.setMinimumHeight(2_000)
    foot = FootBar(theme, (Button(theme, "Back"), Button(theme, "Continue")))
    frame = FormFrame(theme, content, foot)
    frame.show_head("", "Before you start")
    shown(qtbot, frame, (1024, 680))
    foot.say(
        "Leg pain 5: one level easier today, no stretches at all.",
        Tone.AMBER,
        "warning",
        "With pain of 4 or 5 the session is lighter. It goes back to the plan that you"
        " have when pain is 3 or less.",
    )
    settle()
    assert foot.words.text_fits()
    assert foot.detail.text_fits()
    assert foot.geometry().bottom() == frame.height() - 1


def test_a_foot_with_nothing_in_it_never_asks_for_less_than_no_height(
    theme: Theme, qtbot: QtBot
) -> None:
    said: list[str] = []
    theme.set_text_scale(2.0)
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    before = qInstallMessageHandler(lambda _kind, _place, words: said.append(words))
    try:
        shown(qtbot, foot, (700, 200))
        foot.say("Two are open.")
        on.hide()
        foot.say("")
        settle()
        foot.resize(800, 200)
    finally:
        qInstallMessageHandler(before)
    assert not [words for words in said if "Negative" in words]


def test_in_a_small_window_at_the_largest_text_the_foot_is_as_low_as_it_can_be(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    frame = FormFrame(theme, QWidget(), foot)
    shown(qtbot, frame, (1024, 680))
    foot.say("0 of 12 answered. Keys: Y and N answer, Enter goes on.")
    settle()
    assert on.x() > foot.words.x() + foot.words.width()
    assert foot.words.text_fits()
    assert foot.height() < foot.words.height() + on.height()
    foot.say("")
    settle()
    assert on.width() > frame.width() / 2


def test_where_room_is_short_the_actions_stand_on_the_line_of_the_step(
    theme: Theme, qtbot: QtBot
) -> None:
    later = Button(theme, "Later")
    frame = FormFrame(theme, QWidget(), FootBar(theme, ()))
    frame.add_action(later)
    frame.show_head("Step 2 of 4 · Part 1 of 3", "Signs that need help at once")
    shown(qtbot, frame, (1024, 680))

    def lies(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(frame, QPoint()), widget.size())

    for _ in range(2):  # to and fro
        frame.resize(1024, 680)
        theme.set_text_scale(1.0)
        settle()
        assert lies(later).left() > lies(frame.title).right(), "beside both"
        theme.set_text_scale(2.0)
        settle()
        assert lies(later).bottom() < lies(frame.title).top(), "above the title"
        assert lies(frame.step).right() < lies(later).left()
        assert abs(lies(frame.step).center().y() - lies(later).center().y()) <= 1
        frame.resize(320, 680)
        settle()
        assert lies(later).top() > lies(frame.title).bottom(), "no room for both"
    frame.resize(1024, 680)
    frame.show_head("", "About you")
    settle()
    assert abs(lies(frame.title).center().y() - lies(later).center().y()) <= 1
    frame.show_head("", "What you would like to do again, and how well it goes")
    settle()
    assert lies(later).top() > lies(frame.title).bottom(), "no room for both"


def test_a_long_fact_in_the_step_breaks_and_makes_no_page_wider(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    frame = FormFrame(theme, QWidget(), FootBar(theme, ()))
    frame.show_head("Compared with the beginning of last year: better", "Edit it")
    shown(qtbot, frame, (500, 680))
    settle()
    assert frame.step.text_fits()
    end = frame.step.mapTo(frame, frame.step.rect().topRight()).x()
    assert end < 500
    assert frame.view.horizontalScrollBar().maximum() == 0
    assert (inner := frame.view.widget()) is not None
    assert inner.width() <= 500


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_head_and_foot_stay_while_the_middle_scrolls(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    content = QWidget()
    column = QVBoxLayout(content)
    labels = [Label(theme, f"Line {n}", "lead") for n in range(40)]
    for label in labels:
        column.addWidget(label)
    foot = FootBar(theme, (Button(theme, "Continue"),))
    frame = FormFrame(theme, content, foot)
    frame.add_action(Button(theme, "Later"))
    frame.insert_before_title(Button(theme, "Back"))
    frame.show_head("Step 1 of 4", "Welcome")
    shown(qtbot, frame, (1024, 680))
    assert foot.geometry().bottom() == frame.height() - 1
    frame.bring_into_view(labels[-1])
    assert frame.view.verticalScrollBar().value() > 0
    assert frame.title.isVisible()
    stays = frame.title.mapTo(frame, frame.title.rect().topLeft()).y() > 0
    assert stays == (scale == 1.0), "large text lets the head scroll away"
    frame.show_top()
    assert frame.view.verticalScrollBar().value() == 0
    frame.resize(2400, 1000)
    settle()
    assert content.width() <= WIDEST


def test_words_of_many_short_lines_stand_above_the_buttons_instead(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(1.5)
    back, on = Button(theme, "Question before"), Button(theme, "Continue the session")
    foot = FootBar(theme, (back, on))
    shown(qtbot, foot, (1024, 300))
    foot.say("Leg pain 5: one level easier.", Tone.AMBER, "warning", "No stretches.")
    settle()
    assert on.x() > foot.words.x() + foot.words.width()
    words = "Leg pain 5: one level easier, and today no stretches at all."
    foot.say(words, Tone.AMBER, "warning", "It is lighter.")
    settle()
    assert on.y() > foot.detail.y()
    assert foot.detail.text_fits()
    for width in range(960, 1_240, 10):
        foot.resize(width, 300)
        settle()
        few = foot.words.height() <= 2 * theme.line("lead")
        beside = on.y() < foot.detail.y()
        assert not beside or few or foot.words.width() >= theme.px(400)


def test_the_sign_of_a_foot_stands_beside_the_first_of_many_lines(
    theme: Theme, qtbot: QtBot
) -> None:
    foot = FootBar(theme, (Button(theme, "Continue"),))
    shown(qtbot, foot, (1024, 300))
    foot.say("Leg pain 9: no session today.", Tone.AMBER, "pause")
    settle()
    assert foot._sign is not None
    middle = foot._sign.geometry().center().y()
    assert abs(middle - foot.words.geometry().center().y()) <= 2
    theme.set_text_scale(2.0)
    words = "Leg pain 5: one level easier today, no stretches at all."
    foot.say(words, Tone.AMBER, "warning", "Pain of 4 or 5 gets a lighter one.")
    foot.resize(1024, foot.minimumHeight())
    settle()
    assert foot.words.height() > theme.line("lead")
    assert foot._sign.y() == pytest.approx(foot.words.y(), abs=1)


def test_a_foot_is_no_higher_than_its_words_once_a_button_has_gone(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    see, on = Button(theme, "See what to do now"), Button(theme, "Continue")
    on.setMinimumWidth(416)
    foot = FootBar(theme, (Button(theme, "Back"), see, on))
    shown(qtbot, foot, (1280, 400))
    settle()
    # As the check-in does: said beside all three, and one of them hidden only then.
    detail = "You said that something is new. See when to get help."
    foot.say("Check this first: no exercises now.", Tone.RED, "help", detail)
    narrow = foot.minimumHeight()
    on.hide()
    foot.set_side(16)
    assert foot.minimumHeight() < narrow
    assert foot.minimumHeight() == foot._left.heightForWidth(foot._room()) + 24
