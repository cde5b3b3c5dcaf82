"""What a call passes, and for which parameters."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.uses.values import Value


@dataclass
class Arguments:
    """What a call passes."""

    positional: list[Value] = field(default_factory=list)
    keywords: dict[str, Value] = field(default_factory=dict)
    is_whole: bool = True
    """Whether all arguments are known by place or name: not with `*args` or `**options`."""


def paired(
    args: ast.arguments, positional: Sequence[ast.arg], given: Arguments
) -> list[tuple[str | int, ast.arg, Value]] | None:
    """Return place or name, parameter and value of all that is passed; None if the call does not fit."""
    pairs: list[tuple[str | int, ast.arg, Value]] = []
    taken: set[str] = set()
    for place, passed in enumerate(given.positional):
        if place < len(positional):
            taken.add(positional[place].arg)
            pairs.append((place, positional[place], passed))
        elif args.vararg:
            pairs.append((place, args.vararg, passed))
        else:
            return None
    known = {one.arg: one for one in [*args.args, *args.kwonlyargs]}
    for name, passed in given.keywords.items():
        if name in known and name not in taken:
            taken.add(name)
            pairs.append((name, known[name], passed))
        elif args.kwarg:
            pairs.append((name, args.kwarg, passed))
        else:
            return None
    return None if given.is_whole and _lacks(args, positional, taken) else pairs


def _lacks(args: ast.arguments, positional: Sequence[ast.arg], taken: set[str]) -> bool:
    required = positional[: len(positional) - len(args.defaults)] if args.defaults else positional
    keywords = zip(args.kwonlyargs, args.kw_defaults, strict=True)
    return any(one.arg not in taken for one in required) or any(
        one.arg not in taken for one, default in keywords if default is None
    )


def asks_the_same(
    node: ast.FunctionDef | ast.AsyncFunctionDef, skips: bool, doubts: Mapping[str | int, str]
) -> bool:
    """Return whether a function asks for the same types where there are doubts."""
    positional = [*node.args.posonlyargs, *node.args.args][int(skips) :]
    every: dict[str | int, ast.arg] = {one.arg: one for one in [*positional, *node.args.kwonlyargs]}
    every |= dict(enumerate(positional))
    return all(
        key in every and ast.dump(every[key].annotation or ast.Constant("")) == told
        for key, told in doubts.items()
    )


def by_name(
    positional: Sequence[ast.arg], keywords: Sequence[ast.arg], given: Arguments
) -> dict[str, Value]:
    """Return the arguments of a call by the names of the parameters."""
    found = {one.arg: value for one, value in zip(positional, given.positional, strict=False)}
    names = {one.arg for one in [*positional, *keywords]}
    return found | {name: value for name, value in given.keywords.items() if name in names}
