"""Fixtures shared by all tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.facts import gather
from generator.facts.api import ModuleApi
from generator.facts.model import Facts
from generator.project import Project, open_project

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
CACHE = ROOT / "build/cache"
STEPS = "".join(
    f"atlas: {step}\n"
    for step in (
        "reading the content",
        "gathering facts",
        "writing pages",
        "building the site with MkDocs",
        "finishing the site",
    )
)
"""What a build writes to a log."""


def project_at(folder: Path, content: Path | None = None, site_url: str = "") -> Project:
    """Return the project in a folder; it takes the facts that this checkout has gathered."""
    environment = {key: value for key, value in os.environ.items() if key != "ATLAS_SITE_URL"}
    if site_url:
        environment["ATLAS_SITE_URL"] = site_url
    return replace(open_project(folder, environment, content), cache=CACHE)


SETTINGS = project_at(ROOT).settings
"""What our own project says of itself."""

settings.load_profile("ci")
"""The same cases every time, so that a failure is the change's own; `make test-long` tries others."""


def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes run the tests: one more than there are cores, for browsers and builds are waited for."""
    return (os.cpu_count() or 1) + 1


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
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all processes of this run of the tests have in common."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def once(shared: Path) -> Callable[[str, Callable[[Path], None]], Path]:
    """Return a function that lets a folder of this name be filled by one process of the run alone."""

    def folder(name: str, fill: Callable[[Path], None]) -> Path:
        made, done = shared / name, shared / f"{name}.done"
        with FileLock(shared / f"{name}.lock"):
            if not done.is_file():
                shutil.rmtree(made, ignore_errors=True)
                made.mkdir()
                fill(made)
                done.touch()
        return made

    return folder


@pytest.fixture(scope="session")
def facts(catalogue: Catalogue, shared: Path) -> Facts:
    """Return the facts of the real catalogue, as the build gathers them."""
    with FileLock(shared / "facts.lock"):
        return gather.gather(catalogue, CACHE)


@pytest.fixture(scope="session")
def apis(shared: Path) -> Mapping[str, ModuleApi]:
    """Return the public names of every module of the standard library, as the build gathers them."""
    with FileLock(shared / "facts.lock"):
        return gather.apis(CACHE)
