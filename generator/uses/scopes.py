"""The names of a script, and what each stands for at one point of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.uses.values import Value, either


@dataclass(frozen=True)
class Binding:
    """What a name stands for, and its full name if it was imported or is built in."""

    value: Value
    full: str = ""


@dataclass
class Names:
    """The names of a module, function or class as they are at one point of the script."""

    around: Names | None = None
    is_class: bool = False
    now: dict[str, Binding] = field(default_factory=dict)
    ever: dict[str, list[Binding]] = field(default_factory=dict)
    """All that a name was bound to so far: what a function may see of the names around it."""
    shared: dict[str, Names] = field(default_factory=dict)
    """Names that belong to the scope they are declared to be of, by `global` and `nonlocal`."""

    def bind(self, name: str, binding: Binding) -> None:
        """Bind a name from here on."""
        home = self.shared.get(name, self)
        home.now[name] = binding
        home.ever.setdefault(name, []).append(binding)

    def look_up(self, name: str) -> Binding | None:
        """Return what a name stands for, or None if nothing here or around binds it."""
        home: Names | None = self.shared.get(name, self)
        if home and name in home.now:
            return home.now[name]
        home = home.around if home else None
        while home:
            if name in home.ever and not home.is_class:
                return merged(home.ever[name])
            home = home.around
        return None


def merged(bindings: Sequence[Binding]) -> Binding:
    """Return one binding for several that may hold."""
    fulls = {one.full for one in bindings}
    return Binding(either([one.value for one in bindings]), fulls.pop() if len(fulls) == 1 else "")


def joined(ends: Sequence[dict[str, Binding]]) -> dict[str, Binding]:
    """Return what names may stand for where several ways meet."""
    if len(ends) == 1:
        return ends[0]
    joined: dict[str, Binding] = {}
    for name in dict.fromkeys(name for end in ends for name in end):
        here = [end[name] for end in ends if name in end]
        joined[name] = here[0] if all(one is here[0] for one in here) else merged(here)
    return joined
