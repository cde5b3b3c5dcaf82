"""Fixtures shared by all tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from generator.build import CACHE
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.facts.gather import gather
from generator.facts.model import Facts

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"

settings.load_profile("ci")
"""The same cases every time, so that a failure is the change's own; `make test-long` tries others."""


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the checkout."""
    return ROOT


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a copy of the small catalogue, free to be changed."""
    return Path(shutil.copytree(DATA / "small", tmp_path / "small"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the real catalogue."""
    return load(ROOT / "content")


@pytest.fixture(scope="session")
def facts(catalogue: Catalogue) -> Facts:
    """Return the facts of the real catalogue, as the build gathers them."""
    return gather(catalogue, CACHE)
