"""Modules of one's own: pages, search, inventory and API show what their sources say, with or without an entry."""

from __future__ import annotations

import json
import shutil
import zlib
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import OWN
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.catalogue.model import Reference
from generator.exports.docstrings import docstring_files
from generator.exports.inventory import inventory
from generator.exports.json_api.write import api_files
from generator.facts.model import Facts
from generator.facts.own.described import SHELF
from generator.facts.own.repository import git
from generator.facts.own.source import OwnModules
from generator.problems import ContentError
from generator.search.write import read as read_search
from generator.settings import INSTALL
from generator.site.pages import pages
from generator.site.twins import twins
from generator.site.views import World, entry_view
from tests.conftest import DATA, ROOT, SETTINGS


def test_every_public_module_has_a_page(made: dict[str, str]) -> None:
    own_pages = {name for name in made if name.startswith("modules/acme")}
    assert own_pages == {
        f"modules/{name}/index.md" for name in ("acme", "acme.billing", "acme.broken", "acme.old")
    }


def test_the_page_of_a_module_says_what_its_sources_say(made: dict[str, str], team: Path) -> None:
    page = made["modules/acme.billing/index.md"]
    head = git(team, "rev-parse", "HEAD")
    for piece in (
        "Write invoices.</p>",
        "In-house module",
        "page made from its docstrings",
        "since acme 1.1",
        "<p>They are kept for ten years.</p><p>Each has a number.</p>",
        "import acme.billing",
        'id="acme.billing.pay"',
        "Pay an amount.",
        f"https://github.com/acme/acme/blob/{head}/src/acme/billing.py#L17",
        "github.com</a>",
        "`atlas new module acme.billing` begins one",
        "Source: [`acme/billing.py`]",
        "Names, signatures and docstrings read from the sources of acme-suite.",
    ):
        assert piece in page, piece
    for piece in (
        "## Tasks",
        "## Use it when",
        "data-atlas-python",
        "Official documentation",
        "pythons",
    ):
        assert piece not in page, piece


def test_what_is_re_exported_has_one_home(made: dict[str, str]) -> None:
    package, module = made["modules/acme/index.md"], made["modules/acme.billing/index.md"]
    assert 'id="acme.Invoice.send"' in package
    assert 'id="acme.billing.Invoice"' in module
    assert "The same as acme.Invoice." in module
    assert "acme.billing.Invoice.send" not in module
    assert "## In this package" in package
    assert "[`acme.billing`](../acme.billing/index.md) | Write invoices. |" in package


def test_a_module_without_a_docstring_is_told_of_by_its_names(made: dict[str, str]) -> None:
    page = made["modules/acme.old/index.md"]
    assert "Holds `one`, `two`, `three` and 3 more names.</p>" in page
    assert "atlas-told" not in page


def test_a_broken_file_is_told_of(made: dict[str, str], own: OwnModules) -> None:
    page = made["modules/acme.broken/index.md"]
    assert (
        "Its names are not known: `acme/broken.py`, line 1 could not be read, for this is no Python"
        in page
    )
    assert "## API" not in page
    assert [fault.file for fault in own.faults] == ["acme/broken.py"]


def test_badges_say_it_of_the_product(made: dict[str, str]) -> None:
    page = made["modules/acme/index.md"]
    assert '<span class="atlas-badge atlas-past">since 1.1</span>' in page
    assert "<li>New in acme 1.1.</li>" in page


def test_they_are_on_a_shelf_of_their_own(made: dict[str, str], catalogue: Catalogue) -> None:
    assert catalogue.category_order[-1] == SHELF
    page = made[f"categories/{SHELF}/index.md"]
    assert "[`acme.billing`](../../modules/acme.billing/index.md) | Write invoices. |" in page
    assert "Which one to use" not in page
    assert "In-house modules" in made["index.md"]
    assert "acme.billing" in made["modules/index.md"]


