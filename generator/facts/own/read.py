"""The modules of one's own, read again only when a file of theirs has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.facts import own, sources
from generator.facts.gather import facts_fingerprint
from generator.facts.own.releases import introduced
from generator.facts.own.repository import line_links
from generator.facts.own.source import OwnModules, Read
from generator.facts.sources.model import Sources
from generator.facts.sources.read import read_packages
from generator.own import OwnCode
from generator.system.fingerprint import bytes_of, fingerprint, installed, looks_of
from generator.system.kept import Kept

SOURCES: TypeAdapter[Sources] = TypeAdapter(Sources)


def read_own(
    code: Sequence[OwnCode], folder: Path, step: Callable[[str], None] = lambda _: None
) -> OwnModules:
    """Return the public modules of one's own code; `folder` keeps what was read.

    `step` is told what takes long. Raise UsageError if what reads sources is not installed.
    """
    return OwnModules(tuple(_read(one, Kept(folder), step) for one in code))


def _read(code: OwnCode, kept: Kept, step: Callable[[str], None]) -> Read:
    name = f"own-{fingerprint(str(code.folder), code.packages)[:12]}"
    made_by = _made_by()
    now = fingerprint(made_by, *looks_of(*files_of(code)))
    found = _kept(kept.get(name, now))
    if found is None:
        found = read_packages(code.folder, code.packages, docstrings=True)
        kept.put(name, now, SOURCES.dump_json(found))
    since = {} if code.distribution else introduced(code, made_by, kept, step)
    released = code.packages[0] if len(code.packages) == 1 else code.install_name
    return Read(
        found,
        code.called,
        line_links(code.folder, code.repository, code.beside),
        since,
        released,
        code.install_name,
    )


def files_of(code: OwnCode) -> list[Path]:
    """Return the files and folders that hold packages, of which some may not be there."""
    places = [code.folder.joinpath(*name.split(".")) for name in code.packages]
    return [
        path
        for place in places
        for path in (
            place,
            *(place.with_name(f"{place.name}{end}") for end in (".py", ".pyi", "-stubs")),
        )
        if path.exists()
    ]


def _made_by() -> str:
    """Return what the names of some sources hang on besides these."""
    folders = [Path(module.__path__[0]) for module in (own, sources)]
    return fingerprint(facts_fingerprint(), bytes_of(*folders), *_griffe())


def _griffe() -> Iterator[str]:
    return (name for name in installed() if name.startswith("griffe"))


def _kept(data: bytes | None) -> Sources | None:
    try:
        return None if data is None else SOURCES.validate_json(data)
    except ValidationError:
        return None
