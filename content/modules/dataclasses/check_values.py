from dataclasses import dataclass, field
from datetime import date


@dataclass
class Stay:
    arrival: date
    departure: date
    nights: int = field(init=False)

    def __post_init__(self):
        for name in ("arrival", "departure"):
            value = getattr(self, name)
            if isinstance(value, str):
                setattr(self, name, date.fromisoformat(value))
        if self.departure <= self.arrival:
            raise ValueError("departure must come after arrival")
        self.nights = (self.departure - self.arrival).days


stay = Stay("2025-07-01", date(2025, 7, 5))
print(stay.arrival.strftime("%d %b"), "for", stay.nights, "nights")

try:
    Stay(date(2025, 7, 5), date(2025, 7, 1))
except ValueError as error:
    print("ValueError:", error)
