"""Whom to call, by country: numbers, and the words that people use there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpNumbers:
    """One country: its numbers and words for the emergency sheet and line.

    ``urgent`` and ``urgent_else`` say what to do on the same day.
    """

    country: str
    emergency: str
    ward: str
    urgent: str
    urgent_else: str
    doctor: str
    practice: str


UNITED_KINGDOM = HelpNumbers(
    "the United Kingdom",
    "999",
    "A&E",
    "Call 111",
    "or urgent GP",
    "GP or physio",
    "GP practice",
)
EUROPE = HelpNumbers(
    "the European Union",
    "112",
    "an emergency room",
    "See a doctor",
    "or out-of-hours care",
    "Doctor or physio",
    "Doctor",
)
UNITED_STATES = HelpNumbers(
    "the United States",
    "911",
    "the ER",
    "See a doctor",
    "or urgent care",
    "Doctor or PT",
    "Doctor",
)
AUSTRALIA = HelpNumbers(
    "Australia",
    "000",
    "the ED",
    "See a GP",
    "or call 1800 022 222",
    "GP or physio",
    "GP practice",
)
NEW_ZEALAND = HelpNumbers(
    "New Zealand",
    "111",
    "the ED",
    "See a GP",
    "or call 0800 611 116",
    "GP or physio",
    "GP practice",
)
COUNTRIES = {
    "gb": UNITED_KINGDOM,
    "eu": EUROPE,
    "us": UNITED_STATES,
    "au": AUSTRALIA,
    "nz": NEW_ZEALAND,
}
# Emergency numbers of the places above, for somebody who travels.
ELSEWHERE = (
    ("United Kingdom", "999"),
    ("European Union", "112"),
    ("United States and Canada", "911"),
    ("Australia", "000"),
    ("New Zealand", "111"),
)
