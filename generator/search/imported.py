"""By which names a distribution is imported, worked out from what packages ship.

The import name is the shortest dotted name that no other distribution fills too: `yaml`, but
`google.protobuf`, since `google` is shared. Private names and leftovers (`tests`, `docs`) are
not for people to import.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from packaging.utils import canonicalize_name

from generator.search.kinship import is_namesake, kinship, normalised
from generator.search.shipped import Dotted, Shipped

_LEFTOVER = re.compile(
    r"addons|benchmarks?|bin|build|conf|config|conftest|data|demos?|dist|docs?|examples?|include|lib"
    r"|resources|samples?|scripts?|setup|share|src|testing|tests?|test_.+|.+_tests?|tools|utils?"
)
_FEW = 6

Owners = Mapping[Dotted, set[str]]
"""The normalised distributions that a dotted name belongs to."""


def import_names(packages: Iterable[Shipped]) -> dict[str, tuple[str, ...]]:
    """Return the sorted import names of each distribution (normalised) that has any."""
    packages = list(packages)
    fillers = _fillers(packages)
    hosts = _hosts(packages, fillers)
    own: defaultdict[str, set[Dotted]] = defaultdict(set)
    guests: defaultdict[str, set[Dotted]] = defaultdict(set)
    for package in packages:
        for distribution, names in _divided(package, fillers).items():
            for name in names:
                is_guest = distribution not in hosts.get(name[:1], {distribution})
                kind = guests if is_guest else own
                kind[distribution].add(_shortest(name, distribution, fillers))
    # A plug-in put into another's package is told of only where there is nothing else.
    return {
        distribution: tuple(sorted(".".join(name) for name in _told(names, distribution)))
        for distribution, names in {**guests, **own}.items()
    }


def _distributions(package: Shipped) -> set[str]:
    return {canonicalize_name(name) for name in package.distributions}


def _fillers(packages: Iterable[Shipped]) -> Owners:
    """Return who ships something at or below each name."""
    fillers: defaultdict[Dotted, set[str]] = defaultdict(set)
    for package in packages:
        distributions = _distributions(package)
        for module in package.modules:
            for end in range(1, len(module) + 1):
                fillers[module[:end]] |= distributions
    return fillers


def _hosts(packages: Iterable[Shipped], fillers: Owners) -> Owners:
    """Return whose each outermost package is."""
    hosts: defaultdict[Dotted, set[str]] = defaultdict(set)
    for package in packages:
        for name in package.regular - _old_namespaces(package, fillers):
            if len(name) == 1:
                hosts[name] |= _distributions(package)
    return hosts


def _old_namespaces(package: Shipped, fillers: Owners) -> set[Dotted]:
    """Return packages whose `__init__` only lets others in, as that of `azure` for `azure-core`."""
    distributions = _distributions(package)
    return {
        name
        for name in package.regular
        if normalised(name) not in distributions
        and len({each for each in fillers[name] if each.startswith(f"{normalised(name)}-")}) > 1
    }


def _divided(package: Shipped, fillers: Owners) -> dict[str, set[Dotted]]:
    """Return the outermost public names of a package, divided among its distributions."""
    namespaces = _old_namespaces(package, fillers)
    whole = package.regular - namespaces
    names = {
        module
        for module in package.modules - namespaces
        if not any(module[:end] in whole for end in range(1, len(module)))
    }
    owners = {name: owners_of(name, _distributions(package)) for name in names}
    divided = {
        distribution: {name for name in names if distribution in owners[name]}
        # Two or three in one package that share a name are one thing under several names.
        or (names if len(package.distributions) <= _FEW else set())
        for distribution in _distributions(package)
    }
    return {
        distribution: {name for name in names if _is_public(name, distribution)}
        for distribution, names in divided.items()
    }


def owners_of(name: Dotted, distributions: set[str]) -> set[str]:
    """Return which of the distributions in one package a name belongs to: those named most alike."""
    degrees = {distribution: kinship(name, distribution) for distribution in distributions}
    nearest = max(degrees.values())
    if not nearest and len(distributions) > _FEW:
        return set()
    return {distribution for distribution, degree in degrees.items() if degree == nearest}


def _is_public(name: Dotted, distribution: str) -> bool:
    if any(part.startswith("_") or part.endswith("__mypyc") for part in name):
        return False
    # `build` is a leftover of many builds, and a distribution of that name.
    return not _LEFTOVER.fullmatch(name[0]) or is_namesake(name[:1], distribution)


def _shortest(name: Dotted, distribution: str, fillers: Owners) -> Dotted:
    """Return the beginning of the name that the distribution is called by, or that it alone fills."""
    beginnings = [name[:end] for end in range(1, len(name) + 1)]
    for beginning in beginnings:
        if normalised(beginning) == distribution:
            return beginning
    return next((each for each in beginnings if len(fillers[each]) == 1), name)


def _told(names: set[Dotted], distribution: str) -> set[Dotted]:
    """Return the names, of many only those that the distribution is called by."""
    names = _gathered(names, distribution)
    if len(names) <= _FEW:
        return names
    return {name for name in names if is_namesake(name, distribution)} or names


def _gathered(names: set[Dotted], distribution: str) -> set[Dotted]:
    """Return the names, with many below a parent that the distribution is called by replaced by it."""
    for depth in range(max(map(len, names)) - 1, 0, -1):
        below: defaultdict[Dotted, set[Dotted]] = defaultdict(set)
        for name in names:
            if len(name) > depth:
                below[name[:depth]].add(name)
        for parent, children in below.items():
            if len(children) > _FEW and is_namesake(parent, distribution):
                names = (names - children) | {parent}
    return names
