"""Official links: by rule and table, and every one of Python 3.11 resolved against the real inventory."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.catalogue.load import read
from generator.catalogue.model import Module
from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import only
from generator.facts.official import inventory, links
from generator.facts.typeshed.symbols import module_api
from tests.conftest import ROOT
from tests.find_inventory import find

INVENTORY = find()
needs_inventory = pytest.mark.skipif(INVENTORY is None, reason="python3.11-doc is not installed")


def every_link(apis: Mapping[str, ModuleApi]) -> list[tuple[ModuleApi, Symbol, str]]:
    """Return the link of every name that Python 3.11 has, of every module in the catalogue."""
    names = {entry.model.name for entry in read(ROOT / "content")[0].of(Module)}
    return [
        (api, symbol, links.symbol_link(api, symbol))
        for name, api in apis.items()
        if name in names or name == "builtins"
        for symbol in api.walk()
        if symbol.where & only((3, 11))
    ]


@needs_inventory
def test_table_is_made_from_the_inventory() -> None:
    assert INVENTORY is not None
    assert links.TABLE.read_text("utf-8") == inventory.table(INVENTORY)


@needs_inventory
def test_links_of_python_3_11_resolve(
    apis: Mapping[str, ModuleApi], capsys: pytest.CaptureFixture[str]
) -> None:
    assert INVENTORY is not None
    addresses = inventory.read(INVENTORY)
    anchors = set(addresses.values())
    pages = {address.partition("#")[0] for address in anchors} | {"library/index.html"}
    wrong, exact = [], 0
    found = every_link(apis)
    for api, symbol, link in found:
        place = link.removeprefix(f"{links.DOCS}/").partition("/")[2]
        exact += "#" in place
        if place not in (anchors if "#" in place else pages):
            wrong.append(f"{api.name}.{symbol.name}: {link}")
    with capsys.disabled():
        share = 100 * (len(found) - len(wrong)) / len(found)
        print(
            f"\n{share:.2f} % of {len(found)} official links resolve, {exact} of them to the name itself"
        )
    assert wrong == []
    missed = [
        f"{api.name}.{symbol.name}"
        for api, symbol, link in found
        if "#" not in link
        and f"{api.name}.{symbol.name}" in addresses
        and "module-" not in addresses[f"{api.name}.{symbol.name}"]
    ]
    assert missed == [], "documented, but linked to the page of the module only"


def test_names_and_pages() -> None:
    def link(module: str, name: str) -> str:
        api = module_api(module)
        return links.symbol_link(api, next(one for one in api.walk() if one.name == name))

    root = "https://docs.python.org"
    assert link("shutil", "copytree") == f"{root}/3/library/shutil.html#shutil.copytree"
    assert link("asyncio", "sleep") == f"{root}/3/library/asyncio-task.html#asyncio.sleep"
    assert link("builtins", "str.split") == f"{root}/3/library/stdtypes.html#str.split"
    assert link("pathlib", "Path.walk") == f"{root}/3/library/pathlib.html#pathlib.Path.walk"
    assert link("ast", "Num").startswith(f"{root}/3.13/library/ast.html")
    assert link("json", "detect_encoding") == f"{root}/3/library/json.html"
    assert link("asyncio", "QueueShutDown") == f"{root}/3/library/asyncio.html"
