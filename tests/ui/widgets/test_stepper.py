from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.fitted_label import FittedLabel
from companion.ui.widgets.stepper import Stepper


def test_labels_are_whole_and_all_buttons_stand_below_each_other(
    theme: Theme, qtbot: QtBot
) -> None:
    """As wide as they are in the session of a small window, in French."""
    rows = [Stepper(theme, label, "-", "+") for label in ("Rythme", "Amplitude")]
    for row in rows:
        qtbot.addWidget(row)
        row.stand_with(rows)
        row.resize(236, 44)
        row.show_value("Complet", less=True, more=True)
        row.show()
    assert all(row._label.text_fits() and row.value.text_fits() for row in rows)
    assert len({row.minus.x() for row in rows}) == 1
    for row in rows:
        assert row._label.geometry().right() < row.minus.x()
        row.hide()


def test_on_a_card_the_buttons_stay_near_what_they_change(
    theme: Theme, qtbot: QtBot
) -> None:
    row = Stepper(theme, "Sets", "-", "+")
    qtbot.addWidget(row)
    row.set_flush()
    row.resize(900, 44)
    row.show_value("25 min", less=True, more=True)
    row.show()
    assert row.plus.geometry().right() < 400
    assert row.value.text_fits()
    row.hide()


def test_on_a_card_a_longer_label_has_its_full_size(theme: Theme, qtbot: QtBot) -> None:
    row = Stepper(theme, "Como máximo", "-", "+")
    qtbot.addWidget(row)
    row.set_flush()
    theme.set_text_scale(1.5)
    row.show()
    for width, whole in ((900, True), (300, False)):
        row.resize(width, 56)
        row.show_value("25 min", less=True, more=True)
        label = next(
            one for one in row.findChildren(FittedLabel) if one is not row.value
        )
        assert (label.pixels == theme.px(16)) is whole
        assert label.text_fits()
        assert row.value.text_fits()


def test_a_value_keeps_clear_of_its_buttons(theme: Theme, qtbot: QtBot) -> None:
    """As narrow as in the session of a small window."""
    row = Stepper(theme, "Range", "-", "+")
    qtbot.addWidget(row)
    row.resize(236, 44)
    row.show_value("Reach 3 s", less=True, more=True)
    row.show()
    words = row.value.sizeHint().width()
    free = row.plus.x() - row.minus.geometry().right() - 1 - words
    assert free >= 16
    assert row.value.pixels >= 14
    assert row._label.pixels == 16
    row.hide()


def test_values_below_each_other_have_one_size(theme: Theme, qtbot: QtBot) -> None:
    """As in the session: a value too long for its row gives way to its short form."""
    rows = [Stepper(theme, label, "-", "+") for label in ("Pace", "Range")]
    for row in rows:
        qtbot.addWidget(row)
        row.stand_with(rows)
        row.show()
    pace, extent = rows
    extent.show_value("Full", less=True, more=False)
    for width, high, short, words in (
        (236, 44, "3 s", "3 s"),
        (296, 48, "3 s", "Reach 3 s"),
        (236, 44, "", "Reach 3 s"),
    ):
        pace.show_value("Reach 3 s", less=True, more=True, short=short)
        for row in rows:
            row.resize(width, high)
        assert pace.value.text() == words
        assert pace.value.pixels == extent.value.pixels
        assert (pace.value.pixels == 20) is bool(short)
        assert all(row.value.text_fits() for row in rows)
    for row in rows:
        row.hide()


def test_labels_below_each_other_have_one_size(theme: Theme, qtbot: QtBot) -> None:
    rows = [Stepper(theme, label, "-", "+") for label in ("Geschwindigkeit", "Ton")]
    theme.set_text_scale(2.0)
    for row in rows:
        qtbot.addWidget(row)
        row.set_flush()
        row.stand_with(rows)
        row.resize(440, 66)
        row.show_value("100%", less=True, more=True)
        row.show()
    assert len({row._label.pixels for row in rows}) == 1
    assert rows[0]._label.pixels < theme.px(16)
    assert all(row._label.text_fits() and row.value.text_fits() for row in rows)
    for row in rows:
        row.hide()
