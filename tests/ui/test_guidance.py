"""Tests of the guide: its keys are heard, its words are those in view."""

import ast
import inspect
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.glossary import Glossary, Term
from companion.ui.doors import LEARN, PLACES
from companion.ui.guidance import terms_on
from companion.ui.key_words import EVERYWHERE, IN_SESSION
from companion.ui.key_words import PLACES as PLACE_WORDS
from companion.ui.pages import session_keys
from companion.ui.pages.guide import Guide
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.key_line import KeyLine
from companion.ui.word_tips import WordTips
from tests.house import at_home, window_of

NEUTRAL = Term(
    "neutral spine", "The small hollow.", ("neutral shape",), "neutral-spine"
)
REP = Term("rep", "One movement.", ("reps",))
PLACE = ("learn", "Learn", "Short pages to read.")


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme) -> Guide:
    made = Guide(theme, (NEUTRAL, REP), (PLACE,))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def _same(one: str, other: str) -> bool:
    return QKeySequence(one) == QKeySequence(other)


def test_every_key_of_a_session_in_the_guide_is_heard() -> None:
    source = ast.parse(inspect.getsource(session_keys))
    heard = {
        node.value
        for node in ast.walk(source)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    told = {key for one in IN_SESSION for key in one.keys} - {"M"}
    assert {key for key in told if not any(_same(key, h) for h in heard)} == set()


@pytest.mark.untraced
def test_every_key_of_the_window_in_the_guide_is_heard(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.open()
        window.studio.queue.finish()
        window.go_to(LEARN)
        heard = [one.key() for one in window.findChildren(QShortcut)]
        for one in EVERYWHERE:
            for key in one.keys:
                assert key == "Tab" or QKeySequence(key) in heard, key


def test_every_place_of_the_rail_is_explained() -> None:
    assert {place.key for place in PLACES} <= {key for key, _ in PLACE_WORDS}


def test_the_words_in_view_are_found_wherever_they_stand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label, hidden, named = QLabel("Two Reps of the épaule"), QLabel("disc"), QWidget()
    hidden.hide()
    named.setAccessibleDescription("Keep the neutral shape.")
    for one in (label, hidden, named):
        column.addWidget(one)
    shoulder = Term("épaule", "Where the arm begins.")
    glossary = Glossary((REP, NEUTRAL, Term("disc", "A pad."), shoulder))
    assert terms_on(page, glossary) == (shoulder, NEUTRAL, REP)


def test_a_word_leads_to_its_page(guide: Guide, qtbot: QtBot) -> None:
    (more,) = guide.more
    with qtbot.waitSignal(guide.lesson_asked) as asked:
        more.click()
    assert asked.args == ["neutral-spine"]


def test_a_place_can_be_gone_to(guide: Guide, qtbot: QtBot) -> None:
    (go,) = [b for b in guide.findChildren(Button) if b.words == "Go there"]
    with qtbot.waitSignal(guide.place_asked) as asked:
        go.click()
    assert asked.args == ["learn"]


def test_keys_are_read_out_with_what_they_do(guide: Guide) -> None:
    names = [line.accessibleName() for line in guide.findChildren(KeyLine)]
    assert "Esc: STOP: pain or tingling. At once, from anywhere" in names
    assert "Space, B, .: Pause, and go on" in names


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_in_the_guide_is_cut(
    guide: Guide, theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)

    def all_is_in_view() -> None:
        asked = [w for w in guide.findChildren(QWidget) if hasattr(w, "text_fits")]
        cut = [w.accessibleName() for w in asked if w.isVisible() and not w.text_fits()]
        assert cut == []

    qtbot.waitUntil(all_is_in_view)  # what wraps is measured once its width is there


def test_a_page_without_clinical_words_says_so(qtbot: QtBot, theme: Theme) -> None:
    guide = Guide(theme, (), ())
    qtbot.addWidget(guide)
    said = [label.text() for label in guide.findChildren(QLabel)]
    assert "There is no clinical word on this page." in said


def _guide_of(house: House) -> Guide:
    (found,) = window_of(house).findChildren(Guide)
    return found


@pytest.fixture
def told(qtbot: QtBot, theme: Theme) -> WordTips:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QLabel("Keep a neutral spine <in each rep>.", page))
    column.addWidget(QLabel("Nothing else.", page))
    qtbot.addWidget(page)
    page.resize(400, 200)
    page.show()
    return WordTips(page, theme, lambda: Glossary((NEUTRAL, REP)), lambda: False)


def _ask(page: QWidget, label: QLabel) -> None:
    """Let the pointer rest on a label."""
    there = label.rect().center()
    seen = label.mapToGlobal(there)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, there, seen))
    assert page.childAt(label.geometry().center()) is label


def test_the_pointer_on_a_clinical_word_is_told_what_it_means(told: WordTips) -> None:
    page = told.parent()
    assert isinstance(page, QWidget)
    first, second = (one for one in page.findChildren(QLabel) if one.isVisible())
    _ask(page, first)
    assert "The small hollow." in QToolTip.text()
    assert "One movement." in QToolTip.text()
    QToolTip.hideText()
    assert told.tip_on(second) == ""
    _ask(page, second)


def test_a_tip_holds_few_words_and_says_where_there_are_more(
    told: WordTips, qtbot: QtBot, theme: Theme
) -> None:
    del told
    letters = tuple(Term(one, f"Letter <{one}>.") for one in ("aa", "bb", "cc", "dd"))
    quiet: list[bool] = []
    page = QLabel("aa bb cc dd")
    qtbot.addWidget(page)
    tips = WordTips(page, theme, lambda: Glossary(letters), lambda: bool(quiet))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tip = tips.tip_on(page)
    assert "Letter &lt;cc&gt;." in tip
    assert "dd" not in tip
    assert "Words on this page (F1)" in tip
    assert 'dir="rtl"' in tip
    quiet.append(True)
    assert tips.tip_on(page) == ""


def test_f1_opens_the_guide_and_a_word_opens_its_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.crew.amenities.guide()
        guide = _guide_of(house)
        window.crew.amenities.guide()
        assert _guide_of(house) is guide
        guide.lesson_asked.emit("lifting")
        room = window.room(LEARN)
        assert room.page.shown == "lifting"
        QTest.keyClick(guide, Qt.Key.Key_Escape)
        qapp.processEvents()
        assert window.findChildren(Guide) == []
        room.page.guide_button.click()
        _guide_of(house).reject()


def test_nothing_lies_over_a_session(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        player = window.crew.desk.new_session()
        assert player is not None
        window.play(player)
        window.crew.amenities.guide()
        assert window.findChildren(Guide) == []
