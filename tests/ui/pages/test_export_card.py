from itertools import pairwise

from pytestqt.qtbot import QtBot

from companion.ui.pages.export_card import ExportCard
from companion.ui.theme import Theme


def test_words_stand_nearer_to_their_own_button_than_to_the_next(
    theme: Theme, qtbot: QtBot
) -> None:
    card = ExportCard(theme)
    qtbot.addWidget(card)
    card.resize(380, card.heightForWidth(380))
    card.show()
    for form, after in pairwise(card.buttons):
        told = card._told[form].geometry()
        own = told.top() - card.buttons[form].geometry().bottom()
        other = card.buttons[after].geometry().top() - told.bottom()
        assert other >= own + 10
    card.hide()
