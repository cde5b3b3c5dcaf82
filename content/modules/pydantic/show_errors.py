from pydantic import BaseModel, PositiveInt, ValidationError


class Address(BaseModel):
    city: str
    zip: str


class Customer(BaseModel):
    name: str
    age: PositiveInt
    addresses: list[Address]


form = {
    "age": "-3",
    "name": 7,
    "addresses": [{"city": "Oslo", "zip": "0150"}, {"city": "Lund"}],
}
try:
    Customer.model_validate(form)
except ValidationError as error:
    print(error.error_count(), "errors")
    for problem in error.errors():
        place = ".".join(str(part) for part in problem["loc"])
        print(f"{place:16} {problem['type']:17} {problem['msg']}")
