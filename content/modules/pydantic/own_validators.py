from datetime import date

from pydantic import BaseModel, ValidationError
from pydantic import field_validator, model_validator


class Booking(BaseModel):
    guest: str
    arrival: date
    departure: date

    @field_validator("guest", mode="after")
    @classmethod
    def tidy_name(cls, name: str) -> str:
        if not name.strip():
            raise ValueError("a name is needed")
        return " ".join(w[0].upper() + w[1:] for w in name.split())

    @model_validator(mode="after")
    def check_dates(self):
        if self.departure <= self.arrival:
            raise ValueError("leaves before arriving")
        return self


print(Booking(guest=" ada  king", arrival="2024-05-17", departure="2024-05-19"))
for guest, departure in (("  ", "2024-05-19"), ("Ada", "2024-05-17")):
    try:
        Booking(guest=guest, arrival="2024-05-17", departure=departure)
    except ValidationError as error:
        print(error.errors()[0]["msg"])
