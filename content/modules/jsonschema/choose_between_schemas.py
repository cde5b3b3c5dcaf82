from jsonschema import Draft202012Validator

schema = {
    "type": "object",
    "required": ["pay"],
    "properties": {
        "pay": {"enum": ["card", "invoice"]},
        "contact": {
            "anyOf": [
                {"type": "string", "pattern": "@"},
                {"type": "object", "required": ["phone"]},
            ]
        },
    },
    "if": {"properties": {"pay": {"const": "invoice"}}, "required": ["pay"]},
    "then": {"required": ["address"]},
}
validator = Draft202012Validator(schema)
for order in (
    {"pay": "card", "contact": "ada@example.org"},
    {"pay": "invoice"},
    {"pay": "card", "contact": {"fax": "1"}},
):
    errors = list(validator.iter_errors(order))
    print(order, "->", errors[0].message if errors else "valid")
    for cause in errors[0].context if errors else []:
        print("   ", cause.message)
