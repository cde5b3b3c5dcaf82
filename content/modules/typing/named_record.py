from typing import NamedTuple


class City(NamedTuple):
    name: str
    people: int
    capital: bool = False

    def millions(self) -> float:
        return round(self.people / 1e6, 1)


rome = City("Rome", 2_748_109, capital=True)
name, people, _ = rome
print(rome.name, rome[1], rome.millions(), name)
print(rome._replace(people=2_750_000))
try:
    rome.people = 3
except AttributeError as error:
    print("cannot be changed:", type(error).__name__)
