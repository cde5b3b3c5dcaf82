"""How one example did under one interpreter."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalogue.catalogue import Example
from generator.examples.interpreters import Interpreter
from generator.problems import Problem


@dataclass(frozen=True)
class Verdict:
    """How one example did under one interpreter."""

    example: Example
    interpreter: Interpreter
    status: str
    """`passed`, `differed` or `not applicable`."""
    problem: Problem | None = None
    detail: str = ""
    """A difference or the output of a failure, for people."""
