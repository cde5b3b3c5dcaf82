"""Packages read from their sources: what is public, what it is, where it stands, and what is broken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.facts.api import SymbolKind
from generator.facts.measured import ModuleKind
from generator.facts.sources.model import Fault, Place
from generator.facts.sources.read import read_packages
from generator.problems import UsageError
from tests.facts.sources.conftest import Reader, lines


def test_kinds_signatures_and_members(read: Reader) -> None:
    source = '''
import os
from typing import NewType, TypeVar, overload
import logging

T = TypeVar("T")
log = logging.getLogger(__name__)
LIMIT = 10
NAMES: list[str] = []
UserId = NewType("UserId", int)
Pairs = dict[str, int]


def pay(amount: int, /, to: "Account", *, note="", **more: str) -> None: ...
async def fetch(*urls): ...
def _hidden(): ...
@overload
def get(key: str) -> str: ...
@overload
def get(key: str, default: T) -> str | T: ...
def get(key, default=None): ...


class Failed(RuntimeError): ...
class TooLate(Failed):
    reason = "late"


class Account:
    """An account."""

    owner: str
    _secret = 1

    def __init__(self, owner: str, balance: int = 0) -> None:
        self.balance = balance
        self._log = log

    @property
    def is_open(self) -> bool: ...
    @classmethod
    def load(cls, name: str) -> "Account": ...
    @staticmethod
    def rate() -> float: ...
    def close(self) -> None: ...
    shut = close

    class State: ...
'''
    [module] = read({"acme.py": source}).modules.values()
    assert module.kind is ModuleKind.PYTHON
    assert lines(module) == [
        "class Account(owner: str, balance: int = 0)",
        "attribute Account.balance: int",
        "method Account.close() -> None",
        "property Account.is_open: bool",
        "class method Account.load(name: str) -> Account",
        "attribute Account.owner: str",
        "static method Account.rate() -> float",
        "method Account.shut() -> None",
        "class Account.State",
        "exception Failed: RuntimeError",
        "async function fetch(*urls)",
        "function get(key: str) -> str | (key: str, default: T) -> str | T",
        "constant LIMIT: int",
        "constant NAMES: list[str]",
        "type alias Pairs: dict[str, int]",
        "function pay(amount: int, /, to: Account, *, note='', **more: str) -> None",
        "exception TooLate: Failed",
        "attribute TooLate.reason: str",
        "type alias UserId: NewType('UserId', int)",
    ]


def test_what_is_handed_on(read: Reader) -> None:
    files = {
        "acme/__init__.py": "from os import sep\nfrom ._core import Engine, run\nfrom .errors import *\n"
        "from .billing import Invoice as Bill, billing\nfrom . import tools\n__version__ = '1'",
        "acme/_core.py": "class Engine:\n    def start(self): ...\ndef run(): ...\ndef spare(): ...",
        "acme/errors.py": "import re\nclass AcmeError(Exception): ...\n_private = 1",
        "acme/billing.py": "from ._core import run\nclass Invoice: ...\ndef billing(): ...",
        "acme/tools.py": "from ._core import spare as spare\nfrom .errors import AcmeError",
        "acme/tests/test_all.py": "def test(): ...",
        "acme/test_more.py": "def test(): ...",
        "acme/__main__.py": "def main(): ...",
    }
    sources = read(files)
    assert {name: lines(module) for name, module in sources.modules.items()} == {
        "acme": [
            "exception AcmeError: Exception from acme.errors.AcmeError",
            "class Bill from acme.billing.Invoice",
            "function billing() from acme.billing.billing",
            "class Engine",
            "method Engine.start()",
            "function run()",
        ],
        "acme.billing": ["function billing()", "class Invoice"],
        "acme.errors": ["exception AcmeError: Exception"],
        "acme.tools": ["function spare()"],
    }
    assert [f"{module.name}.{symbol.name}" for module, symbol in sources.homes()] == [
        "acme.AcmeError",
        "acme.Bill",
        "acme.billing",
        "acme.Engine",
        "acme.run",
        "acme.tools.spare",
    ]


def test_all_decides(read: Reader) -> None:
    files = {
        "acme/__init__.py": "from . import a\nfrom .a import *\nfrom elsewhere import Thing\n"
        "__all__ = ['Thing', 'made_at_run_time', 'a'] + a.__all__\n__all__ += ['own', '__version__']\n"
        "def own(): ...\ndef not_listed(): ...",
        "acme/a.py": "__all__ = ('one',)\ndef one(): ...\ndef two(): ...",
    }
    module = read(files).modules["acme"]
    assert lines(module) == [
        "module a: acme.a",
        "function one() from acme.a.one",
        "function own()",
    ]
    assert module.unknown == {
        "Thing": "elsewhere.Thing",
        "made_at_run_time": "acme.made_at_run_time",
    }


def test_broken_files_are_faults(read: Reader) -> None:
    files: dict[str, str | bytes] = {
        "acme/__init__.py": "from .broken import thing\nfrom .good import well",
        "acme/broken.py": b"def thing(:\n    pass\n",
        "acme/good.py": "# coding: latin-1\ndef well(): ...",
        "acme/latin.py": b'x = 1\nname = "caf\xe9"\n',
        "acme/nothing.py": b"x = 1\x00",
        "acme/deep.py": b"x = " + b"(" * 5000 + b")" * 5000,
        "acme/coding.py": b"# coding: klingon\n",
    }
    sources = read(files)
    assert lines(sources.modules["acme"]) == ["function well() from acme.good.well"]
    assert [name for name, one in sources.modules.items() if not one.is_read] == [
        "acme.broken",
        "acme.coding",
        "acme.deep",
        "acme.latin",
        "acme.nothing",
    ]
    known = [one for one in sources.faults if one.file not in ("acme/deep.py", "acme/nothing.py")]
    assert known == [
        Fault("acme/broken.py", 1, "this is no Python: invalid syntax"),
        Fault("acme/coding.py", 0, "this is no Python: unknown encoding: klingon"),
        Fault("acme/latin.py", 2, "this is no text in utf-8"),
    ]
    assert len(sources.faults) == 5  # the words for the others differ between Pythons


def test_circles_end(read: Reader) -> None:
    files = {
        "acme/__init__.py": "from .a import *\nfrom .b import *\nfrom .a import lost\nx = y\ny = x",
        "acme/a.py": "from .b import *\nfrom .b import lost\ndef one(): ...",
        "acme/b.py": "from .a import *\nfrom .a import lost\ndef two(): ...\n__all__ = a.__all__",
    }
    sources = read(files)
    assert [one.name for one in sources.modules["acme"].api.symbols] == ["one", "x", "y"]
    assert not sources.faults


def test_a_name_has_its_home_under_the_name_it_was_defined_by(read: Reader) -> None:
    sources = read({"acme.py": "def pay(): ...\nallot = pay\n"})
    assert [symbol.name for _, symbol in sources.homes()] == ["pay"]
    assert [one.name for one in sources.modules["acme"].api.symbols] == ["allot", "pay"]


def test_packages_are_read_together_and_namespaces_by_their_dots(read: Reader) -> None:
    files = {
        "one/__init__.py": "from two import Thing\n__all__ = ['Thing']",
        "two/__init__.py": "class Thing: ...",
        "space/billing/__init__.py": "def pay(): ...",
        "space/billing/scripts/run.py": "def not_in_a_package(): ...",
        "space/other.py": "def other(): ...",
    }
    sources = read(files, "one", "two", "space.billing")
    assert {name: lines(module) for name, module in sources.modules.items()} == {
        "one": ["class Thing from two.Thing"],
        "space.billing": ["function pay()"],
        "two": ["class Thing"],
    }
    assert list(read({}, "space").modules) == ["space", "space.billing", "space.other"]
    assert not read({}, "nowhere").modules


def test_what_runs_only_as_a_script_is_no_name(read: Reader) -> None:
    source = "def one(): ...\nif __name__ == '__main__':\n    two = 2\n    x = '''\n'''\ndef three(): ..."
    [module] = read({"acme.py": source}).modules.values()
    assert lines(module) == ["function one()", "function three()"]
    assert module.places["three"] == Place("acme.py", 6)


@pytest.mark.parametrize("package", ["click", "jinja2", "rich", "markdown", "yaml"])
def test_real_packages_agree_with_what_importing_them_shows(package: str) -> None:
    """Every name that was read is there, and is a class, an exception or callable as was said."""
    module = pytest.importorskip(package)
    folder = Path(module.__file__ or "").parent.parent
    sources = read_packages(folder, [package])
    assert not sources.faults
    assert sources == read_packages(folder, [package])
    differing = []
    for symbol in sources.modules[package].api.symbols:
        value = getattr(module, symbol.name, None)
        is_class = isinstance(value, type)
        is_exception = isinstance(value, type) and issubclass(value, BaseException)
        said = {
            SymbolKind.CLASS: is_class and not is_exception,
            SymbolKind.EXCEPTION: is_exception,
            SymbolKind.FUNCTION: callable(value) and not is_class,
        }.get(symbol.kind, True)
        if not said or not hasattr(module, symbol.name):
            differing.append(f"{symbol.kind} {symbol.name}: {value!r}")
    assert not differing
    assert len(sources.modules[package].api.symbols) >= 3


def test_without_griffe_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "griffe", None)
    for name in [one for one in sys.modules if one.startswith("generator.facts.sources.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(UsageError) as caught:
        read_packages(tmp_path, ["acme"])
    assert str(caught.value) == (
        "sources are read with griffe, which is not installed; "
        'install it with: pip install "python-module-atlas[own]"'
    )
