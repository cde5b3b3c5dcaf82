"""The Markdown of one entry of each kind, whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.catalogue.load import load
from generator.catalogue.model import Explanation
from generator.examples import record
from generator.facts.api import Deprecation, Form, ModuleApi, Signature, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE, only
from generator.facts.measured import BuiltinKind, Imports, ModuleKind, RuntimeFacts, StubFacts
from generator.facts.model import Facts
from generator.facts.packages.source import packages
from generator.facts.standard import StandardLibrary
from generator.packages.facts import load_facts
from generator.packages.instead import load_instead
from generator.packages.releases import load_releases
from generator.pythons import Platform
from generator.site.pages import pages
from generator.site.render import render
from generator.site.views import World
from tests.conftest import DATA, ROOT, SETTINGS

ALL = tuple(Platform)
YOUNG = EVERYWHERE & ~only((3, 11))
PLAIN = (Form(EVERYWHERE, (Signature("(text)", "(text: str) -> str"),), "(text)"),)
TEXTWRAP = ModuleApi(
    "textwrap",
    EVERYWHERE,
    (
        Symbol("fill", SymbolKind.FUNCTION, YOUNG, (Form(YOUNG, PLAIN[0].signatures, "(text)"),)),
        Symbol(
            "wrap",
            SymbolKind.FUNCTION,
            EVERYWHERE,
            (
                Form(only((3, 11)), PLAIN[0].signatures, "(text)"),
                Form(
                    YOUNG,
                    (
                        Signature("(text, width=70)", "(text: str, width: int = 70) -> list[str]"),
                        Signature("(text)", "(text: bytes) -> list[bytes]"),
                    ),
                    "(text, width=70)",
                    is_async=True,
                ),
            ),
            deprecations=(Deprecation(only((3, 15)), "Use <fill> | `fill` instead.", True),),
        ),
        Symbol(
            "Wrapper",
            SymbolKind.CLASS,
            EVERYWHERE & ~only(platform=Platform.WINDOWS),
            PLAIN,
            "object",
            members=(
                Symbol("Wrapper.fold", SymbolKind.CLASS_METHOD, YOUNG, PLAIN),
                Symbol("Wrapper.width", SymbolKind.ATTRIBUTE, EVERYWHERE, type="int"),
            ),
        ),
        Symbol("LIMIT", SymbolKind.CONSTANT, only((3, 11)), type="int"),
    ),
)
BUILTINS = ModuleApi(
    "builtins", EVERYWHERE, (Symbol("len", SymbolKind.FUNCTION, EVERYWHERE, PLAIN),)
)
RUNTIME = RuntimeFacts(
    "CPython 3.11.7 on Linux",
    {
        "textwrap": ModuleKind.PYTHON,
        "resource": ModuleKind.EXTENSION,
        "json": ModuleKind.PACKAGE,
    },
    {"len": BuiltinKind.FUNCTION},
    ("sys",),
    ("os",),
)
LIBRARY = StandardLibrary(
    RUNTIME,
    "2.14.0",
    {
        "textwrap": StubFacts(None, None, ALL),
        "resource": StubFacts(None, None, (Platform.LINUX, Platform.MACOS)),
        "imp": StubFacts(None, "3.12", ALL),
    },
    {"textwrap": TEXTWRAP, "imp": ModuleApi("imp", only((3, 11)), ()), "builtins": BUILTINS},
    Imports({"textwrap": 4}, {"textwrap": {"wrap": "Wrap a paragraph."}}, {"resource": "fails"}),
    authored={
        "textwrap": {
            "wrap": Explanation(parameters={"width": "most characters, as `len` counts them"}),
            "Wrapper.fold": Explanation(says="Folds `a <text>` & joins it_again_."),
        }
    },
)
RELEASES = load_releases(DATA / "small")
FACTS = Facts(
    RUNTIME,
    LIBRARY,
    packages=packages(load(DATA / "small")),
    package_facts=load_facts(DATA / "small"),
    releases=RELEASES,
    instead=load_instead(DATA / "small", RELEASES),
)
PAGES = [
    "index.md",
    "categories/text/index.md",
    "modules/index.md",
    "packages/index.md",
    "packages/opencv-python-headless/index.md",
    "tasks/index.md",
    "tasks/packages/index.md",
    "modules/textwrap/index.md",
    "modules/resource/index.md",
    "modules/imp/index.md",
    "modules/cv2/index.md",
    "builtins/len/index.md",
    "concepts/modules/index.md",
    "changes/index.md",
    "changes/3.12/index.md",
    "api/index.md",
]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Return the small catalogue as rendered with facts that do not change."""
    catalogue = load(DATA / "small")
    lines = record.current(catalogue.examples(), record.read(DATA / "small"))
    return render(pages(World(catalogue, FACTS, lines, SETTINGS)), catalogue, ROOT / "templates")


@pytest.mark.parametrize("name", PAGES)
def test_page_is_as_it_was(files: dict[str, bytes], name: str) -> None:
    """Set ATLAS_GOLDEN=write to accept a change, and read the diff."""
    golden: Path = DATA / "golden" / name.replace("/index.md", ".md")
    if os.environ.get("ATLAS_GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_bytes(files[name])
    assert files[name].decode() == golden.read_text(encoding="utf-8")


def test_rendering_twice_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    catalogue = load(DATA / "small")
    lines = record.current(catalogue.examples(), record.read(DATA / "small"))
    again = pages(World(catalogue, FACTS, lines, SETTINGS))
    assert render(again, catalogue, ROOT / "templates") == files


def test_figures_stand_beside_their_page(files: dict[str, bytes]) -> None:
    assert files["modules/cv2/square.svg"] == (DATA / "small/modules/cv2/square.svg").read_bytes()
