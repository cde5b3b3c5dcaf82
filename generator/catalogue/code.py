"""Scripts as syntax trees, whatever is in the file."""

from __future__ import annotations

import ast
import warnings

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
