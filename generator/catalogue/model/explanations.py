"""What the names of a page do: a sentence for each name that has no good one of its own."""

from __future__ import annotations

from pydantic import ConfigDict, Field, RootModel

from generator.catalogue.model.authored import DottedName, ParameterName, Text, TextOrMore


class Explanation(TextOrMore):
    """What one name does, and what its parameters are; a text alone is what it does."""

    TEXT = "says"

    says: Text | None = None
    """One sentence of at most twelve words; left out where the interpreter has a good one."""
    instead: Text | None = None
    """One sentence: what to use in place of a name that is gone or deprecated, where typeshed has no advice."""
    parameters: dict[ParameterName, Text] = Field({}, max_length=20)
    """The parameters that matter, each in at most twelve words without a full stop."""


class Explanations(RootModel[dict[DottedName, Explanation]]):
    """The whole of a `names.yml`: explanations by name without the module, sorted as the page is."""

    model_config = ConfigDict(frozen=True)
