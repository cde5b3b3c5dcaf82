from datetime import date
from math import dist

sizes = [36, 40, 44, 48]
print("size:", min(sizes, key=lambda size: abs(size - 43)))

releases = [date(2024, 1, 10), date(2024, 6, 2), date(2024, 12, 1)]
wanted = date(2024, 8, 15)
print("date:", min(releases, key=lambda day: abs(day - wanted)))

stations = {"North": (2, 9), "Centre": (4, 4), "Harbour": (8, 1)}
here = (6, 2)
nearest = min(stations, key=lambda name: dist(stations[name], here))
print(f"stop: {nearest}, {dist(stations[nearest], here):.2f} km")
