"""Extraction over every stub, and spot checks of what is hard: overloads, markers, defaults, aliases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import CONTEXTS, EVERYWHERE, only, spans, split, versions
from generator.facts.typeshed.signatures import merged
from generator.facts.typeshed.symbols import module_api
from generator.pythons import SYSTEMS, VERSIONS, Platform

WINDOWS = only(platform=Platform.WINDOWS)


def symbol(full: str) -> Symbol:
    """Return a symbol by module and name, separated by a colon."""
    module, _, name = full.partition(":")
    return next(one for one in module_api(module).walk() if one.name == name)


def test_every_stub_is_read(apis: Mapping[str, ModuleApi]) -> None:
    assert len(apis) > 600
    assert sum(len(api.symbols) for api in apis.values()) > 10_400
    assert all(api.where for api in apis.values() if api.symbols if not _is_old(api.name))
    for api in apis.values():
        names = [one.name for one in api.walk()]
        assert [name for name, count in Counter(names).items() if count > 1] == [], api.name
        for one in api.walk():
            assert one.where, f"{api.name}.{one.name} exists nowhere"
            assert all(form.where & one.where for form in one.forms)


def _is_old(name: str) -> bool:
    return name in {"binhex", "distutils.command.bdist_msi"}


@pytest.mark.parametrize(
    ("full", "glance"),
    [
        ("shutil:copytree", "(src, dst, symlinks=False, ignore=None, copy_function=..., ignore_dangling_symlinks=False, dirs_exist_ok=False)"),
        ("builtins:sum", "(iterable, /, start=0)"),
        ("builtins:range", "(start, stop=..., step=1, /)"),
        ("builtins:int", "(x=0, /, base=...)"),
        ("builtins:sorted", "(iterable, /, *, key=None, reverse=False)"),
        ("asyncio:gather", "(*coros_or_futures, return_exceptions=False)"),
        ("random:random", "()"),
        ("random:shuffle", "(x)"),
        ("multiprocessing:Process", "(group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None)"),
        ("pathlib:Path.walk", "(top_down=True, on_error=None, follow_symlinks=False)"),
        ("collections:OrderedDict.move_to_end", "(key, last=True)"),
    ],
)  # fmt: skip
def test_signature_at_a_glance(full: str, glance: str) -> None:
    newest = max(symbol(full).forms, key=lambda form: form.where.bit_length())
    assert newest.glance == glance


def test_signatures_differ_by_version() -> None:
    forms = {spans(versions(form.where)): form.glance for form in symbol("shutil:rmtree").forms}
    assert forms["3.11"] == "(path, ignore_errors=False, onerror=None, *, dir_fd=None)"
    assert "onexc" in forms["3.12 to 3.15"]


def test_overloads_keep_their_types() -> None:
    form = symbol("builtins:open").forms[0]
    assert len(form.signatures) == 7
    assert all(" -> " in signature.full for signature in form.signatures)
    assert "mode: OpenTextMode = 'r'" in form.signatures[0].full


@pytest.mark.parametrize(
    ("full", "kind"),
    [
        ("shutil:rmtree", SymbolKind.FUNCTION),  # a protocol with __call__
        ("os:path", SymbolKind.MODULE),
        ("os:error", SymbolKind.EXCEPTION),  # an alias of OSError
        ("json:JSONDecodeError", SymbolKind.EXCEPTION),  # defined in a submodule
        ("typing:Union", SymbolKind.SPECIAL_FORM),
        ("typing:List", SymbolKind.TYPE_ALIAS),
        ("math:pi", SymbolKind.CONSTANT),
        ("datetime:datetime.now", SymbolKind.CLASS_METHOD),
        ("datetime:date.year", SymbolKind.PROPERTY),
        ("str:maketrans", SymbolKind.STATIC_METHOD),
        ("enum:Enum.name", SymbolKind.PROPERTY),
        ("socket:socket.recv", SymbolKind.METHOD),  # from the private module _socket
    ],
)
def test_kinds(full: str, kind: SymbolKind) -> None:
    if full.startswith("str:"):
        full = "builtins:str.maketrans"
    assert symbol(full).kind is kind


def test_async_functions() -> None:
    assert symbol("asyncio:sleep").forms[0].is_async
    assert not symbol("asyncio:run").forms[0].is_async


@pytest.mark.parametrize(
    ("full", "where"),
    [
        ("pathlib:Path.walk", EVERYWHERE & ~only((3, 11))),
        ("os:fork", EVERYWHERE & ~WINDOWS),
        ("os:startfile", WINDOWS),
        ("ast:Num", only((3, 11)) | only((3, 12)) | only((3, 13))),
        ("shutil:copytree", EVERYWHERE),
        ("builtins:dict.update", EVERYWHERE),
        ("collections:deque.clear", EVERYWHERE),
        ("array:array.clear", EVERYWHERE & ~only((3, 11)) & ~only((3, 12))),
    ],
)
def test_where_a_name_exists(full: str, where: int) -> None:
    assert symbol(full).where == where


def test_methods_of_a_container_belong_to_the_class_that_has_them() -> None:
    names = {
        module: {one.name for one in module_api(module).walk()}
        for module in ("collections", "sqlite3")
    }
    assert "defaultdict.update" not in names["collections"], "what it has from dict is told there"
    assert "Row.keys" in names["sqlite3"]
    assert "Row.count" not in names["sqlite3"], "which stubs alone believe"


def test_deprecations() -> None:
    assert [one.is_partial for one in symbol("shutil:rmtree").deprecations] == [True]
    whole = symbol("ast:Num").deprecations
    assert not whole[0].is_partial
    assert versions(whole[0].where)[0] == (3, 11)


def test_names_only_type_checkers_know_are_left_out() -> None:
    names = {one.name for one in module_api("typing").symbols}
    assert "type_check_only" not in names
    assert "ellipsis" not in {one.name for one in module_api("builtins").symbols}


def test_a_private_name_is_there_if_it_is_documented() -> None:
    assert symbol("os:_exit").kind is SymbolKind.FUNCTION
    assert not any(one.name == "_DefaultEventLoopPolicy" for one in module_api("asyncio").symbols)


def test_module_without_stub() -> None:
    with pytest.raises(LookupError, match=re.escape("typeshed has no stub for idlelib")):
        module_api("idlelib")


@pytest.mark.parametrize(
    ("shorts", "one"),
    [
        (["(a)"], "(a)"),
        (["(a, b)", "(a)"], "(a, b=...)"),
        (["(a=1)", "(a, *, b)"], "(a=1, *, b=...)"),
        (["(stop, /)", "(start, stop, step=1, /)"], "(start, stop=..., step=1, /)"),
        (["(a, b, c)", "(*items, key=None)"], "(*items, key=None)"),
        ([], ""),
    ],
)
def test_merged_overloads(shorts: list[str], one: str) -> None:
    assert merged(shorts) == one


@given(st.lists(st.integers(0, EVERYWHERE), max_size=6), st.integers(0, EVERYWHERE))
def test_split_parts_what_it_is_given(masks: list[int], within: int) -> None:
    parts = split(masks, within)
    union = 0
    for part in parts:
        assert not union & part
        union |= part
        assert all(part & one in (0, part) for one in masks)
    assert union == within


@given(st.sets(st.sampled_from(VERSIONS)))
def test_spans_name_every_end(chosen: set[tuple[int, int]]) -> None:
    ordered = sorted(chosen)
    said = spans(ordered)
    assert len(CONTEXTS) == len(VERSIONS) * len(SYSTEMS)
    for version in ordered[:1] + ordered[-1:]:
        assert f"{version[0]}.{version[1]}" in said
