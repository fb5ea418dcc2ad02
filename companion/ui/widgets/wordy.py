"""A control of several paragraphs: they wrap, it grows, and nothing is cut.

class LessonCard(Wordy):           lays its words out for a width in ``_lay_out``

The cards of Today do it by themselves: a start waits for no module more than it must.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control


class Wordy(Control):
    """Keeps its paragraphs for each width until they are measured anew."""

    def __init__(
        self, theme: Theme, words: str, *, parent: QWidget | None = None
    ) -> None:
        self._laid_out: dict[int, tuple[Paragraph, ...]] = {}
        super().__init__(theme, words, parent=parent)

    def relayout(self) -> None:
        """Measure and paint again."""
        self._laid_out.clear()
        super().relayout()

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not any(
            one.breaks_words for one in self._paragraphs(self.width())
        )

    def _paragraphs(self, width: int) -> tuple[Paragraph, ...]:
        if width not in self._laid_out:
            self._laid_out[width] = tuple(self._lay_out(width))
        return self._laid_out[width]

    def _lay_out(self, width: int) -> Sequence[Paragraph]:
        """The paragraphs, from top to bottom."""
        raise NotImplementedError
