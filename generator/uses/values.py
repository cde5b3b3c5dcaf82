"""What an expression may stand for, as far as reading alone tells.

`UNKNOWN` is the answer wherever there is any doubt: nothing is then said of what is done with it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


class Value:
    """What an expression stands for."""

    __slots__ = ()


@dataclass(frozen=True)
class Nothing(Value):
    """What is not known, or is `None`, or the receiver of a method in a stub: see the constants below."""

    word: str


UNKNOWN = Nothing("unknown")
NONE = Nothing("None")
ANYTHING = Nothing("Any")
"""What stubs write for a value that may be of any type; beside others in a union it says nothing."""
SELF = Nothing("Self")


@dataclass(frozen=True)
class StubClass:
    """A class as a stub defines it."""

    module: str
    node: ast.ClassDef
    where: int = field(compare=False)
    """Mask of the contexts that have it."""

    @property
    def name(self) -> str:
        """Return its name within the module."""
        return self.node.name


@dataclass(eq=False)
class OwnClass:
    """A class that the script defines."""

    name: str
    bases: tuple[Value, ...]
    names: dict[str, Value] = field(default_factory=dict)
    """What stands in its body, and what its methods keep in instances of it."""

    def __hash__(self) -> int:
        return id(self)


@dataclass(frozen=True)
class Instance(Value):
    """An instance of a class."""

    cls: StubClass | OwnClass
    args: tuple[Value, ...] = ()
    """What the parameters of a generic class stand for; the items of a tuple of known length."""
    is_listed: bool = False
    """Whether it is a tuple of known length."""
    literal: Any = None
    """The value itself, if it is written down: a text, a number or a truth value."""

    def __hash__(self) -> int:
        return hash((self.cls, self.args))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Instance)
            and (self.cls, self.args, self.is_listed) == (other.cls, other.args, other.is_listed)
            and (type(self.literal), self.literal) == (type(other.literal), other.literal)
        )


@dataclass(frozen=True)
class ClassObject(Value):
    """A class itself."""

    of: Instance


@dataclass(frozen=True)
class ModuleObject(Value):
    """A module."""

    name: str


@dataclass(frozen=True)
class Parameter(Value):
    """A type variable of a stub."""

    name: str
    choices: tuple[Value, ...] = ()
    """The types it can stand for, if they are listed."""
    bound: tuple[ast.expr, str] | None = None
    """The type of which it stands for any kind, if there is one: as it is written, and in which module."""


@dataclass(frozen=True)
class Either(Value):
    """One of several."""

    options: tuple[Value, ...]


@dataclass(frozen=True)
class Function(Value):
    """A function or method of a stub."""

    nodes: tuple[ast.FunctionDef | ast.AsyncFunctionDef, ...]
    """Its overloads."""
    module: str
    receiver: Value | None = None
    """What it was taken from, as a method."""
    bound: tuple[tuple[str, Value], ...] = ()
    """What the type variables of the class stand for."""
    skips: bool = False
    """Whether its first parameter is given already."""


@dataclass(frozen=True)
class Calling(Value):
    """Anything that can be called, with what it gives: a function of the script, or `Callable[..., X]`."""

    gives: Callable[[Sequence[Value]], Value] | Value
    """What it gives, or a function that works this out from the arguments."""
    takes: tuple[Value, ...] | None = None
    """What it is called with, if that is known."""


def either(options: Sequence[Value]) -> Value:
    """Return one value for several: `None` beside others says nothing, doubt says it all."""
    told: dict[Value, None] = {}
    for option in options:
        for one in option.options if isinstance(option, Either) else (option,):
            told[one] = None
    if UNKNOWN in told:
        return UNKNOWN
    rest = [one for one in told if one is not NONE]
    rest = rest or list(told)
    plain = list(dict.fromkeys(map(without_literal, rest))) if len(rest) > 1 else rest
    if not plain:
        return UNKNOWN
    return plain[0] if len(plain) == 1 else Either(tuple(plain))


def without_literal(value: Value) -> Value:
    """Return a value of the same type that may be any of it."""
    if isinstance(value, Instance) and value.literal is not None:
        return Instance(value.cls, value.args, value.is_listed)
    return value


def substitute(value: Value, bound: Mapping[str, Value]) -> Value:
    """Return a value with type variables replaced by what they stand for."""
    if isinstance(value, Parameter):
        return bound.get(value.name, value)
    if value is SELF:
        return bound.get("Self", UNKNOWN)
    if isinstance(value, Instance) and value.args:
        return Instance(
            value.cls, tuple(substitute(one, bound) for one in value.args), value.is_listed
        )
    if isinstance(value, ClassObject):
        inner = substitute(value.of, bound)
        return ClassObject(inner) if isinstance(inner, Instance) else UNKNOWN
    if isinstance(value, Either):
        return Either(tuple(substitute(one, bound) for one in value.options))
    if isinstance(value, Calling) and isinstance(value.gives, Value):
        return Calling(substitute(value.gives, bound), value.takes)
    return value


def closed(value: Value) -> Value:
    """Return a value in which type variables that stand for nothing known are unknown, as is `Any`."""
    if isinstance(value, Parameter) or value in (ANYTHING, SELF):
        return UNKNOWN
    if isinstance(value, Instance) and value.args:
        return Instance(value.cls, tuple(map(closed, value.args)), value.is_listed, value.literal)
    if isinstance(value, ClassObject):
        inner = closed(value.of)
        return ClassObject(inner) if isinstance(inner, Instance) else UNKNOWN
    if isinstance(value, Either):
        # Stubs write `X | Any` for an X that type checkers are not to insist on.
        return either([closed(one) for one in value.options if one is not ANYTHING])
    if isinstance(value, Calling) and isinstance(value.gives, Value):
        return Calling(closed(value.gives))
    return value
