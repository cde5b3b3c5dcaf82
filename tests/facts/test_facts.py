"""Facts are measured: against typeshed, against the running interpreter."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec

import pytest

from generator.facts.api import ModuleApi
from generator.facts.interpreter.kinds import runtime_facts
from generator.facts.measured import BuiltinKind, ModuleKind, StubFacts
from generator.facts.official import links
from generator.facts.typeshed.lifetimes import lifetimes
from generator.facts.typeshed.modules import stub_facts
from generator.pythons import Platform

ALL = tuple(Platform)
Apis = Mapping[str, ModuleApi]


@pytest.fixture(scope="module")
def runtime():  # type: ignore[no-untyped-def]
    """Return what this interpreter says of itself."""
    return runtime_facts(["xml.etree.ElementTree"])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("shutil", StubFacts(None, None, ALL)),
        ("zoneinfo", StubFacts("3.9", None, ALL)),
        ("concurrent.futures", StubFacts("3.2", None, ALL)),
        ("imp", StubFacts(None, "3.12", ALL)),
        ("telnetlib", StubFacts(None, "3.13", ALL)),
        ("resource", StubFacts(None, None, (Platform.LINUX, Platform.MACOS))),
        ("winreg", StubFacts(None, None, (Platform.WINDOWS,))),
    ],
)
def test_lifetime_and_platforms(apis: Apis, name: str, expected: StubFacts) -> None:
    assert stub_facts([name], apis) == {name: expected}


def test_what_is_not_in_the_standard_library_has_no_stub_facts(apis: Apis) -> None:
    assert stub_facts(["numpy", "os.nowhere", "nowhere.path"], apis) == {}


def test_every_module_of_typeshed_has_facts(apis: Apis) -> None:
    names = [name for name in lifetimes() if not re.search(r"(^|\.)_", name)]
    facts = stub_facts(names, apis)
    assert set(names) - set(facts) == {"typing_extensions"}


def test_every_module_of_this_python_is_known_to_typeshed() -> None:
    public = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    here = {name for name in public if find_spec(name)}
    unknown = here - set(lifetimes())
    assert unknown <= {"idlelib", "test", "turtledemo", "nturl2path", "sre_compile", "sre_constants", "sre_parse", "genericpath", "opcode", "ntpath", "posixpath"}  # fmt: skip


def test_kinds_agree_with_the_interpreter(runtime) -> None:  # type: ignore[no-untyped-def]
    for name in sys.builtin_module_names:
        if name in sys.stdlib_module_names and not name.startswith("_"):
            assert runtime.kinds[name] is ModuleKind.BUILT_IN, name
    assert runtime.kinds["os"] is ModuleKind.FROZEN
    assert runtime.kinds["textwrap"] is ModuleKind.PYTHON
    assert runtime.kinds["json"] is ModuleKind.PACKAGE
    assert runtime.kinds["xml.etree.ElementTree"] is ModuleKind.PYTHON


def test_built_in_names(runtime) -> None:  # type: ignore[no-untyped-def]
    assert runtime.builtins["print"] is BuiltinKind.FUNCTION
    assert runtime.builtins["dict"] is BuiltinKind.TYPE
    assert runtime.builtins["KeyError"] is BuiltinKind.EXCEPTION
    assert runtime.builtins["NotImplemented"] is BuiltinKind.CONSTANT


def test_official_links() -> None:
    assert (
        links.module_link("os.path", StubFacts(None, None, ALL))
        == "https://docs.python.org/3/library/os.path.html"
    )
    assert (
        links.module_link("imp", StubFacts(None, "3.12", ALL))
        == "https://docs.python.org/3.11/library/imp.html"
    )
    assert links.builtin_link("print", BuiltinKind.FUNCTION).endswith(
        "/library/functions.html#print"
    )
    assert links.builtin_link("list", BuiltinKind.TYPE).endswith("/library/stdtypes.html#lists")
    assert links.builtin_link("KeyError", BuiltinKind.EXCEPTION).endswith(
        "/exceptions.html#KeyError"
    )
