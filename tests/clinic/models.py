"""What a bundle is held to: the official JSON schema of R4, its codes, and the models.

The schema is HL7's own (``tests/reference/fhir``). The models are those of
fhir.resources for R4B (4.3.0): they know more of what may stand where.
"""

import json
import lzma
import warnings
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from jsonschema import Draft6Validator

SCHEMA = Path(__file__).parents[1] / "reference" / "fhir" / "fhir.schema.json.xz"
KINDS = ("Patient", "CarePlan", "Procedure", "Observation", "AdverseEvent")
# Required value sets of R4 that the schema names only as code.
CODES = {
    ("CarePlan", "status"): (
        "draft active on-hold revoked completed entered-in-error unknown"
    ),
    ("CarePlan", "intent"): "proposal plan order option",
    ("CarePlan", "activity.detail.status"): (
        "not-started scheduled in-progress on-hold completed cancelled stopped "
        "unknown entered-in-error"
    ),
    ("CarePlan", "activity.detail.kind"): (
        "Appointment CommunicationRequest DeviceRequest MedicationRequest "
        "NutritionOrder Task ServiceRequest VisionPrescription"
    ),
    ("Procedure", "status"): (
        "preparation in-progress not-done on-hold stopped completed "
        "entered-in-error unknown"
    ),
    ("Observation", "status"): (
        "registered preliminary final amended corrected cancelled "
        "entered-in-error unknown"
    ),
    ("AdverseEvent", "actuality"): "actual potential",
}


@lru_cache(maxsize=1)
def _schema() -> Draft6Validator:
    """The bundle of the schema; of its 148 kinds of resources those written here."""
    whole = json.loads(lzma.decompress(SCHEMA.read_bytes()))
    definitions = whole["definitions"]
    definitions["ResourceList"] = {
        "oneOf": [{"$ref": f"#/definitions/{kind}"} for kind in KINDS]
    }
    return Draft6Validator({"definitions": definitions, "$ref": "#/definitions/Bundle"})


def errors(document: dict[str, Any]) -> list[str]:
    """What the official schema and the code lists of R4 have against a bundle."""
    told = [one.message for one in _schema().iter_errors(document)]
    for resource in (one["resource"] for one in document["entry"]):
        for (kind, path), codes in CODES.items():
            if resource["resourceType"] == kind:
                unknown = set(_at(resource, path.split("."))) - set(codes.split())
                told += [f"{kind}.{path} is no {code}" for code in sorted(unknown)]
    return told


def _at(node: Any, path: list[str]) -> list[str]:  # noqa: ANN401 - any JSON value
    if isinstance(node, list):
        return [code for one in node for code in _at(one, path)]
    if not path:
        return [node]
    return _at(node[path[0]], path[1:]) if path[0] in node else []


def valid(document: dict[str, Any]) -> dict[str, Any]:
    """The document, once schema and models have taken it without an error."""
    assert errors(document) == []
    return modelled(document)


def modelled(document: dict[str, Any]) -> dict[str, Any]:
    """The document, once the models have taken it. Raises what they find wrong."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the package itself, about pydantic
        # Its thousands of classes cost mypy a minute; nothing of them is used by name.
        model = import_module("fhir.resources.R4B.bundle").Bundle
        made = model.model_validate_json(json.dumps(document))
        again = json.loads(made.model_dump_json())
    assert len(again["entry"]) == len(document["entry"])
    return document
