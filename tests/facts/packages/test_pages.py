"""Where the names of packages stand: each on one page, and no page too heavy."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.model import Facts
from generator.facts.packages.customary import SHORT_NAMES, others
from generator.facts.packages.names import PackageNames
from generator.facts.packages.pages import MOST_ALONE, SMALL, TOO_MANY, WHOLE, Arranged, arranged


def function(name: str) -> Symbol:
    return Symbol(name, SymbolKind.FUNCTION, EVERYWHERE)


def some(count: int, *, kind: SymbolKind = SymbolKind.FUNCTION) -> tuple[Symbol, ...]:
    return tuple(Symbol(f"name{number}", kind, EVERYWHERE) for number in range(count))


def owner(name: str, count: int) -> Symbol:
    members = tuple(
        Symbol(f"{name}.do{number}", SymbolKind.METHOD, EVERYWHERE) for number in range(count)
    )
    return Symbol(name, SymbolKind.CLASS, EVERYWHERE, members=members)


def package(**modules: tuple[Symbol, ...]) -> PackageNames:
    apis = (ModuleApi(name.replace("_", "."), EVERYWHERE, found) for name, found in modules.items())
    return PackageNames("box", "1.0", tuple(apis))


def placed(found: Arranged) -> dict[str, int]:
    """Return how many names are on each page."""
    pages = {page.name: page.count for page in found.pages}
    on = {
        entry: sum(1 for one in symbols for _ in one.walk())
        for entry, symbols in found.on_entries.items()
    }
    return {**on, **pages}


def test_a_small_package_stands_on_the_page_of_its_entry() -> None:
    found = arranged(package(box=some(10), box_lid=some(3)), ["box"])
    assert placed(found) == {"box": 13}
    assert [one.name for one in found.on_entries["box"]][-3:] == [
        "lid.name0",
        "lid.name1",
        "lid.name2",
    ]
    assert found.inner("box") == ("box.lid",)


def test_the_nearest_entry_has_the_names_of_a_module() -> None:
    found = arranged(
        package(box=some(1), box_lid=some(2), box_lid_hinge=some(3)), ["box", "box.lid"]
    )
    assert placed(found) == {"box": 1, "box.lid": 5}


def test_a_large_module_has_a_page_and_small_ones_fill_up_that_of_the_entry() -> None:
    found = arranged(package(box=some(WHOLE), box_large=some(SMALL), box_small=some(3)), ["box"])
    assert placed(found) == {"box": WHOLE + 3, "box.large": SMALL}
    assert found.homes == {"box": "box", "box.small": "box", "box.large": "box.large"}


def test_a_module_beside_the_entry_has_a_page_whatever_its_size() -> None:
    found = arranged(package(box=some(1), crate=some(2)), ["box"])
    assert placed(found) == {"box": 1, "crate": 2}


def test_members_too_many_for_a_page_stand_apart_the_largest_class_first() -> None:
    names = package(box=(*some(500), owner("Big", 100), owner("Little", 50), owner("Tiny", 5)))
    found = arranged(names, ["box"])
    assert placed(found) == {"box": 558, "box.Big": 100}
    big = next(page for page in found.pages if page.name == "box.Big")
    assert big.of_class
    assert big.of_class.name == "Big"
    assert big.symbols[0].name == "do0"
    assert big.import_statement == "from box import Big"


def test_members_too_few_for_a_page_share_one() -> None:
    found = arranged(package(box=(*some(640), owner("One", 20), owner("Two", 15))), ["box"])
    assert placed(found) == {"box": 642, "box/classes": 35}
    [page] = found.pages
    assert (page.title, page.prefix) == ("box: classes", "box.")
    assert page.symbols[0].name == "One.do0"
    assert found.inner("box/classes") == ("box.One", "box.Two")


def test_constants_have_a_page_where_a_module_has_too_many_names() -> None:
    constants = tuple(
        Symbol(f"X{number}", SymbolKind.CONSTANT, EVERYWHERE) for number in range(TOO_MANY)
    )
    found = arranged(package(box=(*some(20), *constants)), ["box"])
    assert placed(found) == {"box": 20, "box/constants": TOO_MANY}
    assert found.homes == {"box": "box", "box/constants": "box/constants"}


def test_what_is_called_by_a_short_name_is_known_by_it_inside_too() -> None:
    assert others("numpy") == ["np"]
    assert others("numpy.linalg") == ["np.linalg"]
    assert others("pandas.DataFrame") == ["df", "pd.DataFrame"]
    assert others("numpydoc") == []


@pytest.fixture(scope="module")
def all_pages(facts: Facts) -> list[tuple[str, str, list[str]]]:
    """Return package, page and full names of each page, in the real catalogue."""
    found = []
    for package_name, one in facts.packages.packages.items():
        for entry in one.entries.values():
            if api := facts.packages.api(entry):
                names = [f"{api.prefix}{symbol.name}" for symbol in api.walk()]
                found.append((package_name, entry.name, names))
    for one, page in facts.packages.pages():
        names = [f"{page.prefix}{each.name}" for symbol in page.symbols for each in symbol.walk()]
        found.append((one.names.distribution, page.name, names))
    return found


def test_every_name_stands_on_one_page(
    facts: Facts, all_pages: list[tuple[str, str, list[str]]]
) -> None:
    for name, one in facts.packages.packages.items():
        shown = Counter(full for owner, _, names in all_pages if owner == name for full in names)
        own = Counter(
            f"{module.name}.{symbol.name}"
            for module in one.names.modules
            for symbol in module.walk()
        )
        assert shown == own, name


def test_no_page_is_too_heavy(all_pages: list[tuple[str, str, list[str]]]) -> None:
    assert {page: len(names) for _, page, names in all_pages if len(names) > 2 * MOST_ALONE} == {}


def test_pages_of_names_do_not_take_the_address_of_an_entry(
    catalogue: Catalogue, facts: Facts
) -> None:
    addresses = [page.name for _, page in facts.packages.pages()]
    assert len(addresses) == len(set(addresses))
    assert not {one for one in addresses if f"modules/{one}" in catalogue.entries}


def test_every_short_name_stands_for_something_known(catalogue: Catalogue, facts: Facts) -> None:
    """Those of packages that have no entry yet wait for it."""
    known = set(catalogue.names)
    roots: set[str] = set()
    for one in facts.packages.packages.values():
        for module in one.names.modules:
            roots.add(module.name.partition(".")[0])
            parts = module.name.split(".")
            known |= {".".join(parts[:end]) for end in range(1, len(parts) + 1)}
            known |= {f"{module.name}.{symbol.name}" for symbol in module.symbols}
    lost = {
        short: full
        for short, full in SHORT_NAMES.items()
        if full.partition(".")[0] in roots and full not in known
    }
    assert lost == {}
