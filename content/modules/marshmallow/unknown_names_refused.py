from marshmallow import EXCLUDE, Schema, ValidationError, fields

class ItemSchema(Schema):
    name = fields.String()
try:
    ItemSchema().load({"name": "cup", "colour": "blue"})
except ValidationError as error:
    print(error.messages)
print(ItemSchema().load({"name": "cup", "colour": "blue"}, unknown=EXCLUDE))
