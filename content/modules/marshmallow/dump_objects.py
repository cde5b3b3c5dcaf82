from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal

from marshmallow import Schema, fields


@dataclass
class Order:
    number: int
    paid_at: datetime
    total: Decimal
    card: str


class OrderSchema(Schema):
    number = fields.Integer()
    paid_at = fields.DateTime(data_key="paidAt")
    total = fields.Decimal(as_string=True)
    card = fields.String(load_only=True)
    label = fields.Function(lambda order: f"order {order.number}")


when = datetime(2024, 5, 17, 21, 30, tzinfo=timezone.utc)
order = Order(17, when, Decimal("24.00"), "4111")
print(OrderSchema().dump(order))
print(OrderSchema(only=["number", "total"]).dumps([order], many=True))
print(OrderSchema(exclude=["label"]).dump({"number": 18, "card": "4111"}))
