"""The colours and border widths of one look, read from a theme file.

A theme file names colours and says which role each one plays; the program only
ever asks for roles. All files carry the same roles (a test holds them to it).
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from companion.domain.fact import fact
from companion.library.memo import Memo, state_of


@fact
class Borders:
    """Pen widths in px at scale factor 1: cards, controls, what is chosen, Stop."""

    hairline: float
    control: float
    chosen: float
    stop: float


@fact
class Tokens:
    """One look: roles to ``#RRGGBB``, border widths, how dark shadows are (0 to 1)."""

    name: str
    dark: bool
    borders: Borders
    shadow: float
    roles: Mapping[str, str]

    @property
    def flat(self) -> bool:
        """Whether shape is told by borders alone, as in high contrast."""
        return self.shadow == 0


def read_tokens(path: Path, memo: Memo | None = None) -> Tokens:
    """Read a theme file, or recall it while it has not changed.

    Raises:
        OSError: the file cannot be read.
        KeyError: a part is missing, or a role names a colour that is not there.
    """
    memo = memo or Memo()
    state = state_of(path)
    with suppress(KeyError, TypeError, AttributeError):
        return _tokens(memo.recall(path, state))
    # A usual start recalls its theme; reading it costs 4 ms.
    import tomllib  # noqa: PLC0415 - as said

    content = tomllib.loads(path.read_text(encoding="utf-8"))
    made = _tokens(content)
    memo.remember(path, state, content)
    return made


def _tokens(content: Any) -> Tokens:  # noqa: ANN401 - as it was read
    colours = content["colours"]
    return Tokens(
        name=content["name"],
        dark=content["dark"],
        borders=Borders(**content["borders"]),
        shadow=content["shadow"]["darkness"],
        roles={role: colours[name] for role, name in content["roles"].items()},
    )
