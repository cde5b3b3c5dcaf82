from pydantic import BaseModel, ValidationError


class Guest(BaseModel):
    phone: str | None
    email: str | None = None
try:
    Guest()
except ValidationError as error:
    print(error.errors()[0]["loc"], error.errors()[0]["msg"])
print(Guest(phone=None))
