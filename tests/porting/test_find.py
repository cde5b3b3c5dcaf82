"""What of a program changes: found where it is used, and nowhere else."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.porting.changed import AllChanged, all_changed
from generator.porting.find import find
from generator.porting.guards import ForVersion
from generator.pythons import VERSIONS
from generator.uses.names import PublicNames, public_names

FIRST, LAST = (3, 11), (3, 14)


@pytest.fixture(scope="module")
def changed(catalogue: Catalogue, facts: Facts) -> AllChanged:
    return all_changed(catalogue, facts.standard.apis, FIRST, LAST)


@pytest.fixture(scope="module")
def public(facts: Facts) -> PublicNames:
    return public_names(facts.standard.apis)


def found(code: str, changed: AllChanged, public: PublicNames) -> list[str]:
    """Return what is found in code, as "line name what version"."""
    tree = ast.parse(textwrap.dedent(code))
    return [
        f"{one.line} {one.name} {one.happened} 3.{one.changed.version[1]}"
        for one in find(tree, changed, public)
    ]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import imp", ["1 imp removed 3.12"]),
        ("import os, telnetlib as t", ["1 telnetlib removed 3.13"]),
        ("from cgi import escape", ["1 cgi removed 3.13"]),
        ("import distutils.util", ["1 distutils.util removed 3.12"]),
        ("from distutils import _msvccompiler", ["1 distutils removed 3.12"]),
        ("import lib2to3.pgen2.driver", ["1 lib2to3.pgen2.driver removed 3.13"]),
        ("from tkinter import tix", ["1 tkinter.tix removed 3.13"]),
        ("from ast import Num", ["1 ast.Num removed 3.14"]),
        ("import ast\nif x in {[1]}:\n    ast.Num", ["3 ast.Num removed 3.14"]),
        ("import ast\ntype(*x)\nast.Num", ["3 ast.Num removed 3.14"]),
        ("import ast\nf = lambda n: n and n * f(n - 1)\nf(3)\nast.Num", ["4 ast.Num removed 3.14"]),
        ("import ast as a\nprint(a.Str)", ["2 ast.Str removed 3.14"]),
        ("import importlib.util\nimportlib.util.set_loader", ["2 importlib.util.set_loader removed 3.12"]),
        ("import locale\nf = locale.format\nf('%d', 1)", ["2 locale.format removed 3.12"]),
        ("import pathlib\npathlib.Path('a').link_to('b')", ["2 pathlib.Path.link_to removed 3.12"]),
        ("import pkgutil\ndef f():\n    return pkgutil.find_loader('a')", ["3 pkgutil.find_loader removed 3.14"]),
        ("import ast\ndef f(node: ast.Constant):\n    return node.s", ["3 ast.Constant.s removed 3.14"]),
        (
            "import unittest\nclass T(unittest.TestCase):\n    def test(self):\n        self.assertEquals(1, 1)",
            ["4 unittest.TestCase.assertEquals removed 3.12"],
        ),
        (
            "import ast\nclass V(ast.NodeVisitor):\n    def visit_Num(self, node):\n        pass",
            ["3 ast.NodeVisitor.visit_Num removed 3.14"],
        ),
        ("import shutil\nshutil.rmtree('a', onerror=print)", ["2 shutil.rmtree deprecated 3.12"]),
        ("import sys\nif sys.version_info < (3, 15):\n    import imp", ["3 imp removed 3.12"]),
        ("import sys\nif sys.platform == 'linux':\n    import imp", ["3 imp removed 3.12"]),
        ("try:\n    import imp\nexcept ValueError:\n    pass", ["2 imp removed 3.12"]),
    ],
)  # fmt: skip
def test_what_is_used_is_found(
    code: str, told: list[str], changed: AllChanged, public: PublicNames
) -> None:
    assert found(code, changed, public) == told


@pytest.mark.parametrize(
    "code",
    [
        "import shutil\nshutil.rmtree('a')\nshutil.rmtree('a', onexc=print)",
        "from . import imp\nfrom .cgi import escape",
        "import importlib\nimportlib.import_module('imp')",
        "class Num: pass\nNum()",
        "import ast\nast = object()\nast.Num",
        "def f(ast):\n    return ast.Num",
        "def f(node):\n    return node.s",
        "class T:\n    def test(self):\n        self.assertEquals(1, 1)",
        "try:\n    import imp\nexcept ImportError:\n    imp = None",
        "try:\n    from ast import Num\nexcept (ValueError, ModuleNotFoundError):\n    Num = None",
        "from contextlib import suppress\nwith suppress(ImportError):\n    import imp",
        "import ast\ntry:\n    ast.Num\nexcept AttributeError:\n    pass",
        "import ast\nif hasattr(ast, 'Num'):\n    print(ast.Num)",
        "import ast\nnum = ast.Num if hasattr(ast, 'Num') else ast.Constant",
        "import sys\nif sys.version_info < (3, 12):\n    import imp",
        "import sys\nif sys.version_info >= (3, 12):\n    pass\nelse:\n    import imp",
        "import sys\nif sys.version_info[:2] < (3, 14):\n    from ast import Num",
        "import sys\nif sys.version_info.minor < 12 and sys.platform == 'linux':\n    import imp",
        "from sys import version_info\nif not version_info >= (3, 8, 1):\n    import imp",
        "import sys\nif sys.version_info[0] == 2:\n    import imp",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import imp",
        "'import imp'",
        "",
    ],
)
def test_what_does_not_break_is_not_told(
    code: str, changed: AllChanged, public: PublicNames
) -> None:
    assert found(code, changed, public) == []


def test_a_module_of_the_project_is_its_own(changed: AllChanged, public: PublicNames) -> None:
    tree = ast.parse("import chunk\nimport imp")
    assert [one.name for one in find(tree, changed, public, {"chunk"}.__contains__)] == ["imp"]
    tree = ast.parse("import ast\nast.Num\nfrom ast import Str")
    assert find(tree, changed, public, lambda module: module == "ast") == []


def test_what_typeshed_does_not_say_is_written(changed: AllChanged) -> None:
    [one] = changed.names["unittest.TestCase.assertEquals"]
    assert one.instead == "Use `assertEqual`."


def test_what_is_told_of_a_name(changed: AllChanged) -> None:
    [gone] = changed.names["ast.Num"]
    assert (gone.version, gone.instead) == ((3, 14), "Use `ast.Constant` instead.")
    assert changed.modules["imp"].instead == "Use `importlib` instead."
    inner = changed.module("distutils.util")
    assert inner
    assert inner.instead == changed.modules["distutils"].instead != ""
    assert changed.module("os.path") is None


VERSION = st.tuples(st.just(3), st.integers(0, 20))
SIGNS = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__", "==": "__eq__", "!=": "__ne__"}  # fmt: skip


@given(
    st.sampled_from(VERSIONS),
    st.sampled_from(sorted(SIGNS)),
    VERSION,
    st.sampled_from(["sys.version_info[:2]", "version_info", "sys.version_info"]),
)
def test_conditions_on_the_version_are_as_python_says(
    running: tuple[int, int], sign: str, other: tuple[int, int], written: str
) -> None:
    info: tuple[object, ...] = running if "[" in written else (*running, 5, "final", 0)
    expected = getattr(info, SIGNS[sign])(other)
    if "[" not in written and sign in ("==", "!="):
        expected = getattr(running, SIGNS[sign])(other)  # meant, if not said
    tree = ast.parse(f"if {written} {sign} {other}:\n    yes\nelse:\n    no")
    assert ast.unparse(ForVersion(running).visit(tree)) == ("yes" if expected else "no")


@given(st.text(st.sampled_from("ab=()[]:.,'\"\n \timporfdeclasnut0+*@"), max_size=80))
def test_any_code_that_parses_is_read(changed: AllChanged, public: PublicNames, text: str) -> None:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    assert isinstance(find(tree, changed, public), list)
