"""Tells the moment it is said what is new on a page: it must not be lost.

watch = NewsWatch(tingling, parent=page, news=news)
watch.noted            Signal(keys, bool): the questions with a yes; is tingling new
watch.anything         whether there is any of it now
"""

from PySide6.QtCore import QObject, Signal, Slot

from companion.domain.felt import Tingling
from companion.ui.pages.check_in_form import NewsCard, TinglingCard

_NOTHING: tuple[frozenset[str], bool] = (frozenset(), False)


class NewsWatch(QObject):
    """Looks at the answers as they are given, and as they are put right again."""

    noted = Signal(object, bool)

    def __init__(
        self, tingling: TinglingCard, parent: QObject, news: NewsCard | None = None
    ) -> None:
        super().__init__(parent)
        self._news = news
        self._tingling = tingling.choice
        self._before = _NOTHING
        if news is not None:
            news.changed.connect(self._look)
        tingling.choice.chosen_changed.connect(self._look)

    @property
    def anything(self) -> bool:
        """Whether a question has a yes, or tingling is new."""
        return self._found != _NOTHING

    @property
    def _found(self) -> tuple[frozenset[str], bool]:
        chosen = self._tingling.chosen
        new = chosen is not None and list(Tingling)[chosen] is Tingling.NEW
        return frozenset() if self._news is None else self._news.yes, new

    @Slot()
    def _look(self) -> None:
        found = self._found
        if found != self._before:
            self._before = found
            self.noted.emit(*found)
