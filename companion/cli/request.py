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
    """One sheet as a PDF; without ``paper`` on that of the settings."""

    pdf: Path
    paper: str | None
    data_dir: Path | None
