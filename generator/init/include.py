"""What a new project includes of the shipped catalogue: from what is typed to the setting."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalogue.layers import category_slugs, entry_files
from generator.included import SHIPPED
from generator.problems import unknown
from generator.settings import Share

SHARES: Mapping[str, Share] = {
    "none": Share.NOTHING,
    "standard": Share.STANDARD,
    **{share.value: share for share in Share},
}
"""What is typed for a share: a short word, or that of the setting."""


@dataclass
class Include:
    """What is to be included."""

    parts: list[str | dict[str, str]] = field(default_factory=list)
    """Shares as texts, categories and entries by what they are."""
    faults: list[str] = field(default_factory=list)
    """Why that cannot be, in a sentence each."""

    @property
    def setting(self) -> str:
        """Return what `include` says in `mkdocs.yml`."""
        match self.parts:
            case []:
                return Share.NOTHING.value
            case [str(share)]:
                return share
        return json.dumps(self.parts, ensure_ascii=False)


def include(wanted: str, shipped: Path) -> Include:
    """Return what is meant by shares and names of the shipped catalogue, with commas between them.

    A name that is both a category and an entry is written as `category:email` or `entry:email`.
    """
    words = list(dict.fromkeys(word.strip() for word in wanted.split(",") if word.strip()))
    known = {"category": category_slugs(shipped), "entry": set(entry_files(shipped))}
    found = Include()
    for word in words:
        share = SHARES.get(word)
        if share:
            if len(words) > 1 and share is not Share.STANDARD:
                found.faults.append(f"'{word}' is included alone; leave it out, or all else")
            found.parts.append(share.value)
            continue
        before, _, after = word.partition(":")
        kinds, name = ([before], after) if before in known else (list(known), word)
        meant = [kind for kind in kinds if name in known[kind]]
        found.parts += [{kind: name} for kind in meant]
        if len(meant) > 1:
            ways = " or ".join(f"{kind}:{name}" for kind in meant)
            found.faults.append(f"'{name}' is a category and an entry of {SHIPPED}; write {ways}")
        elif not meant:
            names = set().union(*(known[kind] for kind in kinds))
            found.faults.append(unknown(" or ".join(kinds), name, names, SHIPPED))
    return found
