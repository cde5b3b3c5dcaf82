rows = [
    ("Oslo", 12, 0.4),
    ("Rome", 24, 0.0),
    ("Lima", 19, 1.2),
]

cities, degrees, rain = zip(*rows)
print(cities)
print("warmest:", max(degrees), "rain:", sum(rain))

grid = ["ab", "cd", "ef"]
print("transposed:", ["".join(column) for column in zip(*grid)])
print("rotated:   ", ["".join(column) for column in zip(*grid[::-1])])
