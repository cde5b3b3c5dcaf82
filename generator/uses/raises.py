"""What names raise: the exceptions that examples were measured to get from calling them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.facts.api import ModuleApi, SymbolKind, full_name
from generator.uses.places import Use

FROM_OUTSIDE = frozenset(
    {"asyncio.exceptions.CancelledError", "builtins.KeyboardInterrupt", "builtins.GeneratorExit"}
)
"""Exceptions that somebody else throws into what is called."""


@dataclass(frozen=True)
class Raised:
    """An exception that calling a name raises, where an example shows it."""

    exception: str
    """Its full public name: `json.JSONDecodeError`, or `ValueError`."""
    use: Use
    """The best place that shows it."""


@dataclass(frozen=True)
class Exceptions:
    """The public exceptions, by the last part of their names."""

    named: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def public(self, full: str) -> str | None:
        """Return under which public name an exception is known that Python calls so; None if under none.

        Python names the module that defines it, which may be hidden: `json.decoder.JSONDecodeError`,
        `_queue.Empty`. A class of the example itself has none.
        """
        module, _, name = full.rpartition(".")
        every = self.named.get(name, frozenset())
        if full in FROM_OUTSIDE:
            return None
        if module == "builtins":
            return name if name in every else None
        around = f"{module.removeprefix('_')}."
        near = [one for one in every if around.startswith(f"{one.rpartition('.')[0]}.")]
        return min(near, key=len) if near else None


def exceptions(apis: Mapping[str, ModuleApi]) -> Exceptions:
    """Return the public exceptions of all modules."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for api in apis.values():
        for symbol in api.walk():
            if symbol.kind is SymbolKind.EXCEPTION:
                found[symbol.name.rpartition(".")[2]].add(full_name(api.name, symbol.name))
    return Exceptions({name: frozenset(some) for name, some in found.items()})
