"""From pydantic's validation errors to problems an author can act on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from generator.catalogue.model import FORM_HINTS
from generator.catalogue.positions import Document, Path
from generator.problems import Problem, nearest


def shape_problems(
    error: ValidationError, document: Document, kind: type[BaseModel]
) -> Iterator[Problem]:
    """Yield one problem per validation error."""
    for item in error.errors(include_url=False):
        path: Path = item["loc"]
        yield _problem(item, path, document, kind)


def _problem(item: Any, path: Path, document: Document, kind: type[BaseModel]) -> Problem:
    if path and path[-1] == "[key]":
        path = (*path[:-1], "<key>")
    key = str(path[-1]) if path else "entry"
    context = item.get("ctx", {})
    match item["type"]:
        case "missing":
            hint = _description(kind, path)
            return document.problem(path, "S101", f"key '{key}' is missing", hint)
        case "extra_forbidden":
            hint = nearest(key, _keys(kind, path[:-1]))
            return document.problem((*path, "<key>"), "S102", f"unknown key '{key}'", hint)
        case "string_pattern_mismatch":
            what = "key" if key == "<key>" else f"value of '{_name(path)}'"
            message = f"'{_short(item['input'])}' is not a valid {what}"
            hint = FORM_HINTS.get(context["pattern"]) or _description(kind, path)
        case "string_too_long":
            length, limit = len(item["input"]), context["max_length"]
            message = f"'{_name(path)}' has {length} characters; at most {limit} are allowed"
            hint = "say it in fewer words"
        case "string_too_short":
            message, hint = f"'{_name(path)}' is empty", _description(kind, path)
        case "too_short" | "too_long":
            bound = "min_length" if item["type"] == "too_short" else "max_length"
            few = "at least" if item["type"] == "too_short" else "at most"
            message = (
                f"'{_name(path)}' has {context['actual_length']} items; "
                f"{few} {context[bound]} belong here"
            )
            hint = _description(kind, path)
        case "enum":
            message = f"'{_short(item['input'])}' is not a valid value of '{_name(path)}'"
            hint = nearest(
                str(item["input"]),
                context["expected"].replace("'", "").replace(" or ", ", ").split(", "),
            )
        case _:
            wanted = {
                "string_type": "text",
                "tuple_type": "a list",
                "int_parsing": "a whole number",
                "bool_parsing": "true or false",
                "model_type": "a mapping with keys",
                "model_attributes_type": "a mapping with keys",
                "dict_type": "a mapping with keys",
                "bool_type": "true or false",
            }.get(item["type"], item["msg"])
            names: dict[type, str] = {str: "text", list: "a list", dict: "a mapping"}
            found = names.get(type(item["input"]), "?")
            message = f"'{_name(path)}' should be {wanted}, but is {found}"
            hint = _slip(item) or _description(kind, path)
    return document.problem(path, "S103", message, hint)


def _slip(item: Any) -> str:
    """Return what was left out, where YAML took a text for a mapping or a list for a text."""
    value = item["input"]
    if item["type"] == "string_type" and isinstance(value, dict) and len(value) == 1:
        return f"quote the text, for it holds a colon and a blank: {next(iter(value))}: …"
    if item["type"] == "tuple_type" and isinstance(value, str) and value.startswith("-"):
        return "put a blank after each dash"
    return ""


def _name(path: Path) -> str:
    return ".".join(str(part) for part in path) or "the file"


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _model_at(kind: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """Return the model whose keys are looked up at `path`."""
    model: type[BaseModel] | None = kind
    is_mapping = False
    for part in path:
        if is_mapping:
            is_mapping = False  # whatever the key is
            continue
        if model is not None and issubclass(model, RootModel):
            model = inner_model(model.model_fields["root"].annotation)  # whatever the key is
            continue
        if isinstance(part, int):
            continue
        if model is None or part not in model.model_fields:
            return None
        annotation = model.model_fields[part].annotation
        model, is_mapping = inner_model(annotation), get_origin(annotation) is Mapping
    return model


def inner_model(annotation: Any) -> type[BaseModel] | None:
    """Return the model that values of a type are, or hold; None if there is none in it."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = inner_model(argument)
        if found:
            return found
    return None


def _keys(kind: type[BaseModel], path: Path) -> list[str]:
    model = _model_at(kind, path)
    return list(model.model_fields) if model else []


def _description(kind: type[BaseModel], path: Path) -> str:
    """Return the docstring of the field at `path`, which says what belongs there."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    model = _model_at(kind, path[:-1]) if path else None
    name = str(path[-1]) if path else ""
    if model is None or name not in model.model_fields:
        return ""
    return (model.model_fields[name].description or "").split("\n")[0]
