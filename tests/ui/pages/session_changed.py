"""What has become of a session, and of its open menu."""

from companion.domain.change import Change
from companion.domain.player import State
from companion.ui.widgets.button import Button
from tests.ui.pages.session_stand import Stand


def stands(on: Stand, state: State) -> bool:
    """Whether the session is in a state now."""
    return on.player.state is state


def changes(on: Stand) -> list[Change]:
    told = [args[0] for name, args in on.facts if name == "changed"]
    return [one for one in told if isinstance(one, Change)]


def turned(on: Stand, words: str) -> Button:
    """The line of the open menu with these words."""
    (found,) = (
        one
        for one in on.page.menu.findChildren(Button)
        if one.words == words and one.isVisibleTo(on.page)
    )
    return found
