from jsonschema import ValidationError, validate

schema = {
    "type": "object",
    "properties": {
        "item": {"type": "string", "minLength": 1},
        "count": {"type": "integer", "minimum": 1},
        "size": {"enum": ["small", "large"]},
    },
    "required": ["item", "count"],
    "additionalProperties": False,
}
for order in (
    {"item": "cup", "count": 6, "size": "small"},
    {"item": "cup"},
    {"item": "cup", "count": "6"},
    {"item": "cup", "count": 6, "colour": "blue"},
):
    try:
        validate(order, schema)
        print("valid")
    except ValidationError as error:
        print(f"{error.json_path}: {error.message}")
