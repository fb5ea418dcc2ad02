"""Whom to call, by country: numbers, and the words that people use there.

Screen and paper say the same from here. Numbers are those of clinical.md section 2:
999, 911 or 112; those of Australia and New Zealand are common knowledge (K).
"""

from companion.domain.fact import fact
from companion.language import mark


@fact
class HelpNumbers:
    """One country: its numbers, and its words for whom to ask.

    ``title`` stands alone, ``country`` inside a sentence. ``urgent`` and
    ``urgent_else`` say what to do on the same day, in two short lines for paper;
    ``today`` and ``soon`` are one line each for the screen.
    """

    country: str
    emergency: str
    ward: str
    urgent: str
    urgent_else: str
    doctor: str
    practice: str
    title: str
    today: str
    soon: str


UNITED_KINGDOM = HelpNumbers(
    mark("the United Kingdom"),
    "999",
    mark("A&E"),
    mark("Call 111"),
    mark("or urgent GP"),
    mark("GP or physio"),
    mark("GP practice"),
    mark("United Kingdom"),
    mark("call 111 or your GP"),
    mark("GP or physiotherapist"),
)
EUROPE = HelpNumbers(
    mark("the European Union"),
    "112",
    mark("an emergency room"),
    mark("See a doctor"),
    mark("or out-of-hours care"),
    mark("Doctor or physio"),
    mark("Doctor"),
    mark("European Union"),
    mark("see a doctor"),
    mark("doctor or physiotherapist"),
)
UNITED_STATES = HelpNumbers(
    mark("the United States"),
    "911",
    mark("the ER"),
    mark("See a doctor"),
    mark("or urgent care"),
    mark("Doctor or PT"),
    mark("Doctor"),
    mark("United States and Canada"),
    mark("doctor or urgent care"),
    mark("doctor or physical therapist"),
)
AUSTRALIA = HelpNumbers(
    mark("Australia"),
    "000",
    mark("the ED"),
    mark("See a GP"),
    mark("or call 1800 022 222"),
    mark("GP or physio"),
    mark("GP practice"),
    mark("Australia"),
    mark("GP or 1800 022 222"),
    mark("GP or physiotherapist"),
)
NEW_ZEALAND = HelpNumbers(
    mark("New Zealand"),
    "111",
    mark("the ED"),
    mark("See a GP"),
    mark("or call 0800 611 116"),
    mark("GP or physio"),
    mark("GP practice"),
    mark("New Zealand"),
    mark("GP or 0800 611 116"),
    mark("GP or physiotherapist"),
)
# 112 reaches help from a mobile in many places; nothing better is known of them.
ELSEWHERE_112 = HelpNumbers(
    mark("other countries"),
    "112",
    mark("an emergency room"),
    mark("See a doctor"),
    mark("or out-of-hours care"),
    mark("Doctor or physio"),
    mark("Doctor"),
    mark("Another country"),
    mark("see a doctor"),
    mark("doctor or physiotherapist"),
)
COUNTRIES = {
    "gb": UNITED_KINGDOM,
    "eu": EUROPE,
    "us": UNITED_STATES,
    "au": AUSTRALIA,
    "nz": NEW_ZEALAND,
    "other": ELSEWHERE_112,
}
# Emergency numbers of the places above, for somebody who travels.
ELSEWHERE = (
    (mark("United Kingdom"), "999"),
    (mark("European Union"), "112"),
    (mark("United States and Canada"), "911"),
    (mark("Australia"), "000"),
    (mark("New Zealand"), "111"),
)
# The members of the European Union, and those around it where 112 is the number.
_EUROPEAN = (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    " IS LI NO CH"
)
_TERRITORIES = {
    "GB": "gb",
    "GG": "gb",
    "JE": "gb",
    "IM": "gb",
    "US": "us",
    "CA": "us",
    "AU": "au",
    "NZ": "nz",
}


def country_of(territory: str) -> str:
    """The key in ``COUNTRIES`` for a territory's two letters, such as ``GB``."""
    if territory in _EUROPEAN.split(" "):
        return "eu"
    return _TERRITORIES.get(territory, "other")
