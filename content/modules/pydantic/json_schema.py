import json
from typing import Literal

from pydantic import BaseModel, Field


class Item(BaseModel):
    """Something the shop sells."""

    name: str = Field(description="As on the label.", max_length=40)
    price: float = Field(gt=0, examples=[24.5])
    size: Literal["small", "large"] = "small"


schema = Item.model_json_schema()
print(schema["title"], "-", schema.get("description"))
print("required:", schema.get("required", []))
for name, rules in schema["properties"].items():
    print(name, json.dumps(rules))
