"""What a sheet is set with: the page, the sizes, a measure of type and a number."""

from dataclasses import dataclass

from companion.figure.person import USUAL, Person
from companion.printing.lettering import Lettering, Measure
from companion.printing.paper import PageForm, landscape, portrait
from companion.printing.scale import LARGE, NORMAL, Scale
from companion.printing.sheet import SheetOptions
from companion.printing.text import Run
from companion.printing.tone import Tone


@dataclass(frozen=True, slots=True)
class Press:
    """Everything the parts of one sheet share."""

    form: PageForm
    scale: Scale
    measure: Measure
    emergency_number: str
    figure: Person = USUAL  # who is drawn

    @property
    def width(self) -> float:
        """The width of the content in millimetres."""
        return self.form.content_width

    def wide(self, text: str, lettering: Lettering) -> float:
        """How wide a line of text comes out, in millimetres."""
        return self.measure.width(text, lettering)

    def body(self, text: str, tone: Tone = Tone.INK) -> Run:
        """A run of plain text."""
        return Run(text, self.scale.body, tone)

    def label(self, text: str, tone: Tone = Tone.INK) -> Run:
        """A run of bold text of the same size."""
        return Run(text, self.scale.label, tone)


def upright_press(options: SheetOptions, measure: Measure) -> Press:
    """The press of an upright sheet with these options."""
    return Press(
        portrait(options.paper, large=options.large),
        LARGE if options.large else NORMAL,
        measure,
        options.numbers.emergency,
        options.figure,
    )


def lying_press(options: SheetOptions, measure: Measure) -> Press:
    """The press of a sheet on its side."""
    return Press(
        landscape(options.paper),
        LARGE if options.large else NORMAL,
        measure,
        options.numbers.emergency,
    )
