"""Tests of the Learn page: list, page, search, next and previous."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Exercise
from companion.library import Library
from companion.library.reading_room import ReadingRoom
from companion.place import assets_folder
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.lesson_body import LONGEST_LINE
from companion.ui.pages.reading import Reading, readings
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.label import Label
from companion.ui.widgets.plate_tile import PlateRow, PlateTile
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

ROOM = ReadingRoom(assets_folder() / "learn")
LIBRARY = Library(assets_folder() / "exercises")
SIZES = [
    ((1280, 800), 1.0),
    ((1024, 680), 1.0),
    ((1024, 680), 2.0),
    ((1920, 1080), 1.0),
]


def _all() -> tuple[Reading, ...]:
    return readings(ROOM.lessons, ROOM.glossary, LIBRARY.exercise)


@pytest.fixture
def studio() -> Studio:
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, studio: Studio) -> LearnPage:
    made = LearnPage(theme, studio, _all())
    qtbot.addWidget(made)
    made.resize(1176, 800)
    made.show()
    return made


def _unfit(page: QWidget) -> list[str]:
    asked = [w for w in page.findChildren(QWidget) if hasattr(w, "text_fits")]
    return [
        w.accessibleName() or getattr(w, "text", str)()
        for w in asked
        if w.isVisible() and not w.text_fits()
    ]


def test_it_opens_with_the_first_page(page: LearnPage) -> None:
    assert page.shown == "what-sciatica-is"
    assert page.view.title.text() == "What sciatica is"
    assert page.list.cards[0].isChecked()
    assert not page.view.before.isVisible()
    assert page.view.after.words == "Why moving helps"


def test_next_and_previous_lead_through_all_pages(page: LearnPage) -> None:
    seen = [page.shown]
    while page.view.after.isVisible():
        page.view.after.click()
        seen.append(page.shown)
    assert seen == [one.id for one in ROOM.lessons]
    page.view.before.click()
    assert page.shown == seen[-2]


def test_the_ways_on_and_back_stand_apart(page: LearnPage, theme: Theme) -> None:
    theme.set_text_scale(1.5)
    page.resize(1100, 800)
    page.view.after.click()
    for before, after in (
        ("Days with a flare-up", "Lifting from the hip"),
        ("Sit", "Up"),
    ):
        page.view.before.set_words(before)
        page.view.after.set_words(after)
        QApplication.processEvents()
        assert page.view.after.x() - page.view.before.geometry().right() >= 24


def test_a_search_leaves_the_pages_that_have_all_its_words(page: LearnPage) -> None:
    page.search.field.setText("  pillow bed ")
    shown = [card.words for card in page.list.cards if card.isVisible()]
    assert shown == ["Sleeping positions"]
    assert page.shown == "sleeping"
    QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert all(card.isVisible() for card in page.list.cards)


def test_a_search_without_a_find_says_so_and_offers_all(page: LearnPage) -> None:
    page.search.field.setText("astronaut")
    assert page.list.nothing.isVisible()
    assert "astronaut" in page.list.nothing.text()
    assert all(card.isVisible() for card in page.list.cards), "among them the open one"
    assert page.shown == "what-sciatica-is"
    QTest.keyClick(page.list.cards[0], Qt.Key.Key_Down)
    assert page.shown == "why-move"


def test_words_about_a_search_are_in_view_where_the_last_page_was_read(
    page: LearnPage,
) -> None:
    page.resize(760, 460)
    page.list.choose(len(page.list.cards) - 1)
    page.search.field.setText("astronaut")
    for _ in range(3):
        QApplication.processEvents()
    assert page.list.nothing.isVisible()
    assert not page.list.nothing.visibleRegion().isEmpty()


def test_the_next_page_is_shown_even_if_the_search_did_not_find_it(
    page: LearnPage,
) -> None:
    page.search.field.setText("pillow")
    page.view.after.click()
    assert page.shown == "classes"
    assert page.list.cards[page.list.chosen].isVisible()


def test_arrows_go_from_card_to_card_among_what_was_found(page: LearnPage) -> None:
    page.search.field.setText("numb")
    found = [at for at, card in enumerate(page.list.cards) if card.isVisible()]
    QTest.keyClick(page.list.cards[found[0]], Qt.Key.Key_End)
    assert page.list.chosen == found[-1]
    QTest.keyClick(page.list.cards[found[-1]], Qt.Key.Key_Up)
    assert page.list.chosen == found[-2]
    QTest.keyClick(page.list.cards[found[-2]], Qt.Key.Key_Home)
    assert page.list.chosen == found[0]


def test_the_shown_page_is_printed(page: LearnPage, qtbot: QtBot) -> None:
    page.open_lesson("lifting")
    with qtbot.waitSignal(page.print_asked) as asked:
        page.print_button.click()
    assert asked.args == ["lifting"]


def test_alone_on_a_narrow_page_print_is_no_wider_than_its_words(
    page: LearnPage, qtbot: QtBot
) -> None:
    qtbot.waitActive(page)
    page.resize(560, 700)
    page.open_lesson("lifting")
    assert page.back.hasFocus()
    assert page.print_button.width() == page.print_button.sizeHint().width()
    assert page.print_button.geometry().right() > page.view.width() * 0.8


def test_the_list_ends_with_its_last_card(page: LearnPage) -> None:
    cards = page.list.cards
    last = cards[-1].geometry().bottom() + 1
    content = cards[0].parentWidget()
    assert content is not None
    assert content.height() == last, "it scrolls on below its last card"


def test_an_unknown_page_changes_nothing(page: LearnPage) -> None:
    page.open_lesson("no-such-page")
    assert page.shown == "what-sciatica-is"


def test_control_f_goes_to_the_search(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.waitActive(page)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.field.hasFocus()


def test_pictures_say_what_they_show_and_how_it_is_meant(page: LearnPage) -> None:
    page.open_lesson("neutral-spine")
    assert page.view.body is not None
    tiles = page.view.body.findChildren(PlateTile)
    names = [tile.accessibleName() for tile in tiles]
    assert names[0] == "Like this: Neutral: a small hollow"
    assert names[1] == "Not for now: Rounded: the hollow is gone"
    assert all(tile.accessibleDescription() for tile in tiles)


def test_clinical_words_are_explained_at_the_end(page: LearnPage) -> None:
    page.open_lesson("neutral-spine")
    assert page.view.body is not None
    said = [w.text() for w in page.view.body.findChildren(Label)]
    assert any(one.startswith("Pubic bone: ") for one in said)


def test_no_line_is_longer_than_can_be_read_well(page: LearnPage) -> None:
    for reading in _all():
        page.open_lesson(reading.lesson.id)
        assert page.view.body is not None
        for label in page.view.body.findChildren(Label):
            text = label._paragraph(label.contentsRect().width())
            lines = [text._layout.lineAt(i) for i in range(text.line_count)]
            words = label.text()
            longest = max(
                len(words[at.textStart() :][: at.textLength()].rstrip()) for at in lines
            )
            assert longest <= LONGEST_LINE, words


@pytest.mark.untraced
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot,
    theme: Theme,
    studio: Studio,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    page = LearnPage(theme, studio, _all())
    qtbot.addWidget(page)
    page.resize(size[0] - round(104 + 80 * (scale - 1)), size[1])
    page.show()
    for reading in _all():
        page.open_lesson(reading.lesson.id)
        qtbot.wait(1)
        assert _unfit(page) == [], reading.lesson.id


def test_in_a_low_window_with_large_text_the_pages_have_the_room(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    QApplication.processEvents()
    assert page.list.mapTo(page, QPoint(0, 0)).y() < page.height() / 3
    assert page.guide_button.geometry().center().y() < page.search.y()
    theme.set_text_scale(1.0)
    page.resize(1176, 800)
    QApplication.processEvents()
    assert page.guide_button.y() < page.search.geometry().bottom()
    assert page.guide_button.geometry().right() < page.search.x()


def test_where_there_is_no_room_for_both_a_card_opens_its_page(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    assert page.list.isVisible()
    assert not page.view.isVisible()
    page.list.cards[2].click()
    assert page.view.isVisible()
    assert not page.list.isVisible()
    assert page.back.hasFocus()
    page.back.click()
    assert page.list.cards[2].hasFocus()
    page.list.cards[2].click()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.isVisible()
    page.open_lesson("classes")
    page.search.field.setText("pillow")
    assert page.list.isVisible()


@pytest.mark.parametrize("size", [(1176, 800), (840, 680)])
def test_the_way_back_begins_where_the_words_do(
    page: LearnPage, theme: Theme, size: tuple[int, int]
) -> None:
    theme.set_text_scale(1.5)
    page.resize(*size)
    page.list.cards[1].click()
    QApplication.processEvents()
    view = page.view
    lefts = [
        one.mapTo(view, one.rect().topLeft()).x() for one in (view.title, view.before)
    ]
    assert lefts[0] == lefts[1]
    assert view.body is not None
    (row,) = view.body.findChildren(PlateRow)
    rights = [one.mapTo(view, one.rect().topRight()).x() for one in (row, view.after)]
    assert rights[0] == rights[1]
    assert abs(view.width() - 1 - rights[0] - lefts[0]) <= 1


def test_a_picture_that_is_left_over_has_its_words_beside_it(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    page.open_lesson("neutral-spine")
    QApplication.processEvents()
    assert page.view.body is not None
    first, _, last = page.view.body.findChildren(PlateTile)
    assert last.width() > 2 * first.width()
    assert last.height() < first.height()
    assert first.text_fits()
    assert last.text_fits()


def test_the_chosen_page_is_in_view_after_the_list_has_become_low(
    page: LearnPage,
) -> None:
    page.open_lesson("what-research-says")
    page.resize(page.width(), 500)
    QApplication.processEvents()
    card = page.list.cards[page.list.chosen]
    foot = card.mapTo(page.list, card.rect().bottomLeft()).y()
    assert foot < page.list.height()


def test_the_theme_may_change_while_one_reads(page: LearnPage, theme: Theme) -> None:
    page.open_lesson("sleeping")
    for mode in ("dark", "contrast", "light"):
        theme.set_mode(mode)
        assert page.shown == "sleeping"
        assert _unfit(page) == []


def test_page_up_and_down_turn_the_page(page: LearnPage) -> None:
    bar = page.view._scroll.verticalScrollBar()
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page.view, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_picture_of_a_missing_exercise_is_left_out() -> None:
    def only(wanted: str) -> Callable[[str], Exercise | None]:
        return lambda name: LIBRARY.exercise(name) if name == wanted else None

    (found,) = readings(ROOM.lessons[4:5], ROOM.glossary, only("bridge"))
    assert found.looks == ()
    assert found.cover is None


def test_a_folder_without_pages_leaves_the_page_empty(
    qtbot: QtBot, theme: Theme, studio: Studio
) -> None:
    page = LearnPage(theme, studio, ())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    assert page.shown == ""


def test_the_ways_on_share_the_room_they_have(page: LearnPage, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    view = page.view
    page.open_lesson("lifting")
    view.before.set_words("Was die Forschung sagt")
    view.after.set_words("Die Regeln, eine nach der anderen")
    for _ in range(5):
        QApplication.processEvents()
    two_lines = view.before.heightForWidth(view.before.sizeHint().width() - 1)
    assert view.before.height() == view.after.height() == two_lines
    view.after.set_words("Die Regeln")
    for _ in range(5):
        QApplication.processEvents()
    assert view.before.width() == view.before.sizeHint().width()
