"""A finished sheet: pages of marks, ready to be painted anywhere."""

from dataclasses import dataclass

from companion.domain.emergency import UNITED_KINGDOM, HelpNumbers
from companion.figure.person import USUAL, Person
from companion.printing.mark import Mark
from companion.printing.paper import PageForm, Paper


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    ``limit`` is the line in mm that no block may pass: what frames the page, such
    as the emergency line, stands below it.
    """

    form: PageForm
    marks: tuple[Mark, ...]
    limit: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document of one or more pages of one form."""

    title: str
    pages: tuple[Page, ...]

    @property
    def form(self) -> PageForm:
        """The form that all its pages share."""
        return self.pages[0].form


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What the person chooses about paper; large print is a layout of its own.

    ``sparing`` saves ink, see ``printing/thrift.py``.
    """

    paper: Paper = Paper.A4
    large: bool = False
    numbers: HelpNumbers = UNITED_KINGDOM
    sparing: bool = False
    figure: Person = USUAL  # who is drawn
