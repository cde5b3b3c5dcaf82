"""Makes `documented.txt` from the inventory of a built documentation.

    python -m generator.facts.official.inventory /usr/share/doc/python3.11/html/objects.inv

Needs sphobjinv, which only the tests and this command use.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from generator.facts.official.links import TABLE, rule


def read(inventory: Path) -> Mapping[str, str]:
    """Return the address of every Python object of an inventory, by its dotted name."""
    import sphobjinv

    objects = sphobjinv.Inventory(inventory).objects
    return {one.name: one.uri_expanded for one in objects if one.domain == "py"}


def modules(inventory: Path) -> set[str]:
    """Return the modules of an inventory."""
    import sphobjinv

    objects = sphobjinv.Inventory(inventory).objects
    return {one.name for one in objects if (one.domain, one.role) == ("py", "module")}


def table(inventory: Path) -> str:
    """Return the text of `documented.txt`."""
    known = modules(inventory)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for full, address in read(inventory).items():
        if full in known:
            groups[full, address.partition("#")[0]].append("")
            continue
        module = full
        while module and module not in known:
            module = module.rpartition(".")[0]
        page, _, anchor = address.partition("#")
        if anchor == full and page.startswith(("library/", "distutils/")):
            groups[module or "builtins", page].append(
                full.removeprefix(f"{module}.") if module else full
            )
    lines = []
    for (module, page), names in sorted(groups.items()):
        place = "" if page == rule(module) else f" @ {page}"
        lines.append(" ".join([f"{module}{place}:", *sorted(name for name in names if name)]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(Path(sys.argv[1])), encoding="utf-8", newline="\n")
