"""The documents of the API, as the tests make them."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.examples import record
from generator.exports.json_api.write import api_files
from generator.facts.model import Facts
from tests.conftest import DATA, SETTINGS
from tests.site.test_golden import FACTS


def make(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    lines = record.current(catalogue.examples(), record.read(catalogue.root))
    return api_files(catalogue, facts, lines, SETTINGS.site_name)


def few() -> dict[str, Any]:
    """Return the documents of the small catalogue."""
    return {path: json.loads(one) for path, one in make(load(DATA / "small"), FACTS).items()}


def digest() -> str:
    """Return a digest of all documents of the small catalogue."""
    return hashlib.sha256(repr(make(load(DATA / "small"), FACTS)).encode()).hexdigest()
