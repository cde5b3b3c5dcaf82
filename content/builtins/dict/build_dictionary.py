cities = ["Oslo", "Rome", "Lima"]
people = [709_037, 2_748_109, 10_151_200]

by_city = dict(zip(cities, people, strict=True))
print(by_city)
print({city: len(city) for city in cities if city != "Rome"})
print({number: city for city, number in by_city.items()})

try:
    dict(zip(cities, people[:2], strict=True))
except ValueError as error:
    print(error)
