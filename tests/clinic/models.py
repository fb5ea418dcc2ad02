"""The models of FHIR that a bundle is held to: those of fhir.resources, R4B (4.3.0)."""

import json
import warnings
from importlib import import_module
from typing import Any


def valid(document: dict[str, Any]) -> dict[str, Any]:
    """The document, once the models have taken it and given it back unchanged."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the package itself, about pydantic
        # Its thousands of classes cost mypy a minute; nothing of them is used by name.
        model = import_module("fhir.resources.R4B.bundle").Bundle
        made = model.model_validate_json(json.dumps(document))
        again = json.loads(made.model_dump_json())
    assert len(again["entry"]) == len(document["entry"])
    return document
