"""Packages read from their sources: what is public, what it is, where it stands, and what is broken."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.facts.api import Deprecation, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.measured import ModuleKind
from generator.facts.sources.model import Fault, Place, SourceModule, Sources
from generator.facts.sources.read import read_packages
from generator.problems import UsageError

Reader = Callable[..., Sources]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Return what reads packages that are written as files; every one of them would fail if it were run."""

    def write_and_read(
        files: dict[str, str | bytes], *names: str, docstrings: bool = False
    ) -> Sources:
        for name, text in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(text, str):
                text = text.encode() + (b"\nraise SystemExit\n" if name.endswith(".py") else b"")
            file.write_bytes(text)
        return read_packages(tmp_path, names or ["acme"], docstrings=docstrings)

    return write_and_read


def lines(module: SourceModule) -> list[str]:
    """Return every name of a module on a line of its own, with all that is known of it."""
    return [_line(symbol) for symbol in module.api.walk()]


def _line(symbol: Symbol) -> str:
    call = " | ".join(one.full for form in symbol.forms for one in form.signatures)
    is_async = "async " if any(form.is_async for form in symbol.forms) else ""
    kind = f": {symbol.type}" if symbol.type else ""
    origin = f" from {symbol.origin}" if symbol.origin else ""
    return f"{is_async}{symbol.kind} {symbol.name}{call}{kind}{origin}"


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


def test_stubs_say_what_there_is_and_sources_say_more(read: Reader) -> None:
    files = {
        "acme/__init__.py": "from .fast import go",
        "acme/plain.py": '"""Plain."""\ndef old(): ...\n\ndef both(x):\n    """Do both."""',
        "acme/plain.pyi": "import os as os\nfrom typing import Any\ndef both(x: Any = ...) -> int: ...",
        "acme/fast.cpython-311-x86_64-linux-gnu.so": b"\x7fELF",
        "acme/fast.pyi": "def go(n: int) -> int: ...\nclass Car:\n    wheels: int",
        "acme/closed.abi3.so": b"\x7fELF",
        "acme-stubs/other.pyi": "def stubbed() -> str: ...",
    }
    modules = read(files, docstrings=True).modules
    assert {name: (module.kind, lines(module)) for name, module in modules.items()} == {
        "acme": (ModuleKind.PACKAGE, ["function go(n: int) -> int from acme.fast.go"]),
        "acme.closed": (ModuleKind.EXTENSION, []),
        "acme.fast": (
            ModuleKind.EXTENSION,
            ["class Car", "attribute Car.wheels: int", "function go(n: int) -> int"],
        ),
        "acme.other": (ModuleKind.PYTHON, ["function stubbed() -> str"]),
        "acme.plain": (ModuleKind.PYTHON, ["function both(x: Any = ...) -> int"]),
    }
    assert [name for name, module in modules.items() if not module.is_read] == ["acme.closed"]
    assert modules["acme.closed"].file == "acme/closed.abi3.so"
    assert modules["acme.plain"].docstring == "Plain."
    assert modules["acme.plain"].docstrings == {"both": "Do both."}
    assert modules["acme.plain"].places == {"both": Place("acme/plain.py", 4)}
    assert modules["acme.fast"].places["Car.wheels"] == Place("acme/fast.pyi", 3)


def test_hidden_bases_lend_their_members(read: Reader) -> None:
    files = {
        "acme/__init__.py": "from ._base import Base\n__all__ = ['Client', 'Base', 'Copy']\n"
        "class _Shared:\n    def send(self): ...\n    def close(self): ...\n"
        "class Client(_Shared, Base):\n    def close(self, *, now=False): ...\nclass Copy(Copy): ...",
        "acme/_base.py": "class Base:\n    def __new__(cls, *args, **kwargs): ...\n"
        "    def __init__(self, url): ...\n    def ping(self): ...",
    }
    assert lines(read(files).modules["acme"]) == [
        "class Base(url)",
        "method Base.ping()",
        "class Client(url): _Shared, Base",
        "method Client.close(*, now=False)",
        "method Client.send()",
        "class Copy: Copy",
    ]


def test_fields_say_how_a_class_is_called(read: Reader) -> None:
    source = """
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple
from attrs import define
import pydantic

@dataclass
class Base:
    name: str
    limit: ClassVar[int] = 3
@dataclass(kw_only=True)
class Order(Base):
    lines: list[str] = field(default_factory=list)
    total: int = field(init=False)
class Point(NamedTuple):
    x: int
    y: int = 0
@define
class Car:
    wheels: int = 4
class Model(pydantic.BaseModel):
    id: int
    tag: str | None = None
    size: int = pydantic.Field(..., gt=0)
"""
    assert [_line(one) for one in read({"acme.py": source}).modules["acme"].api.symbols] == [
        "class Base(name: str)",
        "class Car(wheels: int = ...)",
        "class Model(*, id: int, tag: str | None = ..., size: int): pydantic.BaseModel",
        "class Order(*, name: str, lines: list[str] = ...): Base",
        "class Point(x: int, y: int = ...): NamedTuple",
    ]


def test_deprecations(read: Reader) -> None:
    source = '''
from warnings import deprecated
@deprecated("Use new.")
def decorated(): ...
def told():
    """Do it.

    .. deprecated:: 2.0
       Use `new` instead.
    """
def partly():
    """Do it.

    .. deprecated:: 1.4 *convert*
    """
def changed():
    """Do it.

    .. deprecated:: 1.4

        The :func:`.changed` function now takes one argument at least.
    """
def first():
    """Deprecated, use new."""
def fine():
    """Tell which names are deprecated."""
'''
    [module] = read({"acme.py": source}).modules.values()
    assert {one.name: one.deprecations for one in module.api.symbols if one.deprecations} == {
        "changed": (
            Deprecation(
                EVERYWHERE,
                "1.4 The :func:`.changed` function now takes one argument at least.",
                is_partial=True,
            ),
        ),
        "decorated": (Deprecation(EVERYWHERE, "Use new."),),
        "first": (Deprecation(EVERYWHERE, "Deprecated, use new."),),
        "partly": (Deprecation(EVERYWHERE, "1.4 *convert*", is_partial=True),),
        "told": (Deprecation(EVERYWHERE, "2.0 Use `new` instead."),),
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


def test_classes_that_name_each_other_end(read: Reader) -> None:
    source = """
class One:
    from acme import Two
    other = Two
    def go(self): ...
    run = go
class Two:
    back = One
    def go(self, text=" -> 'x' )", /, *rest): ...
"""
    assert lines(read({"acme.py": source}).modules["acme"]) == [
        "class One",
        "method One.go()",
        "class One.other",
        "method One.run()",
        "class Two",
        "class Two.back",
        "method Two.go(text=\" -> 'x' )\", /, *rest)",
    ]


def test_defaults_that_a_stub_leaves_out_are_those_of_the_source(read: Reader) -> None:
    files = {
        "acme.py": "def pay(amount, to=3, *, note='x', late=False): ...\nclass Bill:\n    def __init__(self, n=1): ...",
        "acme.pyi": "def pay(amount: int, to: int = ..., *, note: str = ..., other: int = ...) -> None: ...\n"
        "class Bill:\n    def __init__(self, n: int = ...) -> None: ...",
    }
    assert lines(read(files).modules["acme"]) == [
        "class Bill(n: int = 1)",
        "function pay(amount: int, to: int = 3, *, note: str = 'x', other: int = ...) -> None",
    ]


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
