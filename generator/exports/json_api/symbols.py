"""Public names as the JSON API gives them: what typeshed has, with masks as versions and systems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import Field

from generator.exports.json_api.parts import Anchor, Filled, Link, PageAddress, Part, Python
from generator.facts import api
from generator.facts.contexts import only, platforms, versions
from generator.facts.source import PageApi
from generator.pythons import VERSIONS, Platform, text
from generator.uses.gather import SHOWN, Uses
from generator.uses.places import Use, UseKind

Introduced = Annotated[str, Field(pattern=r"^(\d+(\.\d+)*([a-z]+\d*)?)?$")]


class Availability(Part):
    """The Pythons and systems that have something."""

    versions: tuple[Python, ...]
    """Versions that have it on at least one system; empty for what was gone before them."""
    systems: tuple[Platform, ...]
    """Systems that have it in at least one version."""
    versions_by_system: dict[Platform, tuple[Python, ...]] = Field({})
    """The versions for each system, where these differ."""


class SignaturePart(Part):
    """How something is called, in all versions that have it or in some of them."""

    short: Filled
    """Without types, on one line for all overloads."""
    full: Annotated[tuple[Filled, ...], Field(min_length=1)]
    """With types, one for each overload."""
    is_async: bool = False
    """Whether calling it gives something to await."""
    versions: tuple[Python, ...] = ()
    """Versions it is for; all that have the name if left out."""
    systems: tuple[Platform, ...] = ()
    """Systems it is for; all that have the name if left out."""


class DeprecationPart(Part):
    """A deprecation in typeshed's words."""

    message: str
    """What typeshed says, often what to use instead."""
    is_partial: bool = False
    """Whether only one way of calling it is deprecated."""
    versions: tuple[Python, ...] = ()
    """Versions that deprecate it; all that have the name if left out."""
    systems: tuple[Platform, ...] = ()
    """Systems on which it is deprecated; all that have the name if left out."""


class UsePart(Part):
    """A task, a section of a concept, or something that bites people, whose code uses a name."""

    kind: UseKind
    """What it is."""
    title: Filled
    """Its heading, or how it begins; code in it stands in backticks."""
    address: PageAddress
    """The page it stands on."""
    anchor: Anchor
    """Its place there."""


class RaisedPart(Part):
    """An exception that an example was measured to get from calling a name."""

    exception: Filled
    """Its full name, such as `json.JSONDecodeError` or `ValueError`."""
    shown: UsePart
    """The best place that shows it."""


class ParameterPart(Part):
    """A parameter that a signature alone does not explain."""

    name: Filled
    """Its name, without stars."""
    says: Filled
    """What it is: a phrase with code in backticks."""


class SymbolPart(Availability):
    """A public name of a module, a member of a class, or a built-in."""

    name: Filled
    """Without the module: `copytree`, `Path.exists`."""
    kind: api.SymbolKind
    """What it is."""
    anchor: Anchor
    """Its place on the page, such as `#shutil.copytree`."""
    official: Link | None
    """Where the official documentation explains it, or the page of its module there; of in-house code, its line \
in the repository, if that is known."""
    since: Introduced = ""
    """The version that brought it, where one is known: of Python 3 from typeshed or from the official documentation, \
of in-house code its own release."""
    signatures: tuple[SignaturePart, ...] = ()
    """Ways of calling it, oldest first."""
    sentence: str = ""
    """What it does: ours, with code in backticks, or the first sentence of its docstring."""
    parameters: tuple[ParameterPart, ...] = ()
    """The parameters that matter."""
    type: str = ""
    """Type of a constant, property or attribute; bases of a class; target of an alias."""
    deprecations: tuple[DeprecationPart, ...] = ()
    """Deprecations, if there are any."""
    instead: str = ""
    """What to use in its place, if it is gone or deprecated and typeshed has no advice; code in backticks."""
    uses: tuple[UsePart, ...] = ()
    """Where the site uses it, the best first; at most five."""
    more_uses: int = 0
    """How many more places use it."""
    raises: tuple[RaisedPart, ...] = ()
    """Exceptions that examples show it raise, those shown on its own page first; it may raise others."""
    docstring: str = ""
    """Its whole docstring as the interpreter that built the site has it: text, mostly reStructuredText."""
    members: tuple[SymbolPart, ...] = ()
    """Members of a class."""


@cache
def availability(where: int) -> Mapping[str, Any]:
    """Return the values of the keys of `Availability` for a mask of contexts."""
    by_system = {one: _versions(where & only(platform=one)) for one in platforms(where)}
    differ = len(set(by_system.values())) > 1
    return {
        "versions": _versions(where),
        "systems": platforms(where),
        "versions_by_system": by_system if differ else {},
    }


class Namer:
    """Makes symbols of the names on one page."""

    def __init__(self, of: PageApi, uses: Uses) -> None:
        self.link, self.prefix, self.introduced = of.link, of.prefix, of.introduced
        self.sentences, self.parameters = of.sentences, of.parameters
        self._api, self._uses = of, uses

    def symbol(self, found: api.Symbol) -> SymbolPart:
        """Return a name with its members."""
        places = self._uses.of(self._api, found.name)
        callable_kinds = api.CALLABLE | api.TYPES
        forms = found.forms if found.kind in callable_kinds else ()
        return SymbolPart(
            **availability(found.where),
            name=found.name,
            kind=found.kind,
            anchor=f"#{self.prefix}{found.name}",
            official=self.link(found) or None,
            since=self.introduced.get(found.name, _arrival(found.where)),
            signatures=tuple(_signature(form, found.where) for form in forms),
            sentence=self.sentences.get(found.name, ""),
            parameters=tuple(
                ParameterPart(name=name, says=says)
                for name, says in self.parameters.get(found.name, {}).items()
            ),
            type=found.type,
            deprecations=tuple(_deprecation(one, found.where) for one in found.deprecations),
            instead=self._api.instead.get(found.name, ""),
            uses=tuple(map(_use, places[:SHOWN])),
            more_uses=max(0, len(places) - SHOWN),
            raises=tuple(
                RaisedPart(exception=one.exception, shown=_use(one.use))
                for one in self._uses.raised_by(self._api, found.name)
            ),
            docstring=self._api.docstrings.get(found.name, ""),
            members=tuple(map(self.symbol, found.members)),
        )


def _signature(form: api.Form, around: int) -> SignaturePart:
    return SignaturePart(
        **_part_of(form.where, around),
        short=form.glance,
        full=tuple(one.full for one in form.signatures),
        is_async=form.is_async,
    )


def _use(found: Use) -> UsePart:
    return UsePart(
        kind=found.kind, title=found.title, address=found.address, anchor=f"#{found.anchor}"
    )


def _deprecation(found: api.Deprecation, around: int) -> DeprecationPart:
    return DeprecationPart(
        **_part_of(found.where, around), message=found.message, is_partial=found.is_partial
    )


def _arrival(where: int) -> str:
    """Return the first version with a name, if the oldest supported version lacks it."""
    first = versions(where)[0]
    return text(first) if first > VERSIONS[0] else ""


def _part_of(where: int, around: int) -> dict[str, Any]:
    """Return the versions and systems of a mask, where they are not those of what is around it."""
    some: dict[str, Any] = {}
    if versions(where) != versions(around):
        some["versions"] = _versions(where)
    if platforms(where) != platforms(around):
        some["systems"] = platforms(where)
    return some


@cache
def _versions(where: int) -> tuple[str, ...]:
    return tuple(map(text, versions(where)))
