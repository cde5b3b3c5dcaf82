"""Modules of one's own: pages, search, inventory and API show what their sources say, with or without an entry."""

from __future__ import annotations

import json
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.draft import NOTHING
from generator.catalogue.kinds import OWN
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.catalogue.scaffold import create
from generator.exports.docstrings import docstring_files
from generator.exports.inventory import inventory
from generator.exports.json_api.write import api_files
from generator.facts.model import Facts
from generator.facts.own.described import SHELF, with_described
from generator.facts.own.known import known
from generator.facts.own.read import read_own
from generator.facts.own.releases import releases
from generator.facts.own.repository import git, line_links
from generator.facts.own.source import MANY, OwnModules
from generator.facts.sources.model import Place
from generator.own import OwnCode
from generator.problems import ContentError, UsageError
from generator.search.write import read as read_search
from generator.site.pages import pages
from generator.site.render import render
from generator.site.twins import twins
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
    code = OwnCode(team / "src", ("acme",), "src", "https://github.com/acme/acme")
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
        "Names, signatures and docstrings read from the sources of src.",
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


def test_since_when_names_are_there(own: OwnModules, catalogue: Catalogue) -> None:
    entry = catalogue.names["acme.billing"].model
    api = own.api(entry)
    assert api is not None
    assert (api.since, api.product) == ("1.1", "acme")
    assert api.introduced == {"Invoice": "1.1", "Invoice.send": "1.1", "pay": "1.1"}
    package = own.api(catalogue.names["acme"].model)
    assert package is not None
    assert package.introduced == {"Invoice": "1.1", "Invoice.send": "1.1"}
    assert package.since is None


def test_badges_say_it_of_the_product(made: dict[str, str]) -> None:
    page = made["modules/acme/index.md"]
    assert '<span class="atlas-badge atlas-past">since 1.1</span>' in page
    assert "<li>New in acme 1.1.</li>" in page


def test_releases_are_the_first_of_each_minor_version(team: Path) -> None:
    assert [version for version, _ in releases(team)] == ["1.0", "1.1"]
    assert releases(team / "nowhere") == []


def test_a_file_that_is_not_committed_as_it_is_has_no_lines(team: Path) -> None:
    link = line_links(team / "src", "https://gitlab.example.org/acme/")
    head = git(team, "rev-parse", "HEAD")
    assert link(Place("acme/billing.py", 3)) == (
        f"https://gitlab.example.org/acme/-/blob/{head}/src/acme/billing.py#L3"
    )
    assert link(Place("acme/old.py", 1)) == ""
    assert link(Place("acme/none.py", 1)) == ""
    assert line_links(team / "src", "")(Place("acme/billing.py", 3)) == ""
    here, address = Place("acme/billing.py", 3), "https://example.org/acme"
    assert line_links(team / "src", address, team)(here).startswith(f"{address}/blob/")
    assert line_links(team / "src", address, ROOT)(here) == ""  # the site is kept elsewhere
    assert line_links(Path("/"), "https://example.org")(Place("acme/billing.py", 3)) == ""


def test_they_are_on_a_shelf_of_their_own(made: dict[str, str], catalogue: Catalogue) -> None:
    assert catalogue.category_order[-1] == SHELF
    page = made[f"categories/{SHELF}/index.md"]
    assert "[`acme.billing`](../../modules/acme.billing/index.md) | Write invoices. |" in page
    assert "Which one to use" not in page
    assert "In-house modules" in made["index.md"]
    assert "acme.billing" in made["modules/index.md"]


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


def test_what_was_read_is_kept(team: Path, own: OwnModules, tmp_path: Path) -> None:
    code = OwnCode(team / "src", ("acme",), "src", "https://github.com/acme/acme")
    told: list[str] = []
    first = read_own([code], tmp_path, told.append)
    again = read_own([code], tmp_path, told.append)
    assert told == ["reading release 1.0", "reading release 1.1"]
    assert first.read[0].sources == again.read[0].sources == own.read[0].sources
    other = replace(code, packages=("nothing",))
    assert read_own([other], tmp_path).modules == {}