@pytest.mark.parametrize(
    ("install", "shown"), [("uv add {name}", "uv add acme-suite"), (INSTALL, "")]
)
def test_pages_say_how_it_is_installed_only_where_the_project_does(
    catalogue: Catalogue, facts: Facts, install: str, shown: str
) -> None:
    atlas = SETTINGS.extra.atlas.model_copy(update={"install": install})
    extra = SETTINGS.extra.model_copy(update={"atlas": atlas})
    world = World(catalogue, facts, {}, SETTINGS.model_copy(update={"extra": extra}))
    lines = {one.model.name: entry_view(world, one).install_line for one in catalogue.of(Reference)}
    assert lines["acme.billing"] == shown
    assert lines["textwrap"] == ""


def test_an_entry_takes_the_place_of_a_page_from_docstrings(
    tmp_path: Path, own: OwnModules
) -> None:
    root = Path(shutil.copytree(DATA / "small", tmp_path / "content"))
    folder = Path(shutil.copytree(root / "modules/textwrap", root / "modules/acme.billing"))
    file = folder / "module.yml"
    text = file.read_text("utf-8").replace("name: textwrap", "name: acme.billing")
    text = text.replace("aliases: [wordwrap]", "").replace("related: [textwrap", "related: [cv2")
    file.write_text(text, "utf-8")
    with pytest.raises(ContentError) as caught:
        load(root)
    assert "name its folder in mkdocs.yml, as `own`" in str(caught.value.problems)
    with pytest.raises(ContentError) as caught:
        load([Layer(root, "small", packages=frozenset({"acme"}))])
    assert "N218" not in {problem.code for problem in caught.value.problems}


def test_the_search_finds_them(catalogue: Catalogue, facts: Facts) -> None:
    found = read_search(catalogue, facts)
    [page] = [page for page in found.pages if page[1] == "acme.billing"]
    assert page[3] == "Write invoices."
    assert page[-1] == "fpay amount\nfrefund "  # `Invoice` is found where it has its home
    names = {row.key: row.rest for row in found.tables["names"]}
    assert names["pay"].endswith("pay")
    assert "ten" in found.text.forms  # its docstring is searched


def test_the_inventory_and_the_api_have_them(
    catalogue: Catalogue, facts: Facts, team: Path
) -> None:
    body = zlib.decompress(
        inventory(catalogue, facts, "Small", "1").split(b"zlib.\n", 1)[1]
    ).decode()
    assert "acme.billing py:module 0 modules/acme.billing/ -\n" in body
    assert "acme.billing.pay py:function 1 modules/acme.billing/#$ -\n" in body
    files = api_files(catalogue, facts, {}, "Small")
    document = json.loads(files["api/v1/modules/acme.billing.json"])
    assert document["is_described"]
    assert not document["is_standard"]
    assert document["measured"]["since"] == "1.1"
    assert document["tasks"] == []
    [pay] = [one for one in document["measured"]["symbols"] if one["name"] == "pay"]
    assert (pay["name"], pay["since"], pay["sentence"]) == ("pay", "1.1", "Pay an amount.")
    assert pay["official"].endswith("/src/acme/billing.py#L17")


def test_docstrings_and_twins_have_them(catalogue: Catalogue, facts: Facts) -> None:
    files = docstring_files(catalogue, facts)
    assert b'{"python":"acme","docstrings":' in files["modules/acme.billing/docstrings.js"]
    assert b"<dt><code>number</code></dt>" in files["modules/acme/docstrings/index.html"]
    made = list(pages(World(catalogue, facts, {}, SETTINGS)))
    twin = twins(made, ROOT / "templates")["modules/acme.billing/index.md"].decode()
    assert "They are kept for ten years." in twin
    assert "## Tasks" not in twin


def test_their_kind_is_their_own(catalogue: Catalogue, facts: Facts) -> None:
    assert [one.model.name for one in catalogue.of_kind(OWN)] == [
        "acme",
        "acme.billing",
        "acme.broken",
        "acme.old",
    ]
    assert facts.source(catalogue.names["acme"].model).label(catalogue.names["acme"].model) == (
        "in-house, from docstrings"
    )


def test_the_index_says_which_modules_are_there(made: dict[str, str]) -> None:
    assert (
        "Standard library, third-party and in-house modules by import name."
        in made["modules/index.md"]
    )
