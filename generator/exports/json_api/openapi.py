"""The description of the API for programs, derived from the models that make its documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core.core_schema import DictSchema

from generator.catalogue.kinds import BUILTINS, CONCEPTS, MODULES
from generator.catalogue.model import FORMS
from generator.exports.json_api import documents, tables
from generator.exports.json_api.changes import ChangesDocument
from generator.exports.json_api.index import Index
from generator.exports.json_api.packages import PackageDocument
from generator.exports.json_api.parts import Part
from generator.exports.json_api.paths import INDEX, ROOT, table

COMPONENT = "#/components/schemas/{model}"


@dataclass(frozen=True)
class DocumentKind:
    """One kind of document."""

    model: type[Part]
    summary: str
    name: str = ""
    """The form of the name in its path, if it has one."""


DOCUMENTS: Mapping[str, DocumentKind] = {
    INDEX: DocumentKind(Index, "Everything there is, and where"),
    f"{ROOT}{MODULES.address}{{name}}.json": DocumentKind(
        documents.ModuleDocument, "A module, by its import name", FORMS["import name"]
    ),
    f"{ROOT}{BUILTINS.address}{{name}}.json": DocumentKind(
        documents.BuiltinDocument, "A built-in, by its name", FORMS["import name"]
    ),
    f"{ROOT}{CONCEPTS.address}{{slug}}.json": DocumentKind(
        documents.ConceptDocument, "An idea behind modules", FORMS["slug"]
    ),
    f"{ROOT}categories/{{slug}}.json": DocumentKind(
        documents.CategoryDocument, "A category with its members", FORMS["slug"]
    ),
    f"{ROOT}changes/{{versions}}.json": DocumentKind(
        ChangesDocument,
        "What changed from one Python to a later one: what broke, what replaces it, what is new",
        r"^3\.\d{1,2}-3\.\d{1,2}$",
    ),
    f"{ROOT}packages/{{distribution}}.json": DocumentKind(
        PackageDocument,
        "The names of a third-party package, by its normalised name",
        r"^[a-z0-9-]+$",
    ),
    table("modules-by-version"): DocumentKind(
        tables.ModulesByVersion, "Which Pythons and systems have which standard-library modules"
    ),
    table("removed-modules"): DocumentKind(
        tables.RemovedModules, "Which modules left the standard library, and what replaces them"
    ),
    table("install-names"): DocumentKind(
        tables.InstallNames, "What to install to import a third-party module"
    ),
    table("packages"): DocumentKind(
        tables.Packages, "What was measured of third-party packages: licence, size, needs"
    ),
}
"""Every kind of document by its path below the site's root; this description is not among them."""


def published(name: str) -> str:
    """Return the name of a class as the description has it; published names stay, whatever ours become."""
    return "Kind" if name == "SymbolKind" else name.removesuffix("Document").removesuffix("Part")


class _Strict(GenerateJsonSchema):
    """Leaves out the titles of keys, which repeat their names, and holds names to their form."""

    def normalize_name(self, name: str) -> str:
        return published(super().normalize_name(name))

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def dict_schema(self, schema: DictSchema) -> JsonSchemaValue:
        made = super().dict_schema(schema)
        return made | {"additionalProperties": False} if "patternProperties" in made else made


def openapi(name: str) -> dict[str, Any]:
    """Return the OpenAPI document of a site of this name."""
    mode: Literal["serialization"] = "serialization"
    _, schemas = models_json_schema(
        [(kind.model, mode) for kind in DOCUMENTS.values()],
        ref_template=COMPONENT,
        schema_generator=_Strict,
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": name,
            "version": "1",
            "description": (
                "What the pages of the site say, for programs: files, read only, no key needed. "
                "Addresses in documents are relative to the site's root. In authored text code "
                "stands in backticks and emphasis in asterisks. A key that is not required is "
                "left out where it has its default. Within version 1 keys are added, never "
                "renamed or removed."
            ),
        },
        "servers": [{"url": "../../", "description": "The site's root"}],
        "paths": {f"/{path}": _path(path, kind) for path, kind in DOCUMENTS.items()},
        "components": {
            "schemas": {name: one | {"title": name} for name, one in schemas["$defs"].items()}
        },
    }


def _path(path: str, kind: DocumentKind) -> dict[str, Any]:
    schema = {"$ref": COMPONENT.format(model=published(kind.model.__name__))}
    operation: dict[str, Any] = {
        "operationId": f"get{published(kind.model.__name__)}",
        "summary": kind.summary,
        "responses": {
            "200": {
                "description": "The document",
                "content": {"application/json": {"schema": schema}},
            }
        },
    }
    if kind.name:
        operation["parameters"] = [
            {
                "name": path.partition("{")[2].partition("}")[0],
                "in": "path",
                "required": True,
                "schema": {"type": "string", "pattern": kind.name},
            }
        ]
        operation["responses"]["404"] = {"description": "There is no such page"}
    return {"get": operation}
