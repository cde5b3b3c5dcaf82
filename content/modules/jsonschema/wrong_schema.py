from jsonschema import Draft202012Validator, SchemaError, validate
from jsonschema.validators import validator_for

schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "properties": {"count": {"type": "int"}},
}
try:
    validate({"count": 6}, schema)
except SchemaError as error:
    print(error.json_path, error.message)

print(validator_for(schema).__name__)
print(validator_for({}) is Draft202012Validator)
typo = {"propertys": {"count": {"type": "integer"}}}
Draft202012Validator.check_schema(typo)
print(Draft202012Validator(typo).is_valid({"count": "many"}))
