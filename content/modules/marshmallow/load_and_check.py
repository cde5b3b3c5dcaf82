from marshmallow import Schema, ValidationError, fields, validate


class OrderSchema(Schema):
    item = fields.String(required=True, validate=validate.Length(min=1))
    count = fields.Integer(load_default=1, validate=validate.Range(min=1))
    size = fields.String(validate=validate.OneOf(["small", "large"]))
    due = fields.Date()


schema = OrderSchema()
print(schema.load({"item": "cup", "count": "6", "due": "2024-06-30"}))
try:
    schema.load({"count": 0, "size": "huge", "due": "soon", "colour": "red"})
except ValidationError as error:
    for name, messages in error.messages.items():
        print(f"{name:7}", *messages)
    print("usable:", error.valid_data)
