from marshmallow import EXCLUDE, Schema, ValidationError, fields


class ItemSchema(Schema):
    name = fields.String(required=True)
    price = fields.Float(required=True)


rows = [{"name": "cup", "price": "6.5"}, {"name": "pot"}, {"price": "x"}]
try:
    ItemSchema(many=True).load(rows)
except ValidationError as error:
    for number, messages in error.messages.items():
        print(number, messages)
    loaded = enumerate(error.valid_data)
    good = [row for n, row in loaded if n not in error.messages]
    print("good rows:", good)

print(ItemSchema().load({"price": 7}, partial=True))
print(ItemSchema(unknown=EXCLUDE).load({"name": "a", "price": 1, "x": 2}))
table = fields.Dict(keys=fields.String(), values=fields.Float())
PriceSchema = Schema.from_dict({"prices": table})
print(PriceSchema().load({"prices": {"cup": "6.5"}}))
