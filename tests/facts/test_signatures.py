"""Every signature that pages show at a glance is held against those of real interpreters."""

from __future__ import annotations

import ast
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from generator.facts.api import CALLABLE, TYPES, ModuleApi, SymbolKind
from generator.facts.contexts import only
from generator.facts.model import Facts
from generator.facts.typeshed.literals import parse
from generator.facts.typeshed.signatures import merged
from generator.pythons import Platform, text
from tests.conftest import Once
from tests.facts.interpreters import EACH, Parameter, Version, ask

TABLE = Path(__file__).with_name("signatures.yml")
BY_PLACE, BY_ANY, REST, BY_NAME, OPTIONS = range(5)
"""The kinds of parameters in the order of `inspect`."""


@dataclass(frozen=True)
class Shape:
    """The parameters of a call, without what makes no difference to a caller.

    That is the name of one that is given by place only, the order of those that are given by
    name only, and an optional one whose name says that it is nobody's.
    """

    placed: tuple[tuple[str, int, bool], ...]
    named: frozenset[tuple[str, bool]]
    has_rest: bool
    has_options: bool

    @property
    def names(self) -> frozenset[str]:
        """Return all that can be given by name."""
        return frozenset(name for name, _, _ in self.placed if name) | {
            name for name, _ in self.named
        }

    @property
    def is_vague(self) -> bool:
        """Return whether it takes anything: a wrapper, which says nothing of what is in it."""
        return (self.has_rest or self.has_options) and not self.placed and not self.named


def shape(parameters: Sequence[Parameter]) -> Shape:
    kept = [one for one in parameters if not (one[0].startswith("_") and one[2])]
    return Shape(
        tuple(
            (name if kind == BY_ANY else "", kind, optional)
            for name, kind, optional in kept
            if kind in (BY_PLACE, BY_ANY)
        ),
        frozenset((name, optional) for name, kind, optional in kept if kind == BY_NAME),
        any(kind == REST for _, kind, _ in kept),
        any(kind == OPTIONS for _, kind, _ in kept),
    )


def shown(glance: str) -> Shape:
    function = ast.parse(f"def f{glance}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    args = function.args
    positional = [*args.posonlyargs, *args.args]
    required = len(positional) - len(args.defaults)
    found = [
        (one.arg, BY_PLACE if place < len(args.posonlyargs) else BY_ANY, place >= required)
        for place, one in enumerate(positional)
    ]
    found += [(args.vararg.arg, REST, False)] if args.vararg else []
    keywords = zip(args.kwonlyargs, args.kw_defaults, strict=True)
    found += [(one.arg, BY_NAME, default is not None) for one, default in keywords]
    return shape(found + ([(args.kwarg.arg, OPTIONS, False)] if args.kwarg else []))


def same(ours: Shape, real: Shape) -> bool:
    """Return whether both say the same to a caller, as far as the interpreter says anything."""
    if ours == real or real.is_vague:
        return True
    # What the interpreter takes as `*args` or `**kwargs`, typeshed names; or it leaves them out.
    if real.has_options and real.names <= ours.names:
        return True
    if real.has_rest and not ours.has_rest and len(ours.placed) > len(real.placed):
        return True
    # Typeshed lets heirs call a parameter as they like: then it can be given by place only.
    return (
        (ours.named, ours.has_rest, ours.has_options)
        == (
            real.named,
            real.has_rest,
            real.has_options,
        )
        and [
            (name or other, max(kind, by), optional)
            for (name, kind, optional), (other, by, _) in zip(
                ours.placed, real.placed, strict=False
            )
        ]
        == list(real.placed)
        and len(ours.placed) == len(real.placed)
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the differences were listed on Linux")
@pytest.mark.parametrize("version", EACH, ids=text)
def test_signatures_are_those_of_the_interpreter(
    version: Version, facts: Facts, once: Once
) -> None:
    found, differing = differences(version, facts.standard.apis, once)
    excused, required = set(), set()
    for group in yaml.safe_load(TABLE.read_text("utf-8")):
        assert group["reason"]
        names = {f"{module} {name}" for module, some in group["names"].items() for name in some}
        if group.get("varies"):
            excused |= names
        elif text(version) in group.get("python", [text(version)]):
            required |= names
    assert found > 9_000
    assert sorted(differing - required - excused) == [], "differ, and are not in signatures.yml"
    assert sorted(required - differing) == [], "in signatures.yml, and do not differ any more"


def differences(
    version: Version, apis: Mapping[str, ModuleApi], once: Once
) -> tuple[int, set[str]]:
    """Return how many signatures an interpreter tells, and the names whose differ from ours."""
    here = only(version, Platform.LINUX)
    ours = {
        name: {
            symbol.name: form.glance
            for symbol in api.walk()
            if symbol.kind in CALLABLE | TYPES - {SymbolKind.EXCEPTION}
            for form in symbol.forms
            if form.where & here
        }
        for name, api in apis.items()
        if api.where & here
    }
    told = {
        (module, name): parameters
        for module, answer in ask(version, apis, once).items()
        for name, parameters in answer.shapes.items()
        if name in ours[module]
    }
    return len(told), {
        f"{module} {name}"
        for (module, name), parameters in told.items()
        if not same(shown(ours[module][name]), shape(parameters))
    }


@pytest.mark.parametrize(
    ("overloads", "glance"),
    [
        (["(key, msg, digestmod)", "(key, *, digestmod)"], "(key, msg, digestmod)"),
        (["(a, lo=0, hi=None)", "(a, lo=0, *, hi)"], "(a, lo=0, hi=None)"),
        (
            ["(target, new, *, unsafe=False)", "(target, *, unsafe=False, **kwargs)"],
            "(target, new=..., *, unsafe=False, **kwargs)",
        ),
        (
            ["(iterable, /, *, key=None)", "(arg1, arg2, /, *_args, key=None)"],
            "(arg1, /, *args, key=None)",
        ),
        (["(stop, /)", "(start, stop, step=1, /)"], "(start, stop=..., step=1, /)"),
        (["(*, strict=False)", "(iter1, /, *iterables, strict=...)"], "(*iterables, strict=False)"),
        (
            ["(name, mode=0o777)", "(name, mode=0o777, *, parents)"],
            "(name, mode=0o777, *, parents=...)",
        ),
    ],
)
def test_overloads_at_a_glance(overloads: list[str], glance: str) -> None:
    assert merged(overloads) == glance


def test_numbers_are_given_back_as_they_are_written() -> None:
    source = "def f(mode=0o777, size=1_000, mask=0xFF, name='é', bits=0b1, plain=10): ..."
    assert "0o777, size=1_000, mask=0xFF, name='é', bits=0b1, plain=10" in ast.unparse(
        parse(source)
    )
