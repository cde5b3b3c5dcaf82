"""Fixtures shared by all tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from generator import build
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kept import kept_name, load_kept
from generator.facts import gather
from generator.facts.api import ModuleApi
from generator.facts.model import Facts
from generator.project import Project, open_project
from generator.system.kept import Kept
from generator.uses.gather import uses

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
KEPT = ROOT / "build/cache"
"""What is kept between runs."""
CACHE = KEPT
if os.environ.get("PYTEST_XDIST_WORKER"):
    NAME = f"atlas-{os.environ['PYTEST_XDIST_TESTRUNUID']}-{os.environ['PYTEST_XDIST_WORKER']}"
    CACHE = Path(tempfile.gettempdir(), NAME)
"""What is kept for this process alone: a build sweeps from it what another may be writing."""
FACTS, USES = ("apis", "imports"), "uses"
"""What is kept of facts, and of where names are used."""
Once = Callable[[str, Callable[[Path], None]], Path]
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
REAL = project_at(ROOT).layers
"""The layers of the real catalogue."""

settings.load_profile("ci")
"""The same cases every time, so that a failure is the change's own; `make test-long` tries others."""


def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes run the tests: one more than there are cores, for browsers and builds are waited for."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put first what needs the real site: one process builds it from the start, and none waits for it at the end."""
    items.sort(key=lambda item: "site" not in getattr(item, "fixturenames", ()))


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
    return load_kept(REAL, CACHE)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all processes of this run of the tests have in common."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def once(shared: Path) -> Once:
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


@pytest.fixture(scope="session", autouse=True)
def in_a_folder_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let commands that run in the checkout make what they make in a folder of this process.

    So none waits for another or sees what it left, and a clone in which nothing was built is like any.
    """
    work = tmp_path_factory.mktemp("work")

    def opened(root: Path, environment: Mapping[str, str], content: Path | None = None) -> Project:
        project = open_project(root, environment, content)
        return replace(project, work=work, cache=CACHE) if root == ROOT else project

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.cli.options.open_project", opened)
        yield


@pytest.fixture(scope="session", autouse=True)
def kept_facts(once: Once) -> Iterator[None]:
    """Give this process what is kept between runs; one of them gathers it where it is not there yet."""
    KEPT.mkdir(parents=True, exist_ok=True)
    if CACHE == KEPT:
        yield
        return

    def fill(_: Path) -> None:
        catalogue = load_kept(REAL, KEPT)
        now = gather.facts_fingerprint()
        are_kept = all(Kept(KEPT).get(name, now) for name in FACTS)
        if not are_kept or not (KEPT / USES).is_file():
            uses(catalogue, gather.gather(catalogue, KEPT), KEPT)

    once("facts", fill)
    CACHE.mkdir(exist_ok=True)
    for name in (*FACTS, USES, kept_name(REAL)):
        shutil.copyfile(KEPT / name, CACHE / name)
    (CACHE / "runner").symlink_to(KEPT / "runner")
    yield
    shutil.rmtree(CACHE, ignore_errors=True)


@pytest.fixture(scope="session")
def kept_runner(once: Once) -> None:
    """Let one process make what runs examples in pages, which all keep in one place."""

    def fill(_: Path) -> None:
        build.runs(replace(project_at(ROOT), cache=KEPT))

    once("runner", fill)


@pytest.fixture(scope="session")
def facts(catalogue: Catalogue) -> Facts:
    """Return the facts of the real catalogue, as the build gathers them."""
    return gather.gather(catalogue, CACHE)


@pytest.fixture(scope="session")
def apis() -> Mapping[str, ModuleApi]:
    """Return the public names of every module of the standard library, as the build gathers them."""
    return gather.apis(CACHE)
