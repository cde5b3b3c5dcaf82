"""A team's repository with two releases, and what is read of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.facts.model import Facts
from generator.facts.own.described import with_described
from generator.facts.own.read import read_own
from generator.facts.own.source import OwnModules
from generator.own import OwnCode
from generator.site.pages import pages
from generator.site.render import render
from generator.site.views import World
from tests.conftest import DATA, ROOT, SETTINGS
from tests.site.test_golden import LIBRARY, RUNTIME

SOURCES = {
    "src/acme/__init__.py": '"""What Acme computes."""\n\nfrom ._engine import Engine\nfrom .billing import Invoice\n',
    "src/acme/_engine.py": 'class Engine:\n    """Runs things."""\n\n    def start(self) -> None:\n        """Start it."""\n',
    "src/acme/billing.py": (
        '"""Write invoices. They are kept for ten years.\n\nEach has a number.\n"""\n\n'
        'class Invoice:\n    """An invoice.\n\n    Args:\n        number: Its number.\n    """\n\n'
        "    def __init__(self, number: int) -> None: ...\n\n    def send(self) -> None: ...\n\n"
        'def pay(amount: int) -> None:\n    """Pay an amount."""\n'
    ),
    "src/acme/old.py": "def one(): ...\ndef two(): ...\ndef three(): ...\ndef four(): ...\nLIMIT = 3\n",
    "src/acme/broken.py": "def one(:\n",
}


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with two releases and a change since."""
    root = tmp_path_factory.mktemp("team")
    write(root, {name: text for name, text in SOURCES.items() if "billing" not in name})
    write(root, {"src/acme/__init__.py": "from ._engine import Engine\n"})
    commit(root, "v1.0.0")
    write(root, SOURCES)
    commit(root, "v1.1.0")
    write(root, {"src/acme/billing.py": SOURCES["src/acme/billing.py"] + "def refund(): ...\n"})
    commit(root, "v1.2.0rc1")
    write(root, {"src/acme/old.py": SOURCES["src/acme/old.py"] + "def five(): ...\n"})
    return root


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def commit(root: Path, tag: str) -> None:
    person = ["-c", "user.name=Acme", "-c", "user.email=acme@example.org"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", tag], ["tag", tag]):
        subprocess.run(["git", "-C", str(root), *person, *arguments], check=True)


@pytest.fixture(scope="module")
def own(team: Path, tmp_path_factory: pytest.TempPathFactory) -> OwnModules:
    code = OwnCode(
        team / "src",
        ("acme",),
        "acme-suite",
        "https://github.com/acme/acme",
        install_name="acme-suite",
    )
    return read_own([code], tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def catalogue(own: OwnModules) -> Catalogue:
    return with_described(load(DATA / "small"), own)


@pytest.fixture(scope="module")
def facts(own: OwnModules) -> Facts:
    return Facts(RUNTIME, LIBRARY, (own,))


@pytest.fixture(scope="module")
def made(catalogue: Catalogue, facts: Facts) -> dict[str, str]:
    world = World(catalogue, facts, {}, SETTINGS)
    files = render(pages(world), catalogue, ROOT / "templates")
    return {name: data.decode() for name, data in files.items()}
