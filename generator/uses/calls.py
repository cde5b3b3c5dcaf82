"""What a call gives: the overloads that fit its arguments, and type variables bound by them."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from functools import cache

from generator.facts.typeshed.classes import takes_anything
from generator.facts.typeshed.signatures import Function as FunctionNode
from generator.facts.typeshed.symbols import decorators
from generator.uses.arguments import Arguments, asks_the_same, paired
from generator.uses.fitting import Fits, Way, bare, unify
from generator.uses.stub_members import (
    ancestry,
    member,
    scope_of,
)
from generator.uses.stub_types import annotated, builtin, newest, parameters, stub_class
from generator.uses.values import (
    ANYTHING,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Function,
    Instance,
    Parameter,
    StubClass,
    Value,
    closed,
    either,
    substitute,
    without_literal,
)

DEEPEST = 20


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
    plain = Instance(cls, tuple(own) if is_open and own else of.args)
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
    return result if result is not UNKNOWN else closed(plain) if not own else bare(plain)


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
        if results and given.is_whole and first and asks_the_same(node, value.skips, first):
            continue  # whatever the doubtful arguments are, an overload before would take them
        first = first or doubts
        results.append(_returned(node, value, bound, builds))
        if fits is Fits.YES:
            break
    return either(results) if results else UNKNOWN


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
                if unify(wanted, receiver, bound, Way(method, element, depth)) is Fits.NO:
                    return Fits.NO
            elif unify(wanted, receiver, bound, Way(method, element, depth)) is Fits.NO:
                return Fits.NO
    pairs = paired(args, positional, given)
    if pairs is None:
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


def _one(wanted: ast.arg, passed: Value, module: str, bound: dict[str, Value], depth: int) -> Fits:
    if wanted.annotation is None:
        return Fits.YES
    return unify(annotated(wanted.annotation, module), passed, bound, Way(method, element, depth))


def tuple_of(items: Sequence[Value]) -> Instance:
    """Return a tuple of known length."""
    return builtin("tuple", *items, listed=True)
