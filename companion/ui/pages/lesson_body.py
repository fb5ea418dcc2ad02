"""The words and pictures of a page of Learn, one section below the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.lesson import Section, Verdict
from companion.language import tr
from companion.ui.pages.reading import Reading
from companion.ui.paragraph import measure
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.label import Label
from companion.ui.widgets.plate_tile import PlateRow, PlateTile
from companion.ui.widgets.reading_note import ReadingNote
from companion.ui.widgets.studio import Studio

LONGEST_LINE = 75  # characters
_NARROW_LETTERS = 3  # that a line may hold more than the usual ones
_LEAST_TILE = 152
_AFTER_SECTION, _WITHIN = 24, 8


class LessonBody(QWidget):
    """A page, as wide as it is given: no wider than can be read well."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        reading: Reading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._texts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add(Label(theme, reading.lesson.lead, "lead", 400, "ink2"))
        for section in reading.lesson.sections:
            self._add_section(reading, section)
        self._add_terms(reading)
        self._column.addStretch(1)
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def texts(self) -> tuple[QWidget, ...]:
        """What is read, in order, pictures aside."""
        return tuple(self._texts)

    def _add_section(self, reading: Reading, section: Section) -> None:
        self._column.addSpacing(_AFTER_SECTION)
        self._add_pictures(reading, section)
        if section.head is not None:
            self._add(Label(self._theme, section.head, "lead", 700))
        for text in section.text:
            self._add(Label(self._theme, text))
        if section.points:
            named = section.head or reading.lesson.title
            self._add(BulletList(self._theme, "", section.points, Mark.DOT))
            self._texts[-1].setAccessibleName(named)
        if section.note is not None:
            self._column.addSpacing(4)
            self._add(ReadingNote(self._theme, section.note))

    def _add_pictures(self, reading: Reading, section: Section) -> None:
        tiles = []
        for name in section.pictures:
            look = reading.look(name)
            if look is not None:
                said = _said(look.plate.verdict)
                tiles.append(PlateTile(self._theme, self._studio, look, said))
        if tiles:
            row = PlateRow(self._theme, _LEAST_TILE)
            row.set_children(tiles)
            self._column.addWidget(row)
            self._column.addSpacing(4)

    def _add_terms(self, reading: Reading) -> None:
        if not reading.terms:
            return
        self._column.addSpacing(_AFTER_SECTION)
        self._add(Label(self._theme, tr("Words on this page"), "body", 700))
        for term in reading.terms:
            words = tr("{word}: {meaning}", word=term.heading, meaning=term.meaning)
            self._add(Label(self._theme, words, "body", 400, "ink2"))

    def _add(self, widget: QWidget) -> None:
        self._texts.append(widget)
        self._column.addWidget(widget)

    def _measure(self) -> None:
        for text in self._texts:
            text.setMaximumWidth(longest_line(self._theme))
        self._column.setSpacing(self._theme.box(_WITHIN))


def longest_line(theme: Theme) -> int:
    """Px of lines that are short enough to find the next one."""
    return measure(LONGEST_LINE - _NARROW_LETTERS, theme.font("body"))


def _said(verdict: Verdict | None) -> str:
    if verdict is None:
        return ""
    return tr("Like this") if verdict is Verdict.YES else tr("Not for now")
