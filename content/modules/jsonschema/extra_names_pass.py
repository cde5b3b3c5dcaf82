from jsonschema import Draft202012Validator

schema = {"properties": {"count": {"type": "integer"}}}
open_one = Draft202012Validator(schema)
print(open_one.is_valid({"cuont": "many"}), open_one.is_valid("no object"))
closed = schema | {"type": "object", "additionalProperties": False,
                   "required": ["count"]}
print(Draft202012Validator(closed).is_valid({"cuont": "many"}))
