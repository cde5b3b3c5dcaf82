"""What a call gives: the overloads that fit its arguments, and type variables bound by them."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from generator.facts.typeshed.classes import takes_anything
from generator.facts.typeshed.signatures import Function as FunctionNode
from generator.facts.typeshed.symbols import decorators
from generator.uses.stubs import (
    ancestry,
    annotated,
    as_a,
    builtin,
    is_protocol,
    member,
    newest,
    parameters,
    protocol_members,
    scope_of,
    stub_class,
)
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


class Fits(IntEnum):
    """Whether a value can be passed for a parameter."""

    NO = 0
    PERHAPS = 1
    YES = 2


@dataclass
class Arguments:
    """What a call passes."""

    positional: list[Value] = field(default_factory=list)
    keywords: dict[str, Value] = field(default_factory=dict)
    is_whole: bool = True
    """Whether all arguments are known by place or name: not with `*args` or `**options`."""


def call(value: Value, given: Arguments, depth: int = 0) -> Value:
    """Return what calling a value gives, or UNKNOWN."""
    if depth > DEEPEST:
        return UNKNOWN
    if isinstance(value, Function):
        result = _function(value, given, depth)
        return _by_literal(result, given) if value.module == "ipaddress" else result
    if isinstance(value, ClassObject):
        return construct(value.of, given, depth)
    if isinstance(value, Calling):
        return (
            closed(value.gives) if isinstance(value.gives, Value) else value.gives(given.positional)
        )
    if isinstance(value, Instance) and isinstance(value.cls, StubClass):
        found = member(value, "__call__")
        return call(found.value, given, depth + 1) if found else UNKNOWN
    if isinstance(value, Either):
        return either([call(one, given, depth + 1) for one in value.options])
    return UNKNOWN


def _by_literal(result: Value, given: Arguments) -> Value:
    """Return which of `IPv4Address | IPv6Address` a written address makes: stubs cannot say."""
    text = given.positional[0] if given.positional else UNKNOWN
    if not isinstance(result, Either) or not isinstance(text, Instance):
        return result
    if not isinstance(text.literal, str):
        return UNKNOWN
    word = "IPv6" if ":" in text.literal else "IPv4"
    own = [
        one
        for one in result.options
        if isinstance(one, Instance) and isinstance(one.cls, StubClass) and word in one.cls.name
    ]
    return own[0] if len(own) == 1 else UNKNOWN


def method(value: Value, name: str, *args: Value) -> Value:
    """Return what a special method gives, such as `__enter__`."""
    if isinstance(value, Either):
        return either([method(one, name, *args) for one in value.options])
    if not isinstance(value, Instance) or not isinstance(value.cls, StubClass):
        return UNKNOWN
    found = member(value, name)
    return call(found.value, Arguments(list(args))) if found else UNKNOWN


def element(value: Value) -> Value:
    """Return what a loop over a value gives each time."""
    if isinstance(value, Instance) and value.is_listed:
        return either(value.args) if value.args else UNKNOWN
    return method(method(value, "__iter__"), "__next__")


def construct(of: Instance, given: Arguments, depth: int = 0) -> Value:
    """Return the instance that calling a class gives."""
    cls = of.cls
    if not isinstance(cls, StubClass):
        return of
    own = parameters(cls)
    is_open = any(isinstance(arg, Parameter) for arg in of.args) or not of.args
    if not is_open or not own:
        plain = Instance(cls, of.args)
    else:
        plain = Instance(cls, tuple(own))
    found = _constructor(cls)
    if found is None:
        return closed(plain)
    module, nodes, bound = found
    result = _function(
        Function(nodes, module, plain, bound, skips=True),
        given,
        depth,
        builds=plain,
    )
    return result if result is not UNKNOWN else closed(plain) if not own else _bare(plain)


def _bare(of: Instance) -> Instance:
    return Instance(of.cls, tuple(UNKNOWN for _ in of.args))


@cache
def _constructor(
    cls: StubClass,
) -> tuple[str, tuple[FunctionNode, ...], tuple[tuple[str, Value], ...]] | None:
    """Return the module, the overloads and the type variables of what makes an instance."""
    for one in ancestry(cls):
        if one.cls.name == "object":
            return None
        for name in ("__new__", "__init__"):
            found = newest(scope_of(one.cls).names.get(name, ()))
            nodes = tuple(each.node for each in found if isinstance(each.node, FunctionNode))
            if nodes and not all(map(takes_anything, nodes)):
                return one.cls.module, nodes, one.bound
    return None


def _function(
    value: Function, given: Arguments, depth: int, builds: Instance | None = None
) -> Value:
    """Return what calling a function gives: what all overloads that may be meant agree on."""
    results: list[Value] = []
    first: dict[str | int, str] = {}
    for node in value.nodes:
        bound: dict[str, Value] = {
            name: one for name, one in value.bound if not isinstance(one, Parameter)
        }
        doubts: dict[str | int, str] = {}
        fits = _fits(node, value, given, bound, depth, doubts)
        if fits is Fits.NO:
            continue
        if results and given.is_whole and first and _asks_the_same(node, value, first):
            continue  # whatever the doubtful arguments are, an overload before would take them
        first = first or doubts
        results.append(_returned(node, value, bound, builds))
        if fits is Fits.YES:
            break
    return either(results) if results else UNKNOWN


def _asks_the_same(
    node: ast.FunctionDef | ast.AsyncFunctionDef, value: Function, doubts: Mapping[str | int, str]
) -> bool:
    positional = [*node.args.posonlyargs, *node.args.args][int(value.skips) :]
    every: dict[str | int, ast.arg] = {one.arg: one for one in [*positional, *node.args.kwonlyargs]}
    every |= dict(enumerate(positional))
    return all(
        key in every and ast.dump(every[key].annotation or ast.Constant("")) == told
        for key, told in doubts.items()
    )


def _returned(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    value: Function,
    bound: dict[str, Value],
    builds: Instance | None,
) -> Value:
    if builds is not None:
        receiver = substitute(bound.get("Self", builds), bound)
        if node.name == "__init__":
            return closed(receiver)
        bound = {**bound, "Self": receiver}
    elif value.receiver is not None:
        bound = {"Self": without_literal(value.receiver), **bound}
    told = closed(substitute(annotated(node.returns, value.module), bound))
    if isinstance(node, ast.AsyncFunctionDef):
        return Instance(stub_class("typing", "Coroutine"), (UNKNOWN, UNKNOWN, told))
    return told


def _fits(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    value: Function,
    given: Arguments,
    bound: dict[str, Value],
    depth: int,
    doubts: dict[str | int, str],
) -> Fits:
    """Return whether a call fits one overload, and bind its type variables.

    `doubts` takes in the arguments that perhaps do not fit, with the types they should have.
    """
    args = node.args
    positional = [*args.posonlyargs, *args.args]
    if value.skips and positional:
        first = positional.pop(0)
        if first.annotation is not None and value.receiver is not None:
            wanted = annotated(first.annotation, value.module)
            receiver = value.receiver
            if node.name == "__init__":
                bound["Self"] = wanted  # an overload that says what is made: `self: Popen[str]`
            elif "classmethod" in decorators(node) or node.name == "__new__":
                if not isinstance(wanted, ClassObject):
                    wanted = ANYTHING
                receiver = ClassObject(receiver) if isinstance(receiver, Instance) else UNKNOWN
                if unify(wanted, receiver, bound, depth) is Fits.NO:
                    return Fits.NO
            elif unify(wanted, receiver, bound, depth) is Fits.NO:
                return Fits.NO
    pairs: list[tuple[str | int, ast.arg, Value]] = []
    taken: set[str] = set()
    for place, passed in enumerate(given.positional):
        if place < len(positional):
            taken.add(positional[place].arg)
            pairs.append((place, positional[place], passed))
        elif args.vararg:
            pairs.append((place, args.vararg, passed))
        else:
            return Fits.NO
    by_name = {one.arg: one for one in [*args.args, *args.kwonlyargs]}
    for name, passed in given.keywords.items():
        if name in by_name and name not in taken:
            taken.add(name)
            pairs.append((name, by_name[name], passed))
        elif args.kwarg:
            pairs.append((name, args.kwarg, passed))
        else:
            return Fits.NO
    if given.is_whole and _lacks(args, positional, taken):
        return Fits.NO
    best = Fits.YES if given.is_whole else Fits.PERHAPS
    # What is called back comes last: with what, the other arguments say.
    for key, wanted_by, passed in sorted(pairs, key=lambda pair: isinstance(pair[2], Calling)):
        is_back = isinstance(passed, Calling)
        if is_back and best is not Fits.YES:
            passed = UNKNOWN
        fits = _one(wanted_by, passed, value.module, bound, depth)
        if fits is not Fits.YES and not is_back:
            doubts[key] = ast.dump(wanted_by.annotation) if wanted_by.annotation else ""
        best = min(best, fits)
    return best


def _lacks(args: ast.arguments, positional: Sequence[ast.arg], taken: set[str]) -> bool:
    required = positional[: len(positional) - len(args.defaults)] if args.defaults else positional
    keywords = zip(args.kwonlyargs, args.kw_defaults, strict=True)
    return any(one.arg not in taken for one in required) or any(
        one.arg not in taken for one, default in keywords if default is None
    )


def _one(wanted: ast.arg, passed: Value, module: str, bound: dict[str, Value], depth: int) -> Fits:
    if wanted.annotation is None:
        return Fits.YES
    return unify(annotated(wanted.annotation, module), passed, bound, depth)


def unify(wanted: Value, passed: Value, bound: dict[str, Value], depth: int = 0) -> Fits:
    """Return whether a value fits a type, and bind the type variables in the type."""
    if depth > DEEPEST:
        return Fits.PERHAPS
    if wanted is ANYTHING:
        return Fits.YES
    if wanted in (UNKNOWN, SELF):
        return Fits.PERHAPS
    if isinstance(wanted, Parameter):
        return _bind(wanted, passed, bound, depth)
    if isinstance(wanted, Either):
        return _unify_either(wanted, passed, bound, depth)
    if passed in (UNKNOWN, ANYTHING) or isinstance(passed, Parameter):
        return Fits.PERHAPS
    if isinstance(passed, Either):
        every = [unify(wanted, one, bound, depth + 1) for one in passed.options]
        return every[0] if len(set(every)) == 1 else Fits.PERHAPS
    if wanted is NONE or passed is NONE:
        return Fits.YES if wanted is passed else Fits.NO
    if isinstance(wanted, ClassObject):
        if isinstance(passed, ClassObject):
            return unify(wanted.of, passed.of, bound, depth + 1)
        return Fits.PERHAPS if isinstance(passed, Calling) else Fits.NO
    if isinstance(wanted, Calling):
        return _unify_calling(wanted, passed, bound, depth)
    if isinstance(wanted, Instance):
        return _unify_instance(wanted, passed, bound, depth)
    return Fits.PERHAPS


def _bind(wanted: Parameter, passed: Value, bound: dict[str, Value], depth: int) -> Fits:
    if passed in (UNKNOWN, ANYTHING):
        bound[wanted.name] = UNKNOWN
        return Fits.PERHAPS
    passed = without_literal(passed)
    if wanted.bound and unify(annotated(*wanted.bound), passed, {}, depth + 1) is Fits.NO:
        return Fits.NO
    if wanted.choices:
        for choice in wanted.choices:
            if unify(choice, passed, {}, depth + 1) is Fits.YES:
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


def _unify_either(wanted: Either, passed: Value, bound: dict[str, Value], depth: int) -> Fits:
    options = sorted(wanted.options, key=lambda one: isinstance(one, Parameter))
    if passed in (UNKNOWN, ANYTHING):
        for one in options:
            if isinstance(one, Parameter):
                bound.setdefault(one.name, UNKNOWN)
        return Fits.PERHAPS
    best = Fits.NO
    for one in options:
        trial = dict(bound)
        fits = unify(one, passed, trial, depth + 1)
        if fits is Fits.YES:
            bound.update(trial)
            return fits
        best = max(best, fits)
    return best


def _unify_calling(wanted: Calling, passed: Value, bound: dict[str, Value], depth: int) -> Fits:
    gives = wanted.gives
    if isinstance(passed, Function | ClassObject | Calling):
        if isinstance(gives, Value):
            result: Value = UNKNOWN
            if isinstance(passed, ClassObject):
                result = _bare(passed.of) if isinstance(passed.of, Instance) else UNKNOWN
            elif isinstance(passed, Calling):
                result = _called_back(wanted, passed, bound)
            elif isinstance(passed, Function):
                results = [annotated(one.returns, passed.module) for one in passed.nodes]
                same = dict(passed.bound)
                result = either([closed(substitute(one, same)) for one in results])
            return max(unify(gives, result, bound, depth + 1), Fits.PERHAPS)
        return Fits.YES
    if isinstance(passed, Instance) and isinstance(passed.cls, StubClass):
        return Fits.PERHAPS if member(passed, "__call__") else Fits.NO
    return Fits.PERHAPS


def _called_back(wanted: Calling, passed: Calling, bound: Mapping[str, Value]) -> Value:
    if isinstance(passed.gives, Value):
        return closed(passed.gives)
    return passed.gives([closed(substitute(one, bound)) for one in wanted.takes or ()])


def _unify_instance(wanted: Instance, passed: Value, bound: dict[str, Value], depth: int) -> Fits:
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
            return _unify_listed(wanted, passed, bound, depth)
        found = as_a(passed, target.module, target.name)
        if found is not None:
            return _unify_args(wanted, target, found, bound, depth)
        if (passed.cls.name, target.name) in PROMOTED and target.module == "builtins":
            return Fits.YES
    if is_protocol(target):
        return _unify_protocol(wanted, target, passed, bound, depth)
    return Fits.NO if isinstance(passed, Instance) else Fits.PERHAPS


def _unify_listed(wanted: Instance, passed: Instance, bound: dict[str, Value], depth: int) -> Fits:
    if passed.cls != wanted.cls:
        return Fits.NO
    if not passed.is_listed:
        return Fits.PERHAPS
    if len(passed.args) != len(wanted.args):
        return Fits.NO
    pairs = zip(wanted.args, passed.args, strict=True)
    return min((unify(*pair, bound, depth + 1) for pair in pairs), default=Fits.YES)


def _unify_args(
    wanted: Instance,
    target: StubClass,
    found: Mapping[str, Value],
    bound: dict[str, Value],
    depth: int,
) -> Fits:
    fits = Fits.YES
    for parameter, arg in zip(parameters(target), wanted.args, strict=False):
        own = found.get(parameter.name, UNKNOWN)
        one = unify(arg, own, bound, depth + 1)
        # Containers of what is not known, such as `[]`, fit all the same.
        fits = min(fits, one)
    return fits


def _unify_protocol(
    wanted: Instance, target: StubClass, passed: Value, bound: dict[str, Value], depth: int
) -> Fits:
    if not isinstance(passed, Instance):
        return Fits.PERHAPS
    names = protocol_members(target)
    if not all(member(passed, name) for name in names):
        return Fits.NO
    if target.name in ("Iterable", "Iterator", "Collection") and wanted.args:
        return unify(wanted.args[0], element(passed), bound, depth + 1)
    for name in names:
        told = member(wanted, name)
        if told and isinstance(told.value, Function) and wanted.args:
            result = annotated(told.value.nodes[0].returns, told.value.module)
            result = substitute(result, dict(told.value.bound))
            if isinstance(result, Parameter | Instance):
                unify(result, method(passed, name), bound, depth + 1)
    return Fits.YES


def tuple_of(items: Sequence[Value]) -> Instance:
    """Return a tuple of known length."""
    return builtin("tuple", *items, listed=True)
