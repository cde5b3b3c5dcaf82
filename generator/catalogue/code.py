"""Scripts as syntax trees, whatever is in the file."""

from __future__ import annotations

import ast
import warnings
from dataclasses import dataclass
from functools import cache

NEWEST = (3, 15)


class CodeError(Exception):
    """Why a script has no tree, and where; `is_syntax` where a newer Python might read it."""

    def __init__(self, reason: str, line: int = 1, column: int = 1, *, is_syntax: bool) -> None:
        super().__init__(reason)
        self.line, self.column, self.is_syntax = line, column, is_syntax


def parse(raw: bytes | str) -> ast.Module:
    """Return the tree of a script; raise CodeError if it has none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a doubtful escape is no error
            return ast.parse(raw, feature_version=NEWEST)
    except SyntaxError as error:
        line, column = max(error.lineno or 1, 1), max(error.offset or 1, 1)
        raise CodeError(error.msg, line, column, is_syntax=True) from None
    except (ValueError, OverflowError) as error:
        raise CodeError(str(error), is_syntax=False) from None
    except (RecursionError, MemoryError):
        raise CodeError("it is nested too deeply", is_syntax=False) from None


def tree(raw: bytes | str) -> ast.Module | None:
    """Return the tree of a script, or nothing if it has none."""
    try:
        return parse(raw)
    except CodeError:
        return None


@dataclass(frozen=True)
class Names:
    """What the code of a script speaks of."""

    imported: frozenset[str]
    """Every module it imports, with parents and attributes of `from` imports."""
    used: frozenset[str]
    """Every plain name and attribute, and the built-in types it writes as literals."""
    handles_failure: bool
    """Whether it catches or expects an exception, or checks a failure code."""


@cache
def names(raw: bytes) -> Names:
    """Return the names in a script; raise CodeError if it has no tree."""
    nodes = parts(parse(raw))
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    plain = {node.id for node in nodes if isinstance(node, ast.Name)}
    handles = any(isinstance(node, ast.ExceptHandler) for node in nodes)
    return Names(
        frozenset(_imported(nodes)),
        frozenset(plain | attributes | _implied(nodes)),
        handles or bool(attributes & _EXPECTING),
    )


_EXPECTING = {"assertRaises", "raises", "suppress", "return_exceptions", "exception"}
_LITERALS: dict[type[ast.AST], str] = {
    ast.List: "list", ast.ListComp: "list", ast.Dict: "dict", ast.DictComp: "dict",
    ast.Set: "set", ast.SetComp: "set", ast.Tuple: "tuple", ast.JoinedStr: "str",
    ast.Slice: "slice",
}  # fmt: skip


def parts(top: ast.AST) -> list[ast.AST]:
    """Return what `ast.walk` yields, but for the contexts of names, which are half of it."""
    found = [top]
    for node in found:
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, list):
                found += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and name != "ctx":
                found.append(value)
    return found


def _imported(nodes: list[ast.AST]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{node.value.id}.{node.attr}")
    return found | {name.rsplit(".", i)[0] for name in found for i in range(1, name.count(".") + 1)}


def _implied(nodes: list[ast.AST]) -> set[str]:
    """Return the built-in types that the code uses through literals."""
    found = {_LITERALS[type(node)] for node in nodes if type(node) in _LITERALS}
    values = [node.value for node in nodes if isinstance(node, ast.Constant)]
    singletons = [one for one in (None, True, False, ...) if any(value is one for value in values)]
    return found | {type(value).__name__ for value in values} | set(map(repr, singletons))
