from marshmallow import Schema, fields, validate

class ItemSchema(Schema):
    name = fields.String(required=True)
    stock = fields.Integer(validate=validate.Range(min=0))
print(ItemSchema().dump({"stock": -5}))
print(ItemSchema().validate({"stock": -5}))
