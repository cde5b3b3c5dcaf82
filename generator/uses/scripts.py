"""Which public names each script uses, and where in it; what was read of a script is kept."""

from __future__ import annotations

import ast
import hashlib
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.catalogue import code as syntax
from generator.catalogue import script as parts
from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.script import CLOSING
from generator.facts.gather import facts_fingerprint
from generator.facts.model import Facts
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept
from generator.uses.names import PublicNames, public_names
from generator.uses.reading import read

Places = Mapping[str, list[str]]
"""The public names that a script uses, each with the places where it ends: "12:8", as `ast` counts."""
KEPT = TypeAdapter(dict[str, dict[str, list[str]]])


def used_names(catalogue: Catalogue, facts: Facts, folder: Path) -> Mapping[str, Places]:
    """Return the names that each script uses, by the digest of the script."""
    kept, now = Kept(folder), _fingerprint()
    known = _known(kept.get("uses", now))
    scripts = {digest(example): example for example in catalogue.examples() if example.code}
    new = {key: example for key, example in scripts.items() if key not in known}
    if new:
        public = public_names(facts.standard.apis)
        # Nothing is dropped: several catalogues may share the folder.
        known |= {key: used(example, public) for key, example in new.items()}
        kept.put("uses", now, KEPT.dump_json(known))
    return known


def used(example: Example, public: PublicNames) -> dict[str, list[str]]:
    """Return the public names that a reader's lines of an example use, sorted; not those of its set-up."""
    tree = syntax.tree(example.code or b"")
    if tree is None:
        return {}
    above = set_up(example)
    found: defaultdict[str, set[str]] = defaultdict(set)

    def tell(name: str, node: ast.AST) -> None:
        if getattr(node, "lineno", 0) > above:
            found[name].add(end_of(node))

    with suppress(RecursionError):  # what is nested too deeply is read no further
        read(tree, public, tell)
    return {name: sorted(found[name]) for name in sorted(found)}


def set_up(example: Example) -> int:
    """Return how many lines at the top of a script only make it runnable."""
    return example.text.split("\n").index(CLOSING) + 1 if example.parts.title else 0


def end_of(node: ast.AST) -> str:
    """Return where a name ends, which tells it from all other names of a script."""
    return f"{getattr(node, 'end_lineno', 0)}:{getattr(node, 'end_col_offset', 0)}"


def digest(example: Example) -> str:
    """Return what stands for the code of an example."""
    return hashlib.sha256(example.code or b"").hexdigest()[:20]


def _known(data: bytes | None) -> dict[str, dict[str, list[str]]]:
    try:
        return KEPT.validate_json(data) if data else {}
    except ValidationError:
        return {}


def _fingerprint() -> str:
    """Return what a reading follows from besides the script: the facts of names, and the code that reads."""
    own = Path(__file__).parent, Path(syntax.__file__), Path(parts.__file__)
    return fingerprint(facts_fingerprint(), bytes_of(*own))
