import arrow

rent = arrow.get(2024, 1, 31, 12, 45, tzinfo="Europe/Oslo")
print(rent.shift(months=1))
print(rent.shift(weeks=-2, hours=3))
print(rent.floor("hour"))
print(rent.ceil("month"))
print(rent.floor("week"))
print(rent.replace(hour=9, minute=0))
