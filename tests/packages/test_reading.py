"""Names of an installed package are read from its sources, each at its best address."""

from __future__ import annotations

import zlib
from pathlib import Path
from textwrap import dedent

import pytest

from generator.facts.packages.documented import Documented
from generator.facts.packages.names import written
from generator.packages.naming.installed import installed
from generator.packages.naming.inventory import documented
from generator.packages.naming.read import read
from generator.packages.naming.shortened import shortened
from generator.problems import UsageError


def install(
    folder: Path, files: dict[str, str], name: str = "Box.Kit", version: str = "1.0+cpu"
) -> None:
    """Put files into a folder of packages as an installer does."""
    for file, text in files.items():
        place = folder / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(dedent(text), "utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", "utf-8"
    )
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files), "utf-8")


def names(folder: Path, known: Documented | None = None) -> list[str]:
    """Return the lines of the file on the package, without its head."""
    return written(read(folder, "box-kit", known)).splitlines()[3:]


def test_a_name_stands_at_the_shortest_address_with_what_hidden_classes_give_it(
    tmp_path: Path,
) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": """
                from box._core import Box
                from box.lid import Lid, shut
                __all__ = ["Box", "Lid", "shut"]
                """,
            "box/_core.py": """
                class _Base:
                    def carry(self, where, *, gently=True): ...
                class Box(_Base):
                    size: int
                    def __init__(self, size): ...
                    async def send(self): ...
                """,
            "box/lid.py": """
                class Lid:
                    def turn(self): ...
                def shut(lid): ...
                def oil(lid, amount=a_very_long_default_that_tells_nothing): ...
                def _grease(lid): ...
                """,
            "box/tests/test_box.py": "def test_box(): ...\n",
        },
    )
    assert names(tmp_path) == [
        "module box",
        " class Box (size)",
        "  method carry (where, *, gently=True)",
        "  async-method send ()",
        "  attribute size",
        " class Lid",
        "  method turn ()",
        " function shut (lid)",
        "module box.lid",
        " function oil (lid, amount=...)",
    ]


def test_documentation_decides_where_it_is_known(tmp_path: Path) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": "from box.make import make\n__all__ = ['make']\n",
            "box/make.py": "def make(size): ...\ndef measure(box): ...\ndef glue(box): ...\n",
            "box/cellar.py": "__all__ = ['dig']\ndef dig(): ...\n",
        },
    )
    known = Documented(
        "https://box.example/",
        "python-box-doc 1.0-1",
        {
            "box.make.make": "make.html#box.make.make",
            "box.make.measure": "make.html#box.make.measure",
        },
        {"box.make.make": "function", "box.make.measure": "function"},
    )
    assert names(tmp_path, known) == [
        "module box",
        " function make (size) = box.make.make",
        "module box.make",
        " function measure (box)",
    ]


def test_modules_lent_from_a_private_place_are_found(tmp_path: Path) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": "from box._api import tools\n",
            "box/_api/__init__.py": "",
            "box/_api/tools/__init__.py": "from box._core import hammer\n",
            "box/_core.py": "def hammer(nail): ...\n",
        },
    )
    assert names(tmp_path) == ["module box.tools", " function hammer (nail)"]


def test_a_module_chosen_at_import_has_each_name_once(tmp_path: Path) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": (
                "def _is_new(): ...\n"
                "from box import tools\n"
                "if _is_new():\n    from box._new import _tools as tools\n"
            ),
            "box/tools.py": "def hammer(nail): ...\n",
            "box/_new/__init__.py": "",
            "box/_new/_tools.py": "def hammer(nail, force): ...\n",
        },
    )
    assert names(tmp_path) == ["module box.tools", " function hammer (nail)"]


def test_what_another_package_gives_is_read_there(tmp_path: Path) -> None:
    install(tmp_path, {"crate/__init__.py": "class Crate:\n    def open(self): ...\n"}, "crate")
    install(
        tmp_path,
        {
            "box/__init__.py": "from crate import Crate as Crate\nclass Box(Crate):\n    def shut(self): ...\n"
        },
    )
    assert names(tmp_path) == [
        "module box",
        " class Box",
        "  method shut ()",
        " class Crate",
        "  method open ()",
    ]


def test_two_classes_that_name_each_other_come_to_an_end(tmp_path: Path) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": "class Box:\n    lid = None\nclass Lid:\n    box = Box\nBox.lid = Lid\n"
        },
    )
    assert names(tmp_path)[0] == "module box"


def test_what_is_not_installed_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, "numpy")
    assert str(caught.value) == f"numpy is not installed in {tmp_path}"


def test_roots_are_what_can_be_imported(tmp_path: Path) -> None:
    install(
        tmp_path,
        {
            "box/__init__.py": "",
            "_box.cpython-311-x86_64-linux-gnu.so": "",
            "shelf/box/kit/__init__.py": "",
            "docs/conf.py": "",
        },
    )
    found = installed(tmp_path, "box_kit")
    assert (found.name, found.version) == ("box-kit", "1.0")
    assert found.roots == ("_box", "box", "shelf.box.kit")


def test_an_inventory_tells_of_names_and_pages(tmp_path: Path) -> None:
    lines = (
        "box py:module 0 index.html#module-$ -\n"
        "box.make py:function 1 reference/index.html#$ -\n"
        "box.Box.size py:attribute 1 api.html#$ -\n"
        "box._hidden py:function 1 api.html#$ -\n"
        "crate.other py:function 1 api.html#$ -\n"
        "box.label std:label -1 api.html#label A label\n"
    )
    file = tmp_path / "objects.inv"
    head = "# Sphinx inventory version 2\n# Project: box\n# Version: 1\n# zlib\n"
    file.write_bytes(head.encode() + zlib.compress(lines.encode()))
    found = documented(
        file, "https://box.example/", "python-box-doc 1:1.0-1", ["box"], folders=True
    )
    assert found.pages == {
        "box": "#module-box",
        "box.make": "reference/#box.make",
        "box.Box.size": "api/#box.Box.size",
    }
    assert found.kinds == {"box": "module", "box.make": "function", "box.Box.size": "attribute"}
    assert found.release == "1.0"


def test_long_defaults_are_left_out_of_a_signature() -> None:
    assert shortened("(x, *, key=None)") == "(x, *, key=None)"
    assert shortened("(x, key='a text that is far too long', y=2)") == "(x, key=..., y=2)"
    assert shortened("(this is no Python at all, but text)") == "(...)"
