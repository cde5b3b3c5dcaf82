"""Functions and classes of sources as signatures, written as those of the standard library are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence

import griffe

from generator.facts.api import Form, Signature
from generator.facts.contexts import EVERYWHERE
from generator.facts.typeshed.literals import parse
from generator.facts.typeshed.signatures import fields, merged, signature

Kind = griffe.ParameterKind
_DATA_CLASSES = re.compile(
    r"(dataclasses\.)?dataclass|(attrs?\.)?(define|frozen|mutable|dataclass|s|attrs)|pydantic\.dataclasses\.dataclass"
)
_BY_NAME = re.compile(r"(pydantic\.)?(BaseModel|BaseSettings)|msgspec\.Struct")
_FIELD = re.compile(r"(\w+\.)?(field|Field|ib|attrib|mapped_column)\(")
_UNSHOWN = Signature("(*args, **kwargs)", "(*args, **kwargs)")
"""Stands for what is written in a way that no Python reads back."""


def function_forms(
    function: griffe.Function,
    *,
    bound: bool,
    returns: bool = True,
    source: griffe.Function | None = None,
) -> tuple[Form, ...]:
    """Return how a function is called; `bound` leaves out the first parameter.

    Where a stub only says that there is a default, it is that of the `source`, if that is known.
    """
    every = function.overloads or [function]
    given = [one for one in source.parameters if one.default is not None] if source else []
    defaults = {one.name: str(one.default) for one in given}
    unique = tuple(dict.fromkeys(_signature(one, bound, returns, defaults) for one in every))
    glance = merged([one.short for one in unique])
    return (Form(EVERYWHERE, unique, glance, "async" in function.labels),)


def _signature(
    function: griffe.Function, bound: bool, returns: bool, defaults: Mapping[str, str]
) -> Signature:
    said = f" -> {function.returns}" if returns and function.returns is not None else ""
    try:
        node = parse(f"def f({', '.join(_parameters(function, defaults))}){said}: ...").body[0]
    except (SyntaxError, ValueError):
        return _UNSHOWN
    assert isinstance(node, ast.FunctionDef)
    takes = [*node.args.posonlyargs, *node.args.args]
    return signature(node, bound=bound and bool(takes))


def _parameters(function: griffe.Function, defaults: Mapping[str, str]) -> Iterator[str]:
    before: Kind | None = None
    for one in function.parameters:
        if before is Kind.positional_only and one.kind is not Kind.positional_only:
            yield "/"
        if one.kind is Kind.keyword_only and before not in (Kind.keyword_only, Kind.var_positional):
            yield "*"
        star = {Kind.var_positional: "*", Kind.var_keyword: "**"}.get(
            one.kind or Kind.keyword_only, ""
        )
        said = f": {one.annotation}" if one.annotation is not None else ""
        default = _default(one, defaults) if one.default is not None and not star else ""
        yield f"{star}{one.name}{said}{default}"
        before = one.kind
    if before is Kind.positional_only:
        yield "/"


def _default(one: griffe.Parameter, defaults: Mapping[str, str]) -> str:
    """Return the default of a parameter as a signature has it."""
    said = str(one.default)
    return f"={defaults.get(one.name, said) if said == '...' else said}"


def fields_form(owner: griffe.Class, ancestors: Sequence[griffe.Class]) -> tuple[Form, ...]:
    """Return how a class is called whose fields say so; nothing if it is no such class."""
    by_name = any(_BY_NAME.search(str(base)) for one in (owner, *ancestors) for base in one.bases)
    is_tuple = any(str(base).rpartition(".")[2] == "NamedTuple" for base in owner.bases)
    if not (by_name or is_tuple or _is_data_class(owner)):
        return ()
    found: dict[str, tuple[str, str, bool]] = {}
    only_named = by_name or _says(owner, "kw_only")
    holders = [owner] if is_tuple else [*reversed(ancestors), owner]
    for one in holders:
        if one is owner or by_name or _is_data_class(one):
            found |= {name: (name, kind, given) for name, kind, given in _fields(one)}
    call = fields(list(found.values()))
    if only_named and found:
        call = Signature(f"(*, {call.short[1:]}", f"(*, {call.full[1:]}")
    return (Form(EVERYWHERE, (call,), call.short),)


def _is_data_class(owner: griffe.Class) -> bool:
    return any(_DATA_CLASSES.fullmatch(one.callable_path) for one in owner.decorators)


def _says(owner: griffe.Class, option: str) -> bool:
    return any(re.search(rf"\b{option}\s*=\s*True", str(one.value)) for one in owner.decorators)


def _fields(owner: griffe.Class) -> Iterator[tuple[str, str, bool]]:
    for name, one in owner.members.items():
        if (
            not isinstance(one, griffe.Attribute)
            or "property" in one.labels
            or one.annotation is None
        ):
            continue
        value = "" if one.value is None else str(one.value)
        if "instance-attribute" not in one.labels or re.search(r"\binit\s*=\s*False", value):
            continue
        is_given = bool(value) and not (
            _FIELD.match(value)
            and not re.search(
                r"\b(default|factory|default_factory)\s*=|^Field\((?!\.\.\.)[^=)]+[,)]", value
            )
        )
        yield name, str(one.annotation), is_given
