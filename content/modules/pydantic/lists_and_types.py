from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, TypeAdapter, validate_call

prices = TypeAdapter(dict[str, list[float]])
print(prices.validate_python({"cup": ["6.5", 7]}))
print(prices.validate_json('{"cup": [6.5]}'))


@dataclass
class Row:
    name: str
    stock: int


class Item(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    name: str
    stock: int


print(Item.model_validate(Row("cup", 12)))


@validate_call
def reserve(item: str, count: int) -> str:
    return f"{count} x {item}"


print(reserve("cup", count="3"))
