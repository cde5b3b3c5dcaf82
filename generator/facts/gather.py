"""All facts for one build."""

from __future__ import annotations

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Module
from generator.facts import stubs
from generator.facts.model import Facts
from generator.facts.runtime import runtime_facts


def gather(catalogue: Catalogue) -> Facts:
    """Return the facts that the pages of this catalogue need."""
    names = [entry.model.name for entry in catalogue.of(Module) if not entry.model.distribution]
    public = [name for name in stubs.versions() if not name.startswith("_")]
    standard = stubs.stub_facts(names)
    return Facts(runtime_facts([*standard, *public]), stubs.version(), standard)
