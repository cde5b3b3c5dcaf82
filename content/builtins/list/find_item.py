cities = ["Oslo", "Rome", "Lima", "Rome"]

print("Lima" in cities, cities.index("Rome"), cities.count("Rome"))
print([i for i, city in enumerate(cities) if city == "Rome"])
print(next((city for city in cities if "i" in city), None))

heights = [23, 21, 154, 21]
print("position of the highest:", heights.index(max(heights)))
try:
    cities.index("Cairo")
except ValueError as error:
    print(type(error).__name__, "- Cairo is not in the list")
