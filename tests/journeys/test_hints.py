"""The first session explains its screen in three notes, and never again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.store.setting import HINTS
from companion.ui.session_hints import WORDS, HintLine
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, let_pass, window_of


def _begin(house: House) -> list[HintLine]:
    window = window_of(house)
    player = window.crew.desk.new_session()
    assert player is not None
    window.play(player)
    QApplication.processEvents()
    return window.findChildren(HintLine)


def test_three_notes_come_one_in_each_of_the_first_waits(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        (line,) = _begin(house)
        page = window_of(house).session.session
        seen: list[str] = []
        for _ in range(400):
            player = page.player
            assert player is not None
            if line.isVisible():
                if line.words not in seen:
                    seen.append(line.words)
                stop = page.controls.stop
                top = line.mapTo(page, line.rect().topLeft())
                area = line.rect().translated(top)
                assert not area.intersects(stop.geometry())
            let_pass(house, clock, 1_000)
        assert tuple(seen) == WORDS
        assert not window_of(house).crew.settings.get(HINTS)
        page.stop()
    with at_home(qapp, tmp_path, clock) as house:
        assert _begin(house) == []


def test_a_note_stays_in_a_pause_and_goes_with_a_stop(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        (line,) = _begin(house)
        page = window_of(house).session.session
        assert line.isVisible()
        page.toggle()
        assert line.isVisible()
        page.toggle()
        page.stop()
        assert not line.isVisible()


def test_who_switched_them_off_sees_none(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window_of(house).crew.settings.set(HINTS, value=False)
        assert _begin(house) == []


@pytest.mark.parametrize("size", [(1024, 680), (1600, 900)])
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_a_note_has_a_row_of_its_own(
    qapp: QApplication, tmp_path: Path, text_scale: float, size: tuple[int, int]
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        house.theme.set_text_scale(text_scale)
        window = window_of(house)
        window.resize(*size)
        (line,) = _begin(house)
        page = window.session.session
        place, stage = line.geometry(), page.stage.geometry()
        assert line.isVisible()
        others = [page.stage, page.cue, page.controls.stop, page.controls.pause]
        for one in (*others, page.tower.ring, page.top.title, page.top.bar):
            assert not place.intersects(one.geometry())
        assert page.rect().contains(place)
        assert stage.width() == place.width()
        for words in WORDS:
            line.say(words)
            qapp.processEvents()
            assert line._label.text_fits()
        page.toggle()
        assert page.stage.geometry() == stage


def test_the_row_is_never_empty_and_changes_in_a_wait_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        (line,) = _begin(house)
        page = window_of(house).session.session
        with_note, alone = page.stage.height(), 0
        for _ in range(400):
            before = page.stage.height()
            let_pass(house, clock, 1_000)
            player = page.player
            assert player is not None
            if page.stage.height() != before:
                assert not player.step.kind.moves
                alone = page.stage.height()
            assert line.isVisible() is (page.stage.height() == with_note)
        assert alone > with_note
        page.stop()
