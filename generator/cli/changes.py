"""The command that tells what changes from one Python to another, and what of it a project uses."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.catalogue.kept import load_kept
from generator.cli.options import Commands, project
from generator.cli.terminal import GOOD, PROBLEMS, Bar, complain, waiting
from generator.exports.json_api.changes import ChangesDocument, ModuleChange, NameChange, changes
from generator.facts.changes import Happened, Version, heads
from generator.facts.gather import apis
from generator.porting.changed import Changed, all_changed
from generator.porting.sources import Report, report
from generator.problems import UsageError
from generator.pythons import SYSTEM_NAMES, VERSIONS, text
from generator.uses.names import public_names

PATIENCE = 2.0
"""Seconds after which a bar shows how far it is."""
DETAILS = """\
Without files it lists what is gone, deprecated and new. With files or folders it reads their
Python code, runs none of it, and names each line that uses what is gone or deprecated; folders
are searched for .py and .pyw, but for hidden ones, environments and site-packages. Uses are
found through imports, aliases and attributes, and on objects whose type is certain. What other
versions are asked for (sys.version_info), and what is expected to fail (try, hasattr), is left out.

exit status: 0 if nothing that is used is gone, 1 if something is, 2 on wrong usage; without
files 0. Deprecated names and files that cannot be read are told, and change nothing of it.
"""


def add(command: Commands) -> None:
    """Add the command."""
    changed = command("changes", "tell what changes from one Python to a later one")
    changed.formatter_class = argparse.RawDescriptionHelpFormatter
    changed.epilog = DETAILS
    versions = [text(version) for version in VERSIONS]
    for option, names in (("--from", versions[:-1]), ("--to", versions[1:])):
        changed.add_argument(
            option,
            dest=option.strip("-") + "_version",
            required=True,
            choices=names,
            metavar="VERSION",
            help=f"{', '.join(names[:-1])} or {names[-1]}",
        )
    changed.add_argument("files", nargs="*", metavar="FILE", help="source files, or folders")
    changed.add_argument("--json", action="store_true", help="print one JSON object")
    changed.set_defaults(command=_changes)


def _version(name: str) -> Version:
    return next(version for version in VERSIONS if text(version) == name)


def _changes(options: argparse.Namespace) -> int:
    first, last = _version(options.from_version), _version(options.to_version)
    if first >= last:
        raise UsageError(f"--to has to be later than --from, and {text(last)} is not")
    place = project(options)
    places = [Path(name) for name in options.files]
    with waiting("gathering facts"):
        catalogue = load_kept(place.layers, place.cache)
        known = apis(place.cache)
    if not places:
        document = changes(catalogue, known, first, last)
        print(_json(document.model_dump(mode="json")) if options.json else listed(document))
        return GOOD
    wanted = all_changed(catalogue, known, first, last)
    told = report(places, wanted, public_names(known), _LateBar())
    print(_json(_as_json(told)) if options.json else _as_text(told))
    for one in told.unread:
        complain(f"{one.path}:{one.line}: not read: {one.why}")
    return PROBLEMS if _broken(told) else GOOD


def _broken(told: Report) -> int:
    return sum(finding.happened is Happened.REMOVED for _, finding in told.found)


class _LateBar(Bar):
    """A bar for what takes long."""

    def __call__(self, done: int, total: int) -> None:
        """Draw it anew, once it is known to take long."""
        if time.monotonic() - self._begun > PATIENCE:
            super().__call__(done, total)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _as_json(told: Report) -> Mapping[str, Any]:
    return {
        "files": told.read,
        "found": [
            {
                "file": path,
                "line": finding.line,
                "name": finding.name,
                "is_module": finding.changed.is_module,
                "change": finding.happened.value,
                "version": text(finding.changed.version),
                "systems": [str(one) for one in finding.changed.systems],
                "instead": finding.changed.instead,
                "ends": text(finding.changed.ends) if finding.changed.ends else "",
            }
            for path, finding in told.found
        ],
        "unread": [{"file": one.path, "line": one.line, "why": one.why} for one in told.unread],
    }


def _as_text(told: Report) -> str:
    lines = [
        f"{path}:{finding.line}: {finding.name} {_fate(finding.changed)}"
        for path, finding in told.found
    ]
    broken = _broken(told)
    deprecated = len(told.found) - broken
    count = f"{told.read} file{'s' if told.read != 1 else ''} read"
    uses = f"{broken} use{'s' if broken != 1 else ''} of what is gone"
    end = f"{count}: {uses}, {deprecated} of what is deprecated"
    return "\n".join([*lines, end if told.found else f"{count}: nothing that is used changes"])


def _fate(changed: Changed) -> str:
    """Return what becomes of a name: "was removed in 3.14. Use `ast.Constant` instead."."""
    if changed.parameters:
        said = f"is called in a way that is deprecated since {text(changed.version)}"
    elif changed.happened is Happened.REMOVED:
        said = f"was removed in {text(changed.version)}"
    else:
        said = f"is deprecated since {text(changed.version)}"
    if changed.systems:
        said += f" on {' and '.join(SYSTEM_NAMES[one] for one in changed.systems)}"
    if changed.ends:
        said += f" and is to be removed in {text(changed.ends)}"
    return f"{said}. {changed.instead}".rstrip()


def listed(document: ChangesDocument) -> str:
    """Return a document as lines for a terminal: what broke first, then what is new."""
    modules = document.modules
    lines = [f"From Python {document.older} to {document.newer}"]
    gone = _whole([(one, one.gone) for one in modules if one.gone])
    came = _whole([(one, one.arrived) for one in modules if one.arrived])
    of = {
        happened: [_line(name) for one in modules for name in one.names if name.change is happened]
        for happened in Happened
    }
    for title, some in (
        ("Removed modules", gone),
        ("Removed names", of[Happened.REMOVED]),
        ("Deprecated names", of[Happened.DEPRECATED]),
        ("New modules", came),
        ("New names", of[Happened.NEW]),
    ):
        if some:
            lines += ["", f"{title} ({len(some)})", *some]
    return "\n".join(lines)


def _whole(some: Sequence[tuple[ModuleChange, str | None]]) -> list[str]:
    """Return a line for each module that came or went, with its submodules counted."""
    told = heads({one.module: one.address is not None for one, _ in some})
    counts = Counter(head for name, head in told.items() if head != name)
    lines = []
    for one, version in some:
        if told[one.module] != one.module:
            continue
        inner = counts[one.module]
        others = f" and {inner} submodule{'s' if inner > 1 else ''}" if inner else ""
        use = f": use {' or '.join(other.name for other in one.replaced_by)}"
        lines.append(f"  {version}  {one.module}{others}{use if one.replaced_by else ''}")
    return lines


def _line(name: NameChange) -> str:
    systems = (
        f" on {' and '.join(SYSTEM_NAMES[one] for one in name.systems)}" if name.systems else ""
    )
    instead = f": {name.instead}" if name.instead else ""
    ends = f" To be removed in {name.ends}." if name.ends else ""
    return f"  {name.version}  {name.name}{systems}{instead}{ends}"
