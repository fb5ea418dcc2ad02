"""Whom to call, by country: numbers, and the words that people use there.

Screen and paper say the same from here. Numbers are those of clinical.md section 2:
999, 911 or 112; those of Australia and New Zealand are common knowledge (K).
"""

from companion.domain.fact import fact


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
    "the United Kingdom",
    "999",
    "A&E",
    "Call 111",
    "or urgent GP",
    "GP or physio",
    "GP practice",
    "United Kingdom",
    "call 111 or your GP",
    "GP or physiotherapist",
)
EUROPE = HelpNumbers(
    "the European Union",
    "112",
    "an emergency room",
    "See a doctor",
    "or out-of-hours care",
    "Doctor or physio",
    "Doctor",
    "European Union",
    "see a doctor",
    "doctor or physiotherapist",
)
UNITED_STATES = HelpNumbers(
    "the United States",
    "911",
    "the ER",
    "See a doctor",
    "or urgent care",
    "Doctor or PT",
    "Doctor",
    "United States and Canada",
    "doctor or urgent care",
    "doctor or physical therapist",
)
AUSTRALIA = HelpNumbers(
    "Australia",
    "000",
    "the ED",
    "See a GP",
    "or call 1800 022 222",
    "GP or physio",
    "GP practice",
    "Australia",
    "GP or 1800 022 222",
    "GP or physiotherapist",
)
NEW_ZEALAND = HelpNumbers(
    "New Zealand",
    "111",
    "the ED",
    "See a GP",
    "or call 0800 611 116",
    "GP or physio",
    "GP practice",
    "New Zealand",
    "GP or 0800 611 116",
    "GP or physiotherapist",
)
# 112 reaches help from a mobile in many places; nothing better is known of them.
ELSEWHERE_112 = HelpNumbers(
    "other countries",
    "112",
    "an emergency room",
    "See a doctor",
    "or out-of-hours care",
    "Doctor or physio",
    "Doctor",
    "Another country",
    "see a doctor",
    "doctor or physiotherapist",
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
    ("United Kingdom", "999"),
    ("European Union", "112"),
    ("United States and Canada", "911"),
    ("Australia", "000"),
    ("New Zealand", "111"),
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
