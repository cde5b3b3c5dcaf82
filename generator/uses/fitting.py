"""Whether a value can be passed for a parameter, and what that says of type variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from generator.uses.stub_members import (
    as_a,
    is_protocol,
    member,
    protocol_members,
)
from generator.uses.stub_types import annotated, parameters
from generator.uses.values import (
    ANYTHING,
    NONE,
    SELF,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Function,
    Instance,
    OwnClass,
    Parameter,
    StubClass,
    Value,
    closed,
    either,
    substitute,
    without_literal,
)

PROMOTED = {("int", "float"), ("int", "complex"), ("float", "complex"), ("bool", "int")}
DEEPEST = 20
"""Types within types, until it counts as doubtful whether one fits."""


class Fits(IntEnum):
    """Whether a value can be passed for a parameter."""

    NO = 0
    PERHAPS = 1
    YES = 2


@dataclass(frozen=True)
class Way:
    """How far a comparison has come, and how it finds out what methods give."""

    method: Callable[..., Value]
    element: Callable[[Value], Value]
    depth: int = 0

    def deeper(self) -> Way:
        """Return the way to what a type has in it."""
        return replace(self, depth=self.depth + 1)


def bare(of: Instance) -> Instance:
    """Return an instance of which nothing but the class is known."""
    return Instance(of.cls, tuple(UNKNOWN for _ in of.args))


def unify(wanted: Value, passed: Value, bound: dict[str, Value], way: Way) -> Fits:
    """Return whether a value fits a type, and bind the type variables in the type."""
    if way.depth > DEEPEST:
        return Fits.PERHAPS
    if wanted is ANYTHING:
        return Fits.YES
    if wanted in (UNKNOWN, SELF):
        return Fits.PERHAPS
    if isinstance(wanted, Parameter):
        return _bind(wanted, passed, bound, way)
    if isinstance(wanted, Either):
        return _unify_either(wanted, passed, bound, way)
    if passed in (UNKNOWN, ANYTHING) or isinstance(passed, Parameter):
        return Fits.PERHAPS
    if isinstance(passed, Either):
        every = [unify(wanted, one, bound, way.deeper()) for one in passed.options]
        return every[0] if len(set(every)) == 1 else Fits.PERHAPS
    if wanted is NONE or passed is NONE:
        return Fits.YES if wanted is passed else Fits.NO
    if isinstance(wanted, ClassObject):
        if isinstance(passed, ClassObject):
            return unify(wanted.of, passed.of, bound, way.deeper())
        return Fits.PERHAPS if isinstance(passed, Calling) else Fits.NO
    if isinstance(wanted, Calling):
        return _unify_calling(wanted, passed, bound, way)
    if isinstance(wanted, Instance):
        return _unify_instance(wanted, passed, bound, way)
    return Fits.PERHAPS


def _bind(wanted: Parameter, passed: Value, bound: dict[str, Value], way: Way) -> Fits:
    if passed in (UNKNOWN, ANYTHING):
        bound[wanted.name] = UNKNOWN
        return Fits.PERHAPS
    passed = without_literal(passed)
    if wanted.bound and unify(annotated(*wanted.bound), passed, {}, way.deeper()) is Fits.NO:
        return Fits.NO
    if wanted.choices:
        for choice in wanted.choices:
            if unify(choice, passed, {}, way.deeper()) is Fits.YES:
                passed = choice
                break
        else:
            return Fits.NO if isinstance(passed, Instance) else Fits.PERHAPS
    known = bound.get(wanted.name)
    if known is not None and not isinstance(known, Parameter) and known != passed:
        bound[wanted.name] = either([known, passed])
        if wanted.choices:
            return Fits.NO
    else:
        bound[wanted.name] = passed
    return Fits.YES


def _unify_either(wanted: Either, passed: Value, bound: dict[str, Value], way: Way) -> Fits:
    options = sorted(wanted.options, key=lambda one: isinstance(one, Parameter))
    if passed in (UNKNOWN, ANYTHING):
        for one in options:
            if isinstance(one, Parameter):
                bound.setdefault(one.name, UNKNOWN)
        return Fits.PERHAPS
    best = Fits.NO
    for one in options:
        trial = dict(bound)
        fits = unify(one, passed, trial, way.deeper())
        if fits is Fits.YES:
            bound.update(trial)
            return fits
        best = max(best, fits)
    return best


def _unify_calling(wanted: Calling, passed: Value, bound: dict[str, Value], way: Way) -> Fits:
    gives = wanted.gives
    if isinstance(passed, Function | ClassObject | Calling):
        if isinstance(gives, Value):
            result: Value = UNKNOWN
            if isinstance(passed, ClassObject):
                result = bare(passed.of) if isinstance(passed.of, Instance) else UNKNOWN
            elif isinstance(passed, Calling):
                result = _called_back(wanted, passed, bound)
            elif isinstance(passed, Function):
                results = [annotated(one.returns, passed.module) for one in passed.nodes]
                same = dict(passed.bound)
                result = either([closed(substitute(one, same)) for one in results])
            return max(unify(gives, result, bound, way.deeper()), Fits.PERHAPS)
        return Fits.YES
    if isinstance(passed, Instance) and isinstance(passed.cls, StubClass):
        return Fits.PERHAPS if member(passed, "__call__") else Fits.NO
    return Fits.PERHAPS


def _called_back(wanted: Calling, passed: Calling, bound: Mapping[str, Value]) -> Value:
    if isinstance(passed.gives, Value):
        return closed(passed.gives)
    return passed.gives([closed(substitute(one, bound)) for one in wanted.takes or ()])


def _unify_instance(wanted: Instance, passed: Value, bound: dict[str, Value], way: Way) -> Fits:
    target = wanted.cls
    if not isinstance(target, StubClass):
        return Fits.PERHAPS
    if isinstance(passed, Instance):
        if isinstance(passed.cls, OwnClass):
            return Fits.PERHAPS
        if wanted.literal is not None:
            if passed.literal is not None:
                same = (type(passed.literal), passed.literal) == (
                    type(wanted.literal),
                    wanted.literal,
                )
                return Fits.YES if same else Fits.NO
            return Fits.PERHAPS if passed.cls == target else Fits.NO
        if wanted.is_listed:
            return _unify_listed(wanted, passed, bound, way)
        found = as_a(passed, target.module, target.name)
        if found is not None:
            return _unify_args(wanted, target, found, bound, way)
        if (passed.cls.name, target.name) in PROMOTED and target.module == "builtins":
            return Fits.YES
    if is_protocol(target):
        return _unify_protocol(wanted, target, passed, bound, way)
    return Fits.NO if isinstance(passed, Instance) else Fits.PERHAPS


def _unify_listed(wanted: Instance, passed: Instance, bound: dict[str, Value], way: Way) -> Fits:
    if passed.cls != wanted.cls:
        return Fits.NO
    if not passed.is_listed:
        return Fits.PERHAPS
    if len(passed.args) != len(wanted.args):
        return Fits.NO
    pairs = zip(wanted.args, passed.args, strict=True)
    return min((unify(*pair, bound, way.deeper()) for pair in pairs), default=Fits.YES)


def _unify_args(
    wanted: Instance,
    target: StubClass,
    found: Mapping[str, Value],
    bound: dict[str, Value],
    way: Way,
) -> Fits:
    fits = Fits.YES
    for parameter, arg in zip(parameters(target), wanted.args, strict=False):
        own = found.get(parameter.name, UNKNOWN)
        # A container of what is not known, such as `[]`, fits perhaps.
        fits = min(fits, unify(arg, own, bound, way.deeper()))
    return fits


def _unify_protocol(
    wanted: Instance, target: StubClass, passed: Value, bound: dict[str, Value], way: Way
) -> Fits:
    if not isinstance(passed, Instance):
        return Fits.PERHAPS
    names = protocol_members(target)
    if not all(member(passed, name) for name in names):
        return Fits.NO
    if target.name in ("Iterable", "Iterator", "Collection") and wanted.args:
        return unify(wanted.args[0], way.element(passed), bound, way.deeper())
    for name in names:
        told = member(wanted, name)
        if told and isinstance(told.value, Function) and wanted.args:
            result = annotated(told.value.nodes[0].returns, told.value.module)
            result = substitute(result, dict(told.value.bound))
            if isinstance(result, Parameter | Instance):
                unify(result, way.method(passed, name), bound, way.deeper())
    return Fits.YES
