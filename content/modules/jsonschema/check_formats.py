from jsonschema import Draft202012Validator, FormatChecker

formats = FormatChecker()


@formats.checks("sku", raises=ValueError)
def is_sku(value):
    if not isinstance(value, str):
        return True
    kind, number = value.split("-")
    return len(kind) == 2 and number.isascii() and number.isdigit()


schema = {
    "type": "object",
    "properties": {
        "day": {"type": "string", "format": "date"},
        "mail": {"type": "string", "format": "email"},
        "sku": {"type": "string", "format": "sku"},
    }
}
order = {"day": "2024-02-30", "mail": "Ada", "sku": "TP_1"}
print(Draft202012Validator(schema).is_valid(order))
strict = Draft202012Validator(schema, format_checker=formats)
for error in strict.iter_errors(order):
    print(error.message)
