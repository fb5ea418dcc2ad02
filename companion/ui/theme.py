"""The theme: colours by role, sizes by text scale, fonts and icons.

``Theme(assets_folder())`` once, in the composition root; it goes to every widget as
the first argument. Widgets ask it while they paint and lay out, and do so again on
``changed``; they keep no colour and no size.

    theme.color("accInk")             QColor of a role (LOOKS section 1)
    theme.px(24)                      measure that grows as fast as the text
    theme.box(48)                     measure of a control or a gap: grows half as fast
    theme.font("body", 600)           named sizes follow the text scale,
    theme.font(96, 700)               numbers are px as they stand
    theme.line("body")                px from line to line
    theme.icons.paint(painter, "print", "accInk", rect)
    theme.borders.control             pen width; 2 or 3 in high contrast
    theme.shade("acc", "accHover", t) a colour between two roles
    theme.dress(app)                  palette and font, kept up to date
    bar.setStyleSheet(theme.sheet)    for the few widgets that Qt itself paints
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from companion.figure.person import USUAL, Person
from companion.library.memo import Memo
from companion.ui.icon_sheet import IconSheet
from companion.ui.icons import Icons
from companion.ui.style_sheet import palette, style_sheet
from companion.ui.tokens import Borders, Tokens, read_tokens
from companion.ui.type_scale import STEPS, make_font, ui_family

MODES = ("light", "dark", "contrast")
TEXT_SCALES = (1.0, 2.0)
_LINE_RATIO = 1.25  # of sizes that are not on the scale


class Theme(QObject):
    """One look at one text size; both can be changed while the program runs."""

    changed = Signal()

    def __init__(
        self,
        assets: Path,
        mode: str = "light",
        text_scale: float = 1.0,
        memo: Memo | None = None,
        kept_icons: IconSheet | None = None,
    ) -> None:
        super().__init__()
        self._memo = memo
        self._folder = assets / "themes"
        self._family = ui_family(assets / "fonts")
        self._mode = mode
        self._tokens: Tokens | None = None  # until the first colour: often another look
        self._colors: dict[str, QColor] = {}
        self._text_scale = text_scale
        self._less_motion = False
        self._person = USUAL
        self._app: QApplication | None = None
        self.icons = Icons(assets / "icons", self.color, kept_icons)

    @property
    def mode(self) -> str:
        """``light``, ``dark`` or ``contrast``."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The look as its file says it."""
        if self._tokens is None:
            self._tokens = self._read(self._mode)
        return self._tokens

    @property
    def borders(self) -> Borders:
        """Pen widths of this look."""
        return self.tokens.borders

    @property
    def text_scale(self) -> float:
        """How large text is, 1.0 to 2.0."""
        return self._text_scale

    @property
    def less_motion(self) -> bool:
        """Whether colours and pages change at once instead of gliding."""
        return self._less_motion

    @property
    def person(self) -> Person:
        """Who is drawn in all pictures."""
        return self._person

    def set_person(self, person: Person) -> None:
        """Draw somebody else."""
        if person != self._person:
            self._person = person
            self.changed.emit()

    def set_mode(self, mode: str) -> None:
        """Change the look; ``mode`` is one of ``MODES``."""
        if mode == self._mode:
            return
        self._tokens = self._read(mode)
        self._mode = mode
        self._colors.clear()
        self.changed.emit()

    def set_text_scale(self, text_scale: float) -> None:
        """Change the text size; it is kept between 1.0 and 2.0."""
        least, most = TEXT_SCALES
        wanted = min(most, max(least, text_scale))
        if wanted != self._text_scale:
            self._text_scale = wanted
            self.changed.emit()

    def set_less_motion(self, *, less: bool) -> None:
        """Let nothing glide, or everything again."""
        if less != self._less_motion:
            self._less_motion = less
            self.changed.emit()

    def color(self, role: str) -> QColor:
        """The colour of a role; a KeyError names one that does not exist."""
        if role not in self._colors:
            self._colors[role] = QColor(self.tokens.roles[role])
        return self._colors[role]

    def shade(self, rest: str, end: str, part: float) -> QColor:
        """The colour ``part`` (0 to 1) of the way from one role to another."""
        if part <= 0:
            return self.color(rest)
        if part >= 1:
            return self.color(end)
        a, b = self.color(rest), self.color(end)
        pairs = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
        return QColor(*(round(x + (y - x) * part) for x, y in pairs))

    def px(self, measure: float) -> int:
        """A measure at 100 % that keeps its proportion to the text."""
        return round(measure * self._text_scale)

    def box(self, measure: float) -> int:
        """A measure of a control or a gap: at 200 % text it is half as large again."""
        return round(measure * (1 + (self._text_scale - 1) / 2))

    def font(
        self, size: str | float, weight: int = 400, *, tabular: bool = False
    ) -> QFont:
        """A font of a named size, or of so many px as they stand."""
        if isinstance(size, str):
            step = STEPS[size]
            pixels, spacing = self.px(step.size), step.spacing
        else:
            pixels, spacing = round(size), 98 if size >= STEPS["title"].size else 100
        return make_font(self._family, pixels, weight, spacing, tabular=tabular)

    def line(self, size: str | float) -> int:
        """Px from one line of text to the next."""
        if isinstance(size, str):
            return self.px(STEPS[size].line)
        return round(size * _LINE_RATIO)

    def dress(self, app: QApplication) -> None:
        """Give the whole program this look, now and whenever it changes."""
        if self._app is None:
            self.changed.connect(self._put_on)
        self._app = app
        self._put_on()

    @property
    def sheet(self) -> str:
        """The style sheet of this look, for widgets that Qt itself paints.

        Those that need it wear it; on the whole program it would slow the making of
        each widget, 8 ms at every start.
        """
        return style_sheet(self.color, self.px, self.borders)

    def _read(self, mode: str) -> Tokens:
        return read_tokens(self._folder / f"{mode}.toml", self._memo)

    @Slot()
    def _put_on(self) -> None:
        if self._app is not None:
            self._app.setFont(self.font("body"))
            self._app.setPalette(palette(self.color))
