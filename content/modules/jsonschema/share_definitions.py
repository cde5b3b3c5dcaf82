from jsonschema import Draft202012Validator
from referencing import Registry, Resource

address = Resource.from_contents({
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://shop.example.org/address",
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
})
registry = Registry().with_resources([(address.id(), address)])
schema = {
    "type": "object",
    "$defs": {"price": {"type": "number", "exclusiveMinimum": 0}},
    "properties": {
        "total": {"$ref": "#/$defs/price"},
        "ship_to": {"$ref": "https://shop.example.org/address"},
    },
}
validator = Draft202012Validator(schema, registry=registry)
for error in validator.iter_errors({"total": 0, "ship_to": {}}):
    print(error.json_path, error.message)
