from jsonschema import Draft202012Validator

whole = Draft202012Validator({"type": "integer"})
print([value for value in (1, 1.0, 1.5, True, "1") if whole.is_valid(value)])
row = Draft202012Validator({"type": "array"})
print(row.is_valid([1, 2]), row.is_valid((1, 2)))
word = Draft202012Validator({"pattern": r"\d{4}"})
print(word.is_valid("zip 01067 or so"), word.is_valid(17))
