"""What is read of one's own code: lines, releases, what is kept, what a new entry begins with."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.draft import NOTHING
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.catalogue.scaffold import create
from generator.facts.own.described import with_described
from generator.facts.own.known import known
from generator.facts.own.read import read_own
from generator.facts.own.releases import releases
from generator.facts.own.repository import git, line_links
from generator.facts.own.source import MANY, OwnModules
from generator.facts.sources.model import Place
from generator.own import OwnCode
from generator.problems import ContentError, UsageError
from tests.conftest import DATA, ROOT
from tests.facts.own.conftest import write


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
    assert sorted(one.name for one in file.parent.glob("*.py")) == ["use_pay.py"]
    assert (file.parent / "use_pay.py").read_text() == (
        "import inspect\n\nfrom acme.billing import pay\n\n"
        'print("pay:", type(pay).__name__)\nprint(inspect.getdoc(pay))\n'
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


def test_a_release_of_several_packages_is_one_of_none_of_them(
    team: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    code = OwnCode(team / "src", ("acme", "other"), "src/")
    [read] = read_own([code], tmp_path).read
    assert (read.called, read.released) == ("src/", "")
    [read] = read_own([replace(code, install_name="acme-suite")], tmp_path).read
    assert read.released == "acme-suite"
    entry = catalogue.names["acme.billing"].model
    told = read_own([code], tmp_path).facts(entry)
    assert told[1:] == ["from `src/`", "page made from its docstrings", "since release 1.1"]