def test_a_new_entry_begins_with_what_is_known(tmp_path: Path, own: OwnModules) -> None:
    root = Path(shutil.copytree(DATA / "small", tmp_path / "content"))
    assert known(own, "textwrap") == NOTHING
    layers = [Layer(root, "content", packages=frozenset({"acme"}))]
    file = create(layers, "module", "acme.billing", known=known(own, "acme.billing"))
    text = file.read_text("utf-8")
    for piece in (
        'summary: "Write invoices."\n',
        'purpose: "They are kept for ten years."\n',
        "#   Invoice(number)\n#   pay(amount)\n#   refund()\n",
        "example: use_pay.py\n",
    ):
        assert piece in text, piece
    assert sorted(one.name for one in file.parent.glob("*.py")) == ["use_pay.py", "use_refund.py"]
    assert (file.parent / "use_pay.py").read_text() == (
        "from acme.billing import pay\n\nprint(pay)\n"
    )
    with pytest.raises(ContentError) as caught:
        load(layers)
    unwritten = [one for one in caught.value.problems if one.code == "T408"]
    assert {one.path for one in unwritten} == {"content/modules/acme.billing/module.yml"}
    assert [one.line for one in unwritten] != []
    assert not {one.code for one in caught.value.problems} & {"N218", "T401"}
    with pytest.raises(UsageError, match=r"the standard library has no module 'acme\.other'"):
        create(root, "module", "acme.other")


def test_a_module_without_a_docstring_is_told_of_by_its_main_name(tmp_path: Path) -> None:
    sources = {
        "acme/__init__.py": "",
        "acme/inner/__init__.py": "from ._a import a as a, b as b\n",
        "acme/inner/_a.py": "def a(): ...\ndef b(): ...\n",
        "acme/big_box.py": 'class BigBox:\n    """Hold things."""\nclass Lid: ...\n',
        "acme/only.py": 'def one():\n    """Do one thing."""\nLIMIT = 1\n',
        "acme/none.py": "",
        "acme/plain.py": '"""plain words of it"""\n',
        "acme/told.py": '""".. acme:: told\n   :name: Told\n\nTell of it.\n"""\n',
    }
    write(tmp_path, sources)
    own = read_own([OwnCode(tmp_path, ("acme",), "src")], tmp_path / "cache")
    found = with_described(load(DATA / "small"), own).names
    assert {name: found[name].model.summary for name in own.modules} == {
        "acme": "A package with 6 modules.",
        "acme.big_box": "`BigBox`: Hold things.",
        "acme.inner": "A package with 2 names.",
        "acme.none": "A module without public names.",
        "acme.only": "`one`: Do one thing.",
        "acme.plain": "Plain words of it",
        "acme.told": "Tell of it.",
    }


def test_classes_of_a_very_wide_package_are_told_of_where_they_are_defined(tmp_path: Path) -> None:
    methods = "".join(f"    def m{number}(self): ...\n" for number in range(MANY))
    write(
        tmp_path,
        {
            "acme/__init__.py": "from .a import Big, small\n",
            "acme/a.py": f"class Big:\n{methods}def small(): ...\n",
        },
    )
    own = read_own([OwnCode(tmp_path, ("acme",), "src")], tmp_path / "cache")
    package, module = (own.at_home(own.modules[name][0]) for name in ("acme", "acme.a"))
    assert [(one.name, one.origin, len(one.members)) for one in package.symbols] == [
        ("Big", "acme.a.Big", 0),
        ("small", "", 0),
    ]
    assert [(one.name, one.origin, len(one.members)) for one in module.symbols] == [
        ("Big", "", MANY),
        ("small", "acme.small", 0),
    ]


def test_the_index_says_which_modules_are_there(made: dict[str, str]) -> None:
    assert (
        "Standard library, third-party and in-house modules by import name."
        in made["modules/index.md"]
    )
