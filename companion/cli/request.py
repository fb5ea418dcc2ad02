"""What the options of a verb ask for, read and checked."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One picture of an exercise; ``pose`` or ``phase`` says which, or neither.

    ``overlays`` names what is drawn over the person: spine, glow, arrow.
    """

    exercise_id: str
    pose: str | None
    phase: float | None
    side: str | None
    level: int
    size: tuple[int, int]
    overlays: frozenset[str]
    out: Path


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """One sheet as a PDF file, as text, or both; ``sheet`` is the verb's name.

    Without ``paper`` it is on that of the settings; ``chosen`` says which of its kind,
    such as the class of a card.
    """

    sheet: str
    pdf: Path | None = None
    text: bool = False
    paper: str | None = None
    large: bool = False
    sparing: bool = False
    language: str | None = None
    chosen: str = ""
    data_dir: Path | None = None


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A plan file to write or to take up; ``unasked``: with no question."""

    file: Path
    made_by: str = ""
    message: str = ""
    unasked: bool = False
    data_dir: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What goes out, each into a file of its own; ``name`` is written into FHIR."""

    diary: Path | None = None
    csv: Path | None = None
    fhir: Path | None = None
    pdf: Path | None = None
    name: str = ""
    paper: str | None = None
    large: bool = False
    data_dir: Path | None = None
