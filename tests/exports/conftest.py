"""The documents of the API, made once for all tests of exports."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from tests.exports import documents as made


@pytest.fixture(scope="session")
def files(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return the documents of the real catalogue."""
    return made.make(catalogue, facts)


@pytest.fixture(scope="session")
def documents(files: dict[str, bytes]) -> dict[str, Any]:
    return {path: json.loads(data) for path, data in files.items()}


@pytest.fixture(scope="session")
def few() -> dict[str, Any]:
    """Return the documents of the small catalogue."""
    return made.few()
