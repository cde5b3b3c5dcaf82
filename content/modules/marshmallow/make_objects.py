from dataclasses import dataclass

from marshmallow import Schema, fields, post_load


@dataclass
class Item:
    name: str
    price: float


@dataclass
class Order:
    customer: str
    items: list[Item]


class ItemSchema(Schema):
    name = fields.String(required=True)
    price = fields.Float(required=True)

    @post_load
    def make(self, data, **options):
        return Item(**data)


class OrderSchema(Schema):
    customer = fields.String(required=True)
    items = fields.List(fields.Nested(ItemSchema), required=True)

    @post_load
    def make(self, data, **options):
        return Order(**data)


text = '{"customer": "Ada", "items": [{"name": "cup", "price": 6.5}]}'
print(OrderSchema().loads(text))
