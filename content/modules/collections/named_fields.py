from collections import namedtuple

City = namedtuple("City", "name country population", defaults=[None])

oslo = City("Oslo", "NO", 717_710)
print(oslo.name, oslo.population)
print(oslo[1], "- still a tuple:", isinstance(oslo, tuple))

name, country, population = oslo
print(f"{name} ({country})")

row = ["Bergen", "NO"]  # as from a CSV file
print(City(*row))
print(oslo._replace(population=720_000))
print(oslo._asdict())

try:
    oslo.population = 1_000_000
except AttributeError as error:
    print("refused:", type(error).__name__)
