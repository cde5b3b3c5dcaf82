from pydantic import BaseModel, ValidationError


class Settings(BaseModel):
    timeout: int = 30
class Strict(Settings, extra="forbid"):
    pass
print(Settings(time_out=5))
try:
    Strict(time_out=5)
except ValidationError as error:
    print(error.errors()[0]["loc"], error.errors()[0]["msg"])
