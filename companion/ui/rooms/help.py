"""When to get help: a place like others, or a visit from wherever one is."""

from typing import TYPE_CHECKING

from companion.ui.pages.help import HelpPage

if TYPE_CHECKING:
    from companion.ui.room import Host


class HelpRoom:
    """The help page, with the numbers of the country."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.page = HelpPage(host.theme)
        self.page.print_asked.connect(self.print_shown)
        self.page.country_chosen.connect(host.crew.print_shop.choose_country)
        self.page.back_asked.connect(host.end_visit)

    def enter(self) -> None:
        """Show the numbers of the country that is chosen now."""
        self.page.show_numbers(self._host.crew.print_shop.country())

    def set_visit(self, *, visit: bool) -> None:
        """Offer the way back, or not."""
        self.page.set_visit(visit=visit)

    def print_shown(self) -> None:
        """Print the emergency sheet."""
        self._host.crew.print_shop.help(self._host.frame)
