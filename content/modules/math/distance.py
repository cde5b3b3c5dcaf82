import math

print("plane:", math.dist((1, 2), (4, 6)))
print("space:", math.dist((0, 0, 0), (2, 3, 6)))
print("sides 5 and 12:", math.hypot(5, 12))


def earth_distance(start, end, radius=6371):
    lat1, lon1, lat2, lon2 = map(math.radians, (*start, *end))
    a = math.sin((lat2 - lat1) / 2) ** 2
    b = math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * radius * math.asin(math.sqrt(a + b))


paris, new_york = (48.857, 2.352), (40.713, -74.006)
print(f"Paris to New York: {earth_distance(paris, new_york):,.0f} km")
