cities = ["Oslo", "Rome", "Lima"]
degrees = [12, 24, 19]

for number, city in enumerate(cities, start=1):
    print(f"{number}. {city}")

for city, warmth in zip(cities, degrees):
    print(f"{city:<5} {warmth:>3} °C")

print(tuple(zip(cities, degrees))[0])
