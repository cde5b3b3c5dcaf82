from marshmallow import Schema, fields

class GuestSchema(Schema):
    phone = fields.String()
    email = fields.String(allow_none=True)
print(GuestSchema().validate({"phone": None, "email": None}))
print(GuestSchema().load({}))
