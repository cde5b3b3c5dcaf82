from pydantic import BaseModel, ValidationError


class Item(BaseModel):
    count: int
class Careful(Item, validate_assignment=True):
    pass
item = Item(count=1)
item.count = "many"
print(item, item.model_copy(update={"count": None}))
try:
    Careful(count=1).count = "many"
except ValidationError as error:
    print(error.errors()[0]["msg"])
