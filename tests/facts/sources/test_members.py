"""Classes that are read from sources: their members, their calls, what stubs and docstrings add."""

from __future__ import annotations

from generator.facts.api import Deprecation
from generator.facts.contexts import EVERYWHERE
from generator.facts.measured import ModuleKind
from generator.facts.sources.model import Place
from tests.facts.sources.conftest import Reader, line, lines


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
    assert [line(one) for one in read({"acme.py": source}).modules["acme"].api.symbols] == [
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
