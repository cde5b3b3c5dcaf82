"""The Sphinx inventory, read by sphobjinv and by Sphinx itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Builtin, Module, Reference
from generator.exports.inventory import inventory
from generator.facts.model import Facts
from tests.conftest import SETTINGS


def test_it_names_everything(catalogue: Catalogue, facts: Facts) -> None:
    from sphobjinv import Inventory  # takes a second, which collecting the tests need not

    read = Inventory(zlib=inventory(catalogue, facts, SETTINGS.site_name, "2026-11-21"))
    assert (read.project, read.version) == ("Python Module Atlas", "2026-11-21")
    objects = {(one.domain, one.name): one for one in read.objects}
    modules = {entry.model.name for entry in catalogue.of(Module)}
    for entry in catalogue.of(Module):
        assert objects["py", entry.model.name].uri == f"modules/{entry.model.name}/"
        if api := facts.api(entry.model):
            for symbol in api.walk():
                full = f"{entry.model.name}.{symbol.name}"
                if full in modules:
                    continue  # os.path, on its own page
                assert objects["py", full].uri_expanded == f"modules/{entry.model.name}/#{full}"
    for builtin in catalogue.of(Builtin):
        assert objects["py", builtin.model.name].uri == f"builtins/{builtin.model.name}/"
    tasks = sum(len(entry.model.tasks) for entry in catalogue.of(Reference))
    labels = [one for one in read.objects if one.role == "label"]
    assert len(labels) > tasks, "tasks, and sections of concepts"
    roles = {"str": "class", "str.split": "method", "len": "function", "KeyError": "exception"}
    assert {name: objects["py", name].role for name in roles} == roles


def test_the_bytes_follow_from_the_content(catalogue: Catalogue, facts: Facts) -> None:
    assert inventory(catalogue, facts, SETTINGS.site_name, "1") == inventory(
        catalogue, facts, SETTINGS.site_name, "1"
    )


@pytest.mark.long
def test_a_sphinx_project_links_here(catalogue: Catalogue, facts: Facts, tmp_path: Path) -> None:
    """Every kind of reference of a real project resolves, with warnings as errors; an unknown one does not."""
    source = tmp_path / "docs"
    source.mkdir()
    (source / "atlas.inv").write_bytes(inventory(catalogue, facts, SETTINGS.site_name, "1"))
    (source / "conf.py").write_text(
        'extensions = ["sphinx.ext.intersphinx"]\n'
        'intersphinx_mapping = {"atlas": ("https://atlas.example/sub/", "atlas.inv")}\n'
    )
    page = """\
Title
=====

:external+atlas:py:func:`shutil.copytree`, :external+atlas:py:mod:`xml.etree.ElementTree`,
:external+atlas:py:meth:`pathlib.Path.exists`, :external+atlas:py:class:`str`,
:external+atlas:ref:`modules/shutil/copy-tree`, :external+atlas:doc:`concepts/circular-imports`,
:external+atlas:doc:`categories/files-and-directories`, :py:exc:`KeyError`
"""
    (source / "index.rst").write_text(page)
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-n", str(source), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    html = (tmp_path / "out/index.html").read_text("utf-8")
    for address in (
        "modules/shutil/#shutil.copytree",
        "modules/xml.etree.ElementTree/",
        "modules/pathlib/#pathlib.Path.exists",
        "builtins/str/",
        "modules/shutil/#copy-tree",
        "concepts/circular-imports/",
        "categories/files-and-directories/",
        "modules/builtins/#builtins.KeyError",
    ):
        assert f'href="https://atlas.example/sub/{address}' in html, address
    assert "Copy a directory tree, leaving caches out" in html
    (source / "index.rst").write_text(page + "\n:external+atlas:py:func:`shutil.copytrees`\n")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "shutil.copytrees" in done.stderr


def test_sphobjinv_finds_its_way(catalogue: Catalogue, facts: Facts, tmp_path: Path) -> None:
    """The file passes through a foreign writer and comes back the same."""
    from sphobjinv import Inventory, compress

    read = Inventory(zlib=inventory(catalogue, facts, SETTINGS.site_name, "1"))
    text = compress(read.data_file(contract=True))
    assert len(Inventory(zlib=text).objects) == read.count
