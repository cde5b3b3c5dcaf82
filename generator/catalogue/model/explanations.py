"""What the names of a page do: a sentence for each name that has no good one of its own."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict, Field, GetJsonSchemaHandler, RootModel, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.catalogue.model.authored import Authored, DottedName, ParameterName, Text


class Explanation(Authored):
    """What one name does, and what its parameters are; a text alone is what it does."""

    says: Text | None = None
    """One sentence of at most twelve words; left out where the interpreter has a good one."""
    parameters: dict[ParameterName, Text] = Field({}, max_length=20)
    """The parameters that matter, each in at most twelve words without a full stop."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"says": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        mapping = handler.resolve_ref_schema(handler(core_schema))
        about = mapping.pop("description")
        text = {"type": "string", "minLength": 1}
        return {"description": about, "anyOf": [text, mapping]}


class Explanations(RootModel[dict[DottedName, Explanation]]):
    """The whole of a `names.yml`: explanations by name without the module, sorted as the page is."""

    model_config = ConfigDict(frozen=True)
