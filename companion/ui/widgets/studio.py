"""What pictures of the figure are made with: frames, stills and idle time."""

from companion.domain.fact import fact
from companion.figure.ink import Tone
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills


@fact
class Studio:
    """Shared by all widgets of a window that show the figure."""

    frames: FrameCache
    queue: IdleQueue
    stills: Stills


def tone_of(theme: Theme) -> Tone:
    """The ground that the figure gets under a theme."""
    return {"dark": Tone.DARK, "contrast": Tone.CONTRAST}.get(theme.mode, Tone.LIGHT)
