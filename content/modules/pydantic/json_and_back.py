from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class Payment(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True)
    order_id: int
    paid_at: datetime
    amount: Decimal
    secret: str = Field(default="", exclude=True)


text = '{"orderId": 17, "paidAt": "2024-05-17T21:30:00Z", "amount": "24.00"}'
payment = Payment.model_validate_json(text)
print(payment.paid_at, payment.amount)
print(payment.model_dump_json(by_alias=True))
print(payment.model_dump(mode="json", include={"order_id", "paid_at"}))
print(Payment(order_id=1, paid_at=0, amount=2).model_dump_json(indent=2))
