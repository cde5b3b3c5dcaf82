from datetime import date

from pydantic import BaseModel


class Order(BaseModel):
    number: int
    customer: str
    due: date
    items: list[str] = []
    discount: float | None = None


order = Order(number="17", customer="Ada", due="2024-06-30", items=("cup",))
print(repr(order))
print(order.due.year, order.items)

row = {"number": 18, "customer": "Zoë", "due": "2024-07-01", "colour": "red"}
other = Order.model_validate(row)
print(other.model_dump())
