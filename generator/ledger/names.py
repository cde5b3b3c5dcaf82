"""The documented names: how many have a sentence, and whether what is written of names is right.

What is written is held against the names that typeshed has, and against what the interpreter says
itself. The latter only on the oldest supported Python on Linux, by which the sentences are
written: younger ones and other systems have docstrings for more names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Explanation, Explanations, Reference
from generator.catalogue.text import plain
from generator.facts.api import Symbol
from generator.facts.contexts import versions
from generator.facts.deprecations import advice
from generator.facts.model import Facts
from generator.facts.source import NameSource, PageApi
from generator.facts.typeshed.signatures import parameter_names
from generator.problems import Problem, nearest
from generator.pythons import VERSIONS, text
from generator.uses.gather import Uses

JUDGE = re.compile(rf"CPython {re.escape(text(VERSIONS[0]))}\.\d+ on Linux")
"""The interpreter by which sentences are written."""
LONGEST = 20
"""Words of the interpreter's own sentence; a longer one may be said better."""
FEWEST = 4
"""Words of it; fewer say little."""
POOR = re.compile(r"…|\bself\b|::|:\w+:|\bXXX\b|^[^A-Z`'\"]")


def documented(catalogue: Catalogue, facts: Facts) -> Iterator[tuple[str, PageApi, Symbol]]:
    """Yield Python's names with a place of their own in its documentation, each with its full name and page.

    Names on several pages count once.
    """
    seen = set()
    for entry in catalogue.of(Reference):
        api = facts.api(entry.model)
        for symbol in api.walk() if api and api.differs_by_python else ():
            assert api
            full = f"{api.prefix}{symbol.name}".removeprefix("builtins.")
            if full not in seen and _has_place(api, symbol, facts.source(entry.model)):
                seen.add(full)
                yield full, api, symbol


def _has_place(api: PageApi, symbol: Symbol, source: NameSource) -> bool:
    """Return whether the table of documented names has a place for this name and not only for what it is in."""
    link = api.link(symbol)
    last = re.split(r"[-.]", link.partition("#")[2])[-1]
    return last == symbol.name.rpartition(".")[2] and source.confirms(link)


def counts(catalogue: Catalogue, facts: Facts, uses: Uses) -> Mapping[str, int]:
    """Return how many names are documented, how many of them have a sentence, and how many an example uses."""
    every = [(api, symbol) for _, api, symbol in documented(catalogue, facts)]
    return {
        "documented": len(every),
        "with_sentence": sum(symbol.name in api.sentences for api, symbol in every),
        "used": sum(bool(uses.of(api, symbol.name)) for api, symbol in every),
    }


def problems(catalogue: Catalogue, facts: Facts) -> Iterator[Problem]:
    """Yield what is wrong in sentences of names, held against what is known of these."""
    told: dict[tuple[str, str], str] = {}
    for key, where in catalogue.explanations.items():
        entry = catalogue.entries.get(key) if catalogue.is_own(where.file) else None
        if entry is None or not isinstance(entry.model, Reference):
            continue
        api = facts.api(entry.model)
        if api is None:
            message = f"no names of '{entry.model.name}' are known"
            yield where.problem((), "N220", message, "remove the file")
            continue
        symbols = {symbol.name: symbol for symbol in api.walk()}
        for name, one in where.model.root.items():
            if name not in symbols:
                message = f"'{entry.model.name}' has no public name '{name}'"
                hint = nearest(name, symbols)
                yield where.problem((name, "<key>"), "N220", message, hint)
                continue
            first = told.setdefault((api.module.name, name), where.document.path)
            if first != where.document.path:
                message = f"'{name}' is explained in {first} as well"
                yield where.problem((name, "<key>"), "N222", message, "say it once")
            yield from _unknown_parameters(where, symbols[name], one)
            if one.instead:
                yield from _in_place_of_nothing(where, symbols[name])
            if one.says and JUDGE.fullmatch(facts.runtime.interpreter):
                yield from _needless(where, api.module.name, name, one, facts)


def _unknown_parameters(
    where: Located[Explanations], symbol: Symbol, one: Explanation
) -> Iterator[Problem]:
    known = [name for form in symbol.forms for name in parameter_names(form)]
    for parameter in one.parameters:
        if parameter not in known:
            message = f"'{symbol.name}' has no parameter '{parameter}'"
            hint = nearest(parameter, known) if known else "it takes none"
            path = (symbol.name, "parameters", parameter, "<key>")
            yield where.problem(path, "N221", message, hint)


def _in_place_of_nothing(where: Located[Explanations], symbol: Symbol) -> Iterator[Problem]:
    """Yield that something is said to take the place of a name that stays, or of which typeshed says what does."""
    advised = [told for one in symbol.deprecations if (told := advice(one.message))]
    path = (symbol.name, "instead")
    if advised:
        message = f"of '{symbol.name}' typeshed says: {advised[0]}"
        yield where.problem(path, "N224", message, "leave it out")
    elif not symbol.deprecations and versions(symbol.where)[-1] == VERSIONS[-1]:
        message = f"'{symbol.name}' is neither gone nor deprecated"
        yield where.problem(path, "N224", message, "leave it out")


def _needless(
    where: Located[Explanations], module: str, name: str, one: Explanation, facts: Facts
) -> Iterator[Problem]:
    """Yield that a sentence says what stands there without it, or takes the place of a good one."""
    sayings = facts.standard.sayings
    own = sayings.measured((module, name))
    other = own or sayings.borrowed((module, name))
    path = (name,) if isinstance(where.document.data[name], str) else (name, "says")
    if other and _words(other) == _words(one.says or ""):
        message = f"'{name}' says this without it: {other}"
        yield where.problem(path, "T414", message, "leave it out")
    elif own and not is_poor(own):
        message = f"'{name}' has a sentence of its own: {own}"
        yield where.problem(
            path, "T415", message, "leave it out, and keep `parameters` if there are any"
        )


def is_poor(sentence: str) -> bool:
    """Return whether the interpreter's own sentence is too long, too short, cut or not for readers."""
    words = len(sentence.split())
    return not FEWEST <= words <= LONGEST or bool(POOR.search(sentence))


def _words(sentence: str) -> list[str]:
    return re.findall(r"\w+", plain(sentence).casefold())
