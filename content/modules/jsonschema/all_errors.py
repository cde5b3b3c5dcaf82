from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

schema = {
    "type": "object",
    "properties": {
        "customer": {"type": "string"},
        "items": {
            "type": "array", "minItems": 1,
            "items": {
                "type": "object",
                "properties": {"price": {"type": "number", "minimum": 0}},
            },
        },
    },
    "required": ["customer", "items"],
}
validator = Draft202012Validator(schema)
order = {"customer": 7, "items": [{"price": 6.5}, {"price": -1}]}
print(validator.is_valid(order))
for error in sorted(validator.iter_errors(order), key=lambda e: e.path):
    print(f"{error.json_path:18} {error.message} ({error.validator})")
if worst := best_match(validator.iter_errors({})):
    print("first of all:", worst.message)
