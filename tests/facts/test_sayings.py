"""What is said of a name: ours, the interpreter's, or what is said of the same thing elsewhere."""

from __future__ import annotations

import errno
import os
import sys

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Explanation
from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.interpreter.families import families
from generator.facts.model import Facts
from generator.facts.sayings import Sayings


def method(name: str) -> Symbol:
    """Return a method."""
    return Symbol(name, SymbolKind.METHOD, EVERYWHERE)


def class_of(name: str, bases: str, *methods: str, origin: str = "") -> Symbol:
    """Return a class with methods."""
    members = tuple(method(f"{name}.{one}") for one in methods)
    return Symbol(name, SymbolKind.CLASS, EVERYWHERE, (), bases, (), members, origin)


SHAPES = ModuleApi(
    "shapes",
    EVERYWHERE,
    (
        class_of("Box", "Shape[int]", "draw", "open"),
        class_of("Shape", "", "area", "draw"),
        class_of("Square", "Box, other.Sized", "area", "draw", "size"),
    ),
)
OTHER = ModuleApi(
    "other",
    EVERYWHERE,
    (class_of("Sized", "", "size"), Symbol("half", SymbolKind.FUNCTION, EVERYWHERE)),
)
COPY = ModuleApi(
    "copy_of_shapes",
    EVERYWHERE,
    (
        class_of("Shape", "", "area", "draw", origin="shapes.Shape"),
        Symbol("halve", SymbolKind.FUNCTION, EVERYWHERE, origin="other.half"),
    ),
)
SAYINGS = Sayings(
    {api.name: api for api in (SHAPES, OTHER, COPY)},
    {"shapes": {"Shape.draw": "Draw it."}, "copy_of_shapes": {"halve": "Cut it in two."}},
    {"shapes": {"Shape": "The shape `0`."}},
    {
        "shapes": {
            "Box.open": Explanation(says="Opens the box.", parameters={"lid": "the lid"}),
            "Shape.area": Explanation(says="Gives what it covers."),
        },
        "other": {"Sized.size": Explanation(says="Gives how `large` it is.")},
    },
)


def test_a_method_takes_the_sentence_of_the_one_it_overrides() -> None:
    assert SAYINGS.of("shapes") == {
        "Box.draw": "Draw it.",
        "Box.open": "Opens the box.",
        "Shape": "The shape `0`.",
        "Shape.area": "Gives what it covers.",
        "Shape.draw": "Draw it.",
        "Square.area": "Gives what it covers.",
        "Square.draw": "Draw it.",
        "Square.size": "Gives how `large` it is.",
    }


def test_what_is_one_thing_in_two_modules_is_said_once() -> None:
    assert SAYINGS.of("copy_of_shapes") == {
        "Shape": "The shape `0`.",
        "Shape.area": "Gives what it covers.",
        "Shape.draw": "Draw it.",
        "halve": "Cut it in two.",
    }
    assert SAYINGS.of("other")["half"] == "Cut it in two."


def test_parameters_are_told_by_name() -> None:
    assert SAYINGS.parameters("shapes") == {"Box.open": {"lid": "the lid"}}
    assert SAYINGS.parameters("other") == {}


def test_ours_comes_before_the_docstring() -> None:
    ours = {"shapes": {"Shape.draw": Explanation(says="Shows it on paper.")}}
    said = Sayings(SAYINGS.apis, SAYINGS.docstrings, {}, ours).of("shapes")
    assert said["Shape.draw"] == said["Box.draw"] == "Shows it on paper."


def test_the_interpreter_says_what_constants_mean() -> None:
    said = families()
    assert said["errno"]["ENOENT"] == f"{os.strerror(errno.ENOENT)}."
    assert said["http"]["HTTPStatus.NOT_FOUND"].startswith("404 Not Found: ")
    assert said["token"]["LPAR"] == "The token `(`."
    if sys.platform != "win32":
        assert len(said["signal"]) > 20
    assert all(text.endswith(".") for some in said.values() for text in some.values())


def test_a_built_in_has_its_sentence_on_its_own_page(catalogue: Catalogue, facts: Facts) -> None:
    api = facts.api(catalogue.names["len"].model)
    assert api
    assert api.sentences["len"]
