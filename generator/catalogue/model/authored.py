"""What everything authored has in common, and the form of its values."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

FORMS = {
    "slug": r"^[a-z0-9]+(-[a-z0-9]+)*$",
    "import name": r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$",
    "script": r"^[a-z0-9]+(_[a-z0-9]+)*\.py$",
    "figure": r"^[a-z0-9]+(_[a-z0-9]+)*\.(svg|png)$",
    "drawing": r"^[a-z0-9]+(-[a-z0-9]+)*\.svg$",
    "distribution": r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$",
    "alias": r"^[A-Za-z0-9_]+([._-][A-Za-z0-9_]+)*$",
    "version range": r"^(>=|<)3\.\d{1,2}(, ?(>=|<)3\.\d{1,2})?$",
    "version": r"^3\.\d{1,2}$",
    "task": r"^[A-Za-z0-9_.-]+/[a-z0-9_]+$",
    "address": r"^https://[\w.~:/?#@&=+,;%-]+$",
    "import statement": r"^(import|from) [\w., ]+$",
    "name pattern": r"^[A-Za-z_*][A-Za-z0-9_.*]*$",
    "dotted name": r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$",
    "parameter": r"^[A-Za-z_]\w*$",
    "colour": r"^#[0-9A-Fa-f]{6}$",
    "install line": r"^[^\n{}]*\{name\}[^\n{}]*$",
}
"""The form of every value that is more than text."""

FORM_HINTS = {
    FORMS["slug"]: "lower-case letters, digits and single hyphens, such as `data-science`",
    FORMS["import name"]: "the name as it is imported, such as `xml.etree.ElementTree`",
    FORMS[
        "script"
    ]: "lower-case words joined by underscores, such as `copy_tree.py`, beside this file",
    FORMS["figure"]: "lower-case words joined by underscores, ending in .svg or .png",
    FORMS["drawing"]: "lower-case words joined by hyphens, ending in .svg",
    FORMS["distribution"]: "the name as it is installed, such as `opencv-python`",
    FORMS["alias"]: "letters and digits, joined by single dots, hyphens or underscores",
    FORMS["version range"]: "a range such as `>=3.12` or `>=3.9, <3.13`",
    FORMS["version"]: 'a version such as `"3.15"`, quoted',
    FORMS["task"]: "an entry and a script without its ending, such as `shutil/copy_tree`",
    FORMS["address"]: "an address that starts with https://, without quotes and brackets",
    FORMS["import statement"]: "an import statement such as `import numpy as np`",
    FORMS["name pattern"]: "an import name, in which `*` may stand for any letters",
    FORMS["dotted name"]: "a name without its module, such as `copytree` or `Path.exists`",
    FORMS["parameter"]: "the name of a parameter, without stars",
    FORMS["colour"]: 'a quoted colour such as "#0b6b5f"',
    FORMS[
        "install line"
    ]: "a command with {name} where the name of the package goes, such as `uv add {name}`",
}
"""Each form in words, for authors."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=FORMS["slug"])]
ImportName = Annotated[str, StringConstraints(pattern=FORMS["import name"])]
ScriptFile = Annotated[str, StringConstraints(pattern=FORMS["script"])]
FigureFile = Annotated[str, StringConstraints(pattern=FORMS["figure"])]
DrawingFile = Annotated[str, StringConstraints(pattern=FORMS["drawing"])]
Distribution = Annotated[str, StringConstraints(pattern=FORMS["distribution"])]
Alias = Annotated[str, StringConstraints(pattern=FORMS["alias"])]
VersionRange = Annotated[str, StringConstraints(pattern=FORMS["version range"])]
Version = Annotated[str, StringConstraints(pattern=FORMS["version"])]
TaskReference = Annotated[str, StringConstraints(pattern=FORMS["task"])]
Address = Annotated[str, StringConstraints(pattern=FORMS["address"])]
NamePattern = Annotated[str, StringConstraints(pattern=FORMS["name pattern"])]
DottedName = Annotated[str, StringConstraints(pattern=FORMS["dotted name"])]
ParameterName = Annotated[str, StringConstraints(pattern=FORMS["parameter"])]
ImportStatement = Annotated[str, StringConstraints(pattern=FORMS["import statement"])]


class Authored(BaseModel):
    """Base of every authored object: immutable, and no key goes unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class TextOrMore(Authored):
    """Something that may be written as a text alone, which stands for the mapping with that text in it."""

    TEXT: ClassVar[str]
    """The key that the text stands for."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {cls.TEXT: value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        mapping = handler.resolve_ref_schema(handler(core_schema))
        about = mapping.pop("description")
        text = {
            "description": mapping["properties"][cls.TEXT]["description"],
            "minLength": 1,
            "type": "string",
        }
        return {"description": about, "anyOf": [text, mapping]}
