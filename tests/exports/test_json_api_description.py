"""The OpenAPI description: every document is as it says, and what is not is refused."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import jsonschema_rs
import pytest

from generator.exports.json_api.openapi import DOCUMENTS, openapi, published
from generator.exports.json_api.paths import OPENAPI
from generator.pythons import SYSTEMS, VERSIONS, text
from tests.conftest import DATA, SETTINGS

KEYS = DATA / "golden" / "api-v1-keys.txt"
EVERY = [text(version) for version in VERSIONS]


def kind(path: str) -> str:
    """Return the name of the schema of the document at a path."""
    for template, described in DOCUMENTS.items():
        form = "[^/]+".join(map(re.escape, re.split(r"\{\w+\}", template)))
        if re.fullmatch(form, path):
            return published(described.model.__name__)
    raise AssertionError(f"{path} is not described")


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """Return a validator for one kind of document."""
    whole = {"$ref": f"#/components/schemas/{schema}", "components": COMPONENTS}
    return jsonschema_rs.Draft202012Validator(whole)


COMPONENTS = openapi(SETTINGS.site_name)["components"]


def test_the_description_is_valid_openapi(documents: dict[str, Any]) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    OpenAPIV31SpecValidator(documents[OPENAPI]).validate()
    assert documents[OPENAPI] == openapi(SETTINGS.site_name)


def test_every_document_is_as_described(documents: dict[str, Any]) -> None:
    checked = set()
    for path, document in documents.items():
        if path != OPENAPI:
            errors = validator(kind(path)).iter_errors(document)
            assert [error.message for error in errors] == [], path
            checked.add(kind(path))
    assert len(checked) == len(DOCUMENTS)


@pytest.mark.parametrize(
    ("path", "spoil", "message"),
    [
        ("modules/textwrap", lambda one: one.pop("danger"), '"danger" is a required property'),
        ("modules/textwrap", lambda one: one.update(extra=1), "('extra' was unexpected)"),
        ("modules/textwrap", lambda one: one["tasks"][0].pop("code"), '"code" is a required'),
        (
            "modules/textwrap",
            lambda one: one["measured"]["symbols"][0].update(kind="routine"),
            '"routine" is not one of',
        ),
        (
            "modules/textwrap",
            lambda one: one["measured"]["symbols"][0].update(versions=["2.7"]),
            '"2.7" is not one of',
        ),
        ("modules/resource", lambda one: one["measured"].update(systems=["beos"]), "is not one of"),
        ("concepts/modules", lambda one: one["sections"][0].update(lead=""), "('lead' was unexp"),
        ("categories/text", lambda one: one.update(members={}), '{} is not of type "array"'),
        ("index", lambda one: one.update(version=2), "1 was expected"),
        ("tables/removed-modules", lambda one: one["modules"].update({"a b": {}}), "'a b'"),
    ],
)
def test_a_spoilt_document_is_refused(
    few: dict[str, Any], path: str, spoil: Any, message: str
) -> None:
    of = validator(kind(f"api/v1/{path}.json"))
    document = deepcopy(few[f"api/v1/{path}.json"])
    if path == "modules/resource":
        document["measured"] = {"versions": EVERY, "systems": list(SYSTEMS), "symbols": []}
        document["measured"] |= {"since": None, "removed": None}
    assert list(of.iter_errors(document)) == []
    spoil(document)
    leaves = [leaf.message for error in of.iter_errors(document) for leaf in flat(error)]
    assert [text for text in leaves if message in text], leaves


def flat(error: jsonschema_rs.ValidationError) -> Iterator[jsonschema_rs.ValidationError]:
    """Yield an error and those behind it."""
    yield error
    for way in getattr(error.kind, "context", ()):
        for inner in way:
            yield from flat(inner)


def test_no_key_goes_within_the_version() -> None:
    """Set ATLAS_GOLDEN=write to promise the keys that are new; none is ever taken off the list."""
    schemas = COMPONENTS["schemas"]
    keys = {f"{name}.{key}" for name, one in schemas.items() for key in one.get("properties", ())}
    keys |= set(DOCUMENTS)
    promised = set(KEYS.read_text("utf-8").splitlines()) if KEYS.is_file() else set()
    assert promised - keys == set()
    if os.environ.get("ATLAS_GOLDEN") == "write":
        KEYS.write_text("".join(f"{key}\n" for key in sorted(promised | keys)), "utf-8")
    else:
        assert keys - promised == set()
