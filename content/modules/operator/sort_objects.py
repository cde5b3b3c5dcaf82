from dataclasses import dataclass
from operator import attrgetter, methodcaller


@dataclass
class City:
    name: str
    country: str


@dataclass
class Trip:
    day: int
    to: City


trips = [
    Trip(12, City("Porto", "Portugal")),
    Trip(3, City("Lyon", "France")),
    Trip(7, City("Faro", "Portugal")),
]

for trip in sorted(trips, key=attrgetter("to.country", "day")):
    print(f"{trip.to.country:9} {trip.day:2}  {trip.to.name}")

names = list(map(attrgetter("to.name"), trips))
print(names, list(map(methodcaller("center", 9, "*"), names)))
