"""A checked catalogue, kept until anything changes that it was read from or that checks it."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.system.collector import no_collection
from generator.system.fingerprint import fingerprint, installed, looks_of
from generator.system.kept import Kept

GENERATOR = Path(__file__).parent.parent


def load_kept(layers: Sequence[Layer], folder: Path) -> Catalogue:
    """Return the catalogue of layers as `load` does, with what it raises; `folder` keeps it between runs.

    What has a problem is not kept. The fingerprint holds the number and the time of change of every
    file, which nobody can choose: what is unpickled was written here.
    """
    kept, name, now = Kept(folder), kept_name(layers), _fingerprint(layers)
    with no_collection():
        found = _read(kept.get(name, now))
        if found is None:
            found = load(layers)
            kept.put(name, now, pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
    return found


def kept_name(layers: Sequence[Layer]) -> str:
    """Return the name of the file that keeps it: several projects may share a folder."""
    places = "\0".join(str(layer.content.resolve()) for layer in layers)
    return f"catalogue-{hashlib.sha256(places.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"


def _read(data: bytes | None) -> Catalogue | None:
    """Return what was kept; what is damaged, which may raise anything, counts as nothing."""
    try:
        return pickle.loads(data) if data else None  # noqa: S301
    except Exception:
        return None


def _fingerprint(layers: Sequence[Layer]) -> str:
    """Return what stands for all that a catalogue follows from, taken before it is read."""
    places = [layer.content for layer in layers]
    given = [_given(layer) for layer in layers]
    return fingerprint(given, *installed(), *looks_of(GENERATOR, *places))


def _given(layer: Layer) -> tuple[object, ...]:
    """Return what is said of a layer, the same in every process: sets have no order of their own."""
    wanted = layer.wanted
    parts = wanted and (wanted.standard, sorted(wanted.categories), sorted(wanted.entries))
    return layer.name, layer.is_shipped, sorted(layer.packages), parts
