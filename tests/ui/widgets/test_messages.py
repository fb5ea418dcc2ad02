"""What tells something: chips, notices, labels, cards and lists."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Chip, Tone
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice
from tests.ui.widgets.kept_words import KEPT


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_chip_is_as_wide_as_its_word(
    theme: Theme, qtbot: QtBot, tone: Tone, scale: float
) -> None:
    theme.set_text_scale(scale)
    chip = Chip(theme, "Stopped", tone, "stop")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.text_fits()
    assert chip.text() == "Stopped"
    before = chip.grab().toImage()
    chip.show_as("Done", Tone.TEAL)
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage() != before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [420, 900])
def test_a_notice_grows_with_its_words(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    action = Button(theme, "When to get help", Kind.HELP)
    notice = Notice(theme, KEPT, Tone.RED, "help", action)
    qtbot.addWidget(notice)
    width = max(width, notice.minimumSizeHint().width())
    notice.resize(width, max(64, notice.heightForWidth(width)))
    notice.show()
    assert notice._label.text_fits()
    assert notice.height() >= 64
    middle = notice.grab().toImage().pixelColor(8, notice.height() // 2)
    assert middle == theme.color("redSoft")
    notice.set_text("Locked")
    assert notice.accessibleName() == "Locked"


@pytest.mark.parametrize(("scale", "below"), [(1.0, False), (2.0, True)])
def test_the_button_of_a_notice_stands_below_words_that_would_be_a_column(
    theme: Theme, qtbot: QtBot, scale: float, *, below: bool
) -> None:
    theme.set_text_scale(scale)
    action = Button(theme, "When to get help", Kind.HELP)
    notice = Notice(theme, KEPT, Tone.RED, "help", action)
    qtbot.addWidget(notice)
    notice.show()
    for _ in range(2):
        notice.resize(760, notice.heightForWidth(760))
        QApplication.processEvents()
    words = notice._label.geometry()
    assert (action.y() > words.bottom()) is below
    assert (action.x() == words.x()) is below
    assert notice._label.text_fits()
    assert action.geometry().bottom() < notice.height()


@pytest.mark.parametrize("mode", MODES)
def test_a_card_is_a_surface(theme: Theme, qtbot: QtBot, mode: str) -> None:
    theme.set_mode(mode)
    card = Card(theme)
    qtbot.addWidget(card)
    card.resize(100, 100)
    assert card.grab().toImage().pixelColor(50, 50) == theme.color("surface")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [120, 300, 900])
def test_a_label_is_never_cut(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    longer = f"{KEPT} {KEPT[:30]}"
    label = Label(theme, longer, "lead", 700)
    qtbot.addWidget(label)
    width = max(width, label.minimumSizeHint().width())
    label.resize(width, label.heightForWidth(width))
    assert label.text_fits()
    label.resize(width, label.height() - 1)
    assert not label.text_fits()


@pytest.mark.parametrize("width", [150, 160, 180, 230, 300, 420])
def test_a_label_has_room_for_facts_that_it_keeps_whole(
    theme: Theme, qtbot: QtBot, width: int
) -> None:
    label = Label(theme, "16 to 22 November · 2 of 3 sessions · 18 min", "body", 500)
    label.keep_facts_whole()
    qtbot.addWidget(label)
    width = max(width, label.minimumSizeHint().width())
    label.resize(width, label.heightForWidth(width))
    assert label.text_fits()


def test_a_label_follows_alignment_role_and_size(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Lift", "title", 700)
    qtbot.addWidget(label)
    label.resize(200, 80)
    seen = [label.grab().toImage()]
    for flag in (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | flag)
        seen.append(label.grab().toImage())
    label.set_role("accInk")
    seen.append(label.grab().toImage())
    label.set_size(60, 700)
    seen.append(label.grab().toImage())
    label.set_tabular()
    label.set_text("Hold")
    seen.append(label.grab().toImage())
    label.setEnabled(False)
    seen.append(label.grab().toImage())
    assert all(a != b for a, b in pairwise(seen))


def test_a_chip_with_much_to_say_wraps(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "Stopped: a stretch, while changing side. Saved.", icon="stop")
    qtbot.addWidget(chip)
    one_line = chip.sizeHint()
    chip.set_most(one_line.width() * 2 // 3)
    assert chip.sizeHint().width() <= one_line.width() * 2 // 3
    assert chip.sizeHint().height() > one_line.height()
    chip.resize(chip.sizeHint())
    assert chip.text_fits()
    chip.set_most(one_line.width())
    assert chip.sizeHint() == one_line


def test_a_long_heading_of_a_list_wraps_as_its_lines_do(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    for mark in (Mark.DOT, Mark.STOP):
        heading = "These need what you ruled out below, and what hurts."
        long = BulletList(theme, heading, ["Bridge"], mark)
        short = BulletList(theme, "These", ["Bridge"], mark)
        for one in (long, short):
            qtbot.addWidget(one)
        wide, narrow = 2_000, 400
        assert long.heightForWidth(wide) == short.heightForWidth(wide)
        more = long.heightForWidth(narrow) - short.heightForWidth(narrow)
        assert more >= theme.line("body")
        long.resize(narrow, long.heightForWidth(narrow))
        assert long.text_fits()
        assert long._laid(narrow).heading.width <= narrow


def test_a_list_lays_its_words_out_once_for_a_width(theme: Theme, qtbot: QtBot) -> None:
    made = BulletList(theme, "These", ["Bridge", "Clam"], Mark.DOT)
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    laid = made._laid(400)
    assert made.text_fits()
    assert made._laid(400) is laid
    for width in range(401, 600):  # as its window is made wider
        made.heightForWidth(width)
    assert len(made._laid_out) <= 8
    theme.set_text_scale(2.0)
    assert made._laid(400) is not laid
