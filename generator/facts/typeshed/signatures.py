"""Signatures as text: short ones without types, and full ones with them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from generator.facts.api import Form, Signature
from generator.facts.typeshed.literals import parse

Function = ast.FunctionDef | ast.AsyncFunctionDef


def signature(node: Function, *, bound: bool = False) -> Signature:
    """Return the signature of a function; `bound` leaves the first parameter out."""
    full = _text(node.args, bound, typed=True)
    if node.returns is not None:
        full += f" -> {ast.unparse(node.returns)}"
    return Signature(_text(node.args, bound, typed=False), full)


def fields(names: list[tuple[str, str, bool]]) -> Signature:
    """Return the constructor of a named tuple, from name, type and whether there is a default."""
    short = ", ".join(f"{name}=..." if default else name for name, _, default in names)
    full = ", ".join(
        f"{name}: {kind}{' = ...' if default else ''}" for name, kind, default in names
    )
    return Signature(f"({short})", f"({full})")


def merged(shorts: Sequence[str]) -> str:
    """Return one short signature for several overloads: that with most parameters by place, and what others add.

    One that takes any number of arguments counts as longer than one that lists them. A parameter
    that another overload gives a default, or does without, is optional; one that another takes by
    name only is added. Where that would put a required parameter behind an optional one, the
    longest is returned as it is.
    """
    unique = list(dict.fromkeys(shorts))
    if len(unique) < 2:
        return "".join(unique)
    longest = max(unique, key=lambda one: _length(_parse(one)))
    base, others = _parse(longest), [_parse(one) for one in unique if one != longest]
    _share_names(base, others)
    optional = _share_defaults(base, others)
    _drop_numbered(base)
    return _text(base, False, typed=False) if optional else longest


def parameter_names(form: Form) -> list[str]:
    """Return the names of the parameters in any signature of a form, without stars."""
    names = []
    for one in form.signatures:
        every = _parse(one.short)
        names += [some.arg for some in [*every.posonlyargs, *every.args, *every.kwonlyargs]]
        names += [some.arg for some in (every.vararg, every.kwarg) if some]
    return list(dict.fromkeys(names))


def _length(one: ast.arguments) -> tuple[bool, int, int, int]:
    positional, given = len(one.posonlyargs) + len(one.args), len(one.defaults)
    return bool(one.vararg), positional, len(one.kwonlyargs), given


def _share_names(base: ast.arguments, others: Sequence[ast.arguments]) -> None:
    """Add what other overloads take by name only, and the rest that they take by any name."""
    known = {one.arg for one in [*base.posonlyargs, *base.args, *base.kwonlyargs]}
    for other in others:
        for one, default in zip(other.kwonlyargs, other.kw_defaults, strict=True):
            if one.arg not in known:
                known.add(one.arg)
                base.kwonlyargs.append(one)
                base.kw_defaults.append(default or ast.Constant(...))
        base.kwarg = base.kwarg or other.kwarg


def _share_defaults(base: ast.arguments, others: Sequence[ast.arguments]) -> bool:
    """Give parameters the defaults they have elsewhere; return whether optional ones come last."""
    elsewhere = [_defaults(one) for one in others]
    own = _defaults(base)
    for name, default in own.items():
        if default is None or _is_open(default):
            found = [default, *(one.get(name, ast.Constant(...)) for one in elsewhere)]
            known = [one for one in found if one is not None]
            own[name] = next((one for one in known if not _is_open(one)), next(iter(known), None))
    defaults = list(own.values())
    positional = defaults[: len(base.posonlyargs) + len(base.args)]
    required = sum(default is None for default in positional)
    if any(default is None for default in positional[required:]):
        return False
    base.defaults = [default for default in positional if default is not None]
    base.kw_defaults = defaults[len(positional) :]
    return True


def _drop_numbered(base: ast.arguments) -> None:
    """Leave out `iter2` and the like before `*iterables`: overloads list them for the sake of types."""
    while base.vararg and base.defaults and not base.args and base.posonlyargs:
        if not re.search(r"\d$", base.posonlyargs[-1].arg):
            return
        base.posonlyargs.pop()
        base.defaults.pop()


def _is_open(default: ast.expr) -> bool:
    """Return whether a default only says that there is one."""
    return isinstance(default, ast.Constant) and default.value is ...


def _defaults(arguments: ast.arguments) -> dict[str | int, ast.expr | None]:
    """Return the default of each parameter by name, or by place if it is by place only."""
    positional = [*arguments.posonlyargs, *arguments.args]
    missing: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    keys: list[str | int] = [
        *range(len(arguments.posonlyargs)),
        *(one.arg for one in arguments.args),
    ]
    found = dict(zip(keys, [*missing, *arguments.defaults], strict=True))
    keywords = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    return found | {one.arg: default for one, default in keywords}


def _parse(short: str) -> ast.arguments:
    function = parse(f"def f{short}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    return function.args


def annotation(node: ast.expr | None) -> str:
    """Return a type as text, or nothing."""
    return ast.unparse(node) if node is not None else ""


def _text(arguments: ast.arguments, bound: bool, *, typed: bool) -> str:
    return f"({', '.join(_parameters(arguments, bound, typed))})"


def _parameters(arguments: ast.arguments, bound: bool, typed: bool) -> Iterator[str]:
    positional = [*arguments.posonlyargs, *arguments.args]
    missing = len(positional) - len(arguments.defaults)
    defaults = [None] * missing + arguments.defaults
    for index, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        if not (bound and index == 0):
            yield _parameter(argument, default, typed)
            if index + 1 == len(arguments.posonlyargs):
                yield "/"
    if arguments.vararg:
        rest = _parameter(arguments.vararg, None, typed)
        yield f"*{rest.lstrip('_') or rest}"
    elif arguments.kwonlyargs:
        yield "*"
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(argument, default, typed)
    if arguments.kwarg:
        yield f"**{_parameter(arguments.kwarg, None, typed)}"


def _parameter(argument: ast.arg, default: ast.expr | None, typed: bool) -> str:
    # Two leading underscores are the old way to say "by position only".
    name = argument.arg.removeprefix("__") or argument.arg
    if typed and argument.annotation is not None:
        text = f"{name}: {ast.unparse(argument.annotation)}"
        return text if default is None else f"{text} = {ast.unparse(default)}"
    return name if default is None else f"{name}={ast.unparse(default)}"
