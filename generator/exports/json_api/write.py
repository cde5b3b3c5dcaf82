"""All files of the API."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.catalogue import model
from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.examples.record import Line
from generator.exports.json_api import categories, changes, entries, tables
from generator.exports.json_api.index import index
from generator.exports.json_api.openapi import openapi
from generator.exports.json_api.packages import package_documents
from generator.exports.json_api.parts import Part
from generator.exports.json_api.paths import INDEX, OPENAPI, changes_document, document, table
from generator.facts.changes import pairs
from generator.facts.model import Facts
from generator.uses.gather import NO_USES, Uses


def api_files(
    catalogue: Catalogue,
    facts: Facts,
    record: Mapping[str, Line],
    name: str,
    uses: Uses = NO_USES,
) -> dict[str, bytes]:
    """Return the documents of the API of a site of this name, by path below its root."""
    documents: dict[str, Part] = {
        INDEX: index(catalogue, facts),
        table("modules-by-version"): tables.modules_by_version(catalogue, facts),
        table("removed-modules"): tables.removed_modules(catalogue, facts),
        table("install-names"): tables.install_names(catalogue),
        table("packages"): tables.packages(catalogue, facts),
    }
    documents |= package_documents(facts.packages)
    for first, last in pairs() if catalogue.tells_of_python else ():
        documents[changes_document(first, last)] = changes.changes(
            catalogue, facts.standard.listed, first, last
        )
    for slug in catalogue.category_order:
        documents[document(category_address(slug))] = categories.category(catalogue, slug)
    for module in catalogue.of(model.Module):
        documents[document(entry_address(module))] = entries.module(
            catalogue, facts, record, module, uses
        )
    for builtin in catalogue.of(model.Builtin):
        documents[document(entry_address(builtin))] = entries.builtin(
            catalogue, facts, record, builtin, uses
        )
    for concept in catalogue.of(model.Concept):
        documents[document(entry_address(concept))] = entries.concept(catalogue, record, concept)
    files = {
        path: _bytes(one.model_dump_json(exclude_defaults=True)) for path, one in documents.items()
    }
    files[OPENAPI] = _bytes(json.dumps(openapi(name), ensure_ascii=False, separators=(",", ":")))
    return files


def _bytes(text: str) -> bytes:
    return f"{text}\n".encode()
