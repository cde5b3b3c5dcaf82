"""Lists on concept pages that come from measured facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from generator.catalogue.addresses import entry_address, source
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.model import LiveList
from generator.facts.measured import ModuleKind
from generator.facts.model import Facts
from generator.site.markdown import code, escape, fence


def live_list(which: LiveList, catalogue: Catalogue, facts: Facts) -> str:
    """Return the list as Markdown."""
    runtime = facts.runtime
    if which is LiveList.BUILT_IN:
        return _names(runtime.built_in_modules)
    if which is LiveList.FROZEN:
        return _names(name for name in runtime.frozen_modules if "hello" not in name)
    if which is LiveList.EXTENSION:
        return _names(name for name, kind in runtime.kinds.items() if kind is ModuleKind.EXTENSION)
    if which is LiveList.PACKAGES:
        return _names(name for name, kind in runtime.kinds.items() if kind is ModuleKind.PACKAGE)
    if which is LiveList.KINDS:
        return _kinds(facts)
    if which is LiveList.EXCEPTIONS:
        return _tree(runtime.exceptions)
    return _install_names(catalogue)


def _names(names: Iterable[str]) -> str:
    return ", ".join(code(name) for name in sorted(names))


def _kinds(facts: Facts) -> str:
    top = {name: kind for name, kind in facts.runtime.kinds.items() if "." not in name}
    counts = Counter(top.values())
    rows = ["| Kind | Public top-level modules | Such as |", "|---|--:|---|"]
    for kind, count in counts.most_common():
        some = [name for name, its_kind in top.items() if its_kind is kind][:5]
        rows.append(f"| {escape(kind.value)} | {count} | {', '.join(map(code, some))} |")
    return "\n".join(rows)


def _tree(parents: Mapping[str, str]) -> str:
    """Return classes below their bases as an indented tree."""

    def below(name: str, indent: str) -> Iterator[str]:
        children = sorted(child for child, parent in parents.items() if parent == name)
        for child in children:
            is_last = child == children[-1]
            yield f"{indent}{'└── ' if is_last else '├── '}{child}"
            yield from below(child, indent + ("    " if is_last else "│   "))

    return fence("\n".join(["BaseException", *below("BaseException", "")]), "text", "no-copy")


def _install_names(catalogue: Catalogue) -> str:
    rows = ["| Install | Import |", "|---|---|"]
    for entry in catalogue.of_kind(PACKAGE):
        model = entry.model
        if "." not in model.name:
            page = f"../../{source(entry_address(entry))}"
            rows.append(f"| {code(model.install_name)} | [{code(model.name)}]({page}) |")
    return "\n".join(rows)
