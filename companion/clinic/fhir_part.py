"""Small parts that every FHIR resource is made of: ids, codes, moments, references."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

Part = dict[str, Any]

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
# The program's own words for its exercises and answers.
OWN = "urn:companion:code"
_SPACE = UUID("5d4b0b52-8c5c-4f0e-9d38-8f2f6a7f2c11")


def key_of(*words: object) -> str:
    """The id of a resource: the same things always have the same one."""
    return str(uuid5(_SPACE, "/".join(str(word) for word in words)))


def concept(text: str, *codings: Part) -> Part:
    """Something said in words and, where there is one, by code."""
    return {"coding": list(codings), "text": text} if codings else {"text": text}


def coding(system: str, code: str, display: str) -> Part:
    """A code with the words that its system has for it."""
    return {"system": system, "code": code, "display": display}


def moment(at: datetime) -> str:
    """A moment as FHIR writes it, in UTC to the second."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def reference(key: str) -> Part:
    """A pointer to another resource of the bundle, by its id."""
    return {"reference": f"urn:uuid:{key}"}


def entry(resource: Part) -> Part:
    """A resource in its bundle."""
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
