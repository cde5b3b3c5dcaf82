from typing import Annotated, Literal

from pydantic import BaseModel, Field, ValidationError

Sku = Annotated[str, Field(pattern=r"^[A-Z]{2}-[0-9]{3}$")]


class Item(BaseModel):
    sku: Sku
    price: float = Field(gt=0, le=1000, allow_inf_nan=False)
    size: Literal["small", "large"] = "small"
    tags: list[str] = Field(default_factory=list, max_length=3)


print(Item(sku="TP-001", price=24))
for values in (
    {"sku": "tp1", "price": 24},
    {"sku": "TP-001", "price": 0},
    {"sku": "TP-001", "price": 24, "size": "huge"},
    {"sku": "TP-001", "price": 24, "tags": ["a", "b", "c", "d"]},
):
    try:
        Item(**values)
    except ValidationError as error:
        print(error.errors()[0]["loc"][0], "-", error.errors()[0]["msg"])
