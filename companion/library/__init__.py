"""Reads the content of assets into domain objects, with located errors."""

from companion.library.error import ContentError, Fault, UnknownExercise
from companion.library.memo import Memo
from companion.library.shelf import Library, read_exercise

__all__ = [
    "ContentError",
    "Fault",
    "Library",
    "Memo",
    "UnknownExercise",
    "read_exercise",
]
