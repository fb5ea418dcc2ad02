"""Who the window and its rooms work with."""

from typing import TYPE_CHECKING

from companion.domain.fact import fact
from companion.store.album import Album
from companion.store.scribe import Scribe
from companion.store.setting import Settings
from companion.store.teller import Teller
from companion.store.writer import WhenSure
from companion.ui.amenity import Amenities
from companion.ui.casebook import Casebook
from companion.ui.desk import Desk
from companion.ui.diary_ear import DiaryEar
from companion.ui.print_shop import PrintShop
from companion.ui.tongue import Tongue

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.library.reading_room import ReadingRoom
    from companion.ui.annals import Annals
    from companion.ui.equipment import Equipment
    from companion.ui.errand import Errand
    from companion.ui.pages.session import SessionPage
    from companion.ui.upkeep import Upkeep


@fact
class Crew:
    """The desk, the diary's pen and ear, the print shop, and company for a session.

    ``tongue`` is the language spoken: ``tongue.follow(code)`` when another is chosen.
    ``teller`` keeps what the person tells; ``casebook`` is what the rules make of it.
    """

    desk: Desk
    scribe: Scribe
    ear: DiaryEar
    print_shop: PrintShop
    accompany: "Callable[[SessionPage], None]"  # with sound, an ear, wakefulness
    upkeep: "Callable[[], Upkeep]"  # of the diary as a whole; made when first asked
    amenities: Amenities  # reminders, try-outs, the guide
    tongue: Tongue
    teller: Teller
    casebook: Casebook
    reading_room: "Callable[[], ReadingRoom]"  # the pages of Learn
    settings: Settings
    wear: "Callable[[], None]"  # the looks again, when a setting of them was changed
    devices: "Callable[[], Equipment]"  # speaker, voices, microphone
    album: Album  # photos of the person's own exercises
    when_sure: WhenSure  # of the date
    files: "Callable[[], Errand]"  # what is saved, written beside the window
    annals: "Callable[[], Annals]"  # the past, read and put right
