"""Who is drawn: build, skin and hair, chosen in one place."""

from collections.abc import Mapping

from companion.domain.fact import fact

SKINS: Mapping[str, str] = {
    "light": "EDB999",
    "olive": "D9A27C",
    "brown": "A8714E",
    "deep": "7A4C36",
}
HAIRS: Mapping[str, str] = {
    "brown": "5A3B2E",
    "black": "2E2A2C",
    "grey": "8E8A88",
    "fair": "B08A55",
}


@fact
class Person:
    """Who is drawn; ``build`` is a key of BUILDS, the others of the tables here."""

    build: str = "woman"
    skin: str = "light"
    hair: str = "brown"


USUAL = Person()
