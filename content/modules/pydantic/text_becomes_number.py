from pydantic import BaseModel, ValidationError


class Item(BaseModel):
    count: int
    sold: bool
print(Item(count="0012", sold="off"), Item(count=2.0, sold=1))
for model, values in ((Item, {"count": 2.5}), (Item, {"count": "2.5"})):
    try:
        model(sold=True, **values)
    except ValidationError as error:
        print(error.errors()[0]["msg"].partition(",")[0])
