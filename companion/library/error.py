"""What can be wrong with the content, said so that its author can mend it."""

from collections.abc import Iterable

from companion.domain.fact import fact
from companion.domain.typography import is_printable

_SHOWN = 40


def shown(value: object) -> str:
    """A value for a message: short, on one line, quoted when it is a text."""
    if isinstance(value, str):
        text = value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…"
        return '"' + "".join(c if is_printable(c) else "?" for c in text) + '"'
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint such as ``; did you mean "poses"?``, or nothing."""
    # Only a mistake needs it, and importing it costs a start 3 ms.
    from difflib import get_close_matches  # noqa: PLC0415 - see above

    found = get_close_matches(word[:_SHOWN], list(known), n=1)
    return f'; did you mean "{found[0]}"?' if found else ""


@fact
class Fault:
    """One mistake in a file: where it is, what is wrong and what is allowed.

    ``key`` is a path such as ``phases[1].poses[0]``, empty for the whole file.
    """

    file: str
    key: str
    problem: str
    allowed: str = ""

    def __str__(self) -> str:
        """The fault in one line."""
        place = f"{self.file}: {self.key}" if self.key else self.file
        allowed = f" (allowed: {self.allowed})" if self.allowed else ""
        return f"{place}: {self.problem}{allowed}"


class ContentError(Exception):
    """A file of the content cannot be used; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class UnknownExercise(Exception):
    """There is no exercise of that name."""

    def __init__(self, exercise_id: str, known: Iterable[str]) -> None:
        self.exercise_id = exercise_id
        hint = nearest(exercise_id, known)
        super().__init__(f"there is no exercise {shown(exercise_id)}{hint}")


class Misfit(Exception):
    """A value that does not fit; the key path grows while it travels outward."""

    def __init__(self, problem: str, allowed: str = "", key: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.allowed = allowed
        self.key = key

    def under(self, part: str | int) -> "Misfit":
        """The same misfit seen from the table or list that holds it."""
        name = f"[{part}]" if isinstance(part, int) else part
        joint = "." if self.key and not self.key.startswith("[") else ""
        return Misfit(self.problem, self.allowed, f"{name}{joint}{self.key}")

    def in_file(self, file: str) -> ContentError:
        """The error to raise, now that the file is known."""
        return ContentError(Fault(file, self.key, self.problem, self.allowed))
